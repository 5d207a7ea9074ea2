import { placeOf } from '../../cascade/text';
import type { Isian, Masalah } from '../../realisasi/entry';
import type { KodeOf } from '../data';
import type { Said } from '../rule';
import { faultOf, unreadOf, type Unread } from '../shared/indikator';
import type { IndikatorRule } from './rule';

export const realisasiBukanAngka: IndikatorRule<'realisasi-bukan-angka'> = {
  id: 'realisasi-bukan-angka',
  tingkat: 'kesalahan',
  *check(one) {
    for (const isian of unreadOf(one, 'bukan-angka')) {
      const { saran } = isian.masalah;
      yield {
        ...faultOf(one, isian, said(isian)),
        ...(saran !== null && { isian: { lokasi: placeOf(isian), angka: saran } }),
      };
    }
  },
};

const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** Why a cell holds no number; with the number, where a text seems to mean one. */
function said({
  isi,
  masalah: { saran },
}: Unread<Extract<Masalah, { readonly kind: 'bukan-angka' }>>): Said<KodeOf<'realisasi-bukan-angka'>> {
  if (saran !== null) return { kode: 'realisasi-bukan-angka/teks-berangka', data: { isi, angka: saran } };
  return { kode: `realisasi-bukan-angka/${kindOf(isi)}`, data: { isi } };
}

function kindOf(isi: Isian['isi']): 'gabungan' | 'tanggal' | 'nihil' | 'teks' {
  if (typeof isi === 'number') return 'gabungan';
  const text = String(isi);
  if (DATE.test(text)) return 'tanggal';
  return /^nihil$/i.test(text.trim()) ? 'nihil' : 'teks';
}
