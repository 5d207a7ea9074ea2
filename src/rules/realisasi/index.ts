import { angkaAmbigu } from './angka-ambigu';
import { angkaSamaTiapTriwulan } from './angka-sama-tiap-triwulan';
import { capaianMelampaui } from './capaian-melampaui';
import { doBerputar } from './do-berputar';
import { ipAsnTidakCocok } from './ip-asn-tidak-cocok';
import { lembarBerbeda } from './lembar-berbeda';
import { pembilangMelebihiPenyebut } from './pembilang-melebihi-penyebut';
import { penyebutNol } from './penyebut-nol';
import { persentaseDijumlahkan } from './persentase-dijumlahkan';
import { realisasiBukanAngka } from './realisasi-bukan-angka';
import { realisasiTurun } from './realisasi-turun';
import type { IndikatorRule, WorkbookRule } from './rule';
import { rumusBelumDihitung } from './rumus-belum-dihitung';
import { satuanBerbeda } from './satuan-berbeda';
import { satuanPersenTanpa100 } from './satuan-persen-tanpa-100';
import { selGalat } from './sel-galat';
import { selTidakTerbaca } from './sel-tidak-terbaca';
import { targetKosong } from './target-kosong';
import { targetNol } from './target-nol';
import { targetTriwulanTidakCocok } from './target-triwulan-tidak-cocok';
import { triwulanTerlewat } from './triwulan-terlewat';

/** Every rule on one indikator; at one cell their findings keep this order. */
export const INDIKATOR_RULES: readonly IndikatorRule[] = [
  selGalat,
  satuanBerbeda,
  realisasiBukanAngka,
  targetTriwulanTidakCocok,
  angkaAmbigu,
  penyebutNol,
  pembilangMelebihiPenyebut,
  persentaseDijumlahkan,
  angkaSamaTiapTriwulan,
  targetNol,
  satuanPersenTanpa100,
  capaianMelampaui,
  targetKosong,
  triwulanTerlewat,
  realisasiTurun,
];

/** Every rule on the realization of a workbook as a whole; their findings come after those on one indikator. */
export const WORKBOOK_RULES: readonly WorkbookRule[] = [
  rumusBelumDihitung,
  selTidakTerbaca,
  ipAsnTidakCocok,
  doBerputar,
  lembarBerbeda,
];
