import { strFromU8, unzipSync } from 'fflate';
import { insertSheets } from '../../../src/hosts/xlsx/insert';
import { writeXlsx } from '../../../src/hosts/xlsx/write';
import type { SheetPlan } from '../../../src/workbook/plan';
import { zip } from '../craft';

/** What a user puts on a sheet of ours besides cells outlives composing again. */

const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet of ours with values in the rows from `first`. */
function plan(first: number): SheetPlan {
  const span = { row: first, col: 1, rows: 3, cols: 2 };
  return {
    name: 'Realisasi',
    mark: 'realisasi',
    cells: [{ row: first, col: 1, value: 80, style: {} }],
    merges: [],
    areas: [],
    columnWidths: [80, 80, 80],
    rowHeights: [15],
    page: {
      paper: 'A3',
      scale: 70,
      margins: { top: 36, right: 18, bottom: 36, left: 18 },
      rowBreaks: [],
      colBreaks: [],
      footer: {},
    },
    conditionalFormats: [
      { span, rule: { kind: 'formula', formula: `$B${first + 1}>100`, style: { bold: true } } },
      { span, rule: { kind: 'dataBar', color: '7DB9C9', min: 0, max: 100 } },
    ],
    validations: [
      {
        span,
        rule: { kind: 'decimal', min: 0 },
        onError: 'stop',
        error: { title: 'Angka saja', message: 'Ketik angka.' },
      },
    ],
  };
}

/** Our sheet as it stands after the user worked on its part, and composed again. */
async function composedAgain(edit: (xml: string) => string, first = 1): Promise<string> {
  const parts = unzipSync(await writeXlsx({ title: 'x', sheets: [plan(1)] }));
  const texts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  const before = zip({ ...texts, [SHEET]: edit(texts[SHEET] ?? '') });
  const { bytes: after } = await insertSheets(before, {
    plan: { title: 'x', sheets: [plan(first)] },
    replaces: { Realisasi: 'Realisasi' },
    removed: [],
    unmarked: [],
  });
  return strFromU8(unzipSync(after)[SHEET] ?? new Uint8Array());
}

const rulesOf = (xml: string): string[] =>
  [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/g)].flatMap(
    ([, sqref = '', rules = '']) =>
      [...rules.matchAll(/<cfRule [^>]*priority="(\d+)"/g)].map(([, priority]) => `${sqref} ${priority}`),
  );
const validationsOf = (xml: string): string[] =>
  [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, sqref = '']) => sqref);

const RULE =
  '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>50</formula></cfRule>';

describe('conditional formats', () => {
  test('of the user stay before ours, once however often it is composed', async () => {
    const xml = await composedAgain((text) =>
      text.replace(
        '<conditionalFormatting',
        `<conditionalFormatting sqref="C2:C9">${RULE}</conditionalFormatting><conditionalFormatting`,
      ),
    );
    expect(rulesOf(xml)).toEqual(['C2:C9 1', 'B2:C4 2', 'B2:C4 3']);
    expect(xml).toContain('<formula>50</formula>');
    expect(rulesOf(await composedAgain(() => xml))).toEqual(rulesOf(xml));
  });

  test('of ours are drawn anew where their rows moved', async () => {
    expect(rulesOf(await composedAgain((text) => text, 4))).toEqual(['B5:C7 1', 'B5:C7 2']);
  });

  test('in one area with ours: the rule of the user alone stays', async () => {
    const xml = await composedAgain((text) => text.replace('<cfRule', `${RULE}<cfRule`));
    expect(rulesOf(xml)).toEqual(['B2:C4 1', 'B2:C4 2', 'B2:C4 3']);
    expect(xml.match(/<cfRule type="cellIs"/g)).toHaveLength(1);
  });

  test("a data bar of another colour is the user's, and loses its extension", async () => {
    const bar = (color: string) =>
      `<conditionalFormatting sqref="C2"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="${color}"/></dataBar><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting>`;
    const put = (color: string) => (text: string) =>
      text.replace('<conditionalFormatting', `${bar(color)}<conditionalFormatting`);
    const xml = await composedAgain(put('FFFF0000'));
    expect(rulesOf(xml)).toEqual(['C2 1', 'B2:C4 2', 'B2:C4 3']);
    expect(xml).not.toContain('<extLst>');
    expect(rulesOf(await composedAgain(put('FF7DB9C9')))).toEqual(['B2:C4 1', 'B2:C4 2']);
  });
});

describe('validations', () => {
  const LIST = '<dataValidation type="list" sqref="C3"><formula1>"ya,tidak"</formula1></dataValidation>';
  const added = (text: string) =>
    text
      .replace('</dataValidations>', `${LIST}</dataValidations>`)
      .replace('<dataValidations count="1"', '<dataValidations count="2"');

  test('of the user hold alone in their cells', async () => {
    const xml = await composedAgain(added);
    expect(validationsOf(xml)).toEqual(['B2:C2 B4:C4 B3', 'C3']);
    expect(xml).toContain('<dataValidations count="2">');
    expect(validationsOf(await composedAgain(() => xml))).toEqual(['B2:C2 B4:C4 B3', 'C3']);
  });

  test('of the user that cover all of ours leave none of it', async () => {
    const xml = await composedAgain((text) => added(text).replace('sqref="C3"', 'sqref="A1:D9"'));
    expect(validationsOf(xml)).toEqual(['A1:D9']);
  });

  test('of ours are drawn anew, also with another limit', async () => {
    expect(validationsOf(await composedAgain((text) => text, 4))).toEqual(['B5:C7']);
    const limit = (text: string) => text.replace('<formula1>0<', '<formula1>1<');
    const xml = await composedAgain(limit);
    expect(validationsOf(xml)).toEqual(['B2:C4']);
    expect(xml).toContain('<formula1>0</formula1>');
  });

  test('where ours has none any more they stand before the page', async () => {
    const xml = await composedAgain(added);
    expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<pageMargins'));
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.lastIndexOf('</conditionalFormatting>'));
  });
});

test('columns right of ours keep their width', async () => {
  const xml = await composedAgain((text) =>
    text.replace('</cols>', '<col min="4" max="6" width="33" customWidth="1"/></cols>'),
  );
  expect(xml).toContain('<col min="4" max="6" width="33" customWidth="1"/></cols>');
  const across = await composedAgain((text) =>
    text.replace(/<col min="3"[^>]*\/><\/cols>/, '<col min="3" max="5" width="33" customWidth="1"/></cols>'),
  );
  expect(across).toContain('<col min="4" max="5" width="33" customWidth="1"/></cols>');
  expect(across).toMatch(/<col min="3" max="3" width="15\.2/);
});
