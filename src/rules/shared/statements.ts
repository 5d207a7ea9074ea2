import type { Text } from '../../cascade/cascade';
import type { Visit } from '../../cascade/walk';
import { groupsOf } from '../../cascade/groups';

/** What a node states and measures together: a box once, a team for each of its groups. */
export function statementsOf(visit: Visit): { kinerja: readonly Text[]; indikator: readonly Text[] }[] {
  if (visit.jenis === 'tim' || visit.jenis === 'individu') return groupsOf(visit);
  const { kinerja, indikator } = visit.node;
  return [{ kinerja: kinerja ? [kinerja] : [], indikator }];
}
