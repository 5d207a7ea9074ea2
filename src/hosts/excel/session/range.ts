import { spanName } from '../../../workbook/address';
import type { Span } from '../../../workbook/sheet';

/** Cells of a sheet, asked for in the way that every Excel knows. */
export function rangeAt(sheet: Excel.Worksheet, span: Span): Excel.Range {
  return sheet.getRange(spanName(span));
}
