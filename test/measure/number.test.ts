import fc from 'fast-check';
import { angka, finite, percentShown, percentStored, readNumber, withComma } from '../../src/measure/number';

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
  ['0.855', 0.855],
  ['100.000.000', 100000000],
  ['Rp 1.234.567,00', 1234567],
  ['Rp. 1.500.000,-', 1500000],
  ['IDR 2.500.000', 2500000],
  ['120 m²', 120],
  ['12 m', 12],
  ['1\u2009234\u2009567', 1234567],
  ['95\u202f%', 95],
  ['\u200e85,5\u200f', 85.5],
  ['\uff0d\uff13', -3],
  ['\uff11\uff10\uff10\uff05', 100],
  ["'12", 12],
  ['+5', 5],
  ['-12,5%', -12.5],
  ['1,234', 1.234],
  ['12.50', 12.5],
  ['1,000.5', 1000.5],
  ['Rp 1.500,-', 1500],
  ['12 orang (belum termasuk tenaga kontrak)', 12],
  ['12 dokumen dari BKN', 12],
  ['123456789012345', 123456789012345],
  ['\u20113', -3],
  ['05 dokumen', 5],
  ['12 km', 12],
  ['12 M²', 12],
  ['3 Kegiatan', 3],
  ['1\u00ad2', 12],
  ['\u202a12\u202c', 12],
  ['12\u2060', 12],
  ['\ufeff12', 12],
  ['–5', -5],
  ['\u20103', -3],
  ['-0', 0],
  ['Rp1.500.000', 1500000],
  ['Rp 500 paket', 500],
  ['Rp 500 tunai', 500],
  ['12 m³', 12],
  ['12 M³', 12],
  ['12 KM', 12],
  ['3 Tim', 3],
  ['12 dok.', 12],
  ['12 dokumen, laporan', 12],
  ["12 kali Jum'at bersih", 12],
  ['12 anak', 12],
  ['12 peralatan', 12],
  ['12 orang sebelum pensiun', 12],
  ['12.500,-', 12500],
  ['123.500,-', 123500],
])('%s is a number', (text, value) => {
  expect(readNumber(text)).toMatchObject({ kind: 'angka', value });
});

test('what is counted is told: the words behind, or the currency before', () => {
  const unit = (text: string) => {
    const number = readNumber(text);
    return number.kind === 'angka' ? (number.satuan ?? null) : number.kind;
  };
  expect(['12 dokumen', '12', '85 %', 'Rp 5', '3 (tiga) orang', 'Rp 1.500,-', '5 org/bln'].map(unit)).toEqual(
    ['dokumen', null, null, 'Rp', '(tiga) orang', 'Rp', 'org/bln'],
  );
  expect(['12,- orang', '3 (tiga)  orang', '12. orang', '100 persentase'].map(unit)).toEqual([
    'orang',
    '(tiga) orang',
    'orang',
    'persentase',
  ]);
});

test('a percent sign is told', () => {
  expect(['85,5 %', '85,5 persen', '85,5 PERSEN', '85,5'].map(readNumber)).toEqual([
    { kind: 'angka', value: 85.5, persen: true },
    { kind: 'angka', value: 85.5, persen: true },
    { kind: 'angka', value: 85.5, persen: true },
    { kind: 'angka', value: 85.5, persen: false },
  ]);
});

test.each([
  ['1.234', [1234, 1.234]],
  ['12.500 orang', [12500, 12.5]],
  ['-1.234', [-1234, -1.234]],
  ['Rp 1.500', [1500, 1.5]],
  ['1.500,', [1500, 1.5]],
  ['1.500 -', [1500, 1.5]],
  ['123.456', [123456, 123.456]],
  ['\uff11.\uff12\uff13\uff14', [1234, 1.234]],
])('%s is ambiguous', (text, calon) => {
  expect(readNumber(text)).toEqual({ kind: 'ambigu', calon });
});

test.each([
  '',
  ' ',
  '-',
  '\u2011',
  '…',
  '–',
  '−',
  '--',
  'n/a',
  'N/A',
  'n.a.',
  'NA',
  '(kosong)',
  'kosong',
  '\u00a0',
  '—',
  '...',
  'n a',
  'n /a',
  'n/ a',
])('"%s" is nothing', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'kosong' });
});

test.each([
  ...['belum', '12 dokumen 3 laporan', '3-4', '1.23.4', '12 ; 13', 'TW 1', '1,2,3', '=1+1'],
  ...['1 234 5678', '12 34', '10³', '2 M', '2 T', 'Rp 1,5 m', 'Rp 1,5 t', '12 BELUM selesai', '12 bukan ASN'],
  ...['3 belas', '5 ratus', '2 jt', '1,5 miliar', '1,5 milyar', '1 miliard', '2 triliun', '2 trilyun'],
  ...[
    '2 kodi',
    '2 gros',
    '90an',
    '12 kurang',
    '12 hampir',
    '12 sampai selesai',
    '12 hingga kini',
    '12 atau lebih',
  ],
  ...['12 s/d selesai', '12 s.d. selesai', '12 sd selesai', '10.30 WITA', '10.30 WIT', '5 per bulan'],
  ...['nihil', '12/15', '3 dari 4', '>90', '± 12', '12½', '10²', 'A (90,5)', 'BB', '1e5'],
  ...[
    '½',
    '(12)',
    '(85 %)',
    '12 M',
    '1,5 T',
    '2 lusin',
    '5 k',
    '1,5 Juta',
    '90-an',
    '12 lebih',
    '3 dari empat',
  ],
  ...['12 belum selesai', '5 orang tidak hadir', '12.30 WIB', '5/bulan', '85 % dari target', '12 s.d. akhir'],
  ...['1234567890123456', '199003122014031002', '007', '081234567890', '1.234.56', '01.02.2024', '5‰', '.5'],
  ...['12*', '٣', '1,5 rb', '≥ 90', '~90', '12 + 3', '1/2', '12..5', '100 %%'],
  ...['1,5 juta', '2 ribu orang', 'Rp 1,5 M', '3 puluh', '- 5 dokumen', '– 5', '31/12/2024'],
])('"%s" is no number', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'bukan-angka' });
});

test('what is written with a decimal comma is read back as the same number', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      fc.pre(!/e/i.test(String(value)));
      expect(readNumber(withComma(value))).toEqual({ kind: 'angka', value: value + 0, persen: false });
    }),
  );
});

test('any text at all gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['angka', 'ambigu', 'kosong', 'bukan-angka']).toContain(readNumber(text).kind);
    }),
  );
});

test.each([
  [0.57, 57],
  [0.285, 28.5],
  [0.145, 14.5],
  [0.07, 7],
  [1.1, 110],
  [0.29, 29],
  [0.855, 85.5],
  [1 / 3, 33.3333333333333],
  [0, 0],
  [-0.57, -57],
])('a percent cell that stores %s shows %s', (stored, shown) => {
  expect(percentShown(stored)).toBe(shown);
});

test('every percentage of up to five decimals is shown as it was typed, and stored as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (n) => {
      const typed = n / 100_000;
      expect(percentShown(percentStored(typed))).toBe(typed);
      expect(percentStored(percentShown(Number(`${n}e-7`)))).toBe(Number(`${n}e-7`));
    }),
  );
});

test('what is larger than a number can be is none', () => {
  expect([finite(1e308), finite(1e308 * 10), finite(-Infinity), finite(NaN)]).toEqual([
    1e308,
    null,
    null,
    null,
  ]);
});

test('a percentage of 15 digits is stored whole', () => {
  expect(percentStored(33.3333333333333)).toBe(0.333333333333333);
});

test('a number is written with a decimal comma and no dots', () => {
  expect([0.4, 1000, 1.234, -12345.5].map(withComma)).toEqual(['0,4', '1000', '1,234', '-12345,5']);
});

test.each([
  [0, '0'],
  [1.005, '1,01'],
  [0.5, '0,5'],
  [9999, '9999'],
  [10000, '10.000'],
  [1234567.5, '1.234.567,5'],
  [-12.5, '-12,5'],
  [-0.005, '-0,01'],
  [-0.004, '0'],
  [0.000001, '0'],
  [9e-7, '0'],
  [-9e-7, '0'],
  [0.285, '0,29'],
  [999999999999999, '999.999.999.999.999'],
  [1e15, '1.000.000.000.000.000'],
  [-1e15, '-1.000.000.000.000.000'],
])('%s is shown as %s', (value, shown) => {
  expect(angka(value)).toBe(shown);
});
