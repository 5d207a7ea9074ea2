import { maxOf } from '../../../cascade/list';
import type { SheetPlan } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import { regions } from '../session/runs';
import type { LiveName, LiveSheet, LiveTable } from '../session/survey';
import { borderStrokes } from './borders';
import { styleGrid, type StyleGrid } from './grid';
import { formatStrokes, lookStrokes } from './looks';
import { mergeStrokes } from './merges';
import { breakStroke, pageStrokes } from './page';
import { conditionalStrokes, validationStroke } from './rules';
import { frameStrokes, nameStrokes } from './sheet';
import { onRange, onSheet, type Stroke } from './stroke';
import { addTable, dissolveTable, resizeTable } from './table';
import { linkStrokes, valueStrokes } from './values';

/** Rows below a table that may hold what is ours, where the plan does not tell; a stray value far below is not. */
const BELOW = 5000;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Draws a plan over the sheet that stands there, so that references to its cells stay alive. */
export function inPlaceStrokes(plan: SheetPlan, live: LiveSheet, names: readonly LiveName[]): Stroke[] {
  const grid = styleGrid(plan);
  const region = regionOf(plan, live);
  const old = tableOf(plan, live);
  const resized = plan.table ? resizeTable(plan.table, old) : null;
  return [
    ...(live.isProtected ? [onSheet('open', 1, ({ protection }) => protection.unprotect())] : []),
    ...(plan.table && old && !resized ? [dissolveTable(old)] : []),
    ...(resized ? [resized] : []),
    ...unmergeStrokes(grid, live),
    ...mergeStrokes(plan.merges),
    ...formatStrokes(grid, true),
    ...valueStrokes(plan, region.rows, region.cols),
    ...linkStrokes(plan),
    ...lookStrokes(grid, true),
    ...leftBehind(plan, live, region, grid),
    ...borderStrokes(grid),
    ...frameStrokes(plan),
    ...(plan.table && !resized ? addTable(plan.table) : []),
    ...(plan.validations ?? []).map(validationStroke),
    ...nameStrokes(plan, names),
    ...pageStrokes(plan.page),
    breakStroke(plan.page, true),
    ...live.rules.filter(isOurKind).map(dropRule),
    ...conditionalStrokes(plan.conditionalFormats ?? []),
  ];
}

/** The kinds of conditional formats that we draw; others are the user's. */
export function isOurKind({ type }: LiveSheet['rules'][number]): boolean {
  return type === 'Custom' || type === 'DataBar';
}

export function dropRule({ id }: LiveSheet['rules'][number]): Stroke {
  return onSheet('rules', 2, (sheet) => sheet.getRange().conditionalFormats.getItem(id).delete());
}

/** The table of a sheet that the plan's table takes over. */
export function tableOf({ table }: SheetPlan, { tables }: LiveSheet): LiveTable | undefined {
  return tables.find(({ name }) => name === table?.name) ?? tables[0];
}

/** All cells of a sheet that are ours: those of the new plan, and what an older one left. */
export function regionOf({ rowHeights, columnWidths, earlier }: SheetPlan, live: LiveSheet): Span {
  const own = earlier ? ownEnd(earlier) : { rows: usedEnd(live), cols: tableEnd(live, 'col', 'cols') };
  const planned = Math.max(rowHeights.length, tableEnd(live, 'row', 'rows'));
  return {
    row: 0,
    col: 0,
    rows: Math.max(planned, Math.min(own.rows, planned + BELOW)),
    cols: Math.max(columnWidths.length, own.cols),
  };
}

/** How far down and to the right an earlier drawing of ours reached. */
function ownEnd({ cells, kept, moved }: NonNullable<SheetPlan['earlier']>): { rows: number; cols: number } {
  const others = new Set([...kept, ...moved.map(({ from }) => from)].map(({ row, col }) => `${row},${col}`));
  let [rows, cols] = [0, 0];
  for (const { row, col } of cells) {
    if (others.has(`${row},${col}`)) continue;
    rows = Math.max(rows, row + 1);
    cols = Math.max(cols, col + 1);
  }
  // What is moved leaves its old place empty.
  for (const { from } of moved) rows = Math.max(rows, from.row + 1);
  return { rows, cols };
}

function usedEnd({ used }: LiveSheet): number {
  return used ? used.row + used.rows : 0;
}

function tableEnd({ tables }: LiveSheet, from: 'row' | 'col', count: 'rows' | 'cols'): number {
  return maxOf(
    tables.map(({ span }) => span[from] + span[count]),
    0,
  );
}

/** Cells that a user merged below an older, shorter table: a value goes to each of them now. */
function unmergeStrokes({ rows, cols, isKept }: StyleGrid, live: LiveSheet): Stroke[] {
  const from = tableEnd(live, 'row', 'rows');
  if (from === 0 || from >= rows) return [];
  return areasOf({ row: from, col: 0, rows: rows - from, cols }, isKept).map((span) =>
    onRange('merges', span, 1, (range) => range.unmerge()),
  );
}

/** What an older, larger plan left: lines and rules below a shorter table, everything outside of the plan. */
function leftBehind(plan: SheetPlan, live: LiveSheet, region: Span, { isKept }: StyleGrid): Stroke[] {
  const { table, rowHeights, columnWidths } = plan;
  const from = table ? table.span.row + table.span.rows : rowHeights.length;
  const below = { ...region, row: from, rows: tableEnd(live, 'row', 'rows') - from };
  const outside = areasOf(
    region,
    (row, col) => isKept(row, col) || (row < rowHeights.length && col < columnWidths.length),
  );
  return [
    ...areasOf(below, isKept).flatMap((span) => [
      onRange('borders', span, 6, ({ format: { borders } }) => {
        for (const edge of EDGES) borders.getItem(edge).style = 'None';
      }),
      onRange('validation', span, 1, ({ dataValidation }) => dataValidation.clear()),
    ]),
    ...outside.flatMap((span) => [
      onRange('merges', span, 1, (range) => range.unmerge()),
      onRange('looks', span, 1, (range) => range.clear('Formats')),
      onRange('validation', span, 1, ({ dataValidation }) => dataValidation.clear()),
    ]),
  ];
}

/** The rectangles of an area without the cells that are to be left out. */
function areasOf({ row, col, rows, cols }: Span, leftOut: (row: number, col: number) => boolean): Span[] {
  return regions(rows, cols, (r, c) => (leftOut(row + r, col + c) ? null : '')).map((part) => ({
    row: row + part.row,
    col: col + part.col,
    rows: part.rows,
    cols: part.cols,
  }));
}
