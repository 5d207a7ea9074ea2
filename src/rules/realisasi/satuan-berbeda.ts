import { percentShown } from '../../measure/number';
import { faultOf, unreadOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

export const satuanBerbeda: IndikatorRule<'satuan-berbeda'> = {
  id: 'satuan-berbeda',
  tingkat: 'kesalahan',
  *check(one) {
    for (const isian of unreadOf(one, 'satuan')) {
      const { isi, masalah } = isian;
      const { tertulis, baris } = masalah;
      yield faultOf(one, isian, {
        kode: 'satuan-berbeda',
        data: { isi: typeof isi === 'number' ? percentShown(isi) : isi, tertulis, baris },
      });
    }
  },
};
