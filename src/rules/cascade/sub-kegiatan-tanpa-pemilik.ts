import { boxes } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import { lacksPemilik } from '../shared/missing';
import type { Rule } from '../rule';

export const subKegiatanTanpaPemilik: Rule<'sub-kegiatan-tanpa-pemilik'> = {
  id: 'sub-kegiatan-tanpa-pemilik',
  tingkat: 'kesalahan',
  silentAtErrors: true,
  field: 'pemilik',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'subKegiatan' || !lacksPemilik(visit)) continue;
      yield faultAt(visit, { kode: 'sub-kegiatan-tanpa-pemilik', data: { simpul: nodeName(visit) } });
    }
  },
};
