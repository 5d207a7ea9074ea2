import type { Place } from '../../cascade/cascade';
import type { ErrorCell, Reading } from '../../cascade/reading';
import { isErrorText } from '../../cascade/text';
import { walk, type Visit } from '../../cascade/walk';
import { groupsOf } from './groups';
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
  return reading.galat.map((cell) => {
    const column = anchors.filter(({ lembar, col }) => lembar === cell.lembar && col === cell.col);
    const here = column.filter(({ row }) => row === cell.row);
    const before = nearestAbove(column, cell.row);
    const errorsBetween = reading.galat.filter(
      ({ lembar, col, row }) =>
        lembar === cell.lembar && col === cell.col && row < cell.row && row > (before?.row ?? -1),
    );
    const own = here.find(({ galat }) => galat !== null);
    const distance = `${(before && ids.get(before.what)) ?? cell.lembar}+${errorsBetween.length}`;
    return {
      cell,
      visit: (here.at(-1) ?? before)?.visit ?? null,
      loose: own?.galat !== 'certain',
      fields: own ? [ids.get(own.what) ?? '', distance] : [distance],
    };
  });
}

/** Where a box and its name stand in one cell, the box: another sheet may have taken its name from elsewhere. */
function nearestAbove(column: readonly Anchor[], limit: number): Anchor | undefined {
  return column
    .filter(({ row, galat }) => row < limit && galat === null)
    .reduce<Anchor | undefined>(
      (best, anchor) => (best && best.row >= anchor.row ? best : anchor),
      undefined,
    );
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
