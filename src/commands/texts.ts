/** What the buttons of the ribbon say, in the pane. */
export const TEXTS = {
  siap: 'Siap diajukan. Hasilnya ada di lembar Temuan.',
  belumSiap: (kesalahan: number) =>
    `Belum siap diajukan: ${kesalahan} kesalahan. Rinciannya ada di lembar Temuan.`,
  tersusun: (lembar: number) => `${lembar} lembar sudah disusun.`,
  bukanCascading:
    'Di buku kerja ini belum ditemukan lembar cascading kinerja. Buka lembarnya, lalu tekan tombolnya sekali lagi.',
  takTerduga: 'Pekerjaan ini belum berhasil. Buku kerja tidak berubah; coba sekali lagi.',
  menunggu: 'Pekerjaan sebelumnya belum selesai. Tunggu sebentar, lalu tekan tombolnya sekali lagi.',
} as const;
