import { boxes } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { lacksIndikator } from './shared/missing';
import type { Rule } from './rule';

export const indikatorKosong: Rule = {
  id: 'indikator-kosong',
  tingkat: 'kesalahan',
  judul: 'Indikator kosong',
  alasan: 'Tanpa indikator, kinerja tidak dapat diukur.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis === 'subKegiatan' || !lacksIndikator(visit)) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki indikator.`,
        perbaikan: 'Isi indikator yang mengukur kinerja ini.',
      });
    }
  },
};
