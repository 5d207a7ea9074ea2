import { faultOf, unreadOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** In cells where numbers belong; in those of the cascade the rule of the same id looks. */
export const selGalat: IndikatorRule<'sel-galat'> = {
  id: 'sel-galat',
  tingkat: 'kesalahan',
  *check(one) {
    for (const isian of unreadOf(one, 'galat'))
      yield faultOf(one, isian, { kode: 'sel-galat/isian', data: { galat: String(isian.isi) } });
  },
};
