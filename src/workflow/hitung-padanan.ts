import { groupBy } from '../cascade/list';
import { textKey } from '../cascade/text';
import { matchKelompok } from '../layouts/realisasi/match';
import { bareName, matchForeign } from '../layouts/realisasi/matchForeign';
import { kelompokOf, type Kelompok, type TabelRealisasi } from '../layouts/realisasi/read';
import type { IndikatorCascade } from '../measure/indikator';

/** Which rows fill which indikator. */
export interface Padanan {
  readonly isi: ReadonlyMap<IndikatorCascade, Kelompok>;
  /** Rows of indikator that the cascade does not have, in the order of the tables. */
  readonly lain: readonly Kelompok[];
  /** By the rows that count: those of other tables that hold the same indikator. */
  readonly ganda: ReadonlyMap<Kelompok, readonly Kelompok[]>;
}

/** Finds the rows of each indikator. Of several tables that hold one, the first counts: ours before those of the user's. */
export function padankan(list: readonly IndikatorCascade[], tables: readonly TabelRealisasi[]): Padanan {
  const isi = new Map<IndikatorCascade, Kelompok>();
  const lain: Kelompok[] = [];
  const ganda = new Map<Kelompok, Kelompok[]>();
  for (const { ours, rows } of tables) {
    const groups = kelompokOf(rows);
    const matched = ours ? matchKelompok(list, groups) : matchForeign(list, groups);
    const itemOf = new Map([...matched].map(([item, group]) => [group, item]));
    const twinOf = twinIn(lain, groups);
    for (const group of groups) {
      const item = itemOf.get(group);
      const first = item ? isi.get(item) : twinOf(group);
      if (first) put(ganda, first, group);
      else if (item) isi.set(item, group);
      else lain.push(group);
    }
  }
  return { isi, lain, ganda };
}

function put(ganda: Map<Kelompok, Kelompok[]>, first: Kelompok, group: Kelompok): void {
  const same = ganda.get(first);
  if (same) same.push(group);
  else ganda.set(first, [group]);
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
