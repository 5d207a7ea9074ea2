import type { Indikator } from '../../cascade/cascade';
import { boxes } from '../../cascade/walk';
import { parseDO } from '../../measure/do';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { saysSomething } from '../shared/texts';
import { lettersOf } from '../shared/words';

export const doMengulangIndikator: Rule<'do-mengulang-indikator'> = {
  id: 'do-mengulang-indikator',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      for (const indikator of visit.node.indikator) {
        if (!indikator.do || !repeatsIndikator(indikator)) continue;
        yield faultAt(
          visit,
          { kode: 'do-mengulang-indikator', data: { simpul: nodeName(visit), do: indikator.do.teks } },
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
