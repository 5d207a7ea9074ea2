import { MARK_NAME } from '../../../workbook/marks';
import { xmlAttribute } from '../limits/gate';
import { splice, type Splice } from '../xml/splice';
import { attributesOf, extents, lastOf, parseXml, type Extent } from '../xml/xml';
import { appended, childOf, documentOf, withAttribute, type Document } from '../xml/document';
import { prefixed, type Namespaces } from '../xml/names';

/** A composed sheet and where it goes. */
export interface PlacedSheet {
  readonly name: string;
  /** The number of the sheet whose place it takes, among all sheets; null where it is added. */
  readonly replaces: number | null;
  /** The id of the pointer to it, where it is added. */
  readonly pointer: string;
  /** Its defined names as the writer wrote them. */
  readonly names: readonly string[];
}

/** What changes in the list of sheets. */
export interface SheetChanges {
  readonly placed: readonly PlacedSheet[];
  /** The numbers of sheets that are taken out, and of those that lose their mark. */
  readonly removed: ReadonlySet<number>;
  readonly unmarked: ReadonlySet<number>;
}

/** Where defined names stand behind (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(['sheets', 'functionGroups', 'externalReferences']);
/** The names that we give to a sheet, besides those of its cells. */
const OWN_NAMES = new Set([MARK_NAME, '_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase']);

/** The main part of a workbook with composed sheets among its own. */
export function withSheets(xml: string, changes: SheetChanges, namespaces: Namespaces): string {
  const document = documentOf(xml);
  const sheets = childOf(document, 'sheets');
  if (!sheets) return xml;
  return splice(xml, [
    ...sheetList(document, sheets, changes, namespaces),
    ...nameList(document, sheets, changes),
    ...views(document, sheets, changes),
  ]);
}

function sheetList(
  { xml, prefix }: Document,
  sheets: Extent,
  { placed, removed }: SheetChanges,
  { pointers }: Namespaces,
): Splice[] {
  const items = [...extents(xml, sheets)];
  const renamed = placed.flatMap(({ name, replaces }): Splice[] => {
    const item = replaces === null ? undefined : items[replaces];
    if (!item || attributesOf(xml, item).name === name) return [];
    const tag = xml.slice(item.start, item.open);
    return [{ from: item.start, to: item.open, text: withAttribute(tag, 'name', xmlAttribute(name)) }];
  });
  const gone = items.flatMap(({ start, end }, i) =>
    removed.has(i) ? [{ from: start, to: end, text: '' }] : [],
  );
  let id = items.reduce((max, item) => Math.max(max, Number(attributesOf(xml, item).sheetId) || 0), 0);
  const added = placed
    .filter(({ replaces }) => replaces === null)
    .map(({ name, pointer }) => {
      id += 1;
      const attributes = `name="${xmlAttribute(name)}" sheetId="${id}" r:id="${pointer}" xmlns:r="${pointers}"`;
      return prefixed(`<sheet ${attributes}/>`, prefix);
    });
  return [...renamed, ...gone, ...(added.length > 0 ? [appended(xml, sheets, added.join(''))] : [])];
}

function nameList(document: Document, sheets: Extent, { placed, removed, unmarked }: SheetChanges): Splice[] {
  const { xml, prefix } = document;
  const count = [...extents(xml, sheets)].length;
  const numberOf = newNumbers(count, removed);
  let end = count - removed.size;
  const fresh = placed.flatMap(({ replaces, names }) => {
    const number = replaces === null ? end++ : numberOf(replaces);
    return names.map((name) =>
      prefixed(name.replace(/ localSheetId="\d+"/, ` localSheetId="${number}"`), prefix),
    );
  });
  const list = childOf(document, 'definedNames');
  const own = list ? [...extents(xml, list)] : [];
  const replaced = new Set(placed.flatMap(({ replaces }) => replaces ?? []));
  const given = new Set(fresh.map((name) => globalName(name)));
  const kept = own.flatMap((item) => {
    const { name = '', localSheetId } = attributesOf(xml, item);
    const text = xml.slice(item.start, item.end);
    if (localSheetId === undefined) return given.has(name.toLowerCase()) ? [] : [text];
    const sheet = Number(localSheetId);
    if (removed.has(sheet) || (replaced.has(sheet) && OWN_NAMES.has(name))) return [];
    if (unmarked.has(sheet) && name === MARK_NAME) return [];
    return [
      text.replace(/(\slocalSheetId\s*=\s*)["']\d+["']/, (_, head: string) => `${head}"${numberOf(sheet)}"`),
    ];
  });
  const text = [...kept, ...fresh].join('');
  if (list) {
    const whole = text === '' ? '' : `<${prefix}definedNames>${text}</${prefix}definedNames>`;
    return [{ from: list.start, to: list.end, text: whole }];
  }
  const from = lastOf(document.children, BEFORE_NAMES)?.end ?? sheets.end;
  return text === ''
    ? []
    : [{ from, to: from, text: `<${prefix}definedNames>${text}</${prefix}definedNames>` }];
}

/** The name of the whole workbook that a defined name is; '' where it belongs to a sheet. */
function globalName(item: string): string {
  const { attributes } = parseXml(item);
  return attributes.localSheetId === undefined ? (attributes.name ?? '').toLowerCase() : '';
}

/** The number that a sheet has once others are taken out. */
function newNumbers(count: number, removed: ReadonlySet<number>): (sheet: number) => number {
  let next = 0;
  const numbers = Array.from({ length: count }, (_, i) => (removed.has(i) ? -1 : next++));
  return (sheet) => numbers[sheet] ?? sheet;
}

/** The sheet that is in front stays there; where it is taken out, the one before it comes. */
function views(document: Document, sheets: Extent, { removed }: SheetChanges): Splice[] {
  const { xml } = document;
  const list = childOf(document, 'bookViews');
  if (!list || removed.size === 0) return [];
  const last = [...extents(xml, sheets)].length - removed.size - 1;
  const numberOf = (sheet: number) =>
    Math.max(0, Math.min(last, sheet - [...removed].filter((one) => one < sheet).length));
  return [...extents(xml, list)].map(({ start, open }) => ({
    from: start,
    to: open,
    text: xml
      .slice(start, open)
      .replace(
        /(\s(?:activeTab|firstSheet)\s*=\s*)["'](\d+)["']/g,
        (_, head: string, sheet: string) => `${head}"${numberOf(Number(sheet))}"`,
      ),
  }));
}
