import type { Sentence } from '../workbook/port';

/** What the buttons of the ribbon say, in the pane. */
export const TEXTS = {
  siap: {
    id: 'Siap diajukan. Hasilnya ada di lembar Temuan.',
    en: 'Ready for submission. The result is in the sheet Temuan.',
  },
  belumSiap: (alasan: readonly Sentence[]): Sentence => ({
    id: `Belum siap diajukan. ${alasan.map(({ id }) => id).join(' ')} Rinciannya ada di lembar Temuan.`,
    en: `Not ready for submission. ${alasan.map(({ en }) => en).join(' ')} The details are in the sheet Temuan.`,
  }),
  tersusun: (lembar: number): Sentence => ({
    id: `${lembar} lembar sudah disusun.`,
    en: `${lembar} ${lembar === 1 ? 'sheet' : 'sheets'} composed.`,
  }),
  bukaLembar: {
    id: 'buka buku kerja yang memuatnya, lalu tekan tombolnya sekali lagi',
    en: 'open the workbook that holds it, then press the button once more',
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
