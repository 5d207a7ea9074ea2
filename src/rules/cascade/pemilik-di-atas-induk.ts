import type { Cascade, Text } from '../../cascade/cascade';
import { minOf } from '../../cascade/list';
import { boxes, type BoxVisit } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { rankOf } from './ranks';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';

/**
 * Of several owners the highest counts, on both sides. Where a role of the parent's is unknown, nothing is
 * said: it may be the higher one.
 */
export const pemilikDiAtasInduk: Rule<'pemilik-di-atas-induk'> = {
  id: 'pemilik-di-atas-induk',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      const parent = ownersAbove(visit, cascade);
      const above = parent.map(({ teks }) => rankOf(teks) ?? 0);
      const limit = minOf(above);
      if (above.length === 0) continue;
      const owner = visit.node.pemilik.find(({ teks }) => (rankOf(teks) ?? limit) < limit);
      if (!owner) continue;
      yield faultAt(
        visit,
        {
          kode: 'pemilik-di-atas-induk',
          data: {
            simpul: nodeName(visit),
            pemilik: owner.teks,
            pemilikInduk: parent.map(({ teks }) => teks),
          },
        },
        owner.lokasi,
      );
    }
  },
};

function ownersAbove(visit: BoxVisit, { tujuan }: Cascade): readonly Text[] {
  if (visit.parent) return visit.parent.node.pemilik;
  return visit.jenis === 'sasaran' ? (tujuan?.pemilik ?? []) : [];
}
