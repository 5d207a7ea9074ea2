import type { Cascade, Text } from '../cascade/cascade';
import { minOf } from '../cascade/list';
import { boxes, type BoxVisit } from '../cascade/walk';
import { rankOf } from './ranks';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';

/**
 * Of several owners the highest counts, on both sides. Where a role of the parent's is unknown, nothing is
 * said: it may be the higher one.
 */
export const pemilikDiAtasInduk: Rule = {
  id: 'pemilik-di-atas-induk',
  tingkat: 'saran',
  judul: 'Pemilik lebih tinggi dari pemilik induknya',
  alasan: 'Kinerja diturunkan dari atasan kepada bawahan, bukan sebaliknya.',
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
          pesan: `${callNode(visit)}: pemilik "${owner.teks}" lebih tinggi daripada pemilik induknya (${parent.map(({ teks }) => teks).join(', ')}).`,
          perbaikan: 'Periksa pemilik kinerja ini dan pemilik induknya.',
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
