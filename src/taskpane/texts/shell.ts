import type { Sentence } from '../../workbook/port';
import { counted } from '../../rules/texts/en/counted';
import type { Catalogue } from './language';

/** The same in both languages: so the panduan, colleagues and the ribbon call them. */
const TAB = { cascading: 'Cascading', periksa: 'Periksa', realisasi: 'Realisasi', susun: 'Susun' };

const id = {
  kalimat: ({ id }: Sentence) => id,
  judul: 'Cascading Kinerja',
  tab: TAB,
  tabDaftar: 'Pekerjaan',
  lencana: {
    kesalahan: (n: number) => `${n} kesalahan`,
    belum: (n: number) => `${n} belum disimpan`,
  },
  menu: 'Menu',
  huruf: 'Ukuran huruf',
  perkecil: 'Perkecil huruf',
  perbesar: 'Perbesar huruf',
  ajakan: 'Pilih buku kerja .xlsx yang berisi cascading kinerja, atau seret ke sini.',
  rahasia: 'Berkas dibaca di komputer ini saja dan tidak dikirim ke mana pun.',
  pilih: 'Pilih berkas…',
  pilihLain: 'Pilih berkas lain…',
  satuSaja: 'Berkas dibuka satu per satu. Pilih satu berkas .xlsx.',
  takTerambil: (nama: string) =>
    `${nama} tidak dapat dibaca. Pilih berkas .xlsx, bukan folder; bila sedang dibuka di program lain, tutup dulu di sana.`,
  bacaUlang: 'Baca ulang',
  batalkan: 'Batalkan',
  tutupPesan: 'Tutup pesan',
  belumDisimpan: (n: number) => `${n} isian Realisasi belum disimpan.`,
  kembali: 'Kembali ke isian',
  bukaLain: (nama: string, n: number) =>
    `${n} isian Realisasi belum disimpan dan akan hilang bila ${nama} dibuka.`,
  bukaTanpaUnduh: (nama: string) =>
    `Perubahan yang dibuat di sini belum diunduh dan akan hilang bila ${nama} dibuka.`,
  tetapBuka: 'Buka tanpa menyimpan',
  tetapDiSini: 'Tetap di sini',
  menghubungkan: 'Menghubungkan ke Excel…',
  membaca: 'Membaca buku kerja…',
  memperbarui: 'Memperbarui temuan…',
  belumDiperbarui: 'Pekerjaan sudah selesai, tetapi yang tampil di panel belum diperbarui. Tekan Baca ulang.',
  terbaca: 'Buku kerja sudah terbaca.',
  menungguExcel: 'Excel belum menjawab. Bila sebuah sel sedang diisi, tekan Enter di Excel.',
  membatalkan: 'Membatalkan…',
  dibatalkan: 'Dibatalkan. Buku kerja tidak berubah.',
  tanpaLatar: 'Proses di latar gagal, jadi panel mengerjakannya sendiri; hasilnya sama.',
  salinRincian: 'Salin rincian',
  tersalin: 'Tersalin',
  takTersalin: 'Belum dapat disalin; pilih dan salin teks ini:',
  takTerduga: 'Pekerjaan ini belum berhasil. Buku kerja tidak berubah; coba sekali lagi.',
  diubahOrangLain: (lembar: readonly string[]) =>
    `Lembar ${lembar.join(', ')} diubah orang lain; temuan sudah diperbarui.`,
  takTampil:
    'Bagian ini belum dapat ditampilkan. Buku kerja tidak berubah. Coba lagi, atau tutup dan buka lagi panelnya.',
  cobaLagi: 'Coba lagi',
  takTerjangkau:
    'Excel belum dapat dihubungi dari panel ini. Periksa jaringan lalu buka lagi panelnya, atau kerjakan sebuah berkas .xlsx di sini.',
  bukanCascading:
    'Di buku kerja ini belum ditemukan lembar cascading kinerja. Pastikan lembarnya memuat Sasaran, Program, Kegiatan dan Sub Kegiatan, lalu baca ulang.',
  belumTerbaca: 'Buku kerja belum terbaca. Tekan Baca ulang untuk mencoba sekali lagi.',
  belumAda: 'Belum ada buku kerja yang dibuka.',
  contoh: 'Ingin mencoba dulu? Contoh berisi cascading sebuah perangkat daerah tahun 2024.',
  muatContoh: 'Muat contoh',
  mengambilContoh: 'Mengambil contoh…',
  contohTiada: 'Contoh belum dapat diambil dari server panel. Periksa jaringan, lalu coba lagi.',
  panduan: 'Panduan',
  tigaLangkah: {
    judul: 'Tiga langkah',
    langkah: [
      `${TAB.cascading}: pastikan semua lembar terbaca.`,
      `${TAB.periksa}: perbaiki temuan sampai siap diajukan.`,
      `${TAB.realisasi} dan ${TAB.susun}: isi triwulan, lalu cetak.`,
    ],
    tutup: 'Mengerti',
  },
  bahasa: 'English',
};

const en: typeof id = {
  kalimat: ({ en }) => en,
  judul: 'Performance Cascade',
  tab: TAB,
  tabDaftar: 'Tasks',
  lencana: { kesalahan: (n) => counted(n, 'error'), belum: (n) => `${n} not saved` },
  menu: 'Menu',
  huruf: 'Size of letters',
  perkecil: 'Smaller letters',
  perbesar: 'Larger letters',
  ajakan: 'Choose an .xlsx workbook that holds a performance cascade, or drop it here.',
  rahasia: 'The file is read on this computer only; nothing is sent anywhere.',
  pilih: 'Choose a file…',
  pilihLain: 'Choose another file…',
  satuSaja: 'Files are opened one at a time. Choose one .xlsx file.',
  takTerambil: (nama) =>
    `${nama} could not be read. Choose an .xlsx file, not a folder; if another program has it open, close it there first.`,
  bacaUlang: 'Read again',
  batalkan: 'Cancel',
  tutupPesan: 'Close message',
  belumDisimpan: (n) => `${counted(n, 'Realisasi entry', 'Realisasi entries')} not saved yet.`,
  kembali: 'Back to the entries',
  bukaLain: (nama, n) =>
    `${counted(n, 'Realisasi entry is', 'Realisasi entries are')} not saved yet and will be lost when ${nama} is opened.`,
  bukaTanpaUnduh: (nama) =>
    `Changes made here were not downloaded yet and will be lost when ${nama} is opened.`,
  tetapBuka: 'Open without saving',
  tetapDiSini: 'Stay here',
  menghubungkan: 'Connecting to Excel…',
  membaca: 'Reading the workbook…',
  memperbarui: 'Updating the findings…',
  belumDiperbarui: 'This is done, but what the pane shows is not up to date yet. Press Read again.',
  terbaca: 'The workbook has been read.',
  menungguExcel: 'Excel has not answered yet. If you are typing into a cell, press Enter in Excel.',
  membatalkan: 'Cancelling…',
  dibatalkan: 'Cancelled. The workbook was not changed.',
  tanpaLatar: 'The background process failed, so the pane did the work itself; the result is the same.',
  salinRincian: 'Copy details',
  tersalin: 'Copied',
  takTersalin: 'This could not be copied; select and copy the text:',
  takTerduga: 'This did not work. The workbook was not changed; please try again.',
  diubahOrangLain: (lembar) => `Somebody else changed ${lembar.join(', ')}; the findings are up to date.`,
  takTampil:
    'This part could not be shown. The workbook was not changed. Try again, or close the pane and open it again.',
  cobaLagi: 'Try again',
  takTerjangkau:
    'Excel could not be reached from this pane. Check the network and open the pane again, or work on an .xlsx file here.',
  bukanCascading:
    'No cascade sheet was found in this workbook. Make sure a sheet holds Sasaran, Program, Kegiatan and Sub Kegiatan, then read again.',
  belumTerbaca: 'The workbook has not been read. Press Read again to try once more.',
  belumAda: 'No workbook is open yet.',
  contoh: 'Want to try first? The sample is the 2024 cascade of one agency.',
  muatContoh: 'Load the sample',
  mengambilContoh: 'Fetching the sample…',
  contohTiada:
    'The sample could not be fetched from the server of the pane. Check the network and try again.',
  panduan: 'Guide',
  tigaLangkah: {
    judul: 'Three steps',
    langkah: [
      `${TAB.cascading}: make sure that all sheets were read.`,
      `${TAB.periksa} (check): mend the findings until it can be submitted.`,
      `${TAB.realisasi} (realization) and ${TAB.susun} (compose): enter the quarter, then print.`,
    ],
    tutup: 'Got it',
  },
  bahasa: 'Bahasa Indonesia',
};

export const shellTexts: Catalogue<typeof id> = { id, en };
