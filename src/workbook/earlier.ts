import { maxOf } from '../cascade/list';
import type { PlanCell, SheetPlan, TablePlan } from './plan';
import type { Cell, Sheet, Span } from './sheet';

/** A row that has only what was moved there. */
export const HEIGHT = 15;
/** Rows below our own in which a user looks for what is his. */
const NEAR = 5000;

interface Move {
  readonly from: Cell;
  readonly to: { readonly row: number; readonly col: number };
}

/**
 * A plan that updates an earlier sheet in place, with what is the user's own there (`foreign`): it stays where the
 * plan draws nothing. Where the plan needs its place, it goes below everything, in its columns and in its order; if a
 * line below the table has to go, all lines there do, so that they stay together.
 */
export function overEarlier(plan: SheetPlan, sheet: Sheet, foreign: readonly Cell[]): SheetPlan {
  const table = plan.table && widened(plan.table, sheet, foreign);
  const isDrawn = drawnIn(plan);
  const end = maxOf(
    sheet.tables.map(({ span }) => span.row + span.rows),
    0,
  );
  const isBelow = ({ row, col }: Cell) => end > 0 && row >= end && col < plan.columnWidths.length;
  const clashing = foreign.filter(isDrawn);
  const allBelow = clashing.some(isBelow);
  const moving = foreign.filter((cell) => isDrawn(cell) || (allBelow && isBelow(cell)));
  const leaving = new Set(moving);
  const kept = foreign.filter((cell) => !leaving.has(cell));
  const moved = movedTo(moving, endOf(plan, kept));
  const last = maxOf(
    moved.map(({ to }) => to.row),
    -1,
  );
  const added = Array.from({ length: Math.max(0, last + 1 - plan.rowHeights.length) }, () => HEIGHT);
  return {
    ...plan,
    ...(table && { table }),
    cells: [...plan.cells, ...moved.map(cellOf)],
    merges: [...plan.merges, ...mergesOf(moved, sheet.merges)],
    rowHeights: [...plan.rowHeights, ...added],
    earlier: { cells: sheet.cells, kept, moved },
  };
}

/** A table keeps the columns that the user added at its end. */
function widened(table: TablePlan, { tables }: Sheet, foreign: readonly Cell[]): TablePlan {
  const { row, col, cols } = table.span;
  const old = tables.find(({ span }) => span.row === row && span.col === col)?.span;
  const added: string[] = [];
  for (let at = col + cols; old && at < old.col + old.cols; at += 1) {
    const head = foreign.find((cell) => cell.row === row && cell.col === at);
    if (!head) break;
    added.push(String(head.value));
  }
  const columns = [...table.columns, ...added];
  return { ...table, columns, span: { ...table.span, cols: cols + added.length } };
}

/** Whether a plan needs the place of a cell: it draws or merges there, or its table is there. */
function drawnIn({ cells, merges, table }: SheetPlan): (cell: Cell) => boolean {
  const drawn = new Set(cells.map(({ row, col }) => `${row},${col}`));
  const spans = table ? [...merges, table.span] : merges;
  return ({ row, col }) => drawn.has(`${row},${col}`) || spans.some((span) => isIn(span, row, col));
}

function isIn(span: Span, row: number, col: number): boolean {
  return row >= span.row && row < span.row + span.rows && col >= span.col && col < span.col + span.cols;
}

/** The first row below all that is drawn, and below what stays in our columns; a stray value far off is no end. */
function endOf({ rowHeights, columnWidths }: SheetPlan, kept: readonly Cell[]): number {
  const beneath = kept.filter(({ row, col }) => col < columnWidths.length && row < rowHeights.length + NEAR);
  return beneath.reduce((end, { row }) => Math.max(end, row + 1), rowHeights.length);
}

/** Line by line below a blank one; lines that stood apart stay apart by one. */
function movedTo(moving: readonly Cell[], end: number): Move[] {
  let [to, before] = [end, -1];
  return [...moving]
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .map((from) => {
      if (before < 0) to += 1;
      else to += Math.min(from.row - before, 2);
      before = from.row;
      return { from, to: { row: to, col: from.col } };
    });
}

function cellOf({ from, to }: Move): PlanCell {
  return { ...carriedCell(from), row: to.row, col: to.col };
}

/** A cell of the user's own as it is drawn again. */
export function carriedCell({ row, col, value, formula, format }: Cell): PlanCell {
  const style = { locked: false, ...(format !== undefined && { numberFormat: format }) };
  return { row, col, ...(formula === undefined ? { value } : { formula, result: value }), style };
}

/** Cells merged in one line stay merged. */
function mergesOf(moved: readonly Move[], merges: readonly Span[]): Span[] {
  return moved.flatMap(({ from, to }) => {
    const merge = merges.find(({ row, col, rows }) => row === from.row && col === from.col && rows === 1);
    return merge ? [{ ...merge, row: to.row }] : [];
  });
}

/** The same plan for a new sheet that takes the place of the earlier one: what stayed there is drawn, too. */
export function withKept(plan: SheetPlan): SheetPlan {
  const { earlier, rowHeights } = plan;
  if (!earlier) return plan;
  const last = earlier.kept.reduce((end, { row }) => Math.max(end, row), -1);
  const added = Math.min(last + 1, rowHeights.length + NEAR) - rowHeights.length;
  return {
    ...plan,
    cells: [...plan.cells, ...earlier.kept.map((cell) => cellOf({ from: cell, to: cell }))],
    rowHeights: [...rowHeights, ...Array.from({ length: Math.max(0, added) }, () => HEIGHT)],
  };
}
