import type { Sheet } from '../../workbook/sheet';
import type { Grid, GridCell } from '../boxes/grid';
import { groupBy } from '../../cascade/list';
import { headPaths, linesOf, mergesOf } from '../foreign-table/block';
import { kindsOf } from '../words/classify';
import { countsFrom } from '../foreign-table/numberRow';
import { columnRole, isNameHead, levelsNamed, type ColumnRole } from './columns';

/** A column of a cascade table. */
export interface TableColumn {
  readonly col: number;
  readonly role: ColumnRole;
}

/** The head of a cascade table. */
export interface TableHead {
  readonly top: number;
  /** The first row below it. */
  readonly body: number;
  readonly columns: readonly TableColumn[];
  readonly cells: readonly GridCell[];
}

/** A head has no more rows. */
const MOST_ROWS = 3;

/** The heads of cascade tables in a sheet, from the top; a head may be repeated on each page. */
export function findTableHeads(grid: Grid): TableHead[] {
  const rows = groupBy(grid.cells, ({ row }) => row);
  const merges = mergesOf(grid.sheet.merges);
  const lines = linesOf(grid.sheet.cells);
  const heads: TableHead[] = [];
  let free = 0;
  for (const [row, cells] of rows) {
    if (row < free || !opensHead(cells)) continue;
    const head = headAt(row, rows, (of) => headPaths(merges, lines, of));
    if (!head) continue;
    heads.push(head);
    free = head.body;
  }
  return heads;
}

type PathsOf = (rows: readonly number[]) => ReadonlyMap<number, readonly string[]>;

/** A row of heads names a level, and something else of a table beside it. */
function opensHead(cells: readonly GridCell[]): boolean {
  const heads = cells.filter(({ text }) => text.length <= LONGEST_HEAD);
  if (heads.length < 2 || !heads.some(({ text }) => LEVEL.test(text) && levelsNamed(text).length > 0))
    return false;
  return heads.filter(({ text }) => columnRole([text]) !== null).length > 1;
}

/** Longer texts head no column. */
const LONGEST_HEAD = 80;
const LEVEL = /tujuan|sasaran|program|kegiatan/i;

function headAt(
  top: number,
  rows: ReadonlyMap<number, readonly GridCell[]>,
  pathsOf: PathsOf,
): TableHead | null {
  const headRows = [top];
  let paths = pathsOf(headRows);
  while (headRows.length < MOST_ROWS) {
    const row = top + headRows.length;
    const more = pathsOf([...headRows, row]);
    if (!goesOn(rows.get(row) ?? [], more)) break;
    headRows.push(row);
    paths = more;
  }
  const columns = [...paths].flatMap(([col, path]): TableColumn[] => {
    const role = columnRole(path);
    return role ? [{ col, role }] : [];
  });
  const own = ownColumns(columns);
  if (!isCascadeHead(own)) return null;
  return {
    top,
    body: top + headRows.length,
    columns: own,
    cells: headRows.flatMap((row) => rows.get(row) ?? []),
  };
}

/** A row that counts the columns, of two columns too: '1 2', '(1) (2) (3)'. */
export function countsColumns(cells: readonly GridCell[]): boolean {
  const counted = cells.every(({ text }, i) => text.replace(/[().]/g, '') === String(i + 1));
  return (
    (cells.length > 1 && counted) || countsFrom(cells.map(({ col, text }) => [col, text] as const)) < Infinity
  );
}

/**
 * Whether a row still belongs to a head: nothing of it stands beside the head, and what stands below a head of names or
 * indikator, and most of the rest, are heads themselves.
 */
function goesOn(cells: readonly GridCell[], paths: ReadonlyMap<number, readonly string[]>): boolean {
  const filled = cells.filter((cell) => !kindsOf(cell).blank);
  const heads = filled.filter(({ text }) => columnRole([text]) !== null || isNameHead(text));
  const isText = ({ col }: GridCell) => TEXTS.has(columnRole(paths.get(col) ?? [])?.kind ?? 'known');
  return (
    heads.length * 2 > filled.length &&
    filled.every(
      (cell) => (paths.get(cell.col)?.length ?? 0) > 1 && (heads.includes(cell) || !isText(cell)),
    ) &&
    !countsColumns(filled)
  );
}

const TEXTS: ReadonlySet<ColumnRole['kind']> = new Set(['nama', 'kinerja', 'indikator', 'do', 'pemilik']);

/**
 * A column headed only 'Indikator' belongs to the level column before it; so do kinerja and DO, and owners where there
 * are several columns of them or levels stand further right. The only owners' column at the end belongs to the deepest
 * level of each row. Where one column names several levels, so does the row what a field beside it is of.
 */
function ownColumns(columns: readonly TableColumn[]): TableColumn[] {
  const sorted = [...columns].sort((a, b) => a.col - b.col);
  const names = sorted.flatMap(({ col, role }) =>
    role.kind === 'nama' ? [{ col, levels: role.levels }] : [],
  );
  const all = names.flatMap(({ levels }) => levels);
  const owners = sorted.filter(({ role }) => role.kind === 'pemilik').length;
  return sorted.map((column) => {
    const { role, col } = column;
    if (role.kind === 'nama' || role.kind === 'kode' || role.kind === 'known' || role.kind === 'nomor')
      return column;
    const own = names.find(({ levels }) => role.levels.some((level) => levels.includes(level)))?.levels;
    const before = names.filter((name) => name.col < col).at(-1)?.levels ?? [];
    const atEnd = role.kind === 'pemilik' && owners === 1 && col > (names.at(-1)?.col ?? -1);
    const levels = role.levels.length > 0 ? (own ?? role.levels) : atEnd ? all : before;
    return { col, role: { kind: role.kind, levels } };
  });
}

/** At least two levels and an indikator; each level has one column of names. */
function isCascadeHead(columns: readonly TableColumn[]): boolean {
  const levels = columns.flatMap(({ role }) => (role.kind === 'nama' ? role.levels : []));
  return (
    new Set(levels).size > 1 &&
    new Set(levels).size === levels.length &&
    columns.some(({ role }) => role.kind === 'indikator')
  );
}

/** Whether a sheet may hold a cascade table at all: the cheapest look. */
export const mayHoldTable = (sheet: Sheet): boolean =>
  sheet.cells.some((cell) => cell.kind === 'text' && /program|kegiatan/i.test(cell.value));
