import { pairNodes } from '../../src/cascade/match';

const program = 'Program Kepegawaian';

describe('pairNodes', () => {
  test('pairs by name and kinerja, in any order', () => {
    expect(
      pairNodes(
        [
          [program, 'a', 'x'],
          [program, 'b', 'y'],
        ],
        [
          [program, 'b', 'y'],
          [program, 'a', 'x'],
        ],
      ),
    ).toEqual([1, 0]);
  });

  test('lets the indikator decide where name and kinerja agree twice', () => {
    expect(
      pairNodes(
        [
          [program, 'a', 'x'],
          [program, 'a', 'y'],
        ],
        [
          [program, 'a', 'y'],
          [program, 'a', 'x'],
        ],
      ),
    ).toEqual([1, 0]);
  });

  test('lets the place decide where texts differ', () => {
    const a = [
      [program, 'Naiknya gizi', 'Jumlah a'],
      [program, 'Turunnya stunting', 'Jumlah b'],
    ];
    const b = [
      [program, 'Naiknya gisi', 'Jumlah a'],
      [program, 'Turunnya stunting', 'Jumlah b'],
    ];
    expect(pairNodes(a, b)).toEqual([0, 1]);
  });

  test('leaves a block alone that the other sheet does not show', () => {
    const a = [
      [program, 'Naiknya gizi balita', 'Jumlah a'],
      [program, 'Turunnya stunting', 'Jumlah b'],
    ];
    const b = [
      [program, 'Turunnya stunting', 'Jumlah b'],
      [program, 'Terbangunnya puskesmas', 'z'],
      [program, 'Naiknya gizi balita desa', 'Jumlah a'],
    ];
    expect(pairNodes(a, b)).toEqual([1, -1, 0]);
  });
});
