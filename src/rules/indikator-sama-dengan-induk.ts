import type { Cascade } from '../cascade/cascade';
import { boxes, type BoxVisit } from '../cascade/walk';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { saysSomething } from './shared/texts';
import { lettersOf } from './shared/words';

export const indikatorSamaDenganInduk: Rule = {
  id: 'indikator-sama-dengan-induk',
  tingkat: 'saran',
  judul: 'Indikator sama dengan indikator induknya',
  alasan: 'Indikator yang sama di dua jenjang tidak menunjukkan sumbangan jenjang di bawah kepada atasannya.',
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
            pesan: `${callNode(visit)}: indikator "${indikator.teks}" sama dengan indikator ${parent.sebutan}.`,
            perbaikan: 'Tulis ukuran yang khusus untuk jenjang ini.',
          },
          indikator.lokasi,
        );
      }
    }
  },
};

/** The indikator of the node above, and how a message calls it; the Tujuan is above every Sasaran. */
function parentOf(visit: BoxVisit, { tujuan }: Cascade) {
  const { parent } = visit;
  if (parent) return { indikator: parent.node.indikator, sebutan: callNode(parent) };
  return { indikator: visit.jenis === 'sasaran' ? (tujuan?.indikator ?? []) : [], sebutan: 'Tujuan' };
}
