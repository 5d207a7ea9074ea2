import { maxOf, minOf } from '../../cascade/list';
import type { Cell, Sheet } from '../../workbook/sheet';
import { headPaths, textOf, type Line, type Lines } from './block';
import { arrange, type Columns } from './columns';
import { longColumns, withLong, type LongColumns } from './longColumns';
import { isColumnNumber } from './numberRow';
import { isIndikatorHead, roleOf, type Role } from './roles';
import { REACH, Rows } from './rows';

/** The head of a realization table that somebody laid out: where it stands, and what its columns are for. */
export interface Head extends Columns {
  readonly top: number;
  /** The first row below it and below the row that counts the columns. */
  readonly body: number;
  /** The columns that it spans. */
  readonly left: number;
  readonly right: number;
  /** Of a table in which each row is about one quarter; null where the quarters stand side by side. */
  readonly long: LongColumns | null;
}

/** A longer text is no head. */
const LONGEST = 150;

/** Whether a cell may head the column of indikator; a sheet without such a cell need not be taken apart. */
export function isHeadCell({ kind, value }: Cell): boolean {
  return kind === 'text' && value.length <= LONGEST && isIndikatorHead(value);
}

/** Every head of a sheet from the top down: an indikator column and a quarter, in up to four rows. */
export function findHeads(sheet: Sheet, lines: Lines): Head[] {
  const heads: Head[] = [];
  const rows = new Rows(sheet, lines);
  const named = sheet.cells.filter(isHeadCell);
  let [floor, next] = [0, 0];
  let frames: Frames = new Map();
  let last = -1;
  for (const { row, col } of named) {
    if (row !== last) frames = new Map();
    last = row;
    if (row < floor || rows.at(row).texts.length < 2 || (floor > 0 && rows.at(row).hasFigures)) continue;
    while ((named[next]?.row ?? Infinity) <= row + REACH) next++;
    const head = headAround({ rows, floor, end: named[next]?.row ?? Infinity, frames }, row, col);
    if (!head) continue;
    heads.push(head);
    floor = head.body;
  }
  return heads;
}

/** Where a head is looked for: from `floor` on; its table ends above the row `end` at the latest. */
interface Around {
  readonly rows: Rows;
  readonly floor: number;
  readonly end: number;
  /** The heads that cells of one row may belong to: most belong to one and the same. */
  readonly frames: Frames;
}

/** Rows taken as a head: what their columns would be for, and what they make; null where that is no head. */
interface Frame {
  readonly roles: ReadonlyMap<number, Role>;
  readonly head: Head | null;
}

/** By the rows that they take. */
type Frames = Map<string, Frame>;

/** The head to which the cell `Indikator` belongs. */
function headAround(around: Around, row: number, col: number): Head | null {
  const { rows, floor, frames } = around;
  const found = quarterRow(rows, row, col, floor);
  const top = found ? topOf(rows, Math.min(row, found.top), found.first, floor) : row;
  const taken = rowsOf(rows, top, Math.max(row, found?.row ?? row), col);
  const key = [found ? 'triwulan' : '', top, taken.body, ...taken.rows].join();
  const frame = frames.get(key) ?? frameOf(around, { ...taken, top, isLong: !found });
  frames.set(key, frame);
  return frame.roles.get(col)?.kind === 'indikator' ? frame.head : null;
}

/** The rows of a head from `top` on, and the first one below it; `isLong`: no column names a quarter. */
interface Taken {
  readonly top: number;
  readonly rows: readonly number[];
  readonly body: number;
  readonly isLong: boolean;
}

function frameOf({ rows, end }: Around, { top, rows: own, body, isLong }: Taken): Frame {
  const paths = headPaths(rows.merges, rows.lines, own);
  const below = (at: number) => rows.textsBelow(at, body, end);
  const roles = new Map<number, Role>();
  for (const [at, path] of paths) {
    const role = roleOf(path);
    if (role && holdsItsKind(role, below(at))) roles.set(at, role);
  }
  const long = isLong ? longColumns(paths, roles, below) : null;
  if (isLong && !long) return { roles, head: null };
  const columns = arrange(long ? withLong(roles, long) : roles, titlesAbove(rows.lines, top));
  const cols = own.flatMap((at) => [...(rows.lines.get(at)?.keys() ?? [])]);
  return {
    roles,
    head: columns && { ...columns, long, top, body, left: minOf(cols), right: maxOf(cols) },
  };
}

/** An indikator column holds texts; months that nothing calls realisasi are a plan of work unless they hold numbers. */
function holdsItsKind(role: Role, texts: readonly string[]): boolean {
  if (role.kind === 'indikator') return holdsTexts(texts);
  if (role.kind !== 'triwulan' || role.bulan === null || role.rank > 1) return true;
  return texts.some((text) => /\d/.test(text)) && texts.every((text) => !/\p{L}/u.test(text));
}

/** Whether most cells of a column are texts; a column in which nothing stands yet may come to hold them. */
function holdsTexts(texts: readonly string[]): boolean {
  return texts.length === 0 || texts.filter((text) => /\p{L}/u.test(text)).length * 2 > texts.length;
}

/**
 * The rows of a head, and where the table begins below it: at the latest where the column of indikator has a text of its
 * own. Rows that count the columns stand below the head or amid it.
 */
function rowsOf(all: Rows, top: number, last: number, col: number) {
  const rows: number[] = [];
  let at = top;
  for (; at <= last || isBelowHead(all, at, col); at += 1) {
    if (all.lines.has(at) && !all.isNumberRow(at, col)) rows.push(at);
  }
  return { rows, body: at };
}

function isBelowHead(rows: Rows, row: number, col: number): boolean {
  return rows.isNumberRow(row, col) || (rows.at(row).isSub && !namesIndikator(rows.lines.get(row), col));
}

/** Words that stand below 'Indikator' in a head of several rows. */
const SUB_HEAD =
  /^\(?(?:uraian|nama|rumusan|kinerja(?: utama)?|utama|outcome|output|tolok ukur|indikator(?: kinerja)?)\)?$/i;

/** Whether the column of indikator has a text of its own in a row: from there on the table has begun. */
function namesIndikator(line: Line | undefined, col: number): boolean {
  const text = textOf(line?.get(col));
  return /\p{L}/u.test(text) && !isColumnNumber(text) && !SUB_HEAD.test(text);
}

interface QuarterRow {
  readonly row: number;
  /** The topmost row of the heads over its quarters. */
  readonly top: number;
  /** The first column that names a quarter. */
  readonly first: number;
  readonly count: number;
}

/**
 * The row near the indikator that names the most quarters; none below the first row with an indikator of its own. A title
 * that names one stands alone in its row.
 */
function quarterRow(rows: Rows, row: number, col: number, floor: number): QuarterRow | null {
  let best: QuarterRow | null = null;
  for (let at = Math.max(floor, row - REACH); at <= row + REACH; at += 1) {
    if (at > row && namesIndikator(rows.lines.get(at), col)) break;
    if ((at < row && rows.at(at).texts.length < 2) || rows.isNumberRow(at, col)) continue;
    const found = rows.quarters(at).filter(({ top }) => top >= floor);
    if (found.length <= (best?.count ?? 0)) continue;
    best = {
      row: at,
      top: minOf(found.map((one) => one.top)),
      first: minOf(found.map((one) => one.col)),
      count: found.length,
    };
  }
  return best;
}

/** A row right above that says whose quarters they are: 'Target' and 'Realisasi' over them. */
function topOf(rows: Rows, top: number, first: number, floor: number): number {
  const { texts, lastSaying } = rows.at(top - 1);
  const says = lastSaying > 0 && lastSaying >= first - 1;
  return top > floor && texts.length >= 2 && says ? top - 1 : top;
}

/** The lines above a head, such as its title. */
function titlesAbove(lines: Lines, top: number): string[] {
  const rows = Array.from({ length: 12 }, (_, i) => top - 12 + i);
  return rows.flatMap((row) => [...(lines.get(row)?.values() ?? [])].map(textOf));
}
