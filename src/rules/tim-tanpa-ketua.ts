import { walk } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';
import { textsOf } from './shared/texts';

export const timTanpaKetua: Rule = {
  id: 'tim-tanpa-ketua',
  tingkat: 'peringatan',
  judul: 'Tim tanpa ketua',
  alasan: 'Kinerja tim dipertanggungjawabkan oleh ketuanya.',
  silentAtErrors: true,
  *check({ cascade }) {
    const namesPeople = [...textsOf(cascade)].some(({ bidang }) => bidang === 'orang');
    if (!namesPeople) return;
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim' || visit.node.ketua?.nama) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki ketua.`,
        perbaikan: 'Isi nama atau jabatan ketua tim.',
      });
    }
  },
};
