import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { Cell } from '../../workbook/sheet';
import type { SilentFormula } from '../xlsx/readCells';
import type { FileSheet } from '../xlsx/readWorkbook';
import { contentOf } from './content';

/** A composed sheet as it reads back from the file that it would be written to. */
export function sheetOf({ name, mark, cells, merges, table }: SheetPlan): FileSheet {
  // The last of two at one place is drawn.
  const drawn = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const ordered = [...drawn.values()].sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    sheet: {
      name,
      visibility: 'visible',
      cells: ordered.flatMap((cell) => filled(cell) ?? []),
      merges,
      tables: table ? [{ name: table.name, span: table.span }] : [],
      mark,
    },
    silent: ordered.flatMap((cell) => silent(cell) ?? []),
    areas: [],
    marked: [],
    hidden: { rows: [], cols: [] },
  };
}

function filled(cell: PlanCell): Cell | null {
  const { row, col, value, formula, result } = cell;
  const shown = formula === undefined ? value : result;
  if (shown === undefined || shown === '') return null;
  const format = formatOf(cell);
  return {
    row,
    col,
    ...contentOf(shown, format),
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  };
}

function silent(cell: PlanCell): SilentFormula | null {
  const { row, col, formula, result = '' } = cell;
  if (formula === undefined || result !== '') return null;
  const format = formatOf(cell);
  return { row, col, formula, ...(format !== undefined && { format }) };
}

function formatOf({ style: { numberFormat } }: PlanCell): string | undefined {
  return numberFormat === 'General' || numberFormat === '' ? undefined : numberFormat;
}
