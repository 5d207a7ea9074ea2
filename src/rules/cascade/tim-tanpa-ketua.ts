import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';
import { textsOf } from '../shared/texts';

export const timTanpaKetua: Rule<'tim-tanpa-ketua'> = {
  id: 'tim-tanpa-ketua',
  tingkat: 'peringatan',
  silentAtErrors: true,
  *check({ cascade }) {
    const namesPeople = [...textsOf(cascade)].some(({ bidang }) => bidang === 'orang');
    if (!namesPeople) return;
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim' || visit.node.ketua?.nama) continue;
      yield faultAt(visit, { kode: 'tim-tanpa-ketua', data: { simpul: nodeName(visit) } });
    }
  },
};
