import { spanName } from '../../../workbook/address';
import type { SheetPlan, TablePlan } from '../../../workbook/plan';
import { sheetNames, type DefinedName } from './page';
import { sheetXml, type Shared } from './sheet';
import { StyleBook } from './style';
import { counted, element, HEAD, MAIN, OFFICE, PACKAGE } from '../xml/element';
import { xmlText } from '../limits/gate';
import { StringBook } from './strings';
import { pack, writeZip, type ZipPart } from '../zip/write';
import type { PackedPart } from '../zip/zip';

/** Texts stand in a list that cells point to, or each in its cell. */
export type Strings = 'shared' | 'inline';

/** A new workbook of which all sheets are drawn. */
export interface DrawnWorkbook {
  readonly sheets: readonly DrawnSheet[];
  readonly shared: Shared;
}

/** What is kept of a sheet that is drawn: its parts, packed, and what the workbook says of it. */
interface DrawnSheet {
  readonly name: string;
  readonly names: readonly DefinedName[];
  readonly parts: readonly PackedPart[];
  readonly hasTable: boolean;
}

/** Draws sheets one after another, each before the next is asked for, so that no two plans need be held at once. */
export function drawSheets(plans: Iterable<SheetPlan>, strings: Strings): DrawnWorkbook {
  const shared = { styles: new StyleBook(), strings: strings === 'shared' ? new StringBook() : null };
  const sheets: DrawnSheet[] = [];
  let tables = 0;
  for (const plan of plans) {
    if (plan.table) tables++;
    const parts = [...sheetParts(plan, shared, sheets.length + 1, tables)].map(pack);
    sheets.push({ name: plan.name, names: sheetNames(plan), parts, hasTable: plan.table !== undefined });
    shared.styles.forgetObjects();
  }
  return { sheets, shared };
}

/** The parts of a sheet by its number, and of its table by the table's. */
function* sheetParts(plan: SheetPlan, shared: Shared, number: number, table: number): Generator<ZipPart> {
  yield [`xl/worksheets/sheet${number}.xml`, sheetXml(plan, shared)];
  if (!plan.table) return;
  const target = `../tables/table${table}.xml`;
  yield [`xl/worksheets/_rels/sheet${number}.xml.rels`, pointers([[`${OFFICE}/table`, target]])];
  yield [`xl/tables/table${table}.xml`, tableXml(plan.table, table)];
}

/** The bytes of an .xlsx file; the same plans give the same bytes. */
export function writeWorkbook(title: string, drawn: DrawnWorkbook): Uint8Array {
  return writeZip(workbookParts(title, drawn));
}

/** The parts of a new workbook in their order. */
function* workbookParts(title: string, { sheets, shared }: DrawnWorkbook): Generator<ZipPart | PackedPart> {
  yield [
    '[Content_Types].xml',
    contentTypes(sheets.length, sheets.filter(({ hasTable }) => hasTable).length),
  ];
  yield ['_rels/.rels', pointers(FILE_POINTERS)];
  yield ['docProps/core.xml', coreProperties(title)];
  yield ['docProps/app.xml', APP_PROPERTIES];
  yield ['xl/workbook.xml', workbookXml(sheets)];
  yield ['xl/_rels/workbook.xml.rels', pointers(workbookPointers(sheets.length))];
  for (const { parts } of sheets) yield* parts;
  yield ['xl/styles.xml', shared.styles.xml()];
  // A workbook whose texts stand in their cells has an empty list.
  yield ['xl/sharedStrings.xml', (shared.strings ?? new StringBook()).xml()];
}

function workbookXml(sheets: readonly DrawnSheet[]): string {
  const list = sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  const names = sheets.flatMap((sheet, i) =>
    sheet.names.map(({ name, refersTo, isLocal, isHidden = false }) =>
      element(
        'definedName',
        { name, hidden: isHidden ? 1 : undefined, localSheetId: isLocal ? i : undefined },
        xmlText(refersTo),
      ),
    ),
  );
  const inside = [
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192"/></bookViews>',
    element('sheets', {}, list.join('')),
    element('definedNames', {}, names.join('')),
    '<calcPr calcId="0" fullCalcOnLoad="1"/>',
  ];
  return HEAD + element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, inside.join(''));
}

function tableXml({ name, span, columns }: TablePlan, id: number): string {
  const ref = spanName(span);
  const inside = [
    element('autoFilter', { ref }),
    counted(
      'tableColumns',
      columns.map((column, i) => element('tableColumn', { id: i + 1, name: column })),
    ),
    element('tableStyleInfo', {
      name: 'TableStyleLight1',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    }),
  ];
  const attributes = { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 };
  return HEAD + element('table', attributes, inside.join(''));
}

/** A pointer to another part: its type and target. */
type Pointer = readonly [string, string];

const FILE_POINTERS: readonly Pointer[] = [
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
];

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

function workbookPointers(sheets: number): Pointer[] {
  return [
    ...numbers(sheets).map((n): Pointer => [`${OFFICE}/worksheet`, `worksheets/sheet${n}.xml`]),
    [`${OFFICE}/styles`, 'styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ];
}

function pointers(list: readonly Pointer[]): string {
  const inside = list.map(([Type, Target], i) =>
    element('Relationship', { Id: `rId${i + 1}`, Type, Target }),
  );
  return HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, inside.join(''));
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number, tables: number): string {
  const parts: readonly Pointer[] = [
    [`${SPREADSHEET}.sheet.main+xml`, 'xl/workbook.xml'],
    ...numbers(sheets).map((n): Pointer => [`${SPREADSHEET}.worksheet+xml`, `xl/worksheets/sheet${n}.xml`]),
    ...numbers(tables).map((n): Pointer => [`${SPREADSHEET}.table+xml`, `xl/tables/table${n}.xml`]),
    [`${SPREADSHEET}.styles+xml`, 'xl/styles.xml'],
    [`${SPREADSHEET}.sharedStrings+xml`, 'xl/sharedStrings.xml'],
    ['application/vnd.openxmlformats-package.core-properties+xml', 'docProps/core.xml'],
    ['application/vnd.openxmlformats-officedocument.extended-properties+xml', 'docProps/app.xml'],
  ];
  const inside = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(([ContentType, name]) => element('Override', { PartName: `/${name}`, ContentType })),
  ];
  return HEAD + element('Types', { xmlns: `${PACKAGE}/content-types` }, inside.join(''));
}

/** Without dates: they would differ from one time to the next. */
function coreProperties(title: string): string {
  const attributes = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return HEAD + element('cp:coreProperties', attributes, element('dc:title', {}, xmlText(title)));
}

const APP_PROPERTIES =
  HEAD +
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    '<Application>Cascading Kinerja</Application><DocSecurity>0</DocSecurity>',
  );
