import { readXlsx } from '../../src/hosts/xlsx';
import { openPackage } from '../../src/hosts/xlsx/package';
import { child, childrenOf } from '../../src/hosts/xlsx/xml';
import { MARK_NAME } from '../../src/workbook/marks';
import type { Cell, Sheet, WorkbookContent } from '../../src/workbook/sheet';
import { oneCell } from './area';
import { BookModel, type Content, type SheetModel, type Visibility } from './model';

const VISIBILITY: Readonly<Record<Sheet['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A workbook as Excel has it open, from the content of sheets; formulas keep the results they came with. */
export function bookOf(content: WorkbookContent, name?: string): BookModel {
  const book = new BookModel(name);
  for (const sheet of content.sheets) fillSheet(book.addSheet(sheet.name), sheet);
  book.stale = false;
  return book;
}

/** A workbook as Excel has it open, from the bytes of an .xlsx: cells, formats, merges, tables, visibility, names. */
export function bookOfFile(bytes: Uint8Array, name?: string): BookModel {
  const book = bookOf(readXlsx(bytes), name);
  const definedNames = child(openPackage(bytes).xml('xl/workbook.xml'), 'definedNames');
  for (const { attributes, text } of childrenOf(definedNames, 'definedName')) {
    if (attributes.name === undefined || attributes.localSheetId !== undefined) continue;
    book.names.push({ name: attributes.name, formula: `=${text}`, visible: true, comment: '', scope: null });
  }
  return book;
}

/** Puts what was read into a sheet. */
export function fillSheet(sheet: SheetModel, { cells, merges, tables, visibility, mark }: Sheet): void {
  for (const cell of cells) {
    sheet.put(cell.row, cell.col, contentOf(cell));
    const format = cell.format ?? (cell.kind === 'date' ? 'm/d/yyyy' : undefined);
    if (format !== undefined) sheet.formats.set(oneCell(cell.row, cell.col), 'numberFormat', format);
  }
  sheet.merges = [...merges];
  sheet.visibility = VISIBILITY[visibility];
  for (const { name, span } of tables)
    sheet.tables.push({
      ...{ id: sheet.book.newId(), name, span, style: 'TableStyleMedium2' },
      ...{ showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false },
      ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false },
    });
  if (mark !== null)
    sheet.names.push({ name: MARK_NAME, formula: `="${mark}"`, visible: false, comment: '', scope: sheet });
}

function contentOf(cell: Cell): Content {
  const value = { value: cell.value, ...(cell.kind === 'error' ? { isError: true } : {}) };
  return cell.formula === undefined ? value : { ...value, formula: `=${cell.formula}` };
}
