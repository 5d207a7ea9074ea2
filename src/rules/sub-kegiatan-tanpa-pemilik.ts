import { boxes } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { lacksPemilik } from './shared/missing';
import type { Rule } from './rule';

export const subKegiatanTanpaPemilik: Rule = {
  id: 'sub-kegiatan-tanpa-pemilik',
  tingkat: 'kesalahan',
  judul: 'Sub Kegiatan tanpa pemilik kinerja',
  alasan: 'Setiap Sub Kegiatan harus ada pejabat yang bertanggung jawab atas kinerjanya.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'subKegiatan' || !lacksPemilik(visit)) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki pemilik kinerja.`,
        perbaikan: 'Isi pemilik kinerja Sub Kegiatan ini dengan jabatan yang bertanggung jawab.',
      });
    }
  },
};
