import { maxOf, minOf } from '../../cascade/list';
import type { Cell, Sheet } from '../../workbook/sheet';
import { headPaths, textOf, textsIn, type Line, type Lines } from './block';
import { arrange, type Columns } from './columns';
import { longColumns, withLong, type LongColumns } from './longColumns';
import { aboutQuarters, bareQuarter, namedQuarter } from './quarter';
import { isIndikatorHead, isYearOfQuarters, roleOf, subOf, type Role } from './roles';

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

/** How far the rows of a head may stand from the one that names the indikator. */
const REACH = 3;

/** A longer text is no head. */
const LONGEST = 150;

/** Whether a cell may head the column of indikator; a sheet without such a cell need not be taken apart. */
export function isHeadCell({ kind, value }: Cell): boolean {
  return kind === 'text' && value.length <= LONGEST && isIndikatorHead(value);
}

/** Every head of a sheet from the top down: an indikator column and a quarter, in up to four rows. */
export function findHeads(sheet: Sheet, lines: Lines): Head[] {
  const heads: Head[] = [];
  let floor = 0;
  const named = sheet.cells.filter(isHeadCell);
  for (const { row, col } of named) {
    const line = lines.get(row);
    if (row < floor || !line || textsIn(line).length < 2 || (floor > 0 && hasFigures(line))) continue;
    const end = named.find((cell) => cell.row > row + REACH)?.row ?? Infinity;
    const head = headAround({ sheet, lines, floor, end }, row, col);
    if (!head) continue;
    heads.push(head);
    floor = head.body;
  }
  return heads;
}

/** Where a head is looked for: from `floor` on; its table ends above the row `end` at the latest. */
interface Around {
  readonly sheet: Sheet;
  readonly lines: Lines;
  readonly floor: number;
  readonly end: number;
}

/** The head to which the cell `Indikator` belongs. */
function headAround(around: Around, row: number, col: number): Head | null {
  const { sheet, lines, floor } = around;
  const found = quarterRow(lines, row, col, floor);
  const top = found ? topOf(lines, Math.min(row, found.top), found.first, floor) : row;
  const { rows, body } = rowsOf(lines, top, Math.max(row, found?.row ?? row), col);
  const paths = headPaths(sheet, lines, rows);
  const below = (at: number) => textsBelow(around, at, body);
  const roles = new Map<number, Role>();
  for (const [at, path] of paths) {
    const role = roleOf(path);
    if (role && (role.kind !== 'indikator' || holdsTexts(below(at)))) roles.set(at, role);
  }
  if (roles.get(col)?.kind !== 'indikator') return null;
  const long = found ? null : longColumns(paths, roles, below);
  if (!found && !long) return null;
  const columns = arrange(long ? withLong(roles, long) : roles, titlesAbove(lines, top));
  const cols = rows.flatMap((at) => [...(lines.get(at)?.keys() ?? [])]);
  return columns && { ...columns, long, top, body, left: minOf(cols), right: maxOf(cols) };
}

/** The texts of a column in the rows of a table; rows that count the columns say nothing. */
function textsBelow({ sheet, lines, end }: Around, col: number, from: number): string[] {
  const to = Math.min(end, (sheet.cells.at(-1)?.row ?? -1) + 1);
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    const text = textOf(lines.get(row)?.get(col));
    if (text !== '' && !isNumberRow(lines.get(row), col)) texts.push(text);
  }
  return texts;
}

/** Whether most cells of a column are texts; a column in which nothing stands yet may come to hold them. */
function holdsTexts(texts: readonly string[]): boolean {
  return texts.length === 0 || texts.filter((text) => /\p{L}/u.test(text)).length * 2 > texts.length;
}

/** Whether numbers stand in a row that are no years and no quarters, as they do below a head. */
function hasFigures(line: Line): boolean {
  return [...line.values()].some(
    ({ kind, value }) => kind === 'number' && !/^(?:[1-4]|20\d\d)$/.test(String(value)),
  );
}

/**
 * The rows of a head, and where the table begins below it: at the latest where the column of indikator has a text of its
 * own. Rows that count the columns stand below the head or amid it.
 */
function rowsOf(lines: Lines, top: number, last: number, col: number) {
  const rows: number[] = [];
  let at = top;
  for (; at <= last || isBelowHead(lines.get(at), col); at += 1) {
    if (lines.has(at) && !isNumberRow(lines.get(at), col)) rows.push(at);
  }
  return { rows, body: at };
}

function isBelowHead(line: Line | undefined, col: number): boolean {
  return isNumberRow(line, col) || (isSubRow(line) && !namesIndikator(line, col));
}

/** Words that stand below 'Indikator' in a head of several rows. */
const SUB_HEAD =
  /^\(?(?:uraian|nama|rumusan|kinerja(?: utama)?|utama|outcome|output|tolok ukur|indikator(?: kinerja)?)\)?$/i;

/** Whether the column of indikator has a text of its own in a row: from there on the table has begun. */
function namesIndikator(line: Line | undefined, col: number): boolean {
  const text = textOf(line?.get(col));
  return /\p{L}/u.test(text) && !COLUMN_NUMBER.test(text) && !SUB_HEAD.test(text);
}

const COLUMN_NUMBER = /^\(?(?:(\d{1,2})[a-z]?|[a-z])\.?\)?(?:\s*[=(].*)?$/i;

/**
 * The row that counts the columns: '1', '(2)', '13 = 9 + 10 + 11 + 12', or by letters, none left out. It begins left of
 * the indikator, or with it.
 */
export function isNumberRow(line: Line | undefined, indikator: number): boolean {
  const texts = textsIn(line);
  const [first] = texts;
  if (texts.length < 3 || !first || first[0] > indikator) return false;
  if (texts.some(([, text]) => !COLUMN_NUMBER.test(text))) return false;
  const counted = texts.map(([, text]) => Number(COLUMN_NUMBER.exec(text)?.[1] ?? letterNumber(text)));
  const steps = counted.slice(1).map((number, i) => number - (counted[i] ?? 0));
  return (counted[0] ?? 9) <= 3 && steps.every((step) => step === 0 || step === 1);
}

/** '(c)' is the third. */
function letterNumber(text: string): number {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .charCodeAt(0) -
    'a'.charCodeAt(0) +
    1
  );
}

/** A row that says what stands in the columns under the quarters. */
function isSubRow(line: Line | undefined): boolean {
  const texts = textsIn(line);
  return texts.length >= 2 && texts.filter(([, text]) => subOf(text) !== null).length * 2 > texts.length;
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
function quarterRow(lines: Lines, row: number, col: number, floor: number): QuarterRow | null {
  let best: QuarterRow | null = null;
  for (let at = Math.max(floor, row - REACH); at <= row + REACH; at += 1) {
    const texts = textsIn(lines.get(at));
    if (at > row && namesIndikator(lines.get(at), col)) break;
    if ((at < row && texts.length < 2) || isNumberRow(lines.get(at), col)) continue;
    const found = texts.flatMap(([one, text]) => {
      const top = quarterTop(lines, { row: at, col: one, floor }, text);
      return top === null ? [] : [{ col: one, top }];
    });
    if (found.length <= (best?.count ?? 0)) continue;
    const top = minOf(found.map((one) => one.top));
    best = {
      row: at,
      top: Math.max(top, floor),
      first: minOf(found.map((one) => one.col)),
      count: found.length,
    };
  }
  return best;
}

/** The topmost row of the head over a cell that names a quarter; null where it names none. */
function quarterTop(lines: Lines, place: Below, text: string): number | null {
  if (text.length > 80) return null;
  if (namedQuarter(text)) return place.row;
  return bareQuarter(text) === null ? null : parentRow(lines, place, text);
}

/** A cell whose head is looked for above it, from the row `floor` on. */
interface Below {
  readonly row: number;
  readonly col: number;
  readonly floor: number;
}

/** The row above a bare number whose text over it speaks of quarters; below the name of one quarter stands a value. */
function parentRow(lines: Lines, { row, col, floor }: Below, text: string): number | null {
  for (let at = row - 1; at >= Math.max(floor, row - REACH); at -= 1) {
    const [, above] =
      textsIn(lines.get(at))
        .filter(([other]) => other <= col)
        .at(-1) ?? [];
    if (above === undefined) continue;
    if (namedQuarter(above)) return null;
    if (aboutQuarters(above) || isYearOfQuarters(above, text)) return at;
  }
  return null;
}

/** A row right above that says whose quarters they are: 'Target' and 'Realisasi' over them. */
function topOf(lines: Lines, top: number, first: number, floor: number): number {
  const above = textsIn(lines.get(top - 1));
  const says = above.some(
    ([col, text]) =>
      col > 0 &&
      col >= first - 1 &&
      text.length <= 100 &&
      /target|realisasi|rencana|capaian|kinerja|anggaran/i.test(text),
  );
  return top > floor && above.length >= 2 && says ? top - 1 : top;
}

/** The lines above a head, such as its title. */
function titlesAbove(lines: Lines, top: number): string[] {
  return [...lines].flatMap(([row, line]) =>
    row < top && row >= top - 12 ? [...line.values()].map(textOf) : [],
  );
}
