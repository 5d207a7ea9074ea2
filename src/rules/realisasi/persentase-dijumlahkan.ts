import { quarterList } from '../../measure/quarters';
import { satuanOf } from '../../realisasi/filled';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** In the form E.81 the quarters add up: percentages that were typed as they stood at each quarter add up to too much. */
export const persentaseDijumlahkan: IndikatorRule<'persentase-dijumlahkan'> = {
  id: 'persentase-dijumlahkan',
  tingkat: 'peringatan',
  *check(one) {
    const { item, kelompok, terukur } = one;
    const { nilai, target } = terukur;
    if (!nilai || kelompok?.main.formulir === undefined || satuanOf(item, kelompok) !== '%') return;
    const typed = quarterList(nilai.triwulan).filter((value) => value !== null);
    const jumlah = typed.reduce((total, value) => total + value, 0);
    if (typed.length < 2 || jumlah <= Math.max(100, target ?? 0) + 1e-9) return;
    yield faultOf(one, kelompok.main, {
      kode: 'persentase-dijumlahkan',
      data: { indikator: item.indikator, jumlah },
    });
  },
};
