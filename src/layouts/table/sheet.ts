import { groupBy, pushAll } from '../../cascade/list';
import type { Sheet } from '../../workbook/sheet';
import { Account } from '../boxes/account';
import { columnNumbers } from '../boxes/columnNumbers';
import { cellKey, contentSpan, gridOf, type Grid, type GridCell } from '../boxes/grid';
import { readHead } from '../boxes/head';
import { shownCells } from '../boxes/hidden';
import { kindsOf } from '../words/classify';
import { opensSignature } from '../words/signature';
import { findSignatures } from '../boxes/signature';
import { whatBecame, type SheetReading } from '../sheetReading';
import { readTabel } from '../foreign-table/read';
import { countsColumns, findTableHeads, mayHoldTable, type TableColumn, type TableHead } from './head';
import { LineReader } from './lines';
import { partOfNodes } from './node';
import { Open } from './open';
import { RowReader } from './rows';

/**
 * Reads a sheet that lays a cascade out as a flat table, one column a level (FIELD a); null if it is none. A table of
 * realization is read by the verbs of realization and is no cascade.
 */
export function readTableSheet(sheet: Sheet, whole?: Grid): SheetReading | null {
  if (!mayHoldTable(sheet)) return null;
  const all = whole ?? gridOf(sheet);
  const grid: Grid = { ...all, cells: shownCells(all.cells, sheet.merges) };
  const heads = findTableHeads(grid);
  const [first] = heads;
  if (!first || readTabel(sheet).length > 0) return null;
  const account = new Account();
  const end = endOfTables(grid, heads);
  const open = new Open();
  const lines = new LineReader(open);
  const above = readRows(grid, heads, end, open, lines, account);
  const head = readHead(above);
  for (const [cell, sebagai] of head.known) account.know(cell, sebagai);
  const below = { ...grid, cells: grid.cells.filter(({ row }) => row >= end) };
  const signatures = findSignatures(below, { top: end, lowest: end, lastLabel: new Map() });
  for (const cell of signatures.known) account.know(cell, 'tanda tangan');
  for (const cell of columnNumbers(grid)) account.know(cell, 'nomor kolom');
  const part = partOfNodes(sheet.name, open.nodes(), account);
  if (part.sasaran.length === 0 && !part.tanpaInduk) return null;
  return {
    lembar: sheet.name,
    tata: 'datar',
    span: contentSpan(grid.cells, sheet.merges),
    head,
    penandatangan: signatures.penandatangan,
    part,
    ...whatBecame(all, account),
  };
}

/** A table while its rows are read. */
interface Table {
  readonly head: TableHead;
  readonly rows: RowReader;
  readonly cols: ReadonlyMap<number, TableColumn>;
}

/** Reads the lines above each head and the rows below it; returns the cells that are neither, above the last head. */
function readRows(
  grid: Grid,
  heads: readonly TableHead[],
  end: number,
  open: Open,
  lines: LineReader,
  account: Account,
): GridCell[] {
  const merges = new Map(grid.sheet.merges.map((merge) => [cellKey(merge), merge]));
  const rest: GridCell[] = [];
  let at = -1;
  let table: Table | null = null;
  for (const [row, cells] of groupBy(grid.cells, ({ row }) => row)) {
    if (row >= end) break;
    const next = heads[at + 1];
    if (next && row >= next.top) {
      at += 1;
      lines.close();
      table = {
        head: next,
        rows: new RowReader(next, open, merges),
        cols: new Map(next.columns.map((column) => [column.col, column])),
      };
    }
    if (table && (row < table.head.body || countsColumns(cells))) {
      for (const cell of cells) account.know(cell, row < table.head.body ? 'kepala tabel' : 'nomor kolom');
      continue;
    }
    if (lines.read(cells)) {
      table = null;
      continue;
    }
    if (!table) {
      pushAll(rest, cells);
      continue;
    }
    const inside = cells.filter(({ col }) => table?.cols.has(col));
    if (isTotal(cells, table.cols)) {
      for (const cell of cells) account.know(cell, 'isi tabel');
      continue;
    }
    table.rows.read(row, new Map(inside.map((cell) => [cell.col, cell])));
    for (const cell of inside) {
      const role = table.cols.get(cell.col)?.role;
      if (role?.kind === 'known') account.know(cell, role.sebagai);
      else if (role?.kind === 'kode') account.know(cell, 'kode');
      else if (role?.kind === 'nomor') account.know(cell, 'isi tabel');
    }
  }
  return rest;
}

/** 'JUMLAH', 'Total Program …': a row that adds up, with nothing but numbers beside its first text. */
function isTotal(cells: readonly GridCell[], cols: Table['cols']): boolean {
  const texts = cells.filter(({ text }) => /\p{L}/u.test(text.replace(/\b(?:rp|idr)\b/gi, '')));
  const [first] = texts;
  if (texts.length !== 1 || !first) return false;
  if (/^(?:(?:grand |sub ?)?(?:jumlah|total)(?: (?:total|keseluruhan|seluruh))?)\s*[:.]?$/i.test(first.text))
    return true;
  const role = cols.get(first.col)?.role.kind;
  return (
    role !== 'indikator' && role !== 'kinerja' && /^(?:grand |sub ?)?(?:jumlah|total)\b/i.test(first.text)
  );
}

/** The row after the last of the tables: below it nobody but the signers stand. */
function endOfTables(grid: Grid, heads: readonly TableHead[]): number {
  const last = heads.at(-1);
  if (!last) return 0;
  const told = new Set(
    last.columns.flatMap(({ col, role }) => (role.kind === 'nama' || role.kind === 'indikator' ? [col] : [])),
  );
  let end = last.body;
  for (const [row, cells] of groupBy(grid.cells, ({ row }) => row)) {
    if (row < last.body) continue;
    const says = cells.filter((cell) => !kindsOf(cell).blank);
    const signs = (cell: GridCell) => opensSignature(kindsOf(cell).signature);
    if (says.some(signs) && says.filter(({ col }) => told.has(col)).every(signs)) break;
    if (says.length > 0) end = row + 1;
  }
  return end;
}
