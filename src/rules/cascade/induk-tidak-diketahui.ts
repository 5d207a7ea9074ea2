import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';

export const indukTidakDiketahui: Rule<'induk-tidak-diketahui'> = {
  id: 'induk-tidak-diketahui',
  tingkat: 'peringatan',
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      if (visit.parent !== null || visit.jenis === 'tujuan' || visit.jenis === 'sasaran') continue;
      yield faultAt(visit, { kode: 'induk-tidak-diketahui', data: { simpul: nodeName(visit) } });
    }
  },
};
