import type { Cascade } from '../../cascade/cascade';
import type { ErrorCell, KnownCell, Sebagai, UnreadCell } from '../../cascade/reading';
import { placeOf } from '../../cascade/text';
import type { Sheet, Span } from '../../workbook/sheet';
import { cellKey, contentSpan, gridOf, type Grid, type GridCell } from '../boxes/grid';
import { isBlank } from '../words/labels';
import { namesIndikator } from '../heads';
import { buildCascade } from './build';
import { joinContinued } from './continued';
import { placeRows } from './place';
import { findTable, type DataTable } from './table';

/** What a sheet with the table `DataCascading` says. */
export interface DataReading {
  readonly lembar: string;
  readonly cascade: Cascade;
  /** From the first to the last filled cell. */
  readonly span: Span;
  readonly dikenal: readonly KnownCell[];
  readonly tidakTerbaca: readonly UnreadCell[];
  readonly galat: readonly ErrorCell[];
}

/**
 * Reads a sheet that holds the table of a cascade, as users leave it: columns in any order, rows moved, sorted,
 * added without code. Null if it has no such table. What finds no place is listed with its cell.
 */
export function readData(sheet: Sheet): DataReading | null {
  if (!namesIndikator(sheet)) return null;
  const grid = gridOf(sheet);
  const table = findTable(grid);
  if (!table) return null;
  const cells = new Map(sheet.cells.map((cell) => [cellKey(cell), cell]));
  const { rows, further } = joinContinued(table.rows);
  const { root, known } = placeRows(rows, (cell) => cells.get(cellKey(cell)));
  const used = new Set([...table.known, ...known].map(cellKey));
  const cascade = buildCascade(table, root, (cell) => used.add(cellKey(cell)));
  for (const [head, parts] of further) {
    if (used.has(cellKey(head))) for (const part of parts) used.add(cellKey(part));
  }
  const open = grid.cells.filter((cell) => !cell.error && !used.has(cellKey(cell)) && !isBlank(cell.text));
  return {
    lembar: sheet.name,
    cascade,
    span: contentSpan(grid.cells),
    dikenal: knownCells(grid, table, known),
    tidakTerbaca: open.map(asRead),
    galat: grid.cells.filter((cell) => cell.error).map(asRead),
  };
}

/** Titles, labels and column heads; codes, and the Kelompok that only tells rows apart. */
function knownCells(grid: Grid, { known, rows }: DataTable, codes: readonly GridCell[]): KnownCell[] {
  const groups = rows.flatMap(({ cells }) => cells.get('Kelompok') ?? []);
  const as = new Map<GridCell, Sebagai>([...codes, ...groups].map((cell) => [cell, 'kode']));
  for (const cell of known) as.set(cell, 'label');
  for (const cell of grid.cells) if (cell.error) as.set(cell, 'galat');
  return grid.cells.flatMap((cell) => {
    const sebagai = as.get(cell);
    return sebagai ? [{ ...asRead(cell), sebagai }] : [];
  });
}

const asRead = (cell: GridCell) => ({ ...placeOf(cell), teks: cell.text });
