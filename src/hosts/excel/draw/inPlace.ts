import { spanName } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import type { LiveSheet } from '../survey';
import { borderStrokes } from './borders';
import { styleGrid } from './grid';
import { formatStrokes, lookStrokes } from './looks';
import { mergeStrokes } from './merges';
import { breakStroke, pageStrokes } from './page';
import { conditionalStrokes, validationStroke } from './rules';
import { frameStrokes, nameStrokes, type Surroundings } from './sheet';
import { onRange, onSheet, type Stroke } from './stroke';
import { addTable, dissolveTable, resizeTable } from './table';
import { linkStrokes, valueStrokes } from './values';

/** Rows below a table that may hold what is ours; a stray value far below is not. */
const BELOW = 5000;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Draws a plan over the sheet that stands there, so that references to its cells stay alive. Each step sets what the
 * plan says and nothing in between: where that is right already, it stays so, and a failure half-way leaves no trace.
 */
export function inPlaceStrokes(plan: SheetPlan, live: LiveSheet, around: Surroundings): Stroke[] {
  const grid = styleGrid(plan);
  const region = regionOf(plan, live);
  const old = live.tables.find(({ name }) => name === plan.table?.name) ?? live.tables[0];
  const resized = plan.table ? resizeTable(plan.table, old) : null;
  return [
    ...(live.isProtected ? [onSheet(1, ({ protection }) => protection.unprotect())] : []),
    ...(plan.table && old && !resized ? [dissolveTable(old)] : []),
    ...(resized ? [resized] : []),
    ...mergeStrokes(plan.merges),
    ...formatStrokes(grid, true),
    ...valueStrokes(plan, region.rows, region.cols),
    ...linkStrokes(plan),
    ...lookStrokes(grid, true),
    ...leftBehind(plan, live, region),
    ...borderStrokes(grid),
    ...frameStrokes(plan, around),
    ...(plan.table && !resized ? [addTable(plan.table)] : []),
    ...(plan.validations ?? []).map(validationStroke),
    ...nameStrokes(plan, around.names),
    ...pageStrokes(plan.page),
    ...ruleStrokes(plan, region),
  ];
}

/** Page breaks and conditional formats, which can only be taken away and put on anew. */
export function ruleStrokes({ page, conditionalFormats = [] }: SheetPlan, region: Span): Stroke[] {
  return [
    breakStroke(page, true),
    onRange(region, 1, (range) => range.conditionalFormats.clearAll()),
    ...conditionalStrokes(conditionalFormats),
  ];
}

/** All cells of a sheet that are ours: those of the new plan, and what an older one left. */
export function regionOf({ rowHeights, columnWidths }: SheetPlan, live: LiveSheet): Span {
  const tableCols = Math.max(0, ...live.tables.map(({ span }) => span.col + span.cols));
  const planned = Math.max(rowHeights.length, tableEnd(live));
  return {
    row: 0,
    col: 0,
    rows: Math.max(planned, Math.min(usedEnd(live), planned + BELOW)),
    cols: Math.max(columnWidths.length, tableCols),
  };
}

/** Whether a plan reaches exactly as far as what stands there. */
export function keepsExtent(plan: SheetPlan, live: LiveSheet): boolean {
  const { table } = plan;
  const region = regionOf(plan, live);
  const sameTable = !table || live.tables.some(({ span }) => spanName(span) === spanName(table.span));
  return sameTable && region.rows === plan.rowHeights.length && region.cols === plan.columnWidths.length;
}

/** The first row below all that stands on a sheet. */
export function endOf(live: LiveSheet): number {
  return Math.max(usedEnd(live), tableEnd(live));
}

function usedEnd({ used }: LiveSheet): number {
  return used ? used.row + used.rows : 0;
}

function tableEnd({ tables }: LiveSheet): number {
  return Math.max(0, ...tables.map(({ span }) => span.row + span.rows));
}

/** What an older, larger plan left: lines and rules below a shorter table, everything outside of the plan. */
function leftBehind({ table, rowHeights, columnWidths }: SheetPlan, live: LiveSheet, region: Span): Stroke[] {
  const from = table ? table.span.row + table.span.rows : rowHeights.length;
  const below = { ...region, row: from, rows: tableEnd(live) - from };
  const rows = { ...region, row: rowHeights.length, rows: region.rows - rowHeights.length };
  const cols = { ...region, col: columnWidths.length, cols: region.cols - columnWidths.length };
  return [
    ...[below].filter(isArea).map((span) =>
      onRange(span, 8, ({ format: { borders }, dataValidation }) => {
        for (const edge of EDGES) borders.getItem(edge).style = 'None';
        dataValidation.clear();
      }),
    ),
    ...[rows, cols].filter(isArea).map((span) =>
      onRange(span, 3, (range) => {
        range.unmerge();
        range.clear('Formats');
        range.dataValidation.clear();
      }),
    ),
  ];
}

function isArea({ rows, cols }: Span): boolean {
  return rows > 0 && cols > 0;
}
