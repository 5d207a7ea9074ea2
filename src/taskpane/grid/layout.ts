import { maxOf } from '../../cascade/list';
import type { Hidden } from '../../hosts/xlsx/read/sheet';
import type { Cell, Sheet, Span } from '../../workbook/sheet';
import { axisOf, type Axis } from './axis';
import { cellText } from './cellText';

/** How a sheet is shown: its rows and columns, and its merged areas by their first cell. */
export interface Layout {
  readonly rows: Axis;
  readonly cols: Axis;
  readonly merges: readonly Span[];
  /** Rows and columns that are hidden in Excel: here they are shown, as a finding may lie there, and marked. */
  readonly hidden: { readonly rows: ReadonlySet<number>; readonly cols: ReadonlySet<number> };
}

/** Pixels. */
const LETTER = 6.6;
const LINE = 17;
const PADDING = 12;
const NARROWEST = 64;
const WIDEST = 240;
const LOWEST = 24;
const HIGHEST = 400;

const FEWEST = { rows: 20, cols: 8 };
/** Where a sheet reaches farther, as with a stray cell at its very end, only rows and columns in use are shown. */
const FARTHEST = { rows: 200_000, cols: 1_000 };
/** Larger sheets are not measured cell by cell: their rows are one line high. */
const MEASURED = 50_000;

const NOTHING: Hidden = { rows: [], cols: [] };

/** Lays a sheet out by its texts; widths and heights of the file play no part. */
export function layoutOf({ cells, merges }: Sheet, hidden = NOTHING): Layout {
  const measured = cells.slice(0, MEASURED);
  const merged = new Set(merges.map(({ row, col }) => `${row},${col}`));
  const single = measured.filter(({ row, col }) => !merged.has(`${row},${col}`));
  const letters = new Map<number, number>();
  const widen = ({ col }: Cell, count: number) => letters.set(col, Math.max(letters.get(col) ?? 0, count));
  for (const cell of single) widen(cell, longest(cell, '\n'));
  // A word of a high, narrow merged area is not broken either.
  const narrow = new Set(merges.flatMap(({ row, col, cols }) => (cols === 1 ? [`${row},${col}`] : [])));
  for (const cell of measured) if (narrow.has(`${cell.row},${cell.col}`)) widen(cell, longest(cell, /\s/));
  const width = (col: number) =>
    Math.min(Math.max((letters.get(col) ?? 0) * LETTER + PADDING, NARROWEST), WIDEST);
  const cols = axisOf(shown(cells, merges, 'col', 'cols'), width);
  const heights = cells.length > MEASURED ? new Map<number, number>() : heightsOf(measured, merges, width);
  const rows = axisOf(shown(cells, merges, 'row', 'rows'), (row) => heights.get(row) ?? LOWEST);
  return { rows, cols, merges, hidden: { rows: new Set(hidden.rows), cols: new Set(hidden.cols) } };
}

/** The merged area that a cell belongs to; of a cell by itself just that. */
export function areaOf({ merges }: Layout, row: number, col: number): Span {
  const around = merges.find(
    (span) => row >= span.row && row < span.row + span.rows && col >= span.col && col < span.col + span.cols,
  );
  return around ?? { row, col, rows: 1, cols: 1 };
}

function shown(
  cells: readonly Cell[],
  merges: readonly Span[],
  at: 'row' | 'col',
  count: 'rows' | 'cols',
): number[] {
  const used = new Set(cells.map((cell) => cell[at]));
  const last = Math.max(
    FEWEST[count] - 1,
    cells.reduce((far, cell) => Math.max(far, cell[at]), 0),
    merges.reduce((far, span) => Math.max(far, span[at] + span[count] - 1), 0),
  );
  if (last < FARTHEST[count]) return Array.from({ length: last + 1 }, (_, i) => i);
  return [...used].sort((a, b) => a - b);
}

/** The letters of the longest line or word of a cell. */
function longest(cell: Cell, between: string | RegExp): number {
  return maxOf(
    cellText(cell)
      .split(between)
      .map(({ length }) => length),
  );
}

/** High enough for the wrapped texts; what a merged text needs beyond its rows goes to the last of them. */
function heightsOf(
  cells: readonly Cell[],
  merges: readonly Span[],
  widthOf: (col: number) => number,
): Map<number, number> {
  const heights = new Map<number, number>();
  const areas = new Map(merges.map((span) => [`${span.row},${span.col}`, span]));
  const sum = (from: number, count: number, of: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => of(from + i)).reduce((a, b) => a + b, 0);
  const heightOf = (row: number) => heights.get(row) ?? LOWEST;
  const grow = (cell: Cell, { row, col, rows, cols }: Span) => {
    const more = textHeight(cell, sum(col, cols, widthOf)) - sum(row, rows, heightOf);
    const last = row + rows - 1;
    if (more > 0) heights.set(last, Math.min(heightOf(last) + more, HIGHEST));
  };
  const single = (cell: Cell) => !areas.has(`${cell.row},${cell.col}`);
  for (const cell of cells.filter(single)) grow(cell, { row: cell.row, col: cell.col, rows: 1, cols: 1 });
  for (const cell of cells) {
    const area = areas.get(`${cell.row},${cell.col}`);
    if (area) grow(cell, area);
  }
  return heights;
}

function textHeight(cell: Cell, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / LETTER));
  const lines = cellText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  return lines * LINE + LOWEST - LINE;
}
