import type { Nasib } from '../../workflow/susun/rencana';
import type { Sentence } from '../../workbook/port';
import type { Lembar } from '../../workflow/susun';
import { counted } from '../../rules/texts/en/counted';
import type { Catalogue } from './language';

/** The names of the sheets stay Indonesian: they are what stands in the workbook. */
export const NAMA_LEMBAR: Record<Lembar, string> = {
  pohon: 'Pohon Cascading',
  ringkasan: 'Ringkasan',
  matriks: 'Matriks Sasaran',
  data: 'Data Cascading',
  realisasi: 'Realisasi dan Setelan',
  temuan: 'Temuan',
};

const LEMBAR_ID: Record<Lembar, string> = {
  pohon: 'Seluruh jenjang sebagai kotak bertingkat, sampai tim dan individu.',
  ringkasan: 'Tujuan dan Sasaran saja.',
  matriks: 'Satu lembar untuk tiap Sasaran; penandatangan di lembar terakhir.',
  data: 'Satu tabel untuk disaring dan diubah; ubah di sini lalu susun lagi.',
  realisasi: 'Tabel isian triwulan dengan rumus. Angka yang sudah diketik tetap ada.',
  temuan: 'Hasil pemeriksaan dengan tautan ke selnya.',
};

const NASIB_ID: Record<Nasib, string> = {
  baru: 'baru',
  menggantikan: 'menggantikan yang lama',
  diperbarui: 'diperbarui di tempat',
};

const id = {
  kosong: 'Belum ada yang dapat disusun',
  kalimat: ({ id }: Sentence) => id,
  kosongSaran: {
    id: 'buka buku kerja yang memuat Sasaran, Program, Kegiatan dan Sub Kegiatan, atau isi lembarnya lalu baca ulang',
    en: 'open the workbook that holds Sasaran, Program, Kegiatan and Sub Kegiatan, or fill its sheet and read again',
  },
  lembar: 'Lembar yang disusun',
  lembarPenjelasan: LEMBAR_ID,
  pilihLembar: 'Pilih sedikitnya satu lembar.',
  kertas: 'Ukuran kertas',
  kertasPenjelasan: { A3: 'A3', A4: 'A4', F4: 'F4 (215 × 330 mm)' },
  cakupan: 'Cakupan',
  cakupanPenjelasan: 'Berlaku untuk pohon, ringkasan dan matriks. Lembar lain selalu lengkap.',
  seluruh: 'Seluruh cascading',
  perSasaran: 'Satu Sasaran',
  perPemilik: 'Bagian satu pemilik kinerja',
  tanggal: 'Tanggal di kaki halaman',
  tanggalPenjelasan: 'Kosongkan bila tidak perlu tanggal.',
  nama: 'Tampilkan nama orang di pohon',
  capaian: 'Tampilkan capaian di pohon',
  proses: 'Sertakan baris tim dan individu di Realisasi',
  terancam: (lembar: string) =>
    `Isi cascading hanya ada di lembar ${lembar}, yang akan diganti dengan sebagian isinya. Supaya tidak ada yang hilang, sertakan juga lembar Data Cascading.`,
  sertakanData: 'Sertakan Data Cascading',
  susun: 'Susun',
  menyusun: 'Menyusun lembar…',
  pratinjau: 'Yang akan dicetak',
  menghitung: 'Menghitung halaman…',
  nasib: NASIB_ID,
  halaman: (banyak: number) => `${banyak} halaman`,
  halamanLagi: (banyak: number) => `${banyak} halaman lagi`,
  total: (lembar: number, halaman: number) => `${lembar} lembar, ${halaman} halaman`,
  akanDihapus: (lembar: string) => `Dihapus karena Sasarannya tidak ada lagi: ${lembar}.`,
  selesai: (banyak: number) => `Selesai: ${banyak} lembar disusun`,
  buka: 'Pilih lembar untuk membukanya.',
  dihapus: (lembar: string) => `Lembar lama yang dihapus: ${lembar}.`,
  unduh: 'Buku kerja dengan lembar-lembar ini dapat diunduh dengan tombol unduh di halaman ini.',
};

const en: typeof id = {
  kosong: 'Nothing to compose yet',
  kalimat: ({ en }) => en,
  kosongSaran: id.kosongSaran,
  lembar: 'Sheets to compose',
  lembarPenjelasan: {
    pohon: 'All levels as boxes below each other, down to teams and individuals.',
    ringkasan: 'Tujuan and Sasaran only.',
    matriks: 'One sheet for each Sasaran; the signature stands on the last.',
    data: 'One table to filter and edit; edit here, then compose again.',
    realisasi: 'The table of quarterly values with formulas. Typed numbers are kept.',
    temuan: 'The findings, with links to their cells.',
  },
  pilihLembar: 'Choose at least one sheet.',
  kertas: 'Paper size',
  kertasPenjelasan: { A3: 'A3', A4: 'A4', F4: 'F4 (215 × 330 mm)' },
  cakupan: 'Scope',
  cakupanPenjelasan: 'For tree, summary and matrices. The other sheets are always complete.',
  seluruh: 'The whole cascade',
  perSasaran: 'One Sasaran',
  perPemilik: "One owner's part",
  tanggal: 'Date in the page foot',
  tanggalPenjelasan: 'Leave empty for no date.',
  nama: 'Show names of persons in the tree',
  capaian: 'Show achievement in the tree',
  proses: 'Include lines of teams and individuals in Realisasi',
  terancam: (lembar) =>
    `Only sheet ${lembar} holds the cascade, and it would be replaced by a part of it. Compose Data Cascading too, so that nothing is lost.`,
  sertakanData: 'Include Data Cascading',
  susun: 'Susun',
  menyusun: 'Composing sheets…',
  pratinjau: 'What will be printed',
  menghitung: 'Counting pages…',
  nasib: { baru: 'new', menggantikan: 'replaces the old one', diperbarui: 'updated in place' },
  halaman: (banyak) => counted(banyak, 'page'),
  halamanLagi: (banyak) => counted(banyak, 'more page'),
  total: (lembar, halaman) => `${counted(lembar, 'sheet')}, ${counted(halaman, 'page')}`,
  akanDihapus: (lembar) => `Removed because the Sasaran is gone: ${lembar}.`,
  selesai: (banyak) => `Done: ${counted(banyak, 'sheet')} composed`,
  buka: 'Choose a sheet to open it.',
  dihapus: (lembar) => `Old sheets that were removed: ${lembar}.`,
  unduh: 'The workbook with these sheets can be downloaded with the download button on this page.',
};

export type SusunTexts = typeof id;
export const susunTexts: Catalogue<SusunTexts> = { id, en };
