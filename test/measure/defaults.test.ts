import { defaultAkumulasi, isNumerator, sumberNilai } from '../../src/measure/defaults';
import { jelaskanDO } from '../../src/measure/do';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';

test.each([
  ['a stock', 'Persentase A', 'jumlah A dibagi jumlah seluruh ASN dikali 100', ['terakhir', 'terakhir']],
  [
    'what comes in',
    'Persentase A',
    'jumlah A terlayani dibagi jumlah A yang diajukan dikali 100',
    ['jumlah', 'jumlah'],
  ],
  [
    'kumulatif',
    'Persentase A',
    'A dibagi jumlah ASN dikali 100 (kumulatif dari tahun sebelumnya)',
    ['jumlah', 'terakhir'],
  ],
  ['growth', 'Pertumbuhan', '(nilai ini - nilai lalu) / nilai lalu x 100', ['terakhir', 'terakhir']],
  ['a sum', 'Jumlah A', 'jumlah A ditambah jumlah B', ['jumlah', 'jumlah']],
  ['counts by a number of months', 'Persentase A', 'jumlah laporan dibagi 12 dikali 100', ['jumlah']],
  ['a mean of indices', 'Indeks A', '(Indeks A + Indeks B) / 2', ['terakhir', 'terakhir']],
  ['a weighted index', 'Indeks A', '40% x nilai A + 60% x nilai B', ['terakhir', 'terakhir']],
  ['a count less a percentage', 'Jumlah A', 'jumlah A dikurangi persentase B', ['jumlah', 'terakhir']],
  [
    'what comes in, among others below the bar',
    'Persentase A',
    'jumlah A dibagi (jumlah A yang masuk ditambah jumlah seluruh B) dikali 100',
    ['jumlah', 'jumlah', 'terakhir'],
  ],
  [
    'kumulatif, of what comes in',
    'Persentase A',
    'A dibagi jumlah usulan yang diterima dikali 100 (kumulatif dari tahun sebelumnya)',
    ['jumlah', 'jumlah'],
  ],
  ['a score', 'Persentase A', 'konversi nilai IP ASN komponen kinerja', ['terakhir']],
])('%s', (_what, indikator, teksDO, expected) => {
  const penjelasan = jelaskanDO(indikator, teksDO);
  expect(penjelasan.variables.map(({ kata }) => defaultAkumulasi(penjelasan, kata, SETELAN_BAWAAN))).toEqual(
    expected,
  );
});

test.each([
  ['Jumlah laporan', null, 'jumlah'],
  ['Jumlah laporan', 'disusun sesuai ketentuan', 'jumlah'],
  ['Jumlah wisatawan', 'hasil survei BPS', 'nilai'],
  ['Persentase kehadiran', null, 'nilai'],
  ['Nilai SAKIP', 'hasil evaluasi Inspektorat', 'nilai'],
])('%s, typed in, DO "%s": %s', (indikator, teksDO, expected) => {
  expect(sumberNilai({ indikator, uraian: '', penjelasan: jelaskanDO(indikator, teksDO) })).toBe(expected);
});

test('other defaults are settings', () => {
  const setelan = {
    ...SETELAN_BAWAAN,
    akumulasi: {
      penyebut: 'rata-rata',
      penyebutMasuk: 'terakhir',
      pembilangPeristiwa: 'terakhir',
      jumlah: 'rata-rata',
      jumlahTetap: 'jumlah',
      nilai: 'jumlah',
    },
  } as const;
  const of = (indikator: string, teksDO: string) => {
    const penjelasan = jelaskanDO(indikator, teksDO);
    return penjelasan.variables.map(({ kata }) => defaultAkumulasi(penjelasan, kata, setelan));
  };
  expect(of('Persentase A', 'jumlah A dibagi jumlah B')).toEqual(['rata-rata', 'rata-rata']);
  expect(of('Persentase A', 'jumlah A dibagi jumlah B yang masuk')).toEqual(['terakhir', 'terakhir']);
  expect(of('Persentase A', 'jumlah A yang dilatih dibagi jumlah B')).toEqual(['terakhir', 'rata-rata']);
  expect(of('Jumlah A', 'jumlah A yang dipelihara ditambah jumlah B')).toEqual(['jumlah', 'rata-rata']);
  expect(of('Persentase A', 'A dibagi B (kumulatif)')).toEqual(['jumlah', 'rata-rata']);
  expect(of('Jumlah A', 'jumlah A ditambah jumlah B')).toEqual(['rata-rata', 'rata-rata']);
  expect(of('Persentase A', 'konversi nilai IP ASN komponen kinerja')).toEqual(['jumlah']);
});

test('an opening balance belongs above the bar', () => {
  const penjelasan = jelaskanDO('Persentase A', '(A dikurangi B) dibagi B dikali 100 (kumulatif)');
  expect(penjelasan.variables.map(({ kata }) => [kata, isNumerator(penjelasan, kata)])).toEqual([
    ['A', true],
    ['B', false],
  ]);
  expect(isNumerator(jelaskanDO('Nilai A', 'hasil evaluasi BKN'), 'A')).toBe(false);
});
