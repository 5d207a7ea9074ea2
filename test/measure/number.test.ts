import { readNumber } from '../../src/measure/number';

test.each([
  ['12', 12],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['85,5 %', 85.5],
  ['85.5', 85.5],
  ['0,75', 0.75],
  ['0.125', 0.125],
  ['-3,5', -3.5],
  ['− 3', -3],
  ['12 dokumen', 12],
  ['12 (dua belas) orang', 12],
  ['Rp 1.500.000,00', 1500000],
  ['1 234 567', 1234567],
  ['1,234.5', 1234.5],
  ['\uff11\uff12,\uff15', 12.5],
  ['\u00a095\u00a0', 95],
  ['100 persen', 100],
  ['1234.567', 1234.567],
  ['12.', 12],
])('%s is a number', (text, value) => {
  expect(readNumber(text)).toMatchObject({ kind: 'angka', value });
});

test('a percent sign is told', () => {
  expect([readNumber('85,5 %'), readNumber('85,5')]).toEqual([
    { kind: 'angka', value: 85.5, persen: true },
    { kind: 'angka', value: 85.5, persen: false },
  ]);
});

test.each([
  ['1.234', [1234, 1.234]],
  ['12.500 orang', [12500, 12.5]],
])('%s is ambiguous', (text, calon) => {
  expect(readNumber(text)).toEqual({ kind: 'ambigu', calon });
});

test.each(['', ' ', '-', '…', '–'])('"%s" is nothing', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'kosong' });
});

test.each(['belum', '12 dokumen 3 laporan', '3-4', '1.23.4', '12 ; 13', 'TW 1', '1,2,3', '=1+1'])(
  '"%s" is no number',
  (text) => {
    expect(readNumber(text)).toEqual({ kind: 'bukan-angka' });
  },
);
