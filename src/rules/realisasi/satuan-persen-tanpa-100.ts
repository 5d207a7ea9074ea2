import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** The unit says percent, the DO does not say × 100: it is computed × 100. */
export const satuanPersenTanpa100: IndikatorRule<'satuan-persen-tanpa-100'> = {
  id: 'satuan-persen-tanpa-100',
  tingkat: 'peringatan',
  *check(one) {
    const { item, kelompok, terukur } = one;
    const isOwn = terukur.penjelasan.expression === item.penjelasan.expression;
    if (!kelompok || isOwn || terukur.nilai !== null) return;
    yield faultOf(one, kelompok.main, {
      kode: 'satuan-persen-tanpa-100',
      data: { indikator: item.indikator },
    });
  },
};
