import type { Expression } from '../../measure/do';
import { TRIWULAN } from '../../measure/quarters';
import { satuanOf } from '../../realisasi/filled';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** A part is not more than its whole. A difference over something (growth) may be. */
export const pembilangMelebihiPenyebut: IndikatorRule<'pembilang-melebihi-penyebut'> = {
  id: 'pembilang-melebihi-penyebut',
  tingkat: 'peringatan',
  *check(one) {
    const { item, kelompok, terukur, hasil } = one;
    const { jenisDO, expression } = terukur.penjelasan;
    if (!kelompok || jenisDO !== 'rasio' || terukur.nilai !== null) return;
    if (satuanOf(item, kelompok) !== '%' || !expression || !isPart(expression)) return;
    for (const triwulan of TRIWULAN) {
      const { realisasi } = hasil[triwulan];
      if (realisasi === null || realisasi <= 100 + 1e-9) continue;
      yield faultOf(one, kelompok.main, {
        kode: 'pembilang-melebihi-penyebut',
        data: { indikator: item.indikator, triwulan, angka: realisasi },
      });
      return;
    }
  },
};

/** A formula times 100 without any difference in it. */
function isPart(expression: Expression): boolean {
  const has = (node: Expression, test: (one: Expression) => boolean): boolean =>
    test(node) || (node.kind === 'operasi' && (has(node.left, test) || has(node.right, test)));
  return (
    has(expression, (node) => node.kind === 'angka' && node.value === 100) &&
    !has(expression, (node) => node.kind === 'operasi' && node.operator === '−')
  );
}
