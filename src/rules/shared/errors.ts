import type { Place } from '../../cascade/cascade';
import type { ErrorCell, Reading } from '../../cascade/reading';
import { isErrorText } from '../../cascade/text';
import { walk, type Visit } from '../../cascade/walk';
import { groupsOf } from '../../cascade/groups';
import { addTo } from './near';
import { textsOf } from './texts';

/** An Excel error and the node it stands in. */
export interface LocatedError {
  readonly cell: ErrorCell;
  readonly visit: Visit | null;
  /** Its field is not certain: it stands in no text of the cascade, or among several indikator of a box. */
  readonly loose: boolean;
  /** One is shared by the same field of a node in two sheets: the text itself, or what stands before it and how far. */
  readonly fields: readonly string[];
}

/** Something of a node with its place: a text, or a box or group. */
interface Anchor extends Place {
  readonly visit: Visit;
  readonly what: object;
  readonly galat: 'certain' | 'loose' | null;
}

/** Finds the node of each error: the one whose text or box stands in the cell, else nearest above in its column. */
export function locateErrors(reading: Reading): LocatedError[] {
  if (reading.galat.length === 0) return [];
  const anchors = anchorsOf(reading);
  const ids = new Map([...new Set(anchors.map(({ what }) => what))].map((what, id) => [what, String(id)]));
  const columns = columnsOf(anchors, reading.galat);
  return reading.galat.map((cell) => {
    const { at, plain, errors } = columns.get(columnKey(cell)) ?? NO_COLUMN;
    const here = at.get(cell.row) ?? [];
    const before = plain[countAbove(plain, cell.row) - 1];
    const errorsBetween = countAbove(errors, cell.row) - countAbove(errors, (before?.row ?? -1) + 1);
    const own = here.find(({ galat }) => galat !== null);
    const distance = `${(before && ids.get(before.what)) ?? cell.lembar}+${errorsBetween}`;
    return {
      cell,
      visit: (here.at(-1) ?? before)?.visit ?? null,
      loose: own?.galat !== 'certain',
      fields: own ? [ids.get(own.what) ?? '', distance] : [distance],
    };
  });
}

/** What stands in a column of a sheet; `plain` and `errors` are sorted by row. */
interface AnchorColumn {
  readonly at: Map<number, Anchor[]>;
  /**
   * One in a row, without those of errors: where a box and its name stand in one cell, the box. Another sheet may have
   * taken its name from elsewhere.
   */
  plain: Anchor[];
  errors: ErrorCell[];
}

const NO_COLUMN: AnchorColumn = { at: new Map(), plain: [], errors: [] };

const columnKey = ({ lembar, col }: Place): string => `${col}:${lembar}`;

function columnsOf(
  anchors: readonly Anchor[],
  galat: readonly ErrorCell[],
): ReadonlyMap<string, AnchorColumn> {
  const columns = new Map<string, AnchorColumn>();
  for (const cell of galat) {
    const known = columns.get(columnKey(cell));
    if (known) known.errors.push(cell);
    else columns.set(columnKey(cell), { at: new Map(), plain: [], errors: [cell] });
  }
  for (const anchor of anchors) {
    const column = columns.get(columnKey(anchor));
    if (column) addTo(column.at, anchor.row, anchor);
  }
  for (const column of columns.values()) {
    const firsts = [...column.at.values()].map((list) => list.find(({ galat }) => galat === null));
    column.plain = firsts.flatMap((anchor) => anchor ?? []).sort((a, b) => a.row - b.row);
    column.errors.sort((a, b) => a.row - b.row);
  }
  return columns;
}

/** How many of some places, sorted by row, stand above a row. */
function countAbove(sorted: readonly Place[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.row ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function anchorsOf({ cascade }: Reading): Anchor[] {
  const nodes = [...walk(cascade)].flatMap((visit) =>
    [visit.node, ...groupsOf(visit)].flatMap((what) => anchorsAt(what, visit, null)),
  );
  const texts = [...textsOf(cascade)].flatMap(({ visit, bidang, text }) => {
    const several = bidang === 'indikator' && 'pemilik' in visit.node && visit.node.indikator.length > 1;
    return anchorsAt(text, visit, isErrorText(text.teks) ? (several ? 'loose' : 'certain') : null);
  });
  return [...nodes, ...texts];
}

function anchorsAt(
  what: { readonly lokasi: readonly Place[] },
  visit: Visit,
  galat: Anchor['galat'],
): Anchor[] {
  return what.lokasi.map((place) => ({ ...place, visit, what, galat }));
}
