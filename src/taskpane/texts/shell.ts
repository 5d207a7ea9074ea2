import type { Catalogue } from './language';

const id = {
  judul: 'Cascading Kinerja',
  tab: { cascading: 'Cascading', periksa: 'Periksa', realisasi: 'Realisasi', susun: 'Susun' },
  tabDaftar: 'Pekerjaan',
  ajakan: 'Pilih buku kerja .xlsx yang berisi cascading kinerja, atau seret ke sini.',
  rahasia: 'Berkas dibaca di komputer ini saja dan tidak dikirim ke mana pun.',
  pilih: 'Pilih berkas…',
  pilihLain: 'Pilih berkas lain…',
  bacaUlang: 'Baca ulang',
  batalkan: 'Batalkan',
  kemajuan: (selesai: number, semua: number) => `${selesai} dari ${semua}`,
  menghubungkan: 'Menghubungkan ke Excel…',
  membaca: 'Membaca buku kerja…',
  terbaca: (nama: string) => `${nama} sudah terbaca.`,
  dibatalkan: 'Dibatalkan. Buku kerja tidak berubah.',
  takTerduga: 'Pekerjaan ini belum berhasil. Buku kerja tidak berubah; coba sekali lagi.',
  bukanCascading:
    'Di buku kerja ini belum ditemukan lembar cascading kinerja. Pastikan lembarnya memuat Sasaran, Program, Kegiatan dan Sub Kegiatan, lalu baca ulang.',
  bahasa: 'English',
};

const en: typeof id = {
  judul: 'Performance Cascade',
  tab: { cascading: 'Cascading', periksa: 'Periksa', realisasi: 'Realisasi', susun: 'Susun' },
  tabDaftar: 'Tasks',
  ajakan: 'Choose an .xlsx workbook that holds a performance cascade, or drop it here.',
  rahasia: 'The file is read on this computer only; nothing is sent anywhere.',
  pilih: 'Choose a file…',
  pilihLain: 'Choose another file…',
  bacaUlang: 'Read again',
  batalkan: 'Cancel',
  kemajuan: (selesai, semua) => `${selesai} of ${semua}`,
  menghubungkan: 'Connecting to Excel…',
  membaca: 'Reading the workbook…',
  terbaca: (nama) => `${nama} has been read.`,
  dibatalkan: 'Cancelled. The workbook was not changed.',
  takTerduga: 'This did not work. The workbook was not changed; please try again.',
  bukanCascading:
    'No cascade sheet was found in this workbook. Make sure a sheet holds Sasaran, Program, Kegiatan and Sub Kegiatan, then read again.',
  bahasa: 'Bahasa Indonesia',
};

export const shellTexts: Catalogue<typeof id> = { id, en };
