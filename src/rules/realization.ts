import type { RuleInfo } from './rule';

/**
 * What `hitung` checks on realization, to be shown beside RULES; `sel-galat` is one of those. The checks stand in
 * workflow/hitung-temuan, as they look at computed results and not at a cascade.
 */
export const REALIZATION: readonly RuleInfo[] = [
  { id: 'realisasi-bukan-angka', tingkat: 'kesalahan' },
  { id: 'angka-ambigu', tingkat: 'kesalahan' },
  { id: 'penyebut-nol', tingkat: 'kesalahan' },
  { id: 'persentase-dijumlahkan', tingkat: 'peringatan' },
  { id: 'pembilang-melebihi-penyebut', tingkat: 'peringatan' },
  { id: 'realisasi-turun', tingkat: 'peringatan' },
  { id: 'target-kosong', tingkat: 'peringatan' },
  { id: 'target-triwulan-tidak-cocok', tingkat: 'peringatan' },
  { id: 'rumus-belum-dihitung', tingkat: 'peringatan' },
  { id: 'triwulan-terlewat', tingkat: 'saran' },
  { id: 'ip-asn-tidak-cocok', tingkat: 'peringatan' },
  { id: 'do-berputar', tingkat: 'kesalahan' },
  { id: 'capaian-melampaui', tingkat: 'peringatan' },
  { id: 'angka-sama-tiap-triwulan', tingkat: 'peringatan' },
  { id: 'target-nol', tingkat: 'peringatan' },
  { id: 'satuan-persen-tanpa-100', tingkat: 'peringatan' },
  { id: 'satuan-berbeda', tingkat: 'kesalahan' },
];
