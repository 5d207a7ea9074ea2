import { maxOf } from '../../cascade/list';
import type { Sheet } from '../../workbook/sheet';
import { Account } from '../boxes/account';
import { boxTexts } from '../boxes/box';
import { columnNumbers } from '../boxes/columnNumbers';
import { contentSpan, gridOf } from '../boxes/grid';
import { readHead } from '../boxes/head';
import { shownCells } from '../boxes/hidden';
import { kindsOf } from '../words/classify';
import { whatBecame, type SheetReading } from '../sheetReading';
import { besides, bodyColumns, bodyOf, isAcross, levelColumns, signaturesBelow } from './body';
import { readBoxes } from './fields';
import { findHead } from './head';
import { withFullHeight } from './parents';
import { hangAcross, partOf } from './part';

/** Reads a tree whose levels stand from left to right; null where the sheet is none. */
export function readAcrossSheet(sheet: Sheet, all = gridOf(sheet)): SheetReading | null {
  if (sheet.mark !== null) return null;
  if (!all.cells.some((cell) => kindsOf(cell).level)) return null;
  const grid = { ...all, cells: shownCells(all.cells, sheet.merges) };
  const head = findHead(grid);
  if (!head) return null;
  const signatures = signaturesBelow(grid, head);
  const body = bodyOf(grid, head, new Set(signatures.known));
  const columns = bodyColumns(head, body);
  const found = levelColumns(columns);
  if (!isAcross(columns, found)) return null;
  const levels = withFullHeight(found, maxOf(body.map(({ end }) => end)));
  const boxes = levels.map((one) => readBoxes(one, columns));
  const hung = hangAcross(boxes.map((one) => one.map(({ box }) => box)));
  const part = partOf(all.lembar, hung);
  if (part.sasaran.length === 0) return null;
  const account = new Account();
  const kept = new Set(hung.columns.flat());
  for (const { box, column } of boxes.flat()) {
    if (!kept.has(box)) continue;
    account.settle(column, boxTexts(box.reading), box.reading.sisa);
    for (const cell of box.heads) account.know(cell, 'label');
  }
  for (const cell of head.cells) account.know(cell, 'kepala tabel');
  for (const [cell, sebagai] of besides(columns, body)) account.know(cell, sebagai);
  const above = readHead(grid.cells.filter((cell) => cell.row < head.row && !account.isSettled(cell)));
  for (const [cell, sebagai] of above.known) account.know(cell, sebagai);
  for (const cell of signatures.known) account.know(cell, 'tanda tangan');
  for (const cell of columnNumbers(grid)) account.know(cell, 'nomor kolom');
  return {
    lembar: all.lembar,
    tata: 'mendatar',
    span: contentSpan(grid.cells, sheet.merges),
    head: above,
    penandatangan: signatures.penandatangan,
    part,
    ...whatBecame(all, account),
  };
}
