import { boxes } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import { lacksIndikator } from '../shared/missing';
import type { Rule } from '../rule';

export const subKegiatanTanpaIndikator: Rule<'sub-kegiatan-tanpa-indikator'> = {
  id: 'sub-kegiatan-tanpa-indikator',
  tingkat: 'kesalahan',
  silentAtErrors: true,
  field: 'indikator',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'subKegiatan' || !lacksIndikator(visit)) continue;
      yield faultAt(visit, { kode: 'sub-kegiatan-tanpa-indikator', data: { simpul: nodeName(visit) } });
    }
  },
};
