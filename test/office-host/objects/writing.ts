import type { Span } from '../../../src/workbook/sheet';
import { type Area, isWholeColumns, isWholeRows } from '../area';
import { HostError, invalidArgument } from '../errors';
import { may, mayWrite } from '../guard';
import { textOf } from '../kind';
import { entered } from '../input';
import type { SheetModel } from '../model';
import type { Context } from './context';

/** @throws InvalidArgument unless an array has as many rows and columns as the range. */
export function judgeSize(span: Span, rows: number, cols: number): void {
  if (rows !== span.rows || cols !== span.cols)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}

/** Values or formulas into cells: a matrix of the range's size, or one for all; null leaves a cell as it is. */
export function writeInputs(context: Context, area: Area, value: unknown): void {
  mayWrite(area);
  const { sheet, span } = area;
  // Only of a single cell an event tells what it showed, and only for that all formulas are computed.
  const single = span.rows * span.cols === 1;
  const shown = () => (single ? context.book.shown(sheet, span.row, span.col) : undefined);
  const before = shown();
  eachCell(area, value, (each, row, col) => enter(sheet, each, row, col));
  const after = shown();
  context.events.changed(sheet, span, before, after);
}

function enter(sheet: SheetModel, value: unknown, row: number, col: number): void {
  const merge = sheet.mergeAt(row, col);
  const { content, numberFormat } = entered(value, String(sheet.formats.get(row, col, 'numberFormat')));
  // Only the first cell of a merged area holds something.
  if (merge && (merge.row !== row || merge.col !== col)) return;
  sheet.put(row, col, content);
  if (numberFormat !== undefined && sheet.formats.get(row, col, 'numberFormat') === 'General')
    sheet.formats.set({ row, col, rows: 1, cols: 1 }, 'numberFormat', numberFormat);
}

/** Number formats, as values are given. */
export function writeFormats(area: Area, value: unknown): void {
  may(area.sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    for (const span of area.spans) area.sheet.formats.set(span, 'numberFormat', formatOf(value));
    return;
  }
  eachCell(area, value, (each, row, col) =>
    area.sheet.formats.set({ row, col, rows: 1, cols: 1 }, 'numberFormat', formatOf(each)),
  );
}

function formatOf(value: unknown): string {
  const format = textOf(value);
  if (format.split(';').length > 4) throw invalidArgument(`No number format: '${format}'.`);
  return format === '' ? 'General' : format;
}

function eachCell(area: Area, value: unknown, act: (value: unknown, row: number, col: number) => void): void {
  const { row, col, rows, cols } = area.span;
  if (isWholeColumns(area.span) || isWholeRows(area.span))
    throw new HostError('RangeExceedsLimit', 'Whole rows and columns cannot be written.');
  const matrix = Array.isArray(value) ? matrixOf(value) : null;
  if (matrix) for (const line of matrix) judgeSize(area.span, matrix.length, line.length);
  if (matrix?.length === 0) judgeSize(area.span, 0, 0);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++) {
      const each = matrix ? matrix[r]?.[c] : value;
      if (each !== null && each !== undefined) act(each, row + r, col + c);
    }
}

function matrixOf(value: readonly unknown[]): readonly (readonly unknown[])[] {
  return value.map((line: unknown) => {
    if (!Array.isArray(line)) throw invalidArgument('Not an array of rows.');
    return line as readonly unknown[];
  });
}
