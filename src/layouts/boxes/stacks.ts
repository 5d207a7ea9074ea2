import type { Level } from '../../cascade/cascade';
import { bandLevels } from './bandLevels';
import type { Bands } from './bands';
import { NEAR_BAND, ownHeads, rowLevels, withProses, withRows, type Begin } from './begins';
import { readColumns, type ColumnCells } from './columnCells';
import type { Grid, GridCell } from './grid';
import type { RowLabels } from './tokens';

/** The cells of one column that make one box, or one list of Proses. */
export interface Stack {
  /** Null where neither its words nor its place tell it. */
  readonly level: Level | null;
  /** The first word of its own name tells the level. */
  readonly own: boolean;
  readonly row: number;
  readonly col: number;
  readonly cells: readonly GridCell[];
  readonly rowLabels: RowLabels;
  /** The number of a Sasaran in a cell of its own beside it. */
  readonly nomor?: number;
}

/** The boxes of a sheet, column by column, and the level of each band. */
export interface Stacks {
  readonly stacks: readonly Stack[];
  readonly levels: readonly (Level | null)[];
}

const NO_LABELS: RowLabels = new Map();

/**
 * Divides the columns right of the bands into boxes. The level of a box is what the first word of its name tells, else
 * what its band does, else what its row does among rows whose level is known; else it has none. On a sheet of ours the
 * bands alone tell.
 */
export function stacksOf(grid: Grid, bands: Bands): Stacks {
  const columns = readColumns(grid, bands);
  const ours = grid.sheet.mark !== null && bands.bands.length > 0;
  const heads = columns.map((column) => (ours ? [] : ownHeads(column, bands)));
  const levels = bandLevels(bands, columns, heads);
  const beginsIn = (rows: ReadonlyMap<number, Level>) =>
    columns.map((column, i) => withRows(column, heads[i] ?? [], rows, { bands: bands.bands, levels }));
  const rows = rowLevels(columns, heads, bands);
  const begins = ours ? [] : beginsIn(withProses(rows, columns, beginsIn(rows)));
  const stacks = columns.flatMap((column, i) => split(column, begins[i] ?? [], bands, levels));
  return { stacks, levels };
}

/** Cuts a column where a box begins, and at each band. */
function split(
  column: ColumnCells,
  begins: readonly Begin[],
  { bands }: Bands,
  levels: readonly (Level | null)[],
): Stack[] {
  const byPlace = new Map(begins.map((begin) => [begin.at, begin]));
  const levelOf = (at: number) =>
    column.row[at] === 'unknown' ? null : (levels[column.band[at] ?? -1] ?? null);
  const starts: { at: number; level: Level | null; own: boolean }[] = [];
  column.cells.forEach((_, at) => {
    const begin = byPlace.get(at);
    const last = starts.at(-1);
    if (begin) starts.push({ at, level: begin.level, own: begin.own });
    else if (!last) starts.push({ at, level: levelOf(at), own: false });
    else if (column.band[at] !== column.band[at - 1] && !belongsAbove(column, at, last, byPlace, levelOf(at)))
      starts.push({ at, level: levelOf(at), own: false });
  });
  return starts.map(({ at, level, own }, i) => {
    const cells = column.cells.slice(at, starts[i + 1]?.at);
    const [first] = cells;
    const beside = level === levelOf(at) ? bands[column.band[at] ?? -1] : undefined;
    const rowLabels = beside?.rowLabels ?? NO_LABELS;
    return { level, own, row: first?.row ?? 0, col: column.col, cells, rowLabels };
  });
}

/**
 * Whether the first cell beside a band still belongs to the box above: its box begins a few rows above the band, or
 * the box above ends a few rows below it, right before the one of the band.
 */
function belongsAbove(
  { cells, band, gap, above }: ColumnCells,
  at: number,
  last: { readonly at: number; readonly level: Level | null; readonly own: boolean },
  begins: ReadonlyMap<number, Begin>,
  level: Level | null,
): boolean {
  const row = cells[at]?.row ?? 0;
  const early = row - (cells[last.at]?.row ?? 0) <= NEAR_BAND && above[at] !== 'pemilik';
  if (last.own && last.level === level && early) return true;
  if (gap[at]) return false;
  for (let next = at + 1; next <= at + NEAR_BAND && band[next] === band[at]; next++) {
    const begin = begins.get(next);
    if (begin) return begin.level === level && begin.own;
  }
  return false;
}
