import { composedCells, composedSheet, formatOf } from '../../workbook/composed';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { SilentFormula } from '../xlsx/read/cells';
import type { FileSheet } from '../xlsx/read/workbook';

/** A composed sheet as it reads back from the file that it would be written to. */
export function sheetOf(plan: SheetPlan): FileSheet {
  return {
    sheet: composedSheet(plan),
    silent: composedCells(plan.cells).flatMap((cell) => silent(cell) ?? []),
    areas: [],
    marked: [],
    hidden: { rows: [], cols: [] },
  };
}

function silent(cell: PlanCell): SilentFormula | null {
  const { row, col, formula, result = '' } = cell;
  if (formula === undefined || result !== '') return null;
  const format = formatOf(cell);
  return { row, col, formula, ...(format !== undefined && { format }) };
}
