import { walk } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';
import { statementsOf } from './shared/statements';
import { saysSomething } from './shared/texts';
import { lettersOf } from './shared/words';

export const indikatorMengulangKinerja: Rule = {
  id: 'indikator-mengulang-kinerja',
  tingkat: 'saran',
  judul: 'Indikator mengulang kinerja',
  alasan: 'Indikator menyebut ukuran (jumlah, persentase, indeks), bukan kinerja itu sendiri.',
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      for (const { kinerja, indikator } of statementsOf(visit)) {
        const stated = new Set(kinerja.filter(saysSomething).map(({ teks }) => lettersOf(teks)));
        for (const text of indikator.filter(saysSomething)) {
          if (!stated.has(lettersOf(text.teks))) continue;
          yield faultAt(
            visit,
            {
              pesan: `${callNode(visit)}: indikator "${text.teks}" sama dengan kinerjanya.`,
              perbaikan: 'Tulis ukurannya, misalnya "Jumlah …" atau "Persentase …".',
            },
            text.lokasi,
          );
        }
      }
    }
  },
};
