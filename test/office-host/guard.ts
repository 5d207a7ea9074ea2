import type { Span } from '../../src/workbook/sheet';
import type { Area } from './area';
import { accessDenied } from './errors';
import type { BookModel, SheetModel } from './model';

/** What an add-in may do on a sheet that is protected, by the option that allows it. */
type Permission =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowSort';

/** @throws AccessDenied where the workbook can only be looked at. */
export function mayEdit(book: BookModel): void {
  if (book.readOnly) throw accessDenied();
}

/** Sheets come, go, move, hide and change their names: not in a workbook whose structure is protected. */
export function mayChangeStructure(book: BookModel): void {
  mayEdit(book);
  if (book.isProtected) throw accessDenied();
}

/** Anything that protection of a sheet always refuses: merging, conditional formats, validation, tables. */
export function mayDesign(sheet: SheetModel): void {
  mayEdit(sheet.book);
  if (sheet.protection) throw accessDenied();
}

export function may(sheet: SheetModel, permission: Permission): void {
  mayEdit(sheet.book);
  if (sheet.protection && sheet.protection[permission] !== true) throw accessDenied();
}

/** Cells of a protected sheet are written only where they are not locked. */
export function mayWrite(area: Area): void {
  mayEdit(area.sheet.book);
  if (area.sheet.protection && area.spans.some((span) => isLocked(area.sheet, span))) throw accessDenied();
}

function isLocked(sheet: SheetModel, span: Span): boolean {
  return sheet.formats.uniform(span, 'protection.locked') !== false;
}
