import { walk } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import { groupsOf, PERAN } from './shared/groups';
import type { Rule } from './rule';

export const jumlahIndikatorBerbeda: Rule = {
  id: 'jumlah-indikator-berbeda',
  tingkat: 'peringatan',
  judul: 'Jumlah kinerja dan indikator berbeda',
  alasan: 'Setiap kinerja ketua, anggota dan pelaksana diukur dengan satu indikator.',
  silentAtErrors: true,
  *check({ cascade, beda }) {
    // what another sheet makes good is lembar-berbeda only
    const differing = new Set(beda.map(({ kode }) => kode));
    for (const visit of walk(cascade)) {
      if (differing.has(visit.kode)) continue;
      for (const { peran, kinerja, indikator, lokasi } of groupsOf(visit)) {
        if (kinerja.length === indikator.length) continue;
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: ${PERAN[peran]} memiliki ${kinerja.length} kinerja tetapi ${indikator.length} indikator.`,
            perbaikan: 'Lengkapi sehingga setiap kinerja memiliki satu indikator.',
          },
          lokasi,
        );
      }
    }
  },
};
