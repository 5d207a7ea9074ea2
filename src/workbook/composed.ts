import { isDateFormat } from './formats';
import type { PlanCell, SheetPlan } from './plan';
import type { Cell, CellContent, Sheet } from './sheet';

/** A composed sheet as it reads back from where it is drawn. */
export function composedSheet({ name, mark, cells, merges, table }: SheetPlan): Sheet {
  return {
    name,
    visibility: 'visible',
    cells: composedCells(cells).flatMap((cell) => filled(cell) ?? []),
    merges,
    tables: table ? [{ name: table.name, span: table.span }] : [],
    mark,
  };
}

/** The cells that are drawn, in reading order: of two at one place the last. */
export function composedCells(cells: readonly PlanCell[]): PlanCell[] {
  const drawn = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  return [...drawn.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** What a value is to who reads it. */
export function contentOf(value: string | number | boolean, format: string | undefined): CellContent {
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: format !== undefined && isDateFormat(format) ? 'date' : 'number', value };
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

/** The number format of a cell; undefined for General. */
export function formatOf({ style: { numberFormat } }: PlanCell): string | undefined {
  return numberFormat === 'General' || numberFormat === '' ? undefined : numberFormat;
}
