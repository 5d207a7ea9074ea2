import { walk } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';

export const timTanpaAnggota: Rule = {
  id: 'tim-tanpa-anggota',
  tingkat: 'saran',
  judul: 'Tim tanpa anggota',
  alasan: 'Tim yang hanya berisi ketua biasanya berarti anggotanya belum ditulis.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim' || !visit.node.ketua || visit.node.anggota.length > 0) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} hanya berisi ketua, belum ada anggota.`,
        perbaikan: 'Isi anggota tim, atau ubah menjadi pelaksana perorangan bila memang dikerjakan sendiri.',
      });
    }
  },
};
