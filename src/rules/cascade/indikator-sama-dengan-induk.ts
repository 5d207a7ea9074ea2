import type { Cascade } from '../../cascade/cascade';
import { boxes, type BoxVisit } from '../../cascade/walk';
import { nodeName, TUJUAN } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { saysSomething } from '../shared/texts';
import { lettersOf } from '../shared/words';

export const indikatorSamaDenganInduk: Rule<'indikator-sama-dengan-induk'> = {
  id: 'indikator-sama-dengan-induk',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis === 'subKegiatan') continue;
      const parent = parentOf(visit, cascade);
      const above = new Set(parent.indikator.filter(saysSomething).map(({ teks }) => lettersOf(teks)));
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator) || !above.has(lettersOf(indikator.teks))) continue;
        yield faultAt(
          visit,
          {
            kode: 'indikator-sama-dengan-induk',
            data: { simpul: nodeName(visit), indikator: indikator.teks, induk: parent.name },
          },
          indikator.lokasi,
        );
      }
    }
  },
};

/** The indikator of the node above, and how it is called; the Tujuan is above every Sasaran. */
function parentOf(visit: BoxVisit, { tujuan }: Cascade) {
  const { parent } = visit;
  if (parent) return { indikator: parent.node.indikator, name: nodeName(parent) };
  return { indikator: visit.jenis === 'sasaran' ? (tujuan?.indikator ?? []) : [], name: TUJUAN };
}
