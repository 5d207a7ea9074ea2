import type { Indikator } from '../cascade/cascade';
import { boxes } from '../cascade/walk';
import { parseDO } from '../measure/do';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { saysSomething } from './shared/texts';
import { lettersOf } from './shared/words';

export const doMengulangIndikator: Rule = {
  id: 'do-mengulang-indikator',
  tingkat: 'saran',
  judul: 'Definisi operasional mengulang indikator',
  alasan: 'DO yang hanya mengulang indikator tidak menerangkan bagaimana nilainya dihitung.',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      for (const indikator of visit.node.indikator) {
        if (!indikator.do || !repeatsIndikator(indikator)) continue;
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: DO "${indikator.do.teks}" hanya mengulang indikatornya.`,
            perbaikan:
              'Tulis cara menghitungnya, misalnya "jumlah … dibagi jumlah … dikali 100", atau sebutkan asal nilainya ("hasil evaluasi …").',
          },
          indikator.do.lokasi,
        );
      }
    }
  },
};

/** Whether a DO is the indikator again, but for case and punctuation, and holds no operator. */
export function repeatsIndikator(indikator: Indikator): boolean {
  const { teks, do: definition } = indikator;
  if (!saysSomething(indikator) || !saysSomething(definition)) return false;
  return lettersOf(definition.teks) === lettersOf(teks) && parseDO(definition.teks).jenis === 'frasa';
}
