import { fires } from '../found';

const RULE = 'indikator-keluaran-di-sasaran';

test.each([
  ['Jumlah dokumen perencanaan', true],
  ['JUMLAH LAPORAN', true],
  ['Banyaknya kegiatan yang dilaksanakan', true],
  ['Jumlah seluruh dokumen', true],
  ['Jumlah penyusunan dokumen', true],
  ['Jumlah pelatihan yang diadakan', true],
  ['1) Jumlah rapat koordinasi', true],
  ['Jumlah penduduk miskin', false],
  ['Jumlah peserta pelatihan', false],
  ['Jumlah dokumentasi', false],
  ['Persentase dokumen yang selesai', false],
  ['Nilai laporan kinerja', false],
])('%s at a Sasaran', (indikator, expected) => {
  expect(fires(RULE, `Sasaran 1\n  Indikator : ${indikator}`)).toBe(expected);
});

test.each([
  ['Tujuan', true],
  ['Sasaran 1', true],
  ['Program A', false],
  ['Kegiatan A', false],
])('at %s', (heading, expected) => {
  expect(fires(RULE, `${heading}\n  Indikator : Jumlah dokumen perencanaan`)).toBe(expected);
});
