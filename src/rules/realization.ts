import type { RuleInfo } from './rule';

/**
 * What `hitung` checks on realization, to be shown beside RULES; `sel-galat` is one of those. The checks stand in
 * workflow/hitung-temuan.ts, as they look at computed results and not at a cascade.
 */
export const REALIZATION: readonly RuleInfo[] = [
  {
    id: 'realisasi-bukan-angka',
    tingkat: 'kesalahan',
    judul: 'Realisasi bukan angka',
    alasan: 'Teks di tempat angka tidak ikut dihitung, sehingga capaian menjadi kurang atau kosong.',
  },
  {
    id: 'angka-ambigu',
    tingkat: 'kesalahan',
    judul: 'Angka dapat dibaca dua cara',
    alasan: 'Titik dapat berarti ribuan atau desimal; bila salah dibaca, capaian keliru seribu kali.',
  },
  {
    id: 'penyebut-nol',
    tingkat: 'kesalahan',
    judul: 'Pembagi bernilai nol',
    alasan: 'Persentase dengan pembagi 0 tidak dapat dihitung.',
  },
  {
    id: 'do-berputar',
    tingkat: 'kesalahan',
    judul: 'DO kembali kepada dirinya sendiri',
    alasan: 'Rerata yang bergantung pada dirinya sendiri tidak pernah memperoleh nilai.',
  },
];
