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

  test('holds two blocks in one place for the same from a quarter of their letters on', () => {
    expect(pairNodes([['abcd']], [['aefg']])).toEqual([0]);
    expect(pairNodes([['abcde']], [['afghi']])).toEqual([-1]);
    expect(pairNodes([['abcd', 'wxyz']], [['aefg', 'wqqq']])).toEqual([0]);
    expect(pairNodes([['abcd', 'wxyz']], [['aefg', 'qqqq']])).toEqual([-1]);
  });

  test('holds blocks in other places for the same from six tenths on', () => {
    expect(pairNodes([['abcde']], [['zzzzz'], ['abcxy']])).toEqual([-1, 0]);
    expect(pairNodes([['abcd']], [['zzzz'], ['abxy']])).toEqual([-1, -1]);
  });

  test('gives the most alike block away first', () => {
    expect(pairNodes([['abcdefghij']], [['abcdefgxyz'], ['abcdefghix']])).toEqual([-1, 0]);
  });
});
