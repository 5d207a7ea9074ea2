import { isPersentase } from '../../cascade/text';
import { boxes, walk, type Visit } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import { groupsOf } from '../../cascade/groups';
import type { Rule, Tingkat } from '../rule';
import type { Text } from '../../cascade/cascade';

export const persentaseTanpaDo: Rule<'persentase-tanpa-do'> = {
  id: 'persentase-tanpa-do',
  tingkat: 'peringatan',
  silentAtErrors: true,
  field: 'do',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      for (const indikator of visit.node.indikator) {
        if (indikator.do === null) yield* faultOf(visit, indikator);
      }
    }
    for (const visit of walk(cascade)) {
      for (const { indikator } of groupsOf(visit)) {
        for (const text of indikator) yield* faultOf(visit, text);
      }
    }
  },
};

function* faultOf(visit: Visit, indikator: Text) {
  if (!isPersentase(indikator.teks)) return;
  yield {
    ...faultAt(
      visit,
      { kode: 'persentase-tanpa-do', data: { simpul: nodeName(visit), indikator: indikator.teks } },
      indikator.lokasi,
    ),
    tingkat: tingkatAt(visit),
  };
}

/** The upper levels are reported and audited; below, a percentage without DO is for a person to look at. */
function tingkatAt({ jenis }: Visit): Tingkat {
  return jenis === 'tujuan' || jenis === 'sasaran' || jenis === 'program' ? 'peringatan' : 'saran';
}
