import { boxes } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { lacksIndikator } from './shared/missing';
import type { Rule } from './rule';

export const subKegiatanTanpaIndikator: Rule = {
  id: 'sub-kegiatan-tanpa-indikator',
  tingkat: 'kesalahan',
  judul: 'Sub Kegiatan tanpa indikator',
  alasan: 'Tanpa indikator, keberhasilan Sub Kegiatan tidak dapat diukur.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'subKegiatan' || !lacksIndikator(visit)) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki indikator.`,
        perbaikan: 'Isi indikator Sub Kegiatan ini, misalnya "Jumlah dokumen …".',
      });
    }
  },
};
