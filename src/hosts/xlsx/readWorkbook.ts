import { parseSpan } from '../../workbook/address';
import { MARK_NAME } from '../../workbook/marks';
import type { Sheet, TableInfo, WorkbookContent } from '../../workbook/sheet';
import { readFormats } from './formats';
import { openPackage, type Package } from './package';
import { decodeEscapes, readSheet, stringText, type SheetContext } from './readSheet';
import { refusal } from './refusal';
import { child, childrenOf, isTrue, parseXml, type XmlNode } from './xml';

/** The sheets of a workbook file. @throws InputError if it is no sound .xlsx. */
export function readWorkbook(bytes: Uint8Array): WorkbookContent {
  const file = openPackage(bytes);
  const path = workbookPath(file);
  const workbook = file.xml(path);
  const context = sheetContext(file, path, workbook);
  const marks = readMarks(workbook);
  const targets = new Map(file.relationships(path).map((r) => [r.id, r]));
  const sheets: Sheet[] = [];
  for (const [index, node] of childrenOf(child(workbook, 'sheets'), 'sheet').entries()) {
    const target = targets.get(node.attributes.id ?? '');
    if (!target) throw refusal('rusak');
    // Chart sheets and old macro sheets hold no cells.
    if (target.kind !== 'worksheet') continue;
    sheets.push({
      name: node.attributes.name ?? '',
      visibility: visibilityOf(node),
      ...readSheet(file.text(target.target), context),
      tables: readTables(file, target.target),
      mark: marks.get(index) ?? null,
    });
  }
  if (sheets.length === 0) throw refusal('rusak');
  return { sheets };
}

function workbookPath(file: Package): string {
  const target = file.relationships('').find((r) => r.kind === 'officeDocument')?.target;
  if (target?.endsWith('.bin')) throw refusal('xlsb');
  if (target !== undefined && /^(word|ppt)\//i.test(target)) throw refusal('bukanXlsx');
  if (target !== undefined) return target;
  if (file.has('mimetype'))
    throw refusal(file.text('mimetype').includes('spreadsheet') ? 'ods' : 'bukanXlsx');
  throw refusal(file.has('[Content_Types].xml') || file.has('xl/workbook.xml') ? 'rusak' : 'bukanXlsx');
}

function sheetContext(file: Package, path: string, workbook: XmlNode): SheetContext {
  const part = (kind: string): string | undefined =>
    file.relationships(path).find((r) => r.kind === kind && file.has(r.target))?.target;
  const strings = part('sharedStrings');
  const styles = part('styles');
  return {
    strings: strings === undefined ? [] : readStrings(file.text(strings)),
    formats: styles === undefined ? [] : readFormats(file.xml(styles)),
    from1904: isTrue(child(workbook, 'workbookPr')?.attributes.date1904),
  };
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  parseXml(xml, { si: (node) => strings.push(decodeEscapes(stringText(node))) });
  return strings;
}

/** The marks of composed sheets, by the sheet's place in the workbook: a name with a text constant. */
function readMarks(workbook: XmlNode): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { attributes, text } of childrenOf(child(workbook, 'definedNames'), 'definedName')) {
    const value = /^=?"(.*)"$/.exec(text.trim())?.[1];
    if (attributes.name !== MARK_NAME || attributes.localSheetId === undefined || !value) continue;
    marks.set(Number(attributes.localSheetId), value);
  }
  return marks;
}

function visibilityOf({ attributes: { state } }: XmlNode): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readTables(file: Package, sheetPath: string): TableInfo[] {
  const tables: TableInfo[] = [];
  for (const { kind, target } of file.relationships(sheetPath)) {
    if (kind !== 'table' || !file.has(target)) continue;
    const { name = '', displayName = name, ref = '' } = file.xml(target).attributes;
    const span = parseSpan(ref);
    if (span) tables.push({ name: displayName, span });
  }
  return tables;
}
