import { maxOf, minOf } from '../../cascade/list';
import type { Cell, Sheet } from '../../workbook/sheet';
import { headPaths, textOf, textsIn, type Line, type Lines } from './block';
import { arrange, type Columns } from './columns';
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
  for (const { row, col } of sheet.cells.filter(isHeadCell)) {
    if (row < floor || textsIn(lines.get(row)).length < 2) continue;
    const head = headAround(sheet, lines, row, col, floor);
    if (!head) continue;
    heads.push(head);
    floor = head.body;
  }
  return heads;
}

/** The head to which the cell `Indikator` belongs. */
function headAround(sheet: Sheet, lines: Lines, row: number, col: number, floor: number): Head | null {
  const found = quarterRow(lines, row, col, floor);
  if (!found) return null;
  const top = topOf(lines, Math.min(row, found.top), found.first, floor);
  const { rows, body } = rowsOf(lines, top, Math.max(row, found.row), col);
  const roles = new Map<number, Role>();
  for (const [at, path] of headPaths(sheet, lines, rows)) {
    const role = roleOf(path);
    if (role) roles.set(at, role);
  }
  const isOfIndikator = roles.get(col)?.kind === 'indikator';
  const columns = isOfIndikator ? arrange(roles, titlesAbove(lines, top)) : null;
  const cols = rows.flatMap((at) => [...(lines.get(at)?.keys() ?? [])]);
  return columns && { ...columns, top, body, left: minOf(cols), right: maxOf(cols) };
}

/** The rows of a head, and where the table begins below it; rows that count the columns stand below it or amid it. */
function rowsOf(lines: Lines, top: number, last: number, col: number) {
  const rows: number[] = [];
  let at = top;
  for (; at <= last || isSubRow(lines.get(at)) || isNumberRow(lines.get(at), col); at += 1) {
    if (lines.has(at) && !isNumberRow(lines.get(at), col)) rows.push(at);
  }
  return { rows, body: at };
}

/** The row that counts the columns: '1', '(2)', '13 = 9 + 10 + 11 + 12'. It begins left of the indikator. */
export function isNumberRow(line: Line | undefined, indikator: number): boolean {
  const texts = textsIn(line);
  const numbers = texts.map(([, text]) => /^\(?(\d{1,2})[a-z]?\.?\)?(?:\s*[=(].*)?$/i.exec(text)?.[1]);
  const [first] = texts;
  if (texts.length < 3 || !first || first[0] > indikator || numbers.includes(undefined)) return false;
  const counted = numbers.map(Number);
  return (counted[0] ?? 9) <= 3 && counted.every((number, i) => i === 0 || number >= (counted[i - 1] ?? 0));
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

/** The row near the indikator that names the most quarters. A title that names one stands alone in its row. */
function quarterRow(lines: Lines, row: number, col: number, floor: number): QuarterRow | null {
  let best: QuarterRow | null = null;
  for (let at = Math.max(floor, row - REACH); at <= row + REACH; at += 1) {
    const texts = textsIn(lines.get(at));
    if ((at < row && texts.length < 2) || isNumberRow(lines.get(at), col)) continue;
    const found = texts.flatMap(([one, text]) => {
      const top = quarterTop(lines, at, one, text);
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
function quarterTop(lines: Lines, row: number, col: number, text: string): number | null {
  if (text.length > 80) return null;
  if (namedQuarter(text)) return row;
  return bareQuarter(text) === null ? null : parentRow(lines, row, col, text);
}

/** The row above a bare number whose text over it speaks of quarters. */
function parentRow(lines: Lines, row: number, col: number, text: string): number | null {
  for (let at = row - 1; at >= row - REACH; at -= 1) {
    const [, above] =
      textsIn(lines.get(at))
        .filter(([other]) => other <= col)
        .at(-1) ?? [];
    if (above !== undefined && (aboutQuarters(above) || isYearOfQuarters(above, text))) return at;
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
