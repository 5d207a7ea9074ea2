import { isNumerator } from '../../measure/defaults';
import { quarterList } from '../../measure/quarters';
import { faultOf, typedRows } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** What goes on from earlier years and tells where it stands can only grow. */
export const realisasiTurun: IndikatorRule<'realisasi-turun'> = {
  id: 'realisasi-turun',
  tingkat: 'peringatan',
  *check(one) {
    const { penjelasan } = one.item;
    if (!penjelasan.kumulatif) return;
    for (const { row, akumulasi, kata } of typedRows(one)) {
      if (kata === null || akumulasi !== 'terakhir' || !isNumerator(penjelasan, kata)) continue;
      let before: number | null = null;
      for (const isian of quarterList(row.triwulan)) {
        const menjadi = isian?.angka ?? null;
        if (isian === null || menjadi === null) continue;
        if (before !== null && menjadi < before)
          yield faultOf(one, isian, { kode: 'realisasi-turun', data: { kata, dari: before, menjadi } });
        before = menjadi;
      }
    }
  },
};
