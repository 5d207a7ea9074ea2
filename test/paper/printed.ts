import { printedPages, type PrintedPage } from '../../src/layouts/page/printed';
import { PAPER_SIZES } from '../../src/layouts/page/setup';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan';
import type { Rect } from './pdf';

/**
 * Widths of columns are told in digits of the font: seven pixels to Excel, 5.5615 points to LibreOffice, which makes
 * columns so much wider.
 */
const WIDER = 5.5615 / 5.25;

/** A text of a sheet and where it must stand: the page of the workbook, counted from 0, and the place on it. */
export interface PrintedText {
  readonly page: number;
  readonly text: string;
  readonly cell: Rect;
}

/** Where each text of the sheets must be printed by LibreOffice, and how many pages there are. */
export function printedTexts(plans: readonly SheetPlan[]): { pages: number; texts: PrintedText[] } {
  const texts: PrintedText[] = [];
  let pages = 0;
  for (const plan of plans) {
    const printed = printedPages(plan);
    for (const [i, page] of printed.entries()) texts.push(...textsOn(plan, page, pages + i));
    pages += printed.length;
  }
  return { pages, texts };
}

function textsOn(plan: SheetPlan, page: PrintedPage, number: number): PrintedText[] {
  const merges = new Map(plan.merges.map((merge) => [`${merge.row},${merge.col}`, merge]));
  const own = plan.cells.filter(({ row }) => row >= page.rows.from && row < page.rows.to);
  return own.flatMap((cell) => {
    if (typeof cell.value !== 'string' || cell.value === '') return [];
    const { rows = 1, cols = 1 } = merges.get(`${cell.row},${cell.col}`) ?? {};
    return [{ page: number, text: cell.value, cell: rectOf(plan, page, cell, { rows, cols }) }];
  });
}

function rectOf(
  { page, rowHeights, columnWidths }: SheetPlan,
  { rows, headRows }: PrintedPage,
  { row, col }: PlanCell,
  span: { readonly rows: number; readonly cols: number },
): Rect {
  const scale = page.scale / 100;
  const high = (from: number, to: number) => sum(rowHeights.slice(from, to)) * scale;
  const wide = (from: number, to: number) => sum(columnWidths.slice(from, to)) * scale * WIDER;
  const top = page.margins.top + high(headRows.from, headRows.to) + high(rows.from, row);
  const left = page.margins.left + Math.max(0, free(page, wide(0, columnWidths.length))) / 2 + wide(0, col);
  return { left, top, right: left + wide(col, col + span.cols), bottom: top + high(row, row + span.rows) };
}

/** What columns of a width leave of a page on which they stand in the middle. */
function free({ paper, margins, centered = false }: SheetPlan['page'], width: number): number {
  return centered ? PAPER_SIZES[paper].width - margins.left - margins.right - width : 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
