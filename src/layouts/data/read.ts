import type { Cascade, Place } from '../../cascade/cascade';
import type { ErrorCell, UnreadCell } from '../../cascade/reading';
import type { Sheet, Span } from '../../workbook/sheet';
import { gridOf, type Grid, type GridCell } from '../boxes/grid';
import { isBlank } from '../boxes/labels';
import { buildCascade } from './build';
import { placeOf } from './list';
import { placeRows } from './place';
import { findTable } from './table';

/** What a sheet with the table `DataCascading` says. */
export interface DataReading {
  readonly lembar: string;
  readonly cascade: Cascade;
  /** From the first to the last filled cell. */
  readonly span: Span;
  readonly tidakTerbaca: readonly UnreadCell[];
  readonly galat: readonly ErrorCell[];
}

/**
 * Reads a sheet that holds the table of a cascade, as users leave it: columns in any order, rows moved, sorted,
 * added without code. Null if it has no such table. What finds no place is listed with its cell.
 */
export function readData(sheet: Sheet): DataReading | null {
  const grid = gridOf(sheet);
  const table = findTable(grid);
  if (!table) return null;
  const cells = new Map(sheet.cells.map((cell) => [key(cell), cell]));
  const { root, known } = placeRows(table.rows, (cell) => cells.get(key(cell)));
  const used = new Set([...table.known, ...known].map(key));
  const cascade = buildCascade(table.head, root, (cell) => used.add(key(cell)));
  const open = grid.cells.filter((cell) => !cell.error && !used.has(key(cell)) && !isBlank(cell.text));
  return {
    lembar: sheet.name,
    cascade,
    span: spanOf(grid),
    tidakTerbaca: open.map(asRead),
    galat: grid.cells.filter((cell) => cell.error).map(asRead),
  };
}

const key = ({ row, col }: Pick<Place, 'row' | 'col'>) => `${row}:${col}`;
const asRead = (cell: GridCell) => ({ ...placeOf(cell), teks: cell.text });

function spanOf({ cells }: Grid): Span {
  const [rows, cols] = [cells.map(({ row }) => row), cells.map(({ col }) => col)];
  const min = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
  const max = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
  return { row: min(rows), col: min(cols), rows: max(rows) - min(rows) + 1, cols: max(cols) - min(cols) + 1 };
}
