import type { Cell, Sheet, Span, WorkbookContent } from '../../src/workbook/sheet';

type Value = string | number | null;

/** A sheet from its rows, the first in row 0; null and '' are empty cells, '#REF!' is an error. */
export function sheetOf(
  rows: readonly (readonly Value[])[],
  { name = 'Lembar', row = 0, col = 0, merges = [] as readonly Span[] } = {},
): Sheet {
  const cells = rows.flatMap((values, r) =>
    values.flatMap((value, c): Cell[] => {
      if (value === null || value === '') return [];
      const at = { row: row + r, col: col + c };
      if (typeof value === 'number') return [{ ...at, kind: 'number', value }];
      return [{ ...at, kind: value.startsWith('#') ? 'error' : 'text', value }];
    }),
  );
  return { name, visibility: 'visible', cells, merges, tables: [], mark: null };
}

export function workbookOf(...sheets: readonly Sheet[]): WorkbookContent {
  return { sheets };
}
