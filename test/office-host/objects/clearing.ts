import type { Span } from '../../../src/workbook/sheet';
import { type Area, bounds, cellsOf, covers, holds, overlaps } from '../area';
import { invalidOperation } from '../errors';
import { may, mayDesign, mayWrite } from '../guard';
import { keyOf, placeOf, type SheetModel } from '../model';
import type { Context } from './context';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Empties cells; 'All' takes formats, merges, links, conditional formats and validations away as well. */
export function clear(context: Context, area: Area, what: ClearWhat): void {
  const { sheet } = area;
  mayWrite(area);
  if (what === 'All' || what === 'Formats') may(sheet, 'allowFormatCells');
  for (const span of area.spans) {
    if (what === 'All' || what === 'Contents' || what === 'ResetContents') empty(sheet, span);
    if (what === 'All' || what === 'Formats') unformat(sheet, span);
    if (what === 'All') sheet.cutValidations(span);
    if (what !== 'Contents' && what !== 'Formats') unlink(sheet, span);
    if (what !== 'Formats') context.events.changed(sheet, span, undefined, undefined);
  }
}

function empty(sheet: SheetModel, span: Span): void {
  for (const { row, col } of [...sheet.filled(span)]) sheet.put(row, col, undefined);
}

function unformat(sheet: SheetModel, span: Span): void {
  sheet.formats.clear(span);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, span));
  sheet.cutConditionalFormats(span);
}

function unlink(sheet: SheetModel, span: Span): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const { row, col } = placeOf(key);
    if (holds(span, row, col)) sheet.hyperlinks.delete(key);
  }
}

/** Merges a range, or each of its rows; only the first cell keeps its value. Not inside tables. */
export function merge(area: Area, across: boolean): void {
  const { sheet, span } = area;
  mayDesign(sheet);
  if (sheet.tables.some((table) => overlaps(table.span, span)))
    throw invalidOperation('Cells of a table cannot be merged.');
  const spans = across
    ? Array.from({ length: span.rows }, (_, r) => ({ ...span, row: span.row + r, rows: 1 }))
    : [span];
  for (const one of spans) mergeOne(sheet, one);
}

function mergeOne(sheet: SheetModel, wanted: Span): void {
  const touched = sheet.merges.filter((merge) => overlaps(merge, wanted));
  const span = bounds([wanted, ...touched]) ?? wanted;
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  if (span.rows * span.cols === 1) return;
  sheet.merges.push(span);
  keepFirst(sheet, span);
}

/** The value of the first filled cell goes to the first cell; the others are emptied. */
function keepFirst(sheet: SheetModel, span: Span): void {
  const filled = [...cellsOf(span)].filter(({ row, col }) => sheet.cells.has(keyOf(row, col)));
  const [first] = filled;
  const kept = first && sheet.content(first.row, first.col);
  for (const { row, col } of filled) sheet.put(row, col, undefined);
  if (kept) sheet.put(span.row, span.col, kept);
}

export function unmerge(area: Area): void {
  mayDesign(area.sheet);
  area.sheet.merges = area.sheet.merges.filter(
    (merge) => !area.spans.some((span) => covers(span, merge) || overlaps(span, merge)),
  );
}
