import { isOtherUnit, isPercentUnit, nounOf, unitOf } from '../../src/measure/units';

test.each([
  ['%', 'orang'],
  ['%', 'Dokumen'],
  ['%', 'ASN'],
  ['dokumen', 'orang'],
  ['Dok.', 'Org'],
  ['orang', '%'],
  ['orang', 'Persen (%)'],
  ['laporan', 'kegiatan'],
  ['(dua belas) orang', 'dokumen'],
  ['unit', 'orang'],
  ['bulan', 'laporan'],
  ['hari', 'bulan'],
  ['meter', 'km'],
  ['ha', 'km2'],
  ['Rp', 'orang'],
  ['Rp', 'juta rupiah'],
  ['orang hadir', 'Paket'],
])('"%s" is another unit than "%s"', (typed, satuan) =>
  expect(isOtherUnit(typed, { satuan, kata: 'Nilai A' })).toBe(true),
);

test.each([
  ['%', 'persen'],
  ['persen', '%'],

  ['dok', 'Dokumen'],
  ['Dok.', 'dokumen'],
  ['laporan', 'dokumen'],
  ['org', 'orang'],
  ['pegawai', 'Orang'],
  ['ASN', 'orang'],
  ['orang', 'orang/bulan'],
  ['bulan', 'orang/bulan'],
  ['buah', 'unit'],
  ['paket', 'Kegiatan'],
  ['kali', 'kegiatan'],
  ['selesai', 'dokumen'],
  ['(dua belas)', 'dokumen'],
  ['desa', 'unit'],
  ['sekolah', 'orang'],
  ['dokumen', 'sekolah'],
  ['Rp', 'Rupiah'],
  ['km', 'Km'],
  ['dokumen', 'dokumen/laporan'],
  ['', 'orang'],
])('"%s" may be "%s"', (typed, satuan) => expect(isOtherUnit(typed, { satuan, kata: 'Jumlah' })).toBe(false));

test('a unit is percent where all that it says is', () => {
  expect(['%', '(%)', 'Persen', 'persen (%)', 'Prosentase'].map(isPercentUnit)).toEqual(Array(5).fill(true));
  expect(['', 'orang', 'persen/orang', 'poin persen x', 'nilai'].map(isPercentUnit)).toEqual([
    ...[false, false, false],
    ...[false, false],
  ]);
});

test('without a known unit a percentage is none of a count, and may be one of a value', () => {
  expect(isOtherUnit('%', { satuan: 'sekolah', kata: 'Jumlah sekolah' })).toBe(true);
  expect(isOtherUnit('%', { satuan: '', kata: 'Jumlah sekolah' })).toBe(true);
  expect(isOtherUnit('%', { satuan: '', kata: 'Cakupan imunisasi' })).toBe(false);
  expect(isOtherUnit('dokumen', { satuan: '', kata: 'Jumlah sekolah' })).toBe(false);
});

test('the noun of a count is its unit', () => {
  expect(['jumlah seluruh ASN', 'Banyaknya surat, semua', 'nilai A'].map(nounOf)).toEqual([
    'ASN',
    'surat',
    '',
  ]);
  expect(unitOf({ satuan: '', kata: 'Jumlah surat' })).toBe('surat');
  expect(unitOf({ satuan: 'lembar', kata: 'Jumlah surat' })).toBe('lembar');
});
