import type { Place } from '../../cascade/cascade';
import { foldSpace } from '../../cascade/text';
import type { Cell, Sheet, Span } from '../../workbook/sheet';
import { serialDate } from '../words/dates';
import { GUARD, isBlank } from '../words/labels';
import { withoutNumber } from '../words/numbers';

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

/** Tells the cells of one sheet apart. */
export const cellKey = ({ row, col }: { readonly row: number; readonly col: number }) => `${row}:${col}`;

/** From the first to the last of some cells, the merged areas that begin in one of them included. */
export function contentSpan(cells: readonly GridCell[], merges: readonly Span[] = []): Span {
  const filled = new Set(cells.map(cellKey));
  const spans: Span[] = [
    ...cells.map(({ row, col }) => ({ row, col, rows: 1, cols: 1 })),
    ...merges.filter((merge) => filled.has(cellKey(merge))),
  ];
  const min = (of: (span: Span) => number) =>
    spans.reduce((least, span) => Math.min(least, of(span)), Infinity);
  const max = (of: (span: Span) => number) => spans.reduce((most, span) => Math.max(most, of(span)), 0);
  const [row, col] = [min((s) => s.row), min((s) => s.col)];
  return { row, col, rows: max((s) => s.row + s.rows) - row, cols: max((s) => s.col + s.cols) - col };
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
      return serialDate(cell.value);
  }
}

/** A line of a list, with the number that stood before it ('3)', '(3)', '3.'), or null. */
export interface Line extends Place {
  readonly text: string;
  readonly nomor: number | null;
}

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
export function numbered({ lembar, row, col }: Place, text: string): Line {
  return { lembar, row, col, ...withoutNumber(text) };
}
