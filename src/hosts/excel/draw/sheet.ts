import { columnName, spanName } from '../../../workbook/address';
import { MARK_NAME } from '../../../workbook/marks';
import type { ProtectionPlan, SheetPlan } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import { quoteSheet } from '../../xlsx/drawPage';
import type { LiveName, LiveSheet } from '../survey';
import { borderStrokes } from './borders';
import { styleGrid } from './grid';
import { formatStrokes, lookStrokes } from './looks';
import { mergeStrokes } from './merges';
import { pageStrokes } from './page';
import { conditionalStrokes, validationStroke } from './rules';
import { hex, onRange, onSheet, type Stroke } from './stroke';
import { addTable, dissolveTable, resizeTable } from './table';
import { linkStrokes, valueStrokes } from './values';

const MAX_ROW_HEIGHT = 409;
/** 255 characters of the font that sheets are composed in. */
const MAX_COLUMN_WIDTH = 1338;

export interface Surroundings {
  /** Workbook-wide names that exist, to be changed instead of added. */
  readonly names: readonly LiveName[];
  /** With what an older or other Excel may refuse and nobody misses. */
  readonly extras: boolean;
}

/** Draws a plan on a new, empty sheet; all but its protection, which comes last of all. */
export function newSheetStrokes(plan: SheetPlan, around: Surroundings): Stroke[] {
  const grid = styleGrid(plan);
  return [
    ...mergeStrokes(plan.merges),
    ...formatStrokes(grid, false),
    ...valueStrokes(plan, grid.rows, grid.cols),
    ...linkStrokes(plan),
    ...lookStrokes(grid, false),
    ...borderStrokes(grid),
    ...frameStrokes(plan, around),
    ...pageStrokes(plan.page, false),
    ...(plan.table ? [addTable(plan.table)] : []),
    ...(plan.validations ?? []).map(validationStroke),
    ...conditionalStrokes(plan.conditionalFormats ?? []),
    markStroke(plan.mark),
    ...nameStrokes(plan, around.names),
  ];
}

/**
 * Draws a plan over the sheet that stands there, so that references to its cells stay alive. `region` holds all that
 * is ours on it, old and new. Where the plan has the old extent, every step leaves what is right already as it is, so
 * that a failure half-way leaves no trace.
 */
export function inPlaceStrokes(
  plan: SheetPlan,
  live: LiveSheet,
  region: Span,
  around: Surroundings,
): Stroke[] {
  const grid = styleGrid(plan);
  const same = keepsExtent(plan, live, region);
  const old = live.tables.find(({ name }) => name === plan.table?.name) ?? live.tables[0];
  const resized = plan.table ? resizeTable(plan.table, old) : null;
  return [
    ...(live.isProtected ? [onSheet(1, ({ protection }) => protection.unprotect())] : []),
    ...(plan.table && old && !resized ? [dissolveTable(old)] : []),
    ...(resized ? [resized] : []),
    ...(same ? [] : [wipe(region)]),
    ...mergeStrokes(plan.merges),
    ...formatStrokes(grid, same),
    ...valueStrokes(plan, region.rows, region.cols),
    ...linkStrokes(plan),
    ...lookStrokes(grid, same),
    ...borderStrokes(grid),
    ...frameStrokes(plan, around),
    ...(plan.table && !resized ? [addTable(plan.table)] : []),
    ...(plan.validations ?? []).map(validationStroke),
    ...nameStrokes(plan, around.names),
    ...pageStrokes(plan.page, true),
    onRange(region, 1, ({ conditionalFormats }) => conditionalFormats.clearAll()),
    ...conditionalStrokes(plan.conditionalFormats ?? []),
  ];
}

export function protectStroke({
  allowAutoFilter,
  allowFormatColumns,
  allowFormatRows,
}: ProtectionPlan): Stroke {
  return onSheet(2, ({ protection }) =>
    protection.protect({ allowAutoFilter, allowFormatColumns, allowFormatRows }),
  );
}

function keepsExtent(
  { table, rowHeights, columnWidths }: SheetPlan,
  { tables }: LiveSheet,
  region: Span,
): boolean {
  const sameTable = !table || tables.some(({ span }) => spanName(span) === spanName(table.span));
  return sameTable && region.rows <= rowHeights.length && region.cols <= columnWidths.length;
}

/** Takes away looks, merges and rules of what stood there; values are written over. */
function wipe(region: Span): Stroke {
  return onRange(region, 3, (range) => {
    range.unmerge();
    range.clear('Formats');
    range.dataValidation.clear();
  });
}

/** Sizes of rows and columns, panes, lines and colour of the tab. */
function frameStrokes({ columnWidths, rowHeights, ...plan }: SheetPlan, { extras }: Surroundings): Stroke[] {
  const widths = runsOf(columnWidths).map(({ first, count, size }) =>
    onRange({ row: 0, col: first, rows: 1, cols: count }, 2, ({ format }) => {
      format.columnWidth = Math.min(size, MAX_COLUMN_WIDTH);
    }),
  );
  const heights = runsOf(rowHeights).map(({ first, count, size }) =>
    onRange({ row: first, col: 0, rows: count, cols: 1 }, 2, ({ format }) => {
      format.rowHeight = Math.min(size, MAX_ROW_HEIGHT);
    }),
  );
  const tail = onSheet(5, (sheet) => {
    freeze(sheet, plan.freeze);
    if (extras && plan.showGridlines === false) sheet.showGridlines = false;
    if (extras && plan.tabColor) sheet.tabColor = hex(plan.tabColor);
  });
  return [...widths, ...heights, tail];
}

function freeze(sheet: Excel.Worksheet, panes: SheetPlan['freeze']): void {
  if (!panes || panes.rows + panes.cols === 0) return;
  if (panes.cols === 0) sheet.freezePanes.freezeRows(panes.rows);
  else if (panes.rows === 0) sheet.freezePanes.freezeColumns(panes.cols);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, panes.rows, panes.cols));
}

function markStroke(mark: string): Stroke {
  return onSheet(3, (sheet) => {
    sheet.names.add(MARK_NAME, `="${mark}"`).visible = false;
  });
}

/** Workbook-wide names of cells: one that exists is led to the cell of the plan. */
function nameStrokes({ name: sheetName, names = [] }: SheetPlan, live: readonly LiveName[]): Stroke[] {
  return names.map(({ name, row, col }) =>
    onSheet(3, (sheet) => {
      const all = sheet.context.workbook.names;
      const known = live.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (known) all.getItem(known.name).formula = `=${quoteSheet(sheetName)}!$${columnName(col)}$${row + 1}`;
      else all.add(name, sheet.getRangeByIndexes(row, col, 1, 1));
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
