import { boxes } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { lacksPemilik } from './shared/missing';
import type { Rule } from './rule';

export const pemilikKosong: Rule = {
  id: 'pemilik-kosong',
  tingkat: 'kesalahan',
  judul: 'Pemilik kinerja kosong',
  alasan: 'Setiap kinerja harus ada pejabat yang bertanggung jawab.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis === 'subKegiatan' || !lacksPemilik(visit)) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki pemilik kinerja.`,
        perbaikan: 'Isi pemilik kinerja dengan jabatan yang bertanggung jawab.',
      });
    }
  },
};
