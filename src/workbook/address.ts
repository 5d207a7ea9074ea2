import type { Place } from '../cascade/cascade';
import type { Span } from './sheet';

/** The letters of a column counted from 0: 0 is 'A', 25 'Z', 26 'AA'. */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** The A1 address of a cell counted from 0: (11, 2) is 'C12'. */
export function cellName(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** A cell as users name it: 'SASARAN 1!C12'. */
export function placeName({ lembar, row, col }: Place): string {
  return `${lembar}!${cellName(row, col)}`;
}

/** The A1 address of a rectangle: 'A1:D51', or 'A1' for a single cell. */
export function spanName({ row, col, rows, cols }: Span): string {
  const first = cellName(row, col);
  return rows === 1 && cols === 1 ? first : `${first}:${cellName(row + rows - 1, col + cols - 1)}`;
}

/** Reads an A1 address of a cell or rectangle, with or without '$'; null if it is none. */
export function parseSpan(name: string): Span | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(name);
  if (!match) return null;
  const [, colA = '', rowA = '', colB = colA, rowB = rowA] = match;
  const row = Math.min(Number(rowA), Number(rowB)) - 1;
  const col = Math.min(columnIndex(colA), columnIndex(colB));
  return {
    row,
    col,
    rows: Math.abs(Number(rowA) - Number(rowB)) + 1,
    cols: Math.abs(columnIndex(colA) - columnIndex(colB)) + 1,
  };
}

/** The column counted from 0 of its letters: 'A' is 0, 'AA' 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
