import type { PlanCell, SheetPlan, Style } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import type { Range } from './breaks';
import { meets, type PrintedPage } from './printed';
import { PAPER_SIZES } from './setup';
import { lineCount, textWidth } from './text';

/** A page as a small picture shows it: boxes, and lines in place of texts. Lengths are points of the paper. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box extends Rect {
  /** 'RRGGBB'; null where the box has an outline only. */
  readonly fill: string | null;
}

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** 'RRGGBB', the colour of the text. */
  readonly color: string;
}

const INK = '333333';
const LINE_HEIGHT = 1.275;
const INDENT = 4;

/** Draws a page of a sheet in small: what it repeats, its boxes, a line for each line of text. */
export function pagePicture(plan: SheetPlan, page: PrintedPage): PagePicture {
  const { width, height } = PAPER_SIZES[plan.page.paper];
  const parts = partsOf(plan, page);
  const onPage = (span: Span) => parts.some((part) => meets(span, part));
  const place = (span: Span) => parts.flatMap((part) => (meets(span, part) ? [clip(span, part, plan)] : []));
  const spans = new Map(plan.merges.filter(onPage).map((span) => [keyOf(span), span]));
  const cells = plan.cells.flatMap((cell) => {
    const span = spans.get(keyOf(cell)) ?? { row: cell.row, col: cell.col, rows: 1, cols: 1 };
    return onPage(span) ? [{ cell, span }] : [];
  });
  const styled = [
    ...plan.areas.filter(onPage).map((span) => ({ span, style: span.style })),
    ...cells.map(({ cell, span }) => ({ span, style: cell.style })),
  ];
  return {
    width,
    height,
    boxes: styled.flatMap(({ span, style }) =>
      hasLook(style) ? place(span).map((rect) => ({ ...rect, fill: style.fill ?? null })) : [],
    ),
    lines: cells.flatMap(({ cell, span }) =>
      place(span).flatMap((rect) => linesOf(cell, rect, plan.page.scale / 100)),
    ),
  };
}

/** A run of rows and columns that lie together on the page, and where. */
interface Part {
  readonly rows: Range;
  readonly cols: Range;
  readonly x: number;
  readonly y: number;
}

/** The four parts of a page: its own cells, those that it repeats above and left, and where these cross. */
function partsOf({ page, rowHeights, columnWidths }: SheetPlan, printed: PrintedPage): Part[] {
  const scale = page.scale / 100;
  const { rows, cols, headRows, headCols } = printed;
  const left = page.margins.left + total(columnWidths, headCols) * scale;
  const top = page.margins.top + total(rowHeights, headRows) * scale;
  return [
    { rows, cols, x: left, y: top },
    { rows: headRows, cols, x: left, y: page.margins.top },
    { rows, cols: headCols, x: page.margins.left, y: top },
    { rows: headRows, cols: headCols, x: page.margins.left, y: page.margins.top },
  ];
}

/** What of a span lies in a part of the page. */
function clip(span: Span, part: Part, { page, rowHeights, columnWidths }: SheetPlan): Rect {
  const scale = page.scale / 100;
  const along = (sizes: readonly number[], own: Range, from: number, to: number) => {
    const first = Math.max(from, own.from);
    return {
      offset: total(sizes, { from: own.from, to: first }) * scale,
      length: total(sizes, { from: first, to: Math.min(to, own.to) }) * scale,
    };
  };
  const across = along(columnWidths, part.cols, span.col, span.col + span.cols);
  const down = along(rowHeights, part.rows, span.row, span.row + span.rows);
  return { x: part.x + across.offset, y: part.y + down.offset, width: across.length, height: down.length };
}

/** A line for each line of a cell's text, the last one shorter, as far as the cell reaches. */
function linesOf({ value, result, style }: PlanCell, rect: Rect, scale: number): Line[] {
  const text = String(value ?? result ?? '');
  if (text === '' || style.rotation) return [];
  const { fontSize: size = 10, bold = false, wrap = false, color = INK } = style;
  const wide = textWidth(text, { size, bold }) * scale;
  const room = rect.width - INDENT;
  const step = size * LINE_HEIGHT * scale;
  const count = wrap ? lineCount(text, rect.width / scale, { size, bold }) : 1;
  const fitting = Math.max(1, Math.min(count, Math.floor(rect.height / step)));
  return Array.from({ length: fitting }, (_, i): Line => {
    const last = i === fitting - 1;
    const width = Math.max(1, last && wrap ? Math.min(room, wide - room * i * 0.9) : Math.min(room, wide));
    const x = style.align === 'center' ? rect.x + (rect.width - width) / 2 : rect.x + INDENT / 2;
    return { x, y: rect.y + step * (i + 0.6), width, color };
  });
}

const hasLook = ({ fill, border }: Style) => fill !== undefined || border !== undefined;

const keyOf = ({ row, col }: { readonly row: number; readonly col: number }) => `${row},${col}`;

function total(sizes: readonly number[], { from, to }: Range): number {
  return sizes.slice(from, to).reduce((sum, size) => sum + size, 0);
}
