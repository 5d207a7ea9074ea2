import type { Aturan } from './data';
import { doMengulangIndikator } from './cascade/do-mengulang-indikator';
import { doRujukanTidakDitemukan } from './cascade/do-rujukan-tidak-ditemukan';
import { doTidakTerbaca } from './cascade/do-tidak-terbaca';
import { ejaan } from './cascade/ejaan';
import { indikatorKeluaranDiSasaran } from './cascade/indikator-keluaran-di-sasaran';
import { indikatorKosong } from './cascade/indikator-kosong';
import { indikatorMajemuk } from './cascade/indikator-majemuk';
import { indikatorMengulangKinerja } from './cascade/indikator-mengulang-kinerja';
import { indikatorSamaDenganInduk } from './cascade/indikator-sama-dengan-induk';
import { indikatorTidakTerukur } from './cascade/indikator-tidak-terukur';
import { indukTanpaAnak } from './cascade/induk-tanpa-anak';
import { indukTidakDiketahui } from './cascade/induk-tidak-diketahui';
import { jumlahIndikatorBerbeda } from './cascade/jumlah-indikator-berbeda';
import { ketuaJugaAnggota } from './cascade/ketua-juga-anggota';
import { kinerjaBerulang } from './cascade/kinerja-berulang';
import { kinerjaBukanHasil } from './cascade/kinerja-bukan-hasil';
import { kinerjaKosong } from './cascade/kinerja-kosong';
import { kinerjaSubKegiatanKosong } from './cascade/kinerja-sub-kegiatan-kosong';
import { lembarBerbeda } from './cascade/lembar-berbeda';
import { namaMirip } from './cascade/nama-mirip';
import { nomorAnggotaTidakUrut } from './cascade/nomor-anggota-tidak-urut';
import { pemilikDiAtasInduk } from './cascade/pemilik-di-atas-induk';
import { pemilikKosong } from './cascade/pemilik-kosong';
import { pemilikMirip } from './cascade/pemilik-mirip';
import { persentaseTanpaDo } from './cascade/persentase-tanpa-do';
import { INDIKATOR_RULES, WORKBOOK_RULES } from './realisasi';
import type { Rule, RuleInfo } from './rule';
import { selGalat } from './cascade/sel-galat';
import { selTidakTerbaca } from './cascade/sel-tidak-terbaca';
import { subKegiatanTanpaIndikator } from './cascade/sub-kegiatan-tanpa-indikator';
import { subKegiatanTanpaPemilik } from './cascade/sub-kegiatan-tanpa-pemilik';
import { subKegiatanTanpaTim } from './cascade/sub-kegiatan-tanpa-tim';
import { tataTidakMemuat } from './cascade/tata-tidak-memuat';
import { teksDiGambar } from './cascade/teks-di-gambar';
import { timTanpaAnggota } from './cascade/tim-tanpa-anggota';
import { timTanpaKetua } from './cascade/tim-tanpa-ketua';
import { versiGanda } from './cascade/versi-ganda';

/** Every rule on the cascade itself; at one cell their findings keep this order. */
export const RULES: readonly Rule[] = [
  subKegiatanTanpaIndikator,
  subKegiatanTanpaPemilik,
  subKegiatanTanpaTim,
  kinerjaSubKegiatanKosong,
  kinerjaKosong,
  indikatorKosong,
  pemilikKosong,
  indukTanpaAnak,
  timTanpaKetua,
  timTanpaAnggota,
  ketuaJugaAnggota,
  jumlahIndikatorBerbeda,
  persentaseTanpaDo,
  doTidakTerbaca,
  doRujukanTidakDitemukan,
  indikatorMengulangKinerja,
  kinerjaBerulang,
  nomorAnggotaTidakUrut,
  pemilikMirip,
  pemilikDiAtasInduk,
  namaMirip,
  lembarBerbeda,
  versiGanda,
  ejaan,
  selTidakTerbaca,
  selGalat,
  doMengulangIndikator,
  indikatorTidakTerukur,
  kinerjaBukanHasil,
  indikatorKeluaranDiSasaran,
  indikatorMajemuk,
  indikatorSamaDenganInduk,
  teksDiGambar,
  indukTidakDiketahui,
  tataTidakMemuat,
];

/** Every rule once, by its id: some look at the cascade and, in a file of their own, at realization. */
export const ALL_RULES: readonly RuleInfo[] = [
  ...new Map([...WORKBOOK_RULES, ...INDIKATOR_RULES, ...RULES].map((rule) => [rule.id, rule])).values(),
];

/** Cards of rules on realization stand in this order, after those on the cascade. */
const REALIZATION_CARDS: readonly Aturan[] = [
  'realisasi-bukan-angka',
  'angka-ambigu',
  'penyebut-nol',
  'persentase-dijumlahkan',
  'pembilang-melebihi-penyebut',
  'realisasi-turun',
  'target-kosong',
  'target-triwulan-tidak-cocok',
  'rumus-belum-dihitung',
  'triwulan-terlewat',
  'ip-asn-tidak-cocok',
  'do-berputar',
  'capaian-melampaui',
  'angka-sama-tiap-triwulan',
  'target-nol',
  'satuan-persen-tanpa-100',
  'satuan-berbeda',
];

const ORDER = new Map([...RULES.map(({ id }) => id), ...REALIZATION_CARDS].map((id, i) => [id, i]));

/** The place of a rule's card among all. */
export function ruleRank(id: Aturan): number {
  return ORDER.get(id) ?? ORDER.size;
}
