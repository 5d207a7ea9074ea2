import { isSlip, pairNodes } from '../../../src/cascade/join/match';

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
    expect(pairNodes([['ab']], [['abcdefgh']])).toEqual([0]);
    expect(pairNodes([['ab']], [['abcdefghi']])).toEqual([-1]);
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

  test('gives a block its most alike partner, not a lesser one', () => {
    expect(pairNodes([['abcdefghix'], ['abcdefgxyz']], [['abcdefghij']])).toEqual([0]);
  });

  test('tells letter case and white space from no difference', () => {
    expect(
      pairNodes(
        [
          ['Program A', 'satu', 'x'],
          ['Program A', 'dua', 'y'],
        ],
        [
          ['PROGRAM  A', 'Dua', 'y'],
          ['PROGRAM  A', 'Satu', 'x'],
        ],
      ),
    ).toEqual([1, 0]);
  });

  test('pairs by name and kinerja also where every indikator differs', () => {
    expect(
      pairNodes(
        [
          [program, 'a', 'x'],
          [program, 'b', 'y'],
        ],
        [
          [program, 'b', 'z'],
          [program, 'a', 'q'],
        ],
      ),
    ).toEqual([1, 0]);
  });

  test('does not run name and kinerja together', () => {
    const x = ['Program A', 'B'];
    const y = ['Program', 'AB'];
    expect(pairNodes([x, y], [y, x])).toEqual([1, 0]);
    expect(pairNodes([['ab', 'c']], [['qq'], ['a', 'bc']])).toEqual([-1, -1]);
  });

  test('lets the indikator decide before the place of what is equal but for it', () => {
    expect(
      pairNodes(
        [
          [program, 'a', 'x'],
          [program, 'a', 'z'],
        ],
        [[program, 'a', 'z']],
      ),
    ).toEqual([1]);
  });

  test('pairs equal blocks one by one', () => {
    const twice = [
      [program, 'a', 'x'],
      [program, 'a', 'x'],
    ];
    expect(pairNodes(twice, twice)).toEqual([0, 1]);
  });

  test('lets the place decide for the only block left on both sides', () => {
    expect(
      pairNodes(
        [
          [program, 'a', 'x'],
          [program, 'abcd', 'y'],
        ],
        [
          [program, 'a', 'x'],
          [program, 'aefg', 'z'],
        ],
      ),
    ).toEqual([0, 1]);
  });

  test('compares what both blocks have; where that is nothing, they are alike', () => {
    expect(pairNodes([['abcd', '']], [['aefg', 'zz']])).toEqual([0]);
    expect(pairNodes([['abcd', 'zz']], [['aefg', '']])).toEqual([0]);
    expect(pairNodes([['abcd', '']], [['', 'zz']])).toEqual([0]);
  });
});

describe('isSlip', () => {
  test.each([
    ['Nilai SAKIP', 'nilai  sakib', true],
    ['Nilai SAKIP', 'Nilai SAKIP Daerah', false],
    ['Jumlah desa siaga', 'Jumlah desi siaga', true],
    ['Jumlah abc', 'Jumlah abd', false],
    ['Jumlah laporan tiga desa', 'Jumlsh lapoan tiga desa', true],
    ['Jumlah laporan tiga desa', 'Jumlsh lapoan tigo desa', false],
    ['Jumlah laporan desa', 'Jumlsh kegiatan desa', false],
    ['Jumlah ukuran', 'Jumlah ukursn', true],
    ['Jumlah ukuran', 'Jumlah ukursm', false],
    ['Jumlah laporan', 'Jumlah lapirsn', true],
    ['Jumlah laporan', 'Jumlah lsporsm', false],
    ['Tahun 2024', 'Tahun 2025', false],
    ['Desa sumber1', 'Desa sumberi', false],
    ['Desa sumberi', 'Desa sumber1', false],
    ['Nilai', 'Nilai', true],
  ])('%s, %s: %s', (a, b, slip) => expect(isSlip(a, b)).toBe(slip));
});
