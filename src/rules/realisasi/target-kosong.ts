import { targetAt } from '../../measure/measure';
import { quarterList, TRIWULAN } from '../../measure/quarters';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** Where the cell of the target says something that cannot be read, that is the fault. */
export const targetKosong: IndikatorRule<'target-kosong'> = {
  id: 'target-kosong',
  tingkat: 'peringatan',
  *check(one, { triwulan }) {
    const { item, kelompok, terukur, hasil } = one;
    // Targets of quarters that agree with no reading are a fault of their own.
    if (!kelompok || terukur.jenisTarget === 'tidak-cocok') return;
    const isUnread = kelompok.rows.some(({ target, targetTriwulan }) =>
      [target, ...quarterList(targetTriwulan)].some((isian) => isian?.masalah),
    );
    const without = TRIWULAN.some(
      (n) => n <= triwulan && hasil[n].realisasi !== null && targetAt(terukur, n) === null,
    );
    if (without && !isUnread)
      yield faultOf(one, kelompok.main, { kode: 'target-kosong', data: { indikator: item.indikator } });
  },
};
