import { boxes } from '../cascade/walk';
import { isPersentase } from '../cascade/text';
import { jelaskanDO } from '../measure/do';
import { repeatsIndikator } from './do-mengulang-indikator';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';
import { saysSomething } from './shared/texts';

export const doTidakTerbaca: Rule = {
  id: 'do-tidak-terbaca',
  tingkat: 'peringatan',
  judul: 'Definisi operasional tidak terbaca',
  alasan: 'Persentase dengan rumus yang tidak dapat dipahami tidak dapat dihitung dari angkanya.',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator.do) || !isPersentase(indikator.teks)) continue;
        // Another rule says why it cannot be read.
        if (repeatsIndikator(indikator)) continue;
        if (jelaskanDO(indikator.teks, indikator.do.teks).jenisDO !== 'tidak-terbaca') continue;
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: DO "${indikator.do.teks}" tidak terbaca sebagai rumus.`,
            perbaikan:
              'Tulis sebagai rumus, misalnya "jumlah … dibagi jumlah … dikali 100", atau sebutkan asal nilainya ("hasil evaluasi …").',
          },
          indikator.do.lokasi,
        );
      }
    }
  },
};
