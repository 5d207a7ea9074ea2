import { parseSpan } from '../../../workbook/address';
import { MARK_NAME } from '../../../workbook/marks';
import { sheetOfReference } from '../../../workbook/reference';
import type { NameInfo, Sheet, TableInfo } from '../../../workbook/sheet';
import type { Budget } from '../limits/budget';
import { readFills } from './fills';
import { readFormats } from './formats';
import { decodeEscapes } from '../limits/gate';
import { openPackage, type Package } from '../package/package';
import { readDrawings } from './drawings';
import type { SheetContext } from './cells';
import { readSheet, type SheetData } from './sheet';
import { refusal } from '../limits/refusal';
import { readStrings } from './strings';
import { child, childrenOf, isTrue, type XmlNode } from '../xml/xml';
import { partName, type Inflater } from '../zip/zip';

/** A sheet of a file, with what only the host of files keeps of it. */
export interface FileSheet extends Pick<SheetData, 'silent' | 'areas' | 'marked' | 'hidden'> {
  readonly sheet: Sheet;
}

/** Where the parts of a workbook lie. */
export interface WorkbookParts {
  readonly workbook: string;
  /** What the workbook part says. */
  readonly root: XmlNode;
  readonly styles: string | undefined;
  readonly strings: string | undefined;
  /** Sheets with cells; `index` counts chart sheets too. */
  readonly sheets: readonly {
    readonly node: XmlNode;
    readonly name: string;
    readonly path: string;
    readonly index: number;
  }[];
}

/** A sheet that was read, with how many there are, and the names of the workbook. */
export interface ReadSheet {
  readonly file: FileSheet;
  readonly total: number;
  readonly names: readonly NameInfo[];
}

/**
 * The sheets of a workbook file one after another.
 * @throws InputError if it is no sound .xlsx.
 */
export function* readSheets(bytes: Uint8Array, inflater?: Inflater): Generator<ReadSheet> {
  const file = openPackage(bytes, inflater);
  const parts = workbookParts(file);
  const workbook = parts.root;
  const context = sheetContext(file, parts);
  const marks = readMarks(workbook);
  const names = readNames(workbook, file.budget);
  for (const { node, name, path, index } of parts.sheets) {
    const { cells, merges, uncomputed, fills, ...rest } = readSheet(file.bytes(path), context, file.budget);
    const { texts, lines } = readDrawings(file, path);
    const mark = marks.get(index) ?? null;
    const sheet = {
      name,
      visibility: visibilityOf(node),
      cells,
      merges,
      ...(uncomputed.length > 0 && { uncomputed }),
      // Our own sheets say what they are by their mark.
      ...(mark === null && fills.length > 0 && { fills }),
      tables: readTables(file, path),
      ...(texts.length > 0 && { drawings: texts }),
      ...(lines.length > 0 && { lines }),
      mark,
    };
    yield { file: { sheet, ...rest }, total: parts.sheets.length, names };
  }
}

/** Finds the parts of a workbook. @throws InputError if it is no sound .xlsx. */
export function workbookParts(file: Package): WorkbookParts {
  const workbook = workbookPath(file);
  const targets = new Map(file.relationships(workbook).map((r) => [r.id, r]));
  const root = file.xml(workbook);
  const nodes = childrenOf(child(root, 'sheets'), 'sheet');
  file.budget.spend('sheets', nodes.length);
  const taken = new Set<string>();
  const sheets = nodes.flatMap((node, index) => {
    const target = targets.get(node.attributes.id ?? '');
    // Two sheets on one part would be one sheet that is read, and written, twice.
    if (!target || taken.has(partName(target.target))) throw refusal('rusak');
    taken.add(partName(target.target));
    // Chart sheets and old macro sheets hold no cells.
    if (target.kind !== 'worksheet') return [];
    return [{ node, name: decodeEscapes(node.attributes.name ?? ''), path: target.target, index }];
  });
  if (sheets.length === 0) throw refusal('rusak');
  const [styles, strings] = ['styles', 'sharedStrings'].map((kind) => partOf(file, workbook, kind));
  return { workbook, root, styles, strings, sheets };
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

function partOf(file: Package, workbook: string, kind: string): string | undefined {
  return file.relationships(workbook).find((r) => r.kind === kind && file.has(r.target))?.target;
}

function sheetContext(file: Package, parts: WorkbookParts): SheetContext {
  const { strings } = parts;
  const styles = parts.styles === undefined ? null : file.xml(parts.styles);
  const theme = () => {
    const path = partOf(file, parts.workbook, 'theme');
    return path === undefined ? null : file.xml(path);
  };
  return {
    strings: strings === undefined ? [] : readStrings(file.bytes(strings), file.budget),
    formats: styles ? readFormats(styles, file.budget) : [],
    fills: styles ? readFills(styles, theme) : [],
    from1904: isTrue(child(parts.root, 'workbookPr')?.attributes.date1904),
  };
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

/** The names of the whole workbook, and the sheets they point to. */
function readNames(workbook: XmlNode, budget: Budget): NameInfo[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    budget.spend('names');
    const { name, localSheetId } = attributes;
    if (name === undefined || localSheetId !== undefined) return [];
    return [{ name: decodeEscapes(name), sheet: sheetOfReference(decodeEscapes(text)) }];
  });
}

function visibilityOf({ attributes: { state } }: XmlNode): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readTables(file: Package, sheetPath: string): TableInfo[] {
  const tables: TableInfo[] = [];
  for (const { kind, target } of file.relationships(sheetPath)) {
    if (kind !== 'table' || !file.has(target)) continue;
    file.budget.spend('tables');
    const { name = '', displayName = name, ref = '' } = file.xml(target).attributes;
    const span = parseSpan(ref);
    if (span) tables.push({ name: decodeEscapes(displayName), span });
  }
  return tables;
}
