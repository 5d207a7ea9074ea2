import type { Cascade } from '../cascade/cascade';
import { jenisOf } from '../cascade/jenis';
import { indikatorOf, type IndikatorCascade } from '../measure/indikator';
import type { Terukur } from '../measure/measure';
import type { Setelan } from '../measure/setelan';
import { terukurOf } from './filled';
import { kelompokOf, type Kelompok } from './group';
import { itemOf, nodesIn } from './item';
import { pairWithTables } from './pairing';
import type { TabelRealisasi } from './table';
import { inOwnUnits } from './units';

/** An indikator with the rows that fill it. */
export interface FilledIndikator {
  readonly item: IndikatorCascade;
  /** null where no table has rows for it. */
  readonly kelompok: Kelompok | null;
  readonly terukur: Terukur;
  /** Rows of other tables that hold the same indikator, and do not count. */
  readonly ganda: readonly Kelompok[];
  /** Whether the kind of its node is known. */
  readonly pasti: boolean;
}

/**
 * Every indikator of the cascade with its rows, then the rows that belong to none. Process lines are among them where a
 * table has rows for them.
 */
export function fillCascade(
  cascade: Cascade,
  tables: readonly TabelRealisasi[],
  setelan: Setelan,
): FilledIndikator[] {
  const list = indikatorOf(cascade, { proses: true });
  const { rows, unmatched, duplicates } = pairWithTables(list, tables);
  const fill = (item: IndikatorCascade, found: Kelompok | null): FilledIndikator => {
    const kelompok = found && inOwnUnits(item, found);
    return {
      item,
      kelompok,
      terukur: terukurOf(item, kelompok, setelan),
      ganda: (found && duplicates.get(found)) ?? [],
      pasti: true,
    };
  };
  const nodes = nodesIn(tables.flatMap((table) => kelompokOf(table.rows)));
  const isShown = (item: IndikatorCascade) =>
    rows.has(item) || (item.simpul.jenis !== 'tim' && item.simpul.jenis !== 'individu');
  return [
    ...list.filter(isShown).map((item) => fill(item, rows.get(item) ?? null)),
    ...unmatched.map((group) => ({
      ...fill(itemOf(group, nodes), group),
      pasti: jenisOf(group.jenis) !== null,
    })),
  ];
}
