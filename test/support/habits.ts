import type { Cell, Sheet, WorkbookContent } from '../../src/workbook/sheet';

/** Ways in which other hands would have laid the same sheets out. */

const onEachSheet = (workbook: WorkbookContent, change: (sheet: Sheet) => Sheet): WorkbookContent => ({
  sheets: workbook.sheets.map(change),
});

/** The same sheets without merged areas: the text stays in the first cell, the rest is empty. */
export const withoutMerges = (workbook: WorkbookContent) =>
  onEachSheet(workbook, (sheet) => ({ ...sheet, merges: [] }));

/** Every cell moved; merges are dropped, for they would have to move too. */
export function movedCells(
  workbook: WorkbookContent,
  move: (row: number, col: number) => { row: number; col: number },
) {
  return onEachSheet(workbook, (sheet) => ({
    ...sheet,
    merges: [],
    cells: sheet.cells.map((cell) => ({ ...cell, ...move(cell.row, cell.col) })),
  }));
}

/** Every text changed as a hand would. */
export function retyped(
  workbook: WorkbookContent,
  change: (text: string, cell: Cell) => string,
): WorkbookContent {
  return onEachSheet(workbook, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.kind === 'text' ? { ...cell, value: change(cell.value, cell) } : cell,
    ),
  }));
}

/** Only the sheets whose names match. */
export const onlySheets = (workbook: WorkbookContent, pattern: RegExp): WorkbookContent => ({
  sheets: workbook.sheets.filter(({ name }) => pattern.test(name)),
});
