import type { SheetPlan } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import type { Range } from './breaks';
import { PAPER_SIZES } from './setup';

/** A page as it is printed: the rows and columns of its own, and those it repeats above and left of them. */
export interface PrintedPage {
  readonly rows: Range;
  readonly cols: Range;
  readonly headRows: Range;
  readonly headCols: Range;
}

const NONE: Range = { from: 0, to: 0 };

/**
 * The pages of a sheet in the order they are printed: down, then right. They end at the breaks of the plan, and
 * where a page is full. A page on which nothing would stand but what it repeats is not printed.
 */
export function printedPages(plan: SheetPlan): PrintedPage[] {
  const { page, rowHeights, columnWidths } = plan;
  const area = page.printArea ?? usedArea(plan);
  const { width, height } = paperRoom(plan);
  const rows = pagesAlong(
    { from: area.row, to: area.row + area.rows },
    { sizes: rowHeights, room: height, breaks: page.rowBreaks, head: rangeOf(page.repeatRows) },
  );
  const cols = pagesAlong(
    { from: area.col, to: area.col + area.cols },
    { sizes: columnWidths, room: width, breaks: page.colBreaks, head: rangeOf(page.repeatCols) },
  );
  const filled = filledPages(plan, rows, cols);
  return cols.flatMap((right, x) =>
    rows.flatMap((down, y): PrintedPage[] => {
      if (!filled.has(`${y},${x}`)) return [];
      return [{ rows: down.own, cols: right.own, headRows: down.head, headCols: right.head }];
    }),
  );
}

/** The pages on which something shows, as their places down and right. */
function filledPages(plan: SheetPlan, rows: readonly Stretch[], cols: readonly Stretch[]): Set<string> {
  const [down, right] = [pageNumbers(rows), pageNumbers(cols)];
  const filled = new Set<string>();
  for (const { row, col, rows: high, cols: wide } of drawnAreas(plan)) {
    const [top, bottom] = [down[row], down[row + high - 1] ?? rows.length - 1];
    const [left, last] = [right[col], right[col + wide - 1] ?? cols.length - 1];
    if (top === undefined || left === undefined) continue;
    for (let y = top; y <= bottom; y += 1) for (let x = left; x <= last; x += 1) filled.add(`${y},${x}`);
  }
  return filled;
}

/** For each row or column the number of the page it stands on. */
function pageNumbers(pages: readonly Stretch[]): number[] {
  const numbers: number[] = [];
  for (const [i, { own }] of pages.entries()) for (let at = own.from; at < own.to; at += 1) numbers[at] = i;
  return numbers;
}

/** What a page of the plan holds between its margins, in points of the sheet. */
function paperRoom({ page: { paper, scale, margins } }: SheetPlan) {
  const { width, height } = PAPER_SIZES[paper];
  return {
    width: ((width - margins.left - margins.right) * 100) / scale,
    height: ((height - margins.top - margins.bottom) * 100) / scale,
  };
}

interface Line {
  readonly sizes: readonly number[];
  readonly room: number;
  readonly breaks: readonly number[];
  /** What is repeated on the pages behind the one that has it. */
  readonly head: Range;
}

/** A page along one direction, and what it repeats. */
interface Stretch {
  readonly own: Range;
  readonly head: Range;
}

function pagesAlong({ from, to }: Range, { sizes, room, breaks, head }: Line): Stretch[] {
  const pages: Stretch[] = [];
  const headSize = total(sizes, head);
  let start = from;
  let used = 0;
  const headAt = (at: number) => (at >= head.to && head.to > head.from ? head : NONE);
  const roomAt = (at: number) => room - (headAt(at) === NONE ? 0 : headSize);
  for (let at = from; at < to; at += 1) {
    const size = sizes[at] ?? 0;
    if (at > start && (breaks.includes(at) || used + size > roomAt(start))) {
      pages.push({ own: { from: start, to: at }, head: headAt(start) });
      start = at;
      used = 0;
    }
    used += size;
  }
  return [...pages, { own: { from: start, to }, head: headAt(start) }];
}

/** The areas of a sheet in which something shows. */
function drawnAreas({ cells, merges, areas }: SheetPlan): Span[] {
  const shown = cells.filter(({ value, formula, style: { fill, border } }) =>
    [value, formula, fill, border].some((one) => one !== undefined),
  );
  return [...shown.map(({ row, col }) => ({ row, col, rows: 1, cols: 1 })), ...merges, ...areas];
}

/** From the first cell of the sheet to the last in which something shows. */
function usedArea(plan: SheetPlan): Span {
  const drawn = drawnAreas(plan);
  const rows = drawn.reduce((most, { row, rows: count }) => Math.max(most, row + count), 1);
  const cols = drawn.reduce((most, { col, cols: count }) => Math.max(most, col + count), 1);
  return { row: 0, col: 0, rows, cols };
}

function rangeOf(repeated: SheetPlan['page']['repeatRows'] | SheetPlan['page']['repeatCols']): Range {
  if (!repeated) return NONE;
  return 'row' in repeated
    ? { from: repeated.row, to: repeated.row + repeated.rows }
    : { from: repeated.col, to: repeated.col + repeated.cols };
}

/** Whether a span shares a cell with the rows and columns of a page. */
export function meets(span: Span, { rows, cols }: Pick<PrintedPage, 'rows' | 'cols'>): boolean {
  const down = span.row < rows.to && span.row + span.rows > rows.from;
  return down && span.col < cols.to && span.col + span.cols > cols.from;
}

function total(sizes: readonly number[], { from, to }: Range): number {
  return sizes.slice(from, to).reduce((sum, size) => sum + size, 0);
}
