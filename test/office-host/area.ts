import { columnIndex, columnName, parseSpan, spanName } from '../../src/workbook/address';
import type { Span } from '../../src/workbook/sheet';
import { invalidArgument, invalidReference } from './errors';
import type { SheetModel } from './model';

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;
/** The longest text of an address that Excel takes. */
const MAX_ADDRESS = 8_192;

/** Rectangles of a sheet: one for a Range, several for RangeAreas. */
export class Area {
  readonly span: Span;

  constructor(
    private readonly owner: SheetModel,
    readonly spans: readonly Span[],
  ) {
    const [first] = spans;
    if (!first) throw invalidArgument('An empty area.');
    for (const span of spans) if (!isInSheet(span)) throw invalidArgument('Beyond the edges of the sheet.');
    this.span = first;
  }

  /** The sheet, as long as it is there. */
  get sheet(): SheetModel {
    if (this.owner.deleted) throw invalidReference();
    return this.owner;
  }

  get cellCount(): number {
    return this.spans.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  }

  get address(): string {
    return this.spans.map((span) => `${quoted(this.sheet.name)}!${addressOf(span)}`).join(',');
  }

  /** Another rectangle of the same sheet. */
  with(span: Span): Area {
    return new Area(this.owner, [span]);
  }
}

function isInSheet({ row, col, rows, cols }: Span): boolean {
  return row >= 0 && col >= 0 && rows > 0 && cols > 0 && row + rows <= MAX_ROWS && col + cols <= MAX_COLS;
}

export const isWholeRows = ({ cols }: Span): boolean => cols === MAX_COLS;
export const isWholeColumns = ({ rows }: Span): boolean => rows === MAX_ROWS;

/** 'A1:B2', 'A:B' for whole columns, '1:3' for whole rows. */
export function addressOf(span: Span): string {
  const { row, col, rows, cols } = span;
  if (isWholeColumns(span)) return `${columnName(col)}:${columnName(col + cols - 1)}`;
  if (isWholeRows(span)) return `${row + 1}:${row + rows}`;
  return spanName(span);
}

/** 'Sheet1', or "'SASARAN 1'" where a formula needs the quotes. */
export function quoted(sheet: string): string {
  return /^[A-Za-z_][\w.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** The rectangle of an address without its sheet: a cell, cells, whole columns or whole rows; null if it is none. */
export function parseAddress(text: string): Span | null {
  if (text.length > MAX_ADDRESS) throw invalidArgument(`An address of ${text.length} signs.`);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [, from = '', to = ''] = columns;
    const [a, b] = [columnIndex(from), columnIndex(to)];
    return { row: 0, col: Math.min(a, b), rows: MAX_ROWS, cols: Math.abs(a - b) + 1 };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]), Number(rows[2])];
    return { row: Math.min(a, b) - 1, col: 0, rows: Math.abs(a - b) + 1, cols: MAX_COLS };
  }
  return parseSpan(text);
}

/** Splits "'SASARAN 1'!A1" into sheet and address; the sheet is null where none is named. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!match) return { sheet: null, address: text };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), address: match[3] ?? '' };
}

export const endRow = ({ row, rows }: Span): number => row + rows - 1;
export const endCol = ({ col, cols }: Span): number => col + cols - 1;

export function intersection(a: Span, b: Span): Span | null {
  const [row, col] = [Math.max(a.row, b.row), Math.max(a.col, b.col)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}

/** Whether two rectangles have a cell in common, without telling which. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

export const holds = (span: Span, row: number, col: number): boolean =>
  row >= span.row && row <= endRow(span) && col >= span.col && col <= endCol(span);

export function covers(outer: Span, inner: Span): boolean {
  const common = intersection(outer, inner);
  return common?.rows === inner.rows && common.cols === inner.cols;
}

export function bounds(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  // No spread: there may be more cells than arguments.
  const least = (of: (span: Span) => number) => spans.reduce((n, span) => Math.min(n, of(span)), Infinity);
  const most = (of: (span: Span) => number) => spans.reduce((n, span) => Math.max(n, of(span)), 0);
  const [row, col] = [least((s) => s.row), least((s) => s.col)];
  return { row, col, rows: most(endRow) - row + 1, cols: most(endCol) - col + 1 };
}

/** What is left of a rectangle once another is cut out of it: up to four rectangles. */
export function without(span: Span, hole: Span): Span[] {
  const common = overlaps(span, hole) ? intersection(span, hole) : null;
  if (!common) return [span];
  const { row, col, rows, cols } = span;
  const below = common.row + common.rows;
  const right = common.col + common.cols;
  return [
    { row, col, rows: common.row - row, cols },
    { row: below, col, rows: row + rows - below, cols },
    { row: common.row, col, rows: common.rows, cols: common.col - col },
    { row: common.row, col: right, rows: common.rows, cols: col + cols - right },
  ].filter((rest) => rest.rows > 0 && rest.cols > 0);
}

/** Every cell of a rectangle, row by row. */
export function* cellsOf({ row, col, rows, cols }: Span): Generator<{ row: number; col: number }> {
  for (let r = row; r < row + rows; r++) for (let c = col; c < col + cols; c++) yield { row: r, col: c };
}

export const oneCell = (row: number, col: number): Span => ({ row, col, rows: 1, cols: 1 });
