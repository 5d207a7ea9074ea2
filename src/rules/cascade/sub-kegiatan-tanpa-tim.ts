import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';

export const subKegiatanTanpaTim: Rule<'sub-kegiatan-tanpa-tim'> = {
  id: 'sub-kegiatan-tanpa-tim',
  tingkat: 'kesalahan',
  silentAtErrors: true,
  field: 'pelaksana',
  *check({ cascade }, { ketat }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'subKegiatan') continue;
      const { proses } = visit.node;
      const done = ketat ? proses.some(({ jenis }) => jenis === 'tim') : proses.length > 0;
      if (done) continue;
      const simpul = nodeName(visit);
      yield proses.length > 0
        ? faultAt(visit, { kode: 'sub-kegiatan-tanpa-tim/perorangan', data: { simpul } })
        : faultAt(visit, { kode: 'sub-kegiatan-tanpa-tim/tanpa-pelaksana', data: { simpul, ketat } });
    }
  },
};
