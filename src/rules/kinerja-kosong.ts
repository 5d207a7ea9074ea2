import { boxes } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { lacksKinerja } from './shared/missing';
import type { Rule } from './rule';

export const kinerjaKosong: Rule = {
  id: 'kinerja-kosong',
  tingkat: 'kesalahan',
  judul: 'Kinerja kosong',
  alasan: 'Tanpa kinerja, jenjang di bawahnya tidak memiliki hasil yang dituju.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis === 'subKegiatan' || !lacksKinerja(visit)) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki kinerja.`,
        perbaikan: 'Isi kinerja dengan hasil yang ingin dicapai.',
      });
    }
  },
};
