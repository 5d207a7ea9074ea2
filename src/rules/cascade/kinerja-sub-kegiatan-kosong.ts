import { boxes } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import { lacksKinerja } from '../shared/missing';
import type { Rule } from '../rule';

export const kinerjaSubKegiatanKosong: Rule<'kinerja-sub-kegiatan-kosong'> = {
  id: 'kinerja-sub-kegiatan-kosong',
  tingkat: 'kesalahan',
  silentAtErrors: true,
  field: 'kinerja',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'subKegiatan' || !lacksKinerja(visit)) continue;
      yield faultAt(visit, { kode: 'kinerja-sub-kegiatan-kosong', data: { simpul: nodeName(visit) } });
    }
  },
};
