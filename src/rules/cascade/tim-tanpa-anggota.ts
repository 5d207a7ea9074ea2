import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';

export const timTanpaAnggota: Rule<'tim-tanpa-anggota'> = {
  id: 'tim-tanpa-anggota',
  tingkat: 'saran',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim' || !visit.node.ketua || visit.node.anggota.length > 0) continue;
      yield faultAt(visit, { kode: 'tim-tanpa-anggota', data: { simpul: nodeName(visit) } });
    }
  },
};
