import { contentOf } from '../../workbook/composed';
import { findCell } from '../../workbook/find';
import type { CellValue } from '../../workbook/port';
import type { Cell } from '../../workbook/sheet';
import { isFilled } from '../xlsx/read/formulaArea';
import type { SilentFormula } from '../xlsx/read/cells';
import type { FileSheet } from '../xlsx/read/workbook';

/** A cell and what it is to hold; null or '' is empty. */
export interface NewValue {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue | null;
}

/** What stands in a cell: null where it is empty. */
export interface Standing {
  readonly value: CellValue | null;
  readonly isFormula: boolean;
}

const COLUMNS = 16_384;

/** One number for each cell of a sheet, in reading order. */
const keyOf = ({ row, col }: { readonly row: number; readonly col: number }) => row * COLUMNS + col;

/** Tells what stands in the cells of a sheet. */
export function standingIn({ sheet, silent, areas }: FileSheet): (row: number, col: number) => Standing {
  const silents = new Set(silent.map(keyOf));
  return (row, col) => {
    const cell = findCell(sheet.cells, row, col);
    if (cell) return { value: cell.value, isFormula: cell.formula !== undefined };
    return { value: null, isFormula: silents.has(keyOf({ row, col })) || isFilled(areas, row, col) };
  };
}

/** A sheet with values set; a cell keeps its formula, which then has a new result, and its number format. */
export function withValues(file: FileSheet, values: readonly NewValue[]): FileSheet {
  const set = new Map(values.map((one) => [keyOf(one), one]));
  const { cells, uncomputed } = file.sheet;
  const before = new Map<number, Cell | SilentFormula>(
    [...cells, ...file.silent].filter((cell) => set.has(keyOf(cell))).map((cell) => [keyOf(cell), cell]),
  );
  const after = [...set].flatMap(([key, one]) => filled(one, before.get(key)) ?? []);
  const silent = [...set].flatMap(([key, one]) => silenced(one, before.get(key)) ?? []);
  const untouched = <T extends { readonly row: number; readonly col: number }>(list: readonly T[]) =>
    list.filter((cell) => !set.has(keyOf(cell)));
  return {
    ...file,
    sheet: {
      ...file.sheet,
      cells: [...untouched(cells), ...after].sort((a, b) => keyOf(a) - keyOf(b)),
      ...(uncomputed && { uncomputed: untouched(uncomputed) }),
    },
    silent: [...untouched(file.silent), ...silent],
  };
}

function filled({ row, col, value }: NewValue, before: Cell | SilentFormula | undefined): Cell | null {
  if (value === null || value === '') return null;
  const { formula, format } = before ?? {};
  return {
    row,
    col,
    ...contentOf(value, format),
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  };
}

function silenced(
  { row, col, value }: NewValue,
  before: Cell | SilentFormula | undefined,
): SilentFormula | null {
  const { formula, format } = before ?? {};
  if (formula === undefined || (value !== null && value !== '')) return null;
  return { row, col, formula, ...(format !== undefined && { format }) };
}
