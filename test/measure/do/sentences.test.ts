import { sentencesOf } from '../../../src/measure/do/sentences';

const split = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

test('the places of the sentences leave nothing out', () => {
  expect(sentencesOf('Jumlah desa. Makin tinggi! Makin baik')).toEqual([
    { start: 0, end: 12 },
    { start: 12, end: 26 },
    { start: 26, end: 37 },
  ]);
});

describe('a dot behind an abbreviation ends nothing', () => {
  test.each([
    ...[
      'A',
      'no',
      'nomor',
      'kab',
      'kec',
      'kel',
      'prov',
      'dr',
      'drs',
      'dra',
      'ir',
      'hj',
      'jl',
      'tgl',
      'th',
      'thn',
    ],
    ...[
      'bln',
      'dll',
      'dsb',
      'dst',
      'dkk',
      'yg',
      'dgn',
      'dg',
      'utk',
      'pd',
      'ttg',
      'jml',
      'jlh',
      'jmlh',
      'min',
    ],
    ...[
      'maks',
      'mak',
      'Rp',
      'Gol',
      'psl',
      'ps',
      'sda',
      'tsb',
      'st',
      'se',
      'sh',
      'kep',
      'permen',
      'perbup',
      'lamp',
    ],
    ...['s.d', 'sd', 'a.n', 'an', 'u.p', 'up', 'd.h', 'dh'],
  ])('%s.', (word) => expect(split(`Jumlah ${word}. Contoh`)).toHaveLength(1));

  test.each(['desa', 'kabupaten', 'nomer', 'uang'])('%s.', (word) =>
    expect(split(`Jumlah ${word}. Contoh`)).toEqual([`Jumlah ${word}.`, 'Contoh']),
  );
});

test('before a small letter only a word of four letters or more ends', () => {
  expect(split('Jumlah anak. semakin tinggi')).toHaveLength(2);
  expect(split('Jumlah ibu. semakin tinggi')).toHaveLength(1);
  expect(split('Jumlah ibu. Semakin tinggi')).toHaveLength(2);
  expect(split('Jumlah (a). semakin tinggi')).toHaveLength(1);
  expect(split('Jumlah (a). Semakin tinggi')).toHaveLength(2);
});

test('a number of one or two digits heads a list, unless something is divided by it or multiplied', () => {
  expect(split('Dihitung 1. Jumlah desa')).toHaveLength(1);
  expect(split('Dihitung 12. Jumlah desa')).toHaveLength(1);
  expect(split('Pada halaman 100. Jumlah desa')).toHaveLength(2);
  expect(split('Pada tahun 2024. Jumlah desa')).toHaveLength(2);
  for (const before of ['dibagi 9', 'Dibagi 12', '/ 9', '÷ 9', '× 9', '* 9', 'x 9', 'dibagi9']) {
    expect(split(`Jumlah A ${before}. Target desa`)).toEqual([`Jumlah A ${before}.`, 'Target desa']);
  }
});

test('what goes on computing belongs to the sentence before', () => {
  for (const behind of [
    ...['dikali 100', 'Dikali 100', 'Kemudian dikali 100', 'Selanjutnya dibagi B', 'Lalu dibagi B'],
    ...['Hasilnya dikali 100', 'Setelah itu dikali 100', 'Dan dibagi B', 'Kemudian hasilnya di kali 100'],
    ...['x 100', 'Lalu x 100', 'Di bagi B'],
  ]) {
    expect(split(`Jumlah kegiatan. ${behind}`)).toHaveLength(1);
  }
  for (const behind of [
    'Kemudian dilaporkan',
    'Di Bagian Umum',
    'Hasilnya baik',
    'Yang dikali 100',
    'x adalah desa',
  ]) {
    expect(split(`Jumlah kegiatan. ${behind}`)).toHaveLength(2);
  }
});

test('behind a factor what is told of the formula is a sentence of its own, without any mark', () => {
  for (const factor of ['100', '100%', '1.000', 'seratus', '100 persen', '(100%)']) {
    expect(split(`A dibagi B dikali ${factor} semakin tinggi`)).toHaveLength(2);
  }
  expect(split('A dibagi B dikali 50 semakin tinggi')).toHaveLength(1);
  for (const told of ['makin tinggi', 'dimana A', 'di mana A', 'dengan catatan A', '(data tahun 2024)']) {
    expect(split(`A dibagi B dikali 100 ${told}`)).toHaveLength(2);
  }
  expect(split('A dibagi B dikali 100 (data 12 desa)')).toHaveLength(1);
  expect(split('A dibagi B, dimana A tetap')).toEqual(['A dibagi B,', 'dimana A tetap']);
  expect(split('A dibagi B dimana A tetap')).toHaveLength(1);
});
