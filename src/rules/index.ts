import type { Aturan } from './data';
import { doMengulangIndikator } from './do-mengulang-indikator';
import { doRujukanTidakDitemukan } from './do-rujukan-tidak-ditemukan';
import { doTidakTerbaca } from './do-tidak-terbaca';
import { ejaan } from './ejaan';
import { indikatorKeluaranDiSasaran } from './indikator-keluaran-di-sasaran';
import { indikatorKosong } from './indikator-kosong';
import { indikatorMajemuk } from './indikator-majemuk';
import { indikatorMengulangKinerja } from './indikator-mengulang-kinerja';
import { indikatorSamaDenganInduk } from './indikator-sama-dengan-induk';
import { indikatorTidakTerukur } from './indikator-tidak-terukur';
import { indukTanpaAnak } from './induk-tanpa-anak';
import { indukTidakDiketahui } from './induk-tidak-diketahui';
import { jumlahIndikatorBerbeda } from './jumlah-indikator-berbeda';
import { ketuaJugaAnggota } from './ketua-juga-anggota';
import { kinerjaBerulang } from './kinerja-berulang';
import { kinerjaBukanHasil } from './kinerja-bukan-hasil';
import { kinerjaKosong } from './kinerja-kosong';
import { kinerjaSubKegiatanKosong } from './kinerja-sub-kegiatan-kosong';
import { lembarBerbeda } from './lembar-berbeda';
import { namaMirip } from './nama-mirip';
import { nomorAnggotaTidakUrut } from './nomor-anggota-tidak-urut';
import { pemilikDiAtasInduk } from './pemilik-di-atas-induk';
import { pemilikKosong } from './pemilik-kosong';
import { pemilikMirip } from './pemilik-mirip';
import { persentaseTanpaDo } from './persentase-tanpa-do';
import { INDIKATOR_RULES, WORKBOOK_RULES } from './realisasi';
import type { Rule, RuleInfo } from './rule';
import { selGalat } from './sel-galat';
import { selTidakTerbaca } from './sel-tidak-terbaca';
import { subKegiatanTanpaIndikator } from './sub-kegiatan-tanpa-indikator';
import { subKegiatanTanpaPemilik } from './sub-kegiatan-tanpa-pemilik';
import { subKegiatanTanpaTim } from './sub-kegiatan-tanpa-tim';
import { tataTidakMemuat } from './tata-tidak-memuat';
import { teksDiGambar } from './teks-di-gambar';
import { timTanpaAnggota } from './tim-tanpa-anggota';
import { timTanpaKetua } from './tim-tanpa-ketua';
import { versiGanda } from './versi-ganda';

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
