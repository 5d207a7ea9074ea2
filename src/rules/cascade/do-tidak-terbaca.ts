import { boxes } from '../../cascade/walk';
import { isPersentase } from '../../cascade/text';
import { jelaskanDO } from '../../measure/do';
import { repeatsIndikator } from './do-mengulang-indikator';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';
import { saysSomething } from '../shared/texts';

export const doTidakTerbaca: Rule<'do-tidak-terbaca'> = {
  id: 'do-tidak-terbaca',
  tingkat: 'peringatan',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator.do) || !isPersentase(indikator.teks)) continue;
        // Another rule says why it cannot be read.
        if (repeatsIndikator(indikator)) continue;
        if (jelaskanDO(indikator.teks, indikator.do.teks).jenisDO !== 'tidak-terbaca') continue;
        yield faultAt(
          visit,
          { kode: 'do-tidak-terbaca', data: { simpul: nodeName(visit), do: indikator.do.teks } },
          indikator.do.lokasi,
        );
      }
    }
  },
};
