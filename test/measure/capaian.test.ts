import { capaian, meanOf } from '../../src/measure/capaian';
import { predikat, SKALA } from '../../src/measure/predikat';

test.each([
  [60, 80, 'maksimal', 'selisih', 75],
  [100, 80, 'maksimal', 'selisih', 125],
  [-8, 80, 'maksimal', 'selisih', -10],
  [0, 80, 'maksimal', 'selisih', 0],
  [12, 10, 'minimal', 'selisih', 80],
  [12.5, 10, 'minimal', 'perbandingan', 80],
  [0, 10, 'minimal', 'perbandingan', null],
  [5, 0, 'maksimal', 'selisih', null],
  [5, null, 'maksimal', 'selisih', null],
  [null, 5, 'maksimal', 'selisih', null],
] as const)('realisasi %s against %s, %s by %s', (realisasi, target, polaritas, rumus, expected) => {
  expect(capaian(realisasi, target, polaritas, rumus)).toBe(expected);
});

test.each([
  [
    'permendagri-86-2017',
    [
      [100.1, 'Sangat Tinggi'],
      [91, 'Sangat Tinggi'],
      [90.999999, 'Tinggi'],
      [90.5, 'Tinggi'],
      [76, 'Tinggi'],
      [75.99, 'Sedang'],
      [66, 'Sedang'],
      [51, 'Rendah'],
      [50.9, 'Sangat Rendah'],
      [0, 'Sangat Rendah'],
      [-5, 'Sangat Rendah'],
    ],
  ],
  [
    'bkn-8-2019',
    [
      [91, 'Sangat Tinggi'],
      [81, 'Tinggi'],
      [71, 'Sedang'],
      [61, 'Rendah'],
      [60, 'Sangat Rendah'],
    ],
  ],
  [
    'panrb-88-2021',
    [
      [90.01, 'AA'],
      [90, 'A'],
      [80, 'BB'],
      [70, 'B'],
      [60, 'CC'],
      [50, 'C'],
      [30, 'D'],
    ],
  ],
  [
    'panrb-14-2017',
    [
      [88.31, 'A'],
      [88.3, 'B'],
      [76.61, 'B'],
      [76.6, 'C'],
      [65, 'C'],
      [64.99, 'D'],
    ],
  ],
] as const)('the bounds of %s', (id, expected) => {
  const skala = SKALA.find((one) => one.id === id);
  expect(expected.map(([value]) => [value, skala && predikat(skala, value)])).toEqual(expected);
});

test('no capaian has no predikat', () => {
  expect(SKALA.map((skala) => predikat(skala, null))).toEqual([null, null, null, null]);
});

test('a mean of some is sementara, of none is nothing', () => {
  expect(meanOf([80, null, 100])).toEqual({ value: 90, sementara: true });
  expect(meanOf([80, 100])).toEqual({ value: 90, sementara: false });
  expect(meanOf([null, null])).toEqual({ value: null, sementara: false });
});
