import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import { groupsOf } from '../../cascade/groups';
import type { Rule } from '../rule';

export const jumlahIndikatorBerbeda: Rule<'jumlah-indikator-berbeda'> = {
  id: 'jumlah-indikator-berbeda',
  tingkat: 'peringatan',
  silentAtErrors: true,
  *check({ cascade, beda }) {
    // what another sheet makes good is lembar-berbeda only
    const differing = new Set(beda.map(({ kode }) => kode));
    for (const visit of walk(cascade)) {
      if (differing.has(visit.kode)) continue;
      for (const { peran, kinerja, indikator, lokasi } of groupsOf(visit)) {
        if (kinerja.length === indikator.length) continue;
        yield faultAt(
          visit,
          {
            kode: 'jumlah-indikator-berbeda',
            data: { simpul: nodeName(visit), peran, kinerja: kinerja.length, indikator: indikator.length },
          },
          lokasi,
        );
      }
    }
  },
};
