import { groupBy } from '../cascade/list';
import { textKey } from '../cascade/text';
import type { IndikatorCascade } from '../measure/indikator';
import { kelompokOf, type Kelompok } from './group';
import { matchKelompok } from './match';
import { bareName, matchForeign } from './matchForeign';
import type { TabelRealisasi } from './table';

/** Which rows fill which indikator. */
export interface Pairing {
  readonly rows: ReadonlyMap<IndikatorCascade, Kelompok>;
  /** Rows of indikator that the cascade does not have, in the order of the tables. */
  readonly unmatched: readonly Kelompok[];
  /** By the rows that count: those of other tables that hold the same indikator. */
  readonly duplicates: ReadonlyMap<Kelompok, readonly Kelompok[]>;
}

/** Finds the rows of each indikator. Of several tables that hold one, the first counts: ours before those of the user's. */
export function pairWithTables(
  list: readonly IndikatorCascade[],
  tables: readonly TabelRealisasi[],
): Pairing {
  const found = new Map<IndikatorCascade, Kelompok>();
  const unmatched: Kelompok[] = [];
  const duplicates = new Map<Kelompok, Kelompok[]>();
  for (const { ours, rows } of tables) {
    const groups = kelompokOf(rows);
    const matched = ours ? matchKelompok(list, groups) : matchForeign(list, groups);
    const itemOf = new Map([...matched].map(([item, group]) => [group, item]));
    const twinOf = twinIn(unmatched, groups);
    for (const group of groups) {
      const item = itemOf.get(group);
      const first = item ? found.get(item) : twinOf(group);
      if (first) put(duplicates, first, group);
      else if (item) found.set(item, group);
      else unmatched.push(group);
    }
  }
  return { rows: found, unmatched, duplicates };
}

function put(duplicates: Map<Kelompok, Kelompok[]>, first: Kelompok, group: Kelompok): void {
  const same = duplicates.get(first);
  if (same) same.push(group);
  else duplicates.set(first, [group]);
}

/**
 * Finds the rows of an earlier table that hold the same indikator of the same node; null where that is not certain.
 * @param before the rows of earlier tables, as they are now
 * @param own those of the table at hand
 */
function twinIn(before: readonly Kelompok[], own: readonly Kelompok[]): (group: Kelompok) => Kelompok | null {
  const keyOf = ({ uraian, indikator }: Kelompok) => `${textKey(indikator)}\n${bareName(uraian)}`;
  const [theirs, ours] = [groupBy(before, keyOf), groupBy(own, keyOf)];
  return (group) => {
    const key = keyOf(group);
    const [found, ...more] = theirs.get(key) ?? [];
    return found && more.length === 0 && ours.get(key)?.length === 1 ? found : null;
  };
}
