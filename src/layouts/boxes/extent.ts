import { LEVELS, type Level } from '../../cascade/cascade';
import { maxOf, minOf } from '../../cascade/list';
import type { Sheet } from '../../workbook/sheet';
import type { Bands } from './bands';
import { kindsOf } from '../words/classify';
import { cellKey, type Grid, type GridCell } from './grid';
import type { Break } from './hang';
import type { Boxes } from './signature';
import type { Stack, Stacks } from './stacks';

/** Where the boxes of a sheet stand; null where there are none. */
export function boxesOf({ bands, rowLabels, col }: Bands, { stacks, levels }: Stacks): Boxes | null {
  const known = bands.filter((_, i) => levels[i] !== null);
  const told = stacks.filter((stack) => stack.level !== null && isTold(stack));
  const top = minOf([...known.map(({ start }) => start), ...stacks.filter(isTold).map(({ row }) => row)]);
  if (top === Infinity) return null;
  const deepest = maxOf(told.map(({ level }) => depth(level)));
  const lowest =
    known.at(-1)?.start ?? minOf(told.filter(({ level }) => depth(level) === deepest).map(({ row }) => row));
  const lastLabel = new Map<number, number>();
  const reach = (at: number, row: number) => lastLabel.set(at, maxOf([row], lastLabel.get(at)));
  for (const stack of stacks) if (stack.level !== null) reach(stack.col, lastLabelOf(stack));
  for (const cell of [...bands.flatMap(({ cells }) => cells), ...rowLabels]) reach(col, cell.row);
  for (const [at, row] of lastLabel) if (row < top) lastLabel.delete(at);
  return { top, lowest, lastLabel };
}

const depth = (level: Level | null) => (level === null ? -1 : LEVELS.indexOf(level));

/** Its own words say that it is a box. */
export const isTold = (stack: Stack) => stack.own || stack.cells.some(isLabelled);

const isLabelled = (cell: GridCell) => kindsOf(cell).labels.some(({ label }) => label !== 'nama');

/** Fields of a matrix are told by their rows: there the last cell of a box counts. -1 where nothing tells. */
function lastLabelOf({ cells, own, row, rowLabels, level }: Stack): number {
  if (rowLabels.size > 1 && level !== 'proses') return cells.at(-1)?.row ?? row;
  const labelled = cells.filter(isLabelled).at(-1)?.row ?? -1;
  return own ? Math.max(row, labelled) : labelled;
}

/**
 * Where another tree or matrix begins, or a further row of boxes of one level.
 * @param panels in a matrix of ours each panel repeats the Sasaran above what it holds
 */
export function breaksOf({ bands }: Bands, levels: readonly (Level | null)[], panels: boolean): Break[] {
  let last: Level | null = null;
  return bands.flatMap(({ start }, i) => {
    const level = levels[i] ?? null;
    const [now, before] = [depth(level), depth(last)];
    last = level ?? last;
    const another = now < before || (panels && level === 'sasaran');
    return level !== null && now <= before ? [{ row: start, another }] : [];
  });
}

/** Cells that belong to no box though they stand in its column: below a gap, or from a signature on. */
export function cellsOutside(
  grid: Grid,
  {
    bands,
    levels,
    boxes,
    breaks,
    signed,
  }: {
    readonly bands: Bands;
    readonly levels: readonly (Level | null)[];
    readonly boxes: Boxes;
    readonly breaks: readonly Break[];
    /** Cells of signatures, and the row of the first. */
    readonly signed: { readonly known: ReadonlySet<GridCell>; readonly row: number };
  },
): ReadonlySet<GridCell> {
  const heights = heightsOf(grid.sheet);
  const outside = new Set(signed.known);
  for (const cell of belowSignature(grid, heights, boxes, signed)) outside.add(cell);
  for (const { start, end } of lastRows(grid, bands, levels, boxes, breaks)) {
    const rows = between(grid.cells, start, end).filter((cell) => !signed.known.has(cell));
    for (const cell of rows.slice(gapAfter(rows, heights, grid.sheet))) outside.add(cell);
  }
  return outside;
}

/** The rows of the lowest level of each tree or matrix. */
function lastRows(
  grid: Grid,
  { bands }: Bands,
  levels: readonly (Level | null)[],
  { lowest }: Boxes,
  breaks: readonly Break[],
): { readonly start: number; readonly end: number }[] {
  const known = bands.filter((_, i) => levels[i] !== null);
  if (known.length === 0) return [{ start: lowest, end: (grid.cells.at(-1)?.row ?? 0) + 1 }];
  const begin = new Set(breaks.map(({ row }) => row));
  return known.filter((_, i) => i === known.length - 1 || begin.has(known[i + 1]?.start ?? -1));
}

/** The cells of some rows; `cells` are sorted by row. */
function between(cells: readonly GridCell[], start: number, end: number): readonly GridCell[] {
  return cells.slice(firstFrom(cells, start), firstFrom(cells, end));
}

function firstFrom(cells: readonly GridCell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * From the first row of a signature on nothing belongs to a list but what goes on without an empty row, and what
 * stands in a column with a label in or below that row.
 */
function belowSignature(
  grid: Grid,
  heights: Heights,
  { lowest, lastLabel }: Boxes,
  { known, row }: { readonly known: ReadonlySet<GridCell>; readonly row: number },
): GridCell[] {
  if (row < lowest || row === Infinity) return [];
  const reached = new Map<number, number>();
  return between(grid.cells, lowest, Infinity).filter((cell) => {
    const goesOn = cell.row <= (reached.get(cell.col) ?? -Infinity) + 1;
    const belongs = !known.has(cell) && (cell.row < row || goesOn || (lastLabel.get(cell.col) ?? -1) >= row);
    if (belongs) reached.set(cell.col, cell.row + (heights.get(cellKey(cell)) ?? 1) - 1);
    return !belongs;
  });
}

/** Rows of the merged areas, by their first cell. */
type Heights = ReadonlyMap<string, number>;

const heightsOf = ({ merges }: Sheet): Heights =>
  new Map(merges.map((merge) => [cellKey(merge), merge.rows]));

/** Rows of a text in a sheet of ours, which are empty but for its first. */
const TEXT_ROWS = 20;

/**
 * How many of the cells stand before the first gap of two empty rows, below all labels on a sheet of the user's. Rows
 * that a text reaches down to are not empty; where merged areas are not known, a gap in a sheet of ours may be such a text.
 */
function gapAfter(cells: readonly GridCell[], heights: Heights, sheet: Sheet): number {
  const ours = sheet.mark !== null;
  const most = ours && sheet.merges.length === 0 ? TEXT_ROWS : 2;
  const labelled = ours ? -1 : lastLabelled(cells);
  let reached = cells[0]?.row ?? 0;
  for (const [i, cell] of cells.entries()) {
    if (cell.row - reached > most && i > labelled) return i;
    reached = Math.max(reached, cell.row + (heights.get(cellKey(cell)) ?? 1) - 1);
  }
  return cells.length;
}

/** The index of the last cell with a label and its colon, -1 where there is none. */
function lastLabelled(cells: readonly GridCell[]): number {
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i];
    if (cell && kindsOf(cell).labels.some(({ label, colon }) => colon && label !== 'nama')) return i;
  }
  return -1;
}
