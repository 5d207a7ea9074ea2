import { akumulasiByTargets, readTargets } from '../../src/measure/target';

const QUARTERS = [3, 3, 3, 3];

describe('readTargets', () => {
  const read = (tahun: number | null, triwulan: readonly (number | null)[], isCount = true) => {
    const { typed, ...targets } = readTargets(tahun, triwulan, isCount);
    expect(typed).toEqual(triwulan);
    return targets;
  };

  test('the last one is the year’s: cumulative, each quarter against its own', () => {
    expect(read(95, [20, 45, 70, 95], false)).toEqual({
      tahun: 95,
      triwulan: [20, 45, 70, 95],
      jenis: 'kumulatif',
    });
    expect(read(12, [3, 6, 12, null])).toEqual({ tahun: 12, triwulan: [3, 6, 12, null], jenis: 'kumulatif' });
  });

  test('their sum is the year’s: shares, each quarter against the sum up to it', () => {
    expect(read(12, QUARTERS)).toEqual({ tahun: 12, triwulan: [3, 6, 9, 12], jenis: 'bagian' });
    expect(read(12, [null, 6, null, 6])).toEqual({ tahun: 12, triwulan: [null, 6, 6, 12], jenis: 'bagian' });
    expect(read(0.6, [0.1, 0.2, 0.1, 0.2]).jenis).toBe('bagian');
  });

  test('both hold: cumulative', () => {
    expect(read(12, [0, 0, 0, 12])).toEqual({ tahun: 12, triwulan: [0, 0, 0, 12], jenis: 'kumulatif' });
  });

  test('neither holds: no quarter is told', () => {
    const untold = { tahun: 12, triwulan: [null, null, null, null], jenis: 'tidak-cocok' };
    expect(read(12, [3, 3, 3, 4])).toEqual(untold);
    expect(read(12, [3, 3, 3, null])).toEqual(untold);
  });

  test('a sum that differs in the 9th digit is another, in the 10th the same', () => {
    expect(read(100, [50, 50.000001]).jenis).toBe('tidak-cocok');
    expect(read(100, [50, 50.00000001]).jenis).toBe('bagian');
  });

  test('without a target of the year: of percentages the last one, of counts the sum', () => {
    expect(read(null, [20, 45, 70, 95], false)).toMatchObject({ tahun: 95, jenis: 'kumulatif' });
    expect(read(null, QUARTERS)).toMatchObject({ tahun: 12, triwulan: [3, 6, 9, 12], jenis: 'bagian' });
  });

  test('counts that rise every quarter are not told; one that stays once is', () => {
    const untold = { tahun: null, triwulan: [null, null, null, null], jenis: 'tidak-cocok' };
    expect(read(null, [3, 6, 9, 12])).toEqual(untold);
    expect(read(null, [null, 6, null, 12])).toEqual(untold);
    expect(read(null, [3, 6, 6, 12])).toMatchObject({ tahun: 27, jenis: 'bagian' });
    expect(read(null, [5, null, null, null])).toMatchObject({ tahun: 5, jenis: 'bagian' });
  });

  test('no targets of quarters: the year’s alone', () => {
    expect(read(12, [])).toEqual({ tahun: 12, triwulan: [null, null, null, null], jenis: 'tahunan' });
  });
});

describe('akumulasiByTargets', () => {
  const way = (
    values: readonly (number | null)[],
    tahun: number | null,
    quarters: readonly (number | null)[],
  ) => akumulasiByTargets(values, readTargets(tahun, quarters, true));

  test('own quarters and running totals, whichever lies nearer to the targets, shares or cumulative', () => {
    expect(way([3, 3, 3, 3], 12, QUARTERS)).toBe('jumlah');
    expect(way([3, 6, 9, 12], 12, QUARTERS)).toBe('terakhir');
    expect(way([3, 3, 3, 3], 12, [3, 6, 9, 12])).toBe('jumlah');
    expect(way([3, 6, 9, 11], 12, [3, 6, 9, 12])).toBe('terakhir');
  });

  test('what falls was brought by each quarter; what stays was not', () => {
    expect(way([8, 9, 8, null], 8, [8, 8, 8, 8])).toBe('jumlah');
    expect(way([8, 8, 8, 8], 8, [8, 8, 8, 8])).toBe('terakhir');
  });

  test('equally near: neither; one quarter alone reads the same both ways', () => {
    expect(way([2, 5, null, null], 6, [2, 4])).toBeNull();
    expect(way([2, 4.9, null, null], 6, [2, 4])).toBe('jumlah');
    expect(way([2, 5.1, null, null], 6, [2, 4])).toBe('terakhir');
    expect(way([2, 2, null, null], 6, [2, 3, null, 6])).toBeNull();
    expect(way([2, null, null, null], 6, [2, 3, null, 6])).toBe('jumlah');
  });

  test('targets that are not told decide by the year’s at its end, else only where both readings of them agree', () => {
    expect(way([3, 3, 3, 3], 12, [3, 3, 3, 4])).toBe('jumlah');
    expect(way([3, 6, 9, 12], 12, [3, 6, 9, 10])).toBe('terakhir');
    expect(way([3, 6, 9, 12], null, [3, 6, 9, 12])).toBeNull();
    expect(way([3, 3, 3, 3], null, [3, 6, 9, 12])).toBe('jumlah');
  });

  test('without targets, or none in the filled quarters, counts add up', () => {
    expect(way([3, 6], 12, [])).toBe('jumlah');
    expect(way([3, 6, null, null], 12, [null, null, null, 12])).toBe('jumlah');
  });
});
