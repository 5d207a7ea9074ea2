import { boxes, type BoxVisit } from '../cascade/walk';
import { jelaskanDO, nodeNames, rujukanDO, type Rujukan } from '../measure/do';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';
import { saysSomething } from './shared/texts';

type Uncertain = Rujukan<BoxVisit>['tidakPasti'][number];

export const doRujukanTidakDitemukan: Rule = {
  id: 'do-rujukan-tidak-ditemukan',
  tingkat: 'kesalahan',
  judul: 'Rujukan definisi operasional tidak ditemukan',
  alasan: 'Rerata capaian hanya dapat dihitung bila setiap nama yang disebut menunjuk tepat satu simpul.',
  *check({ cascade, galat }) {
    const nodes = [...boxes(cascade)];
    // a node whose name shows an Excel error may be the one that is meant: that fault is sel-galat
    const errors = new Set(galat.map(({ teks }) => teks));
    const hidesName = nodes.some(({ nama }) => [...errors].some((error) => nama.includes(error)));
    const known = nodeNames(nodes);
    for (const visit of nodes) {
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator.do)) continue;
        const { names } = jelaskanDO(indikator.teks, indikator.do.teks);
        if (names === null) continue;
        const uncertain = rujukanDO(names, visit.kode, known).tidakPasti.filter(
          ({ calon }) => calon.length > 0 || !hidesName,
        );
        if (uncertain.length === 0) continue;
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: ${uncertain.map(describe).join('; ')}.`,
            perbaikan: 'Samakan nama dalam DO dengan nama yang tertulis di cascading.',
          },
          indikator.do.lokasi,
        );
      }
    }
  },
};

function describe({ teks, calon }: Uncertain): string {
  return calon.length === 0
    ? `"${teks}" dalam DO tidak ditemukan`
    : `"${teks}" dalam DO menunjuk ${calon.length} simpul`;
}
