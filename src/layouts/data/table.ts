import { textKey } from '../../cascade/text';
import { isBlank } from '../words/labels';
import type { Grid, GridCell } from '../boxes/grid';
import {
  COLUMNS,
  FURTHER_SIGNER,
  HEAD,
  HEAD_FIELDS,
  HINT,
  SIGNER_FIELDS,
  TITLE,
  type Column,
  type HeadField,
} from './columns';

/** A row of the table as it stands in the sheet; blank cells are left out. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<Column, GridCell>;
}

/** The values of the head, by what stands before them. */
export type HeadCells = ReadonlyMap<HeadField, GridCell>;

/** A sheet taken apart: the head above the table and the rows below the column heads. */
export interface DataTable {
  readonly head: HeadCells;
  /** The fields of each further signer. */
  readonly lain: readonly HeadCells[];
  readonly rows: readonly TableRow[];
  /** Titles, labels and column heads. */
  readonly known: readonly GridCell[];
}

/** Finds the table by its column heads, in any order, wherever it stands; null if there is none. */
export function findTable(grid: Grid): DataTable | null {
  const byRow = linesOf(grid.cells);
  for (const [row, cells] of byRow) {
    const columns = columnHeads(cells);
    if (!isHead(columns)) continue;
    const above = [...byRow].filter(([r]) => r < row).map(([, line]) => line);
    const below = [...byRow].filter(([r]) => r > row);
    const head = readHead(above);
    return {
      head: head.values,
      lain: head.lain,
      rows: below
        .map(([r, line]) => ({ row: r, cells: cellsOf(line, columns) }))
        .filter(({ cells: own }) => own.size > 0),
      known: [...columns.values(), ...head.known],
    };
  }
  return null;
}

function linesOf(cells: readonly GridCell[]): Map<number, GridCell[]> {
  const lines = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
  }
  return lines;
}

const BY_KEY = new Map(COLUMNS.map((name) => [textKey(name), name]));

/** The first cell of each column's name. */
function columnHeads(cells: readonly GridCell[]): Map<Column, GridCell> {
  const heads = new Map<Column, GridCell>();
  for (const cell of cells) {
    const column = BY_KEY.get(textKey(cell.text));
    if (column && !heads.has(column)) heads.set(column, cell);
  }
  return heads;
}

/** Columns that users do not need may be deleted: what remains must still say what a row is and states. */
function isHead(columns: ReadonlyMap<Column, GridCell>): boolean {
  const has = (column: Column) => columns.has(column);
  return has('Jenis') && has('Kinerja') && has('Indikator') && (has('Kode') || has('Nama'));
}

function cellsOf(line: readonly GridCell[], columns: ReadonlyMap<Column, GridCell>): Map<Column, GridCell> {
  const cells = new Map<Column, GridCell>();
  for (const [column, head] of columns) {
    const cell = line.find(({ col }) => col === head.col);
    if (cell && !isBlank(cell.text)) cells.set(column, cell);
  }
  return cells;
}

/** Each value stands right of its label; below 'Penandatangan 2' those of the second signer begin. */
function readHead(lines: readonly (readonly GridCell[])[]): {
  values: HeadCells;
  lain: readonly HeadCells[];
  known: GridCell[];
} {
  const values = new Map<HeadField, GridCell>();
  const lain: Map<HeadField, GridCell>[] = [];
  const known: GridCell[] = [];
  for (const [label, value] of lines) {
    if (!label) continue;
    const key = textKey(label.text).replace(/\s*:$/, '');
    const field = HEAD_FIELDS.find((name) => textKey(HEAD[name]) === key);
    const signer = SIGNER_FIELDS.some((name) => name === field) ? lain.at(-1) : undefined;
    const into = signer ?? values;
    if (field && !into.has(field)) {
      known.push(label);
      if (value && !isBlank(value.text)) into.set(field, value);
    } else if (FURTHER_SIGNER.test(key)) {
      known.push(label);
      lain.push(new Map());
    } else if (key === textKey(TITLE) || key === textKey(HINT)) known.push(label);
  }
  return { values, lain, known };
}
