import { columnName } from '../../../workbook/address';
import { MARK_NAME } from '../../../workbook/marks';
import type { ProtectionPlan, SheetPlan } from '../../../workbook/plan';
import { quoteSheet } from '../../xlsx/write/page';
import type { LiveName } from '../session/survey';
import { rangeAt } from '../session/range';
import { borderStrokes } from './borders';
import { styleGrid } from './grid';
import { formatStrokes, lookStrokes } from './looks';
import { mergeStrokes } from './merges';
import { breakStroke, pageStrokes } from './page';
import { conditionalStrokes, validationStroke } from './rules';
import { hex, onRange, onSheet, type Stroke } from './stroke';
import { addTable } from './table';
import { linkStrokes, valueStrokes } from './values';

const MAX_ROW_HEIGHT = 409;
/** 255 characters of the font that sheets are composed in. */
const MAX_COLUMN_WIDTH = 1338;

/**
 * Draws a plan on a new, empty sheet; all but its protection, which comes last of all.
 * @param names workbook-wide names that exist, to be changed instead of added
 */
export function newSheetStrokes(plan: SheetPlan, names: readonly LiveName[]): Stroke[] {
  const grid = styleGrid(plan);
  return [
    ...mergeStrokes(plan.merges),
    ...formatStrokes(grid, false),
    ...valueStrokes(plan, grid.rows, grid.cols),
    ...linkStrokes(plan),
    ...lookStrokes(grid, false),
    ...borderStrokes(grid),
    ...frameStrokes(plan),
    ...pageStrokes(plan.page),
    breakStroke(plan.page, false),
    ...(plan.table ? addTable(plan.table) : []),
    ...(plan.validations ?? []).map(validationStroke),
    ...conditionalStrokes(plan.conditionalFormats ?? []),
    markStroke(plan.mark),
    ...nameStrokes(plan, names),
  ];
}

/** Protection without a password. */
export function protectStroke({
  allowAutoFilter,
  allowFormatColumns,
  allowFormatRows,
}: ProtectionPlan): Stroke {
  return onSheet('protection', 2, ({ protection }) =>
    protection.protect({ allowAutoFilter, allowFormatColumns, allowFormatRows }),
  );
}

/** Sizes of rows and columns, panes, lines and colour of the tab. */
export function frameStrokes({ columnWidths, rowHeights, ...plan }: SheetPlan): Stroke[] {
  const widths = runsOf(columnWidths).map(({ first, count, size }) =>
    onRange('sizes', { row: 0, col: first, rows: 1, cols: count }, 2, ({ format }) => {
      format.columnWidth = Math.min(size, MAX_COLUMN_WIDTH);
    }),
  );
  const heights = runsOf(rowHeights).map(({ first, count, size }) =>
    onRange('sizes', { row: first, col: 0, rows: count, cols: 1 }, 2, ({ format }) => {
      format.rowHeight = Math.min(size, MAX_ROW_HEIGHT);
    }),
  );
  const panes = onSheet('panes', 3, (sheet) => freeze(sheet, plan.freeze));
  const view = onSheet('view', 2, (sheet) => {
    if (plan.showGridlines === false) sheet.showGridlines = false;
    if (plan.tabColor) sheet.tabColor = hex(plan.tabColor);
  });
  return [...widths, ...heights, panes, view];
}

function freeze(sheet: Excel.Worksheet, panes: SheetPlan['freeze']): void {
  if (!panes || panes.rows + panes.cols === 0) return;
  if (panes.cols === 0) sheet.freezePanes.freezeRows(panes.rows);
  else if (panes.rows === 0) sheet.freezePanes.freezeColumns(panes.cols);
  else sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, col: 0, ...panes }));
}

function markStroke(mark: string): Stroke {
  return onSheet('mark', 3, (sheet) => {
    sheet.names.add(MARK_NAME, `="${mark}"`).visible = false;
  });
}

/** Workbook-wide names of cells: one that exists is led to the cell of the plan. */
export function nameStrokes({ name: sheetName, names = [] }: SheetPlan, live: readonly LiveName[]): Stroke[] {
  return names.map(({ name, row, col }) =>
    onSheet('names', 3, (sheet) => {
      const all = sheet.context.workbook.names;
      const known = live.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (known) all.getItem(known.name).formula = `=${quoteSheet(sheetName)}!$${columnName(col)}$${row + 1}`;
      else all.add(name, rangeAt(sheet, { row, col, rows: 1, cols: 1 }));
    }),
  );
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

function runsOf(sizes: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const [index, size] of sizes.entries()) {
    const last = runs.at(-1);
    if (last?.size === size) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, size });
  }
  return runs;
}
