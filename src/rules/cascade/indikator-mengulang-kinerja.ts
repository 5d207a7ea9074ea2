import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';
import { statementsOf } from '../shared/statements';
import { saysSomething } from '../shared/texts';
import { lettersOf } from '../shared/words';

export const indikatorMengulangKinerja: Rule<'indikator-mengulang-kinerja'> = {
  id: 'indikator-mengulang-kinerja',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      for (const { kinerja, indikator } of statementsOf(visit)) {
        const stated = new Set(kinerja.filter(saysSomething).map(({ teks }) => lettersOf(teks)));
        for (const text of indikator.filter(saysSomething)) {
          if (!stated.has(lettersOf(text.teks))) continue;
          yield faultAt(
            visit,
            { kode: 'indikator-mengulang-kinerja', data: { simpul: nodeName(visit), indikator: text.teks } },
            text.lokasi,
          );
        }
      }
    }
  },
};
