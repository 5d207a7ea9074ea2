import type { Penandatangan } from '../cascade/cascade';
import type { Part } from '../cascade/join/draft';
import type { ErrorCell, KnownCell, Tata, UnreadCell } from '../cascade/reading';
import { placeOf } from '../cascade/text';
import type { Span } from '../workbook/sheet';
import type { Account } from './boxes/account';
import type { Grid, GridCell } from './boxes/grid';
import type { Head } from './boxes/head';
import { kindsOf } from './words/classify';

/** One cascade sheet, read, whatever its layout. */
export interface SheetReading {
  readonly lembar: string;
  readonly tata: Tata;
  readonly span: Span;
  readonly head: Head;
  /** Who signs, in the order of the sheet. */
  readonly penandatangan: readonly Penandatangan[];
  readonly part: Part;
  readonly dikenal: readonly KnownCell[];
  readonly tidakTerbaca: readonly UnreadCell[];
  readonly galat: readonly ErrorCell[];
}

/** What became of the cells of a sheet: known, an error, or unread where nobody settled it. */
export function whatBecame(
  grid: Grid,
  account: Account,
): Pick<SheetReading, 'dikenal' | 'tidakTerbaca' | 'galat'> {
  const errors = grid.cells.filter((cell) => cell.error);
  for (const cell of errors) account.know(cell, 'galat');
  const unread = grid.cells.filter((cell) => !cell.error && !account.isSettled(cell) && !kindsOf(cell).blank);
  return {
    dikenal: [...account.known].sort((a, b) => a.row - b.row || a.col - b.col),
    tidakTerbaca: unread.map(asRead),
    galat: errors.map(asRead),
  };
}

const asRead = (cell: GridCell) => ({ ...placeOf(cell), teks: cell.text });
