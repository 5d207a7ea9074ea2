import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../src/workbook/address';

/** A workbook written by hand, part by part, so that tests do not lean on any writer of .xlsx. */
export interface Crafted {
  /** What stands inside <worksheet>, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of a <sheet>, by sheet name: 'state="hidden"'. */
  readonly states?: Readonly<Record<string, string>>;
  /** What stands inside <sst> and <styleSheet>. */
  readonly strings?: string;
  readonly styles?: string;
  /** What stands in <workbook> before and after <sheets>. */
  readonly before?: string;
  readonly after?: string;
  /** More parts, or other text for one of the parts; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The bytes of a crafted workbook. */
export function craft(crafted: Crafted): Uint8Array {
  return zip(craftParts(crafted));
}

/** The parts of a crafted workbook, to be spoiled before they are zipped. */
export function craftParts(crafted: Crafted): Record<string, string> {
  const { sheets = { Lembar1: rows('') }, parts = {} } = crafted;
  const names = Object.keys(sheets);
  const all: Record<string, string | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names, crafted),
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${crafted.strings ?? ''}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}>${crafted.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((inside, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${HEAD}<worksheet ${MAIN} xmlns:r="${OFFICE}">${inside}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A sheet's data from its rows. */
export function rows(inside: string): string {
  return `<sheetData>${inside}</sheetData>`;
}

/** A sheet of texts, row by row; an empty text is an empty cell. */
export function grid(texts: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, col: number): string =>
    text === '' ? '' : `<c r="${cellName(row, col)}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = texts.map(
    (line, row) => `<row r="${row + 1}">${line.map((t, col) => cell(t, row, col)).join('')}</row>`,
  );
  return rows(lines.join(''));
}

/** A part that points to others: id, last word of the type, target. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const inside = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships ${RELATIONSHIPS}>${inside.join('')}</Relationships>`;
}

function workbook(names: readonly string[], { states = {}, before = '', after = '' }: Crafted): string {
  const sheets = names.map((name, i) => {
    const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    return `<sheet name="${escaped}" sheetId="${i + 1}" r:id="rId${i + 1}" ${Object.hasOwn(states, name) ? (states[name] ?? '') : ''}/>`;
  });
  return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}">${before}<sheets>${sheets.join('')}</sheets>${after}</workbook>`;
}
