import { holdsCascadeWords } from '../../../src/layouts/words/cascadeWords';

test.each([
  ['Kinerja :'],
  ['INDIKATOR'],
  ['Indikator kinerja yang hilang'],
  ['DO : jumlah A dibagi jumlah B'],
  ['Definisi Operasional'],
  ['Pemilik kinerja : Kabid'],
  ['Penanggung Jawab : Kabid'],
  ['Sub Kegiatan Pelatihan Petugas'],
  ['5.03.02.2.03 Kegiatan Pelatihan'],
  ['PROGRAM KEPEGAWAIAN'],
  ['Sasaran 3'],
  ['Tujuan PD'],
  ['Output/Kinerja Kegiatan'],
  ['terlaksananya pelatihan Indikator : jumlah petugas'],
])('%s speaks of a cascade', (text) => {
  expect(holdsCascadeWords(text)).toBe(true);
});

test.each([
  ['catatan rapat'],
  ['dibahas dengan Kabid, 3 Mei'],
  ['Kegiatannya ditunda'],
  ['Programmer'],
  ['Dokumen'],
  ['lihat indikator di lembar lain'],
  ['JFT/JFU'],
  ['12'],
])('%s does not', (text) => {
  expect(holdsCascadeWords(text)).toBe(false);
});
