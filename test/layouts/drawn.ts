import { isErrorText } from '../../src/cascade/text';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { Cell, Sheet, WorkbookContent } from '../../src/workbook/sheet';

/** A plan as it would be read back from the workbook it was drawn in. */
export function drawn({ name, mark, cells, merges, table }: SheetPlan): Sheet {
  const filled = cells.flatMap(({ row, col, value, result, formula }): Cell[] => {
    const content = formula === undefined ? value : result;
    if (content === undefined || content === '') return [];
    const at = { row, col, ...(formula !== undefined && { formula }) };
    if (typeof content === 'number') return [{ ...at, kind: 'number', value: content }];
    if (typeof content === 'boolean') return [{ ...at, kind: 'boolean', value: content }];
    return [
      { ...at, kind: formula !== undefined && isErrorText(content) ? 'error' : 'text', value: content },
    ];
  });
  return {
    name,
    mark,
    visibility: 'visible',
    cells: filled.sort((a, b) => a.row - b.row || a.col - b.col),
    merges,
    tables: table ? [{ name: table.name, span: table.span }] : [],
  };
}

export function drawnWorkbook({ sheets }: WorkbookPlan): WorkbookContent {
  return { sheets: sheets.map(drawn) };
}

/** The texts of a plan, row by row, each row from its first column on; '' where nothing stands. */
export function rowsOf({ cells, rowHeights }: SheetPlan): string[][] {
  const filled = cells.filter(({ value }) => value !== undefined);
  return rowHeights.map((_, row) => {
    const line = filled.filter((cell) => cell.row === row);
    const width = Math.max(0, ...line.map(({ col }) => col + 1));
    return Array.from({ length: width }, (_, col) =>
      String(line.find((cell) => cell.col === col)?.value ?? ''),
    );
  });
}
