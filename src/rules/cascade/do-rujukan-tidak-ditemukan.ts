import { boxes } from '../../cascade/walk';
import { jelaskanDO, nodeNames, rujukanDO } from '../../measure/do';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';
import { saysSomething } from '../shared/texts';

export const doRujukanTidakDitemukan: Rule<'do-rujukan-tidak-ditemukan'> = {
  id: 'do-rujukan-tidak-ditemukan',
  tingkat: 'kesalahan',
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
            kode: 'do-rujukan-tidak-ditemukan',
            data: {
              simpul: nodeName(visit),
              rujukan: uncertain.map(({ teks, calon }) => ({ teks, simpul: calon.length })),
            },
          },
          indikator.do.lokasi,
        );
      }
    }
  },
};
