import type { Place } from '../../cascade/cascade';
import { foldSpace } from '../../cascade/text';
import type { Cell, Sheet } from '../../workbook/sheet';
import { GUARD, isBlank } from './labels';

/** A cell with text, as the readers see it. */
export interface GridCell extends Place {
  /** As it stands in the cell, line breaks and all. */
  readonly raw: string;
  /** White space folded. */
  readonly text: string;
  readonly error: boolean;
}

/** The cells of a sheet that hold text, row by row. */
export interface Grid {
  readonly lembar: string;
  readonly cells: readonly GridCell[];
  readonly sheet: Sheet;
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

export function gridOf(sheet: Sheet): Grid {
  const cells = sheet.cells
    .map((cell) => {
      const raw = cellText(cell);
      return {
        lembar: sheet.name,
        row: cell.row,
        col: cell.col,
        raw,
        text: foldSpace(raw),
        error: cell.kind === 'error',
      };
    })
    .filter((cell) => cell.text !== '');
  return { lembar: sheet.name, cells, sheet };
}

/** What a cell says, as text; a date in Indonesian ('21 Agustus 2024'). */
function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.value;
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'BENAR' : 'SALAH';
    case 'date':
      return dateText(cell.value);
  }
}

/** An Excel serial number (1900 system; day 25569 is 1 January 1970) as an Indonesian date. */
function dateText(serial: number): string {
  const date = new Date(Math.round((serial - 25569) * 86_400_000));
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

export const isMonth = (word: string) => MONTHS.some((month) => month.toLowerCase() === word.toLowerCase());

/** A line of a list, with the number that stood before it ('3)', '(3)', '3.'), or null. */
export interface Line extends Place {
  readonly text: string;
  readonly nomor: number | null;
}

const NUMBER = /^(?:\(([0-9]{1,3})\)|([0-9]{1,3})[.)])\s*(?=[^\s0-9])/;
const BULLET = /^(?:[-–—•▪●*]|[a-z][.)])\s+/;

/**
 * The items of a list that stand in one cell, one a line (Alt+Enter): a line that begins with a small letter
 * continues the one above. Numbers and bullets before an item are taken off. Blank lines and dashes are none.
 */
export function linesOf(cell: GridCell): Line[] {
  return cellLines(cell.raw).map((line) => numbered(cell, line));
}

/** The text lines of a cell, white space folded, continued lines joined; a guard before a line is kept. */
export function cellLines(raw: string): string[] {
  const lines: string[] = [];
  for (const piece of raw.split(/\r\n|\r|\n|\u2028/)) {
    const line = foldSpace(piece);
    if (isBlank(line)) continue;
    const guarded = piece.trimStart().startsWith(GUARD);
    const last = lines.at(-1);
    if (last !== undefined && !guarded && /^\p{Ll}/u.test(line) && !/^[a-z][.)]\s/.test(line))
      lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(guarded ? GUARD + line : line);
  }
  return lines;
}

/** A line with its number taken off; the cell is where it stands. */
export function numbered(place: Place, text: string): Line {
  const { lembar, row, col } = place;
  const match = NUMBER.exec(text);
  const nomor = match ? Number(match[1] ?? match[2]) : null;
  return { lembar, row, col, nomor, text: text.slice(match?.[0].length ?? 0).replace(BULLET, '') };
}
