import { TRIWULAN } from '../../measure/quarters';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** One fault for each ratio that divides by 0, naming the first quarter in which it does. */
export const penyebutNol: IndikatorRule<'penyebut-nol'> = {
  id: 'penyebut-nol',
  tingkat: 'kesalahan',
  *check(one) {
    const { item, kelompok, hasil } = one;
    const triwulan = TRIWULAN.find((n) => hasil[n].penyebutNol !== null);
    if (!kelompok || triwulan === undefined) return;
    const data = { indikator: item.indikator, triwulan };
    const hasNumerator = TRIWULAN.some((n) => hasil[n].penyebutNol === 'nol');
    if (hasNumerator) yield faultOf(one, kelompok.main, { kode: 'penyebut-nol/berpembilang', data });
    else yield { ...faultOf(one, kelompok.main, { kode: 'penyebut-nol/belum-ada', data }), tingkat: 'saran' };
  },
};
