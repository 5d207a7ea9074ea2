import type { Sentence } from '../workbook/port';

/** What the buttons of the ribbon say, in the pane. */
export const TEXTS = {
  siap: {
    id: 'Siap diajukan. Hasilnya ada di lembar Temuan.',
    en: 'Ready for submission. The result is in the sheet Temuan.',
  },
  belumSiap: (kesalahan: number): Sentence => ({
    id: `Belum siap diajukan: ${kesalahan} kesalahan. Rinciannya ada di lembar Temuan.`,
    en: `Not ready for submission: ${kesalahan} ${kesalahan === 1 ? 'error' : 'errors'}. The details are in the sheet Temuan.`,
  }),
  tersusun: (lembar: number): Sentence => ({
    id: `${lembar} lembar sudah disusun.`,
    en: `${lembar} ${lembar === 1 ? 'sheet' : 'sheets'} composed.`,
  }),
  bukanCascading: {
    id: 'Di buku kerja ini belum ditemukan lembar cascading kinerja. Buka lembarnya, lalu tekan tombolnya sekali lagi.',
    en: 'No cascade sheet was found in this workbook. Open the sheet, then press the button once more.',
  },
  takTerduga: {
    id: 'Pekerjaan ini belum berhasil. Buku kerja tidak berubah; coba sekali lagi.',
    en: 'This did not work. The workbook was not changed; please try again.',
  },
  menunggu: {
    id: 'Pekerjaan sebelumnya belum selesai. Tunggu sebentar, lalu tekan tombolnya sekali lagi.',
    en: 'The work before is not done yet. Wait a moment, then press the button once more.',
  },
} as const;
