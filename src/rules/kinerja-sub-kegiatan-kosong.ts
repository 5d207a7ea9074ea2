import { boxes } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { lacksKinerja } from './shared/missing';
import type { Rule } from './rule';

export const kinerjaSubKegiatanKosong: Rule = {
  id: 'kinerja-sub-kegiatan-kosong',
  tingkat: 'kesalahan',
  judul: 'Kinerja Sub Kegiatan kosong',
  alasan: 'Tanpa kinerja, tidak jelas hasil apa yang harus dicapai Sub Kegiatan.',
  silentAtErrors: true,
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'subKegiatan' || !lacksKinerja(visit)) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki kinerja.`,
        perbaikan: 'Isi kinerja Sub Kegiatan ini dengan hasil yang ingin dicapai.',
      });
    }
  },
};
