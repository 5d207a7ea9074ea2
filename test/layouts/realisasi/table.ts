import type { Cell, CellContent, Sheet } from '../../../src/workbook/sheet';

export type Typed =
  string | number | boolean | null | (CellContent & { readonly formula?: string; readonly format?: string });

/** A sheet with a value in each cell of its rows, from a cell on; null leaves a cell empty. */
export function sheetOf(
  rows: readonly (readonly Typed[])[],
  more: Partial<Sheet> = {},
  row = 0,
  col = 0,
): Sheet {
  const cells = rows.flatMap((line, r) =>
    line.flatMap((value, c): Cell[] => (value === null ? [] : [cellOf(value, row + r, col + c)])),
  );
  return { name: 'Realisasi', visibility: 'visible', cells, merges: [], tables: [], mark: null, ...more };
}

function cellOf(value: Exclude<Typed, null>, row: number, col: number): Cell {
  if (typeof value === 'number') return { row, col, kind: 'number', value };
  if (typeof value === 'boolean') return { row, col, kind: 'boolean', value };
  return typeof value === 'string' ? { row, col, kind: 'text', value } : { ...value, row, col };
}
