import type { Place } from '../../../src/cascade/cascade';
import type { CascadeData } from '../cascade-data';
import type { Dice } from '../dice';
import type { Drawn } from '../draw';
import type { Habits, Layout } from '../habits';

/** One thing wrong on purpose, and the one finding that must come of it. */
export interface Fault {
  readonly aturan: string;
  /** The node that the finding speaks of; null where it is a sheet or cell of no node. */
  readonly kode: string | null;
  /** What is drawn: the spoilt cascade, in all sheets where it stands. */
  readonly cascade: CascadeData;
  /** Habits under which the fault can be seen and told from others; the sound drawing has them too. */
  readonly habits: Partial<Habits>;
  /** Habits of the spoilt drawing only. */
  readonly spoilt?: Partial<Habits>;
  /** Where only one kind of sheet shows the spoilt cascade: what it shows. */
  readonly differently?: Readonly<Partial<Record<Layout, CascadeData>>>;
  /** Whether the finding leads to the right cell. */
  readonly at: (place: Place, drawn: Drawn) => boolean;
}

/** Puts a fault into a sound cascade; null where this cascade or these habits have no place for it. */
export type Spoil = (cascade: CascadeData, habits: Habits, d: Dice) => Fault | null;

/** In the first cell of the node: of the tree where there is one, else of any sheet that shows it. */
export function atNode(kode: string): Fault['at'] {
  return (place, drawn) => firstCells(drawn, kode).some((first) => same(first, place));
}

/** In the cell of a text, or of one of several. */
export function atText(...refs: readonly string[]): Fault['at'] {
  return (place, drawn) => refs.some((ref) => firstCells(drawn, ref).some((first) => same(first, place)));
}

/** Anywhere in the column below the head of a team or individual: a list has no cell of its own. */
export function inBlock(kode: string): Fault['at'] {
  return (place, drawn) =>
    firstCells(drawn, kode).some(
      ({ lembar, row, col }) => place.lembar === lembar && place.col === col && place.row >= row,
    );
}

export function either(...places: readonly Fault['at'][]): Fault['at'] {
  return (place, drawn) => places.some((at) => at(place, drawn));
}

/** The first cell of a ref in each sheet, or only in the tree where it stands there. */
function firstCells({ places, shown }: Drawn, ref: string): Place[] {
  const all = places.get(ref) ?? [];
  const firsts = all.filter((place, i) => all.findIndex(({ lembar }) => lembar === place.lembar) === i);
  const tree = shown.find(({ tata }) => tata === 'pohon')?.lembar;
  const inTree = firsts.filter(({ lembar }) => lembar === tree);
  return inTree.length > 0 ? inTree : firsts;
}

function same(a: Place, b: Place): boolean {
  return a.lembar === b.lembar && a.row === b.row && a.col === b.col;
}

/** Any one of those that fit; null where none does. */
export function pickOne<T>(d: Dice, list: readonly T[], fits: (item: T) => boolean = () => true): T | null {
  const fitting = list.filter(fits);
  return fitting.length > 0 ? d.pick(fitting) : null;
}

/** A workbook that names persons. */
export function namesPeople({ layouts, matrixNames }: Habits): boolean {
  return layouts.includes('pohon') || (layouts.includes('matriks') && matrixNames);
}
