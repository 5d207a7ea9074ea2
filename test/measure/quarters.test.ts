import {
  AKUMULASI,
  latestFilled,
  perTriwulan,
  quarterList,
  quartersFrom,
  valueAt,
} from '../../src/measure/quarters';

const filled = (akumulasi: 'jumlah' | 'terakhir' | 'rata-rata', saldo: number | null = null) => ({
  akumulasi,
  saldo,
  triwulan: quartersFrom([10, null, 0, 5]),
});

test.each([
  ['jumlah', null, [10, 10, 10, 15]],
  ['jumlah', 100, [110, 110, 110, 115]],
  ['terakhir', 100, [10, 10, 0, 5]],
  ['rata-rata', 100, [10, 10, 5, 5]],
] as const)('%s with opening balance %s', (akumulasi, saldo, expected) => {
  const filling = filled(akumulasi, saldo);
  expect([valueAt(filling, 1), valueAt(filling, 2), valueAt(filling, 3), valueAt(filling, 4)]).toEqual(
    expected,
  );
});

test('nothing filled is no value, also beside an opening balance', () => {
  expect(
    valueAt({ akumulasi: 'jumlah', saldo: 50, triwulan: quartersFrom([null, null, 3, null]) }, 2),
  ).toBeNull();
});

test('the choices are those of the contract', () => {
  expect(AKUMULASI).toEqual(['jumlah', 'terakhir', 'rata-rata']);
});

test('the latest filled quarter; 0 is filled', () => {
  expect(latestFilled(quartersFrom([1, null, 0]))).toBe(3);
  expect(latestFilled(quartersFrom([]))).toBeNull();
});

test('a sum that overflows is no number', () => {
  const triwulan = quartersFrom([9e307, 9e307]);
  expect(valueAt({ akumulasi: 'jumlah', saldo: null, triwulan }, 1)).toBe(9e307);
  expect(valueAt({ akumulasi: 'jumlah', saldo: null, triwulan }, 2)).toBeNull();
  expect(valueAt({ akumulasi: 'rata-rata', saldo: null, triwulan }, 2)).toBeNull();
});

test('what each quarter has, by its number and as a list', () => {
  expect(perTriwulan((n) => n * 3)).toEqual({ 1: 3, 2: 6, 3: 9, 4: 12 });
  expect(quarterList(perTriwulan((n) => n * 3))).toEqual([3, 6, 9, 12]);
  expect(quartersFrom([3, 6])).toEqual({ 1: 3, 2: 6, 3: null, 4: null });
});
