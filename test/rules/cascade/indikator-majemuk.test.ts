import { fires } from '../found';

const RULE = 'indikator-majemuk';

test.each([
  ['Persentase pengaduan selesai dan persentase kepuasan', true],
  ['Nilai SAKIP serta Indeks RB', true],
  ['Nilai SAKIP; Indeks RB', true],
  ['Jumlah pegawai dan/atau rasio pegawai', true],
  ['1. Cakupan imunisasi dan cakupan gizi', true],
  ['Jumlah petani yang dilatih dan jumlah kelompok yang dibina', true],
  ['Jumlah arsip serta jumlah petugas', true],
  ['Jumlah arsip dan jumlah seluruh petugas', true],
  // one measure of two things
  ['Persentase pengaduan dan permohonan yang selesai', false],
  ['Jumlah petani dan nelayan', false],
  ['Nilai SAKIP dan RB', false],
  // the same unit counted twice
  ['Jumlah pegawai laki-laki dan jumlah pegawai perempuan', false],
  ['Jumlah seluruh pegawai dan jumlah pegawai perempuan', false],
  ['Jumlah pengaduan yang masuk dan jumlah yang selesai', false],
  // one noun phrase
  ['Jumlah dokumen rencana kebutuhan, jenis dan jumlah jabatan', false],
  ['Jenis dan jumlah jabatan', false],
  ['Jumlah jenis dan jumlah jabatan', false],
  // a count beside a measure that is no count
  ['Persentase pegawai dan jumlah peserta', false],
  // parentheses only explain
  ['Persentase layanan (kecepatan dan persentase ketepatan)', false],
  ['Persentase layanan (kecepatan dan persentase ketepatan', false],
  ['Persentase layanan (cepat) dan persentase kepuasan', true],
  // no measure comes first
  ['Meningkatnya layanan dan persentase kepuasan', false],
  // within words
  ['Persentase badan persentase', false],
  ['Indeks kedan indeks', false],
  ['Nilai SAKIP dan indeksasi', false],
])('%s', (indikator, expected) => {
  expect(fires(RULE, `Kegiatan A\n  Indikator : ${indikator}`)).toBe(expected);
});

test.each([
  ['Tujuan', true],
  ['Sub Kegiatan A', true],
  ['Individu ADI', false],
])('at %s', (heading, expected) => {
  expect(fires(RULE, `${heading}\n  Indikator : Nilai SAKIP dan Indeks RB`)).toBe(expected);
});
