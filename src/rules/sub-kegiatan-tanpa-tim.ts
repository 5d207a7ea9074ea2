import { walk } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';

export const subKegiatanTanpaTim: Rule = {
  id: 'sub-kegiatan-tanpa-tim',
  tingkat: 'kesalahan',
  judul: 'Sub Kegiatan tanpa tim',
  alasan: 'Cascading harus sampai kepada orang yang mengerjakan: tim kerja atau pelaksana perorangan.',
  silentAtErrors: true,
  *check({ cascade }, { ketat }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'subKegiatan') continue;
      const { proses } = visit.node;
      const done = ketat ? proses.some(({ jenis }) => jenis === 'tim') : proses.length > 0;
      if (done) continue;
      yield faultAt(visit, {
        pesan:
          proses.length > 0
            ? `${callNode(visit)} hanya memiliki pelaksana perorangan, belum memiliki tim.`
            : `${callNode(visit)} belum memiliki tim maupun pelaksana.`,
        perbaikan: ketat
          ? 'Isi tim kerja: nama tim, ketua, anggota, serta kinerja dan indikatornya.'
          : 'Isi tim kerja (ketua dan anggota) atau pelaksana perorangan, beserta kinerja dan indikatornya.',
      });
    }
  },
};
