import { readXlsx } from '../../src/hosts/xlsx';
import { openPackage } from '../../src/hosts/xlsx/package/package';
import { workbookParts } from '../../src/hosts/xlsx/read/workbook';
import { child, childrenOf, isTrue, type XmlNode } from '../../src/hosts/xlsx/xml/xml';
import { parseSpan } from '../../src/workbook/address';
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

/**
 * A workbook as Excel has it open, from the bytes of an .xlsx: cells, number formats, merges, tables, visibility,
 * names, protection.
 */
export function bookOfFile(bytes: Uint8Array, name?: string): BookModel {
  const book = bookOf(readXlsx(bytes), name);
  const file = openPackage(bytes);
  const parts = workbookParts(file);
  for (const { attributes, text } of childrenOf(
    child(file.xml(parts.workbook), 'definedNames'),
    'definedName',
  )) {
    if (attributes.name === undefined || attributes.localSheetId !== undefined) continue;
    const visible = !isTrue(attributes.hidden);
    book.names.push({ name: attributes.name, formula: `=${text}`, visible, comment: '', scope: null });
  }
  const unlocked = unlockedStyles(parts.styles === undefined ? undefined : file.xml(parts.styles));
  for (const { node, path } of parts.sheets) {
    const sheet = book.sheet(node.attributes.name ?? '');
    if (sheet) protect(sheet, file.xml(path), unlocked);
  }
  return book;
}

/** The numbers of the styles whose cells are not locked. */
function unlockedStyles(styles: XmlNode | undefined): ReadonlySet<string> {
  const formats = childrenOf(child(styles, 'cellXfs'), 'xf');
  return new Set(
    formats.flatMap((format, index) => {
      const locked = child(format, 'protection')?.attributes.locked;
      return locked !== undefined && !isTrue(locked) ? [String(index)] : [];
    }),
  );
}

/** What a protected sheet still allows; in the file the attribute says what it forbids. */
const ALLOWANCES = {
  ...{ allowAutoFilter: 'autoFilter', allowSort: 'sort', allowPivotTables: 'pivotTables' },
  ...{ allowDeleteColumns: 'deleteColumns', allowDeleteRows: 'deleteRows' },
  ...{ allowFormatCells: 'formatCells', allowFormatColumns: 'formatColumns', allowFormatRows: 'formatRows' },
  ...{ allowInsertColumns: 'insertColumns', allowInsertRows: 'insertRows' },
  allowInsertHyperlinks: 'insertHyperlinks',
};

function protect(sheet: SheetModel, tree: XmlNode, unlocked: ReadonlySet<string>): void {
  for (const row of childrenOf(child(tree, 'sheetData'), 'row'))
    for (const { attributes } of childrenOf(row, 'c')) {
      const span = unlocked.has(attributes.s ?? '') ? parseSpan(attributes.r ?? '') : null;
      if (span) sheet.formats.set(span, 'protection.locked', false);
    }
  const options = child(tree, 'sheetProtection')?.attributes;
  if (!isTrue(options?.sheet)) return;
  sheet.protection = Object.fromEntries(
    Object.entries(ALLOWANCES).map(([name, attribute]) => [name, options?.[attribute] === '0']),
  );
}

/** Puts what was read into a sheet. */
export function fillSheet(
  sheet: SheetModel,
  { cells, fills = [], merges, tables, visibility, mark, drawings = [] }: Sheet,
): void {
  for (const cell of cells) {
    sheet.put(cell.row, cell.col, contentOf(cell));
    const format = cell.format ?? (cell.kind === 'date' ? 'm/d/yyyy' : undefined);
    if (format !== undefined) sheet.formats.set(oneCell(cell.row, cell.col), 'numberFormat', format);
  }
  for (const { row, col, color } of fills) {
    sheet.formats.set(oneCell(row, col), 'fill.color', `#${color}`);
    sheet.formats.set(oneCell(row, col), 'fill.pattern', 'Solid');
  }
  sheet.merges = [...merges];
  sheet.visibility = VISIBILITY[visibility];
  for (const { name, span } of tables)
    sheet.tables.push({
      ...{ id: sheet.book.newId(), name, span, style: 'TableStyleMedium2' },
      ...{ showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false },
      ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false },
    });
  // In the middle of its cell.
  for (const { row, col, text } of drawings) {
    const at = { left: (col + 0.5) * sheet.standardWidth, top: (row + 0.5) * sheet.standardHeight };
    sheet.shapes.push({ id: sheet.book.newId(), type: 'GeometricShape', ...at, text });
  }
  if (mark !== null)
    sheet.names.push({ name: MARK_NAME, formula: `="${mark}"`, visible: false, comment: '', scope: sheet });
}

function contentOf(cell: Cell): Content {
  const value = { value: cell.value, ...(cell.kind === 'error' ? { isError: true } : {}) };
  return cell.formula === undefined ? value : { ...value, formula: `=${cell.formula}` };
}
