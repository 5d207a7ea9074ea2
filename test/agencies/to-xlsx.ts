import { strToU8, zipSync } from 'fflate';
import { cellName, spanName } from '../../src/workbook/address';
import type { Cell, Sheet, WorkbookContent } from '../../src/workbook/sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The bytes of a workbook, written by hand so that nothing of the project's own writer takes part: shared
 * strings, some of them rich text, wrapped cells, merges, formulas with cached texts, and hidden rows
 * (every row whose number `hides` picks; hidden rows are read like all others).
 */
export function toXlsx(
  { sheets }: WorkbookContent,
  hides: (row: number) => boolean = () => false,
): Uint8Array {
  const strings = new Map<string, number>();
  const parts = sheets.map((sheet) => sheetXml(sheet, strings, hides));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': stringsXml([...strings.keys()]),
  };
  parts.forEach((xml, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = xml));
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function sheetXml(
  { cells, merges }: Sheet,
  strings: Map<string, number>,
  hides: (row: number) => boolean,
): string {
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) => {
    const inRow = cells.filter((each) => each.row === row).map((each) => cellXml(each, strings));
    return `<row r="${row + 1}"${hides(row) ? ' hidden="1"' : ''}>${inRow.join('')}</row>`;
  });
  const merged = merges.map((span) => `<mergeCell ref="${spanName(span)}"/>`);
  const mergeXml =
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '';
  const cols = '<cols><col min="1" max="60" width="28" customWidth="1"/></cols>';
  return `${HEAD}<worksheet xmlns="${MAIN}">${cols}<sheetData>${rows.join('')}</sheetData>${mergeXml}</worksheet>`;
}

function cellXml(cell: Cell, strings: Map<string, number>): string {
  const at = `r="${cellName(cell.row, cell.col)}" s="1"`;
  const text = String(cell.value);
  if (cell.kind === 'error') return `<c ${at} t="e"><v>${escaped(text)}</v></c>`;
  if (cell.formula !== undefined)
    return `<c ${at} t="str"><f>${escaped(cell.formula)}</f><v>${escaped(text)}</v></c>`;
  const index = strings.get(text) ?? strings.size;
  strings.set(text, index);
  return `<c ${at} t="s"><v>${index}</v></c>`;
}

/** Every third string in two runs, as Excel keeps a cell with a bold word. */
function stringsXml(texts: readonly string[]): string {
  const items = texts.map((text, i) => {
    const half = Math.floor(text.length / 2);
    return i % 3 === 0
      ? `<si><r><rPr><b/></rPr>${t(text.slice(0, half))}</r><r>${t(text.slice(half))}</r></si>`
      : `<si>${t(text)}</si>`;
  });
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

function t(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name, visibility }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relations(parts: readonly (readonly [string, string])[]): string {
  const list = parts.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: [string, string][] = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: count }, (_, i): [string, string] => [
      `/xl/worksheets/sheet${i + 1}.xml`,
      'worksheet',
    ]),
  ];
  const overrides = parts.map(
    ([name, kind]) => `<Override PartName="${name}" ContentType="${type}.${kind}+xml"/>`,
  );
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${rels}"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top/><bottom/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
