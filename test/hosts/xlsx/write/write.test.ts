import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, readXlsx, writeXlsx } from '../../../../src/hosts/xlsx';
import type { SheetPlan, WorkbookPlan } from '../../../../src/workbook/plan';
import { InputError } from '../../../../src/workbook/port';

const PAGE: SheetPlan['page'] = {
  paper: 'A3',
  scale: 70,
  margins: { top: 36, right: 18, bottom: 36, left: 18 },
  rowBreaks: [],
  colBreaks: [],
  footer: {},
};

const BLANK: SheetPlan = {
  name: 'Pohon Cascading',
  mark: 'pohon',
  cells: [],
  merges: [],
  areas: [],
  columnWidths: [],
  rowHeights: [],
  page: PAGE,
};

function planOf(...sheets: readonly Partial<SheetPlan>[]): WorkbookPlan {
  return { title: 'Cascading', sheets: sheets.map((sheet) => ({ ...BLANK, ...sheet })) };
}

/** A part of the written file, as text. */
async function part(name: string, ...sheets: readonly Partial<SheetPlan>[]): Promise<string> {
  const content = unzipSync(await writeXlsx(planOf(...sheets)))[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

const sheetXml = (sheet: Partial<SheetPlan>): Promise<string> => part('xl/worksheets/sheet1.xml', sheet);
const workbookXml = (...sheets: readonly Partial<SheetPlan>[]): Promise<string> =>
  part('xl/workbook.xml', ...sheets);

test('what is written reads back: values, formulas with their results, merges, table and mark', async () => {
  const style = {};
  const at = (row: number, col: number): { row: number; col: number; style: object } => ({ row, col, style });
  const bytes = await writeXlsx(
    planOf({
      name: `Data "O'Neil" & 🎯`,
      mark: 'data',
      cells: [
        { ...at(0, 0), value: 'Kode' },
        { ...at(0, 1), value: 'Nilai' },
        { ...at(1, 0), value: '=1+1' },
        { ...at(1, 1), value: 0 },
        { ...at(2, 0), value: '-' },
        { ...at(2, 1), formula: 'B2*2', result: 0 },
        { ...at(3, 0), value: '@x' },
        { ...at(3, 1), formula: 'IF(B2="","",B2)', result: '' },
        { ...at(4, 0), value: '#REF!' },
        { ...at(4, 1), formula: 'A2&"_x0041_"', result: '=1+1_x0041_' },
        { ...at(5, 0), value: ' dua\nbaris _x000D_ ' },
        { ...at(5, 1), value: true },
        { ...at(6, 0), value: '' },
      ],
      merges: [{ row: 8, col: 0, rows: 2, cols: 3 }],
      table: { name: 'Realisasi', span: { row: 0, col: 0, rows: 6, cols: 2 }, columns: ['Kode', 'Nilai'] },
    }),
  );
  const [sheet] = readXlsx(bytes).sheets;
  expect(sheet?.name).toBe(`Data "O'Neil" & 🎯`);
  expect(sheet?.mark).toBe('data');
  expect(sheet?.merges).toEqual([{ row: 8, col: 0, rows: 2, cols: 3 }]);
  expect(sheet?.tables).toEqual([{ name: 'Realisasi', span: { row: 0, col: 0, rows: 6, cols: 2 } }]);
  expect(sheet?.cells).toEqual([
    { row: 0, col: 0, kind: 'text', value: 'Kode' },
    { row: 0, col: 1, kind: 'text', value: 'Nilai' },
    { row: 1, col: 0, kind: 'text', value: '=1+1' },
    { row: 1, col: 1, kind: 'number', value: 0 },
    { row: 2, col: 0, kind: 'text', value: '-' },
    { row: 2, col: 1, kind: 'number', value: 0, formula: 'B2*2' },
    { row: 3, col: 0, kind: 'text', value: '@x' },
    { row: 4, col: 0, kind: 'text', value: '#REF!' },
    { row: 4, col: 1, kind: 'text', value: '=1+1_x0041_', formula: 'A2&"_x0041_"' },
    { row: 5, col: 0, kind: 'text', value: ' dua\nbaris _x000D_ ' },
    { row: 5, col: 1, kind: 'boolean', value: true },
  ]);
});

test('an empty result is kept with its formula', async () => {
  const xml = await sheetXml({
    cells: [{ row: 0, col: 0, formula: 'IF(B1="","",B1)', result: '', style: {} }],
  });
  expect(xml).toMatch(/<f>IF\(B1="","",B1\)<\/f><v(\/>|><\/v>)/);
});

test('the mark is a hidden name of its sheet', async () => {
  expect(await workbookXml({ name: 'Pohon' }, { name: 'Temuan', mark: 'temuan' })).toContain(
    '<definedName name="_CascadingKinerja" hidden="1" localSheetId="1">"temuan"</definedName>',
  );
});

test('the same plan gives the same bytes, and no date stands in them', async () => {
  const plan = planOf({ cells: [{ row: 0, col: 0, value: 'x', style: { bold: true } }] });
  const first = await writeXlsx(plan);
  expect(await writeXlsx(plan)).toEqual(first);
  expect(await part('docProps/core.xml', {})).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test.each([
  ['A3', 8],
  ['A4', 9],
  ['F4', 14],
] as const)(
  '%s paper has the number %d; landscape and scale are set, never fit-to-page',
  async (paper, number) => {
    const xml = await sheetXml({ page: { ...PAGE, paper } });
    expect(xml).toContain(`<pageSetup paperSize="${number}" orientation="landscape" scale="70"/>`);
    expect(xml).not.toContain('fitTo');
    expect(xml).toContain(
      '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.25" footer="0.25"/>',
    );
  },
);

test('a page begins at each row and column named, counted from 0', async () => {
  const xml = await sheetXml({ page: { ...PAGE, rowBreaks: [0, 10], colBreaks: [4] } });
  expect(xml).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
  );
  expect(xml).toContain(
    '<colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>',
  );
});

test('footers carry texts, page number and count of pages', async () => {
  const footer = { left: 'Dinas A & B', center: 'Pohon', right: 'Halaman {halaman} dari {jumlahHalaman}' };
  expect(await sheetXml({ page: { ...PAGE, footer } })).toContain(
    '<oddFooter>&amp;LDinas A &amp;&amp; B&amp;CPohon&amp;RHalaman &amp;P dari &amp;N</oddFooter>',
  );
});

test('the size of a foot is told apart from a text that begins with a digit', async () => {
  expect(await sheetXml({ page: { ...PAGE, footer: { left: '2 Januari', fontSize: 11 } } })).toContain(
    '<oddFooter>&amp;L&amp;11&amp;"Arial,Regular"2 Januari</oddFooter>',
  );
});

test('columns that do not fill the page stand in its middle', async () => {
  expect(await sheetXml({ page: { ...PAGE, centered: true } })).toContain(
    '<printOptions horizontalCentered="1"/>',
  );
});

test('print area, repeated rows and columns, and names of cells quote their sheet', async () => {
  const xml = await workbookXml({
    name: "Renc'ana A",
    page: {
      ...PAGE,
      repeatRows: { row: 1, rows: 2 },
      repeatCols: { col: 0, cols: 1 },
      printArea: { row: 0, col: 0, rows: 30, cols: 5 },
    },
    names: [{ name: 'TriwulanBerjalan', row: 2, col: 1 }],
  });
  const sheet = "'Renc''ana A'";
  expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}!$A$1:$E$30<`);
  expect(xml).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$A:$A,${sheet}!$2:$3<`,
  );
  expect(xml).toContain(`<definedName name="TriwulanBerjalan">${sheet}!$B$3<`);
});

test('widths are points turned into digits of Arial 10, heights are points up to what Excel takes', async () => {
  const xml = await sheetXml({ columnWidths: [105, 52.5], rowHeights: [15, 500] });
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="20" customWidth="true"/><col min="2" max="2" width="10" customWidth="true"/></cols>',
  );
  expect(xml).toContain('<row r="1" ht="15" customHeight="1"/><row r="2" ht="409.5" customHeight="1"/>');
});

test('panes, gridlines and the colour of the tab', async () => {
  const xml = await sheetXml({ freeze: { rows: 2, cols: 1 }, showGridlines: false, tabColor: '1F6F5C' });
  expect(xml).toContain(
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen" activePane="bottomRight"/>',
  );
  expect(xml).toContain('showGridLines="0"');
  expect(xml).toContain('<tabColor rgb="FF1F6F5C"/>');
});

test('styles of cells lie over styles of areas', async () => {
  const sheet: Partial<SheetPlan> = {
    areas: [{ row: 0, col: 0, rows: 1, cols: 2, style: { fill: 'BDD7EE' } }],
    cells: [
      {
        row: 0,
        col: 0,
        value: 'x',
        style: {
          fontSize: 9,
          bold: true,
          italic: true,
          underline: true,
          color: 'FFFFFF',
          fill: '1F6F5C',
          align: 'center',
          valign: 'top',
          wrap: true,
          rotation: 90,
          indent: 1,
          numberFormat: '0.00',
          border: { left: { weight: 'medium', color: '404040' } },
          locked: false,
        },
      },
    ],
  };
  expect(await sheetXml(sheet)).toMatch(/<c r="A1" t="s" s="(\d)">.*<c r="B1" s="(?!\1)\d"\/>/);
  const styles = await part('xl/styles.xml', sheet);
  expect(styles).toContain('<b/><i/><u/><sz val="9"/><color rgb="FFFFFFFF"/><name val="Arial"/>');
  expect(styles).toContain('<patternFill patternType="solid"><fgColor rgb="FF1F6F5C"/>');
  expect(styles).toContain('<left style="medium"><color rgb="FF404040"/></left>');
  expect(styles).toContain(
    '<alignment horizontal="center" vertical="top" wrapText="true" textRotation="90" indent="1"/>',
  );
  expect(styles).toContain('<protection locked="0"/>');
  expect(styles).toContain('formatCode="0.00"');
});

test('validations: lists from ranges, numbers, formulas, and a prompt alone', async () => {
  const span = { row: 1, col: 0, rows: 3, cols: 1 };
  const form: Partial<SheetPlan> = {
    validations: [
      { span, rule: { kind: 'list', source: 'Setelan!$B$3:$B$6' }, onError: 'stop' },
      {
        span,
        rule: { kind: 'decimal', min: 0 },
        onError: 'warning',
        error: { title: 'Periksa', message: 'Isi dengan angka.' },
        prompt: { title: 'DO', message: 'jumlah A\ndibagi jumlah B' },
      },
      { span, rule: { kind: 'whole', min: 1, max: 4 }, onError: 'stop' },
      { span, rule: { kind: 'decimal' }, onError: 'stop' },
      { span, rule: { kind: 'any' }, onError: 'information', prompt: { title: 'a', message: 'b' } },
    ],
  };
  const xml = await part('xl/worksheets/sheet1.xml', form, { name: 'Setelan', mark: 'setelan' });
  expect(xml).toContain('<dataValidations count="5">');
  expect(xml).toContain(
    '<dataValidation type="list" sqref="A2:A4" allowBlank="1" showErrorMessage="1" errorStyle="stop"><formula1>Setelan!$B$3:$B$6</formula1>',
  );
  expect(xml).toContain(
    '<dataValidation type="decimal" sqref="A2:A4" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" promptTitle="DO" prompt="jumlah A&#10;dibagi jumlah B" errorTitle="Periksa" error="Isi dengan angka."><formula1>0</formula1>',
  );
  expect(xml).toContain(
    'operator="between" allowBlank="1" showErrorMessage="1" errorStyle="stop"><formula1>1</formula1><formula2>4</formula2>',
  );
  expect(xml).toContain('<formula1>-1000000000000000</formula1><formula2>1000000000000000</formula2>');
  expect(xml).toContain(
    '<dataValidation type="custom" sqref="A2:A4" allowBlank="1" showInputMessage="1" errorStyle="information" promptTitle="a" prompt="b"><formula1>TRUE</formula1>',
  );
});

test('prompts longer than Excel takes are cut', async () => {
  const span = { row: 0, col: 0, rows: 1, cols: 1 };
  const prompt = { title: 't'.repeat(40), message: 'm'.repeat(300) };
  const xml = await sheetXml({ validations: [{ span, rule: { kind: 'any' }, onError: 'stop', prompt }] });
  expect(xml).toContain(`promptTitle="${'t'.repeat(31)}…" prompt="${'m'.repeat(254)}…"`);
});

test('conditional formats: a formula with its style, and a bar', async () => {
  const span = { row: 1, col: 2, rows: 3, cols: 1 };
  const sheet: Partial<SheetPlan> = {
    conditionalFormats: [
      {
        span,
        rule: { kind: 'formula', formula: 'C2>100', style: { color: '9C0006', fill: 'FFC7CE', bold: true } },
      },
      { span, rule: { kind: 'dataBar', color: '63C384', min: 0, max: 100 } },
    ],
  };
  const xml = await sheetXml(sheet);
  expect(xml).toContain(
    '<cfRule type="expression" priority="1" dxfId="0"><formula>C2&gt;100</formula></cfRule>',
  );
  expect(xml).toContain(
    '<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF63C384"/></dataBar>',
  );
  expect(await part('xl/styles.xml', sheet)).toContain(
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
});

test('protection has no password; filtering and widths may be allowed', async () => {
  const protection = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: false };
  expect(await sheetXml({ protection })).toContain(
    '<sheetProtection sheet="1" formatColumns="0" formatRows="1" autoFilter="0"/>',
  );
});

test('a link leads to a cell of the workbook', async () => {
  const cells = [
    { row: 0, col: 0, value: 'C12', style: {}, link: { sheet: "SASARAN 5 (1) 'a'", cell: 'C12' } },
  ];
  expect(await sheetXml({ cells })).toContain(`<hyperlink ref="A1" location="'SASARAN 5 (1) ''a'''!C12"/>`);
});

test('a port keeps what it composed, and a plan that cannot be drawn is refused', async () => {
  const file = openXlsx(new Uint8Array(), 'hasil.xlsx');
  expect(file.written).toBeNull();
  await file.compose(planOf({}));
  expect(readXlsx(file.written ?? new Uint8Array()).sheets[0]?.name).toBe('Pohon Cascading');
  await expect(file.compose(planOf({ name: 'a/b' }))).rejects.toThrow(InputError);
  await expect(file.compose(planOf({ name: 'sama' }, { name: 'SAMA' }))).rejects.toThrow(
    'Buku kerja hasil tidak dapat dibuat; periksa nama lembarnya.',
  );
});

test('a character that XML cannot hold stands nowhere as it is: cells, names, links, foot, prompts, title', async () => {
  const odd = 'Teks\ufffe \u0007 _x0041_ \ud83c';
  const span = { row: 0, col: 0, rows: 2, cols: 1 };
  const plan: WorkbookPlan = {
    title: odd,
    sheets: [
      {
        ...BLANK,
        name: 'Nama\ufffe_x0041_',
        cells: [
          { row: 0, col: 0, value: odd, style: {} },
          { row: 1, col: 0, value: 1, style: {} },
          { row: 2, col: 0, formula: `"${odd}"`, result: odd, style: {} },
          { row: 3, col: 0, value: 'x', style: {}, link: { sheet: 'Nama\ufffe_x0041_', cell: 'A1' } },
        ],
        table: { name: 'Realisasi', span, columns: [odd] },
        validations: [{ span, rule: { kind: 'any' }, onError: 'stop', prompt: { title: odd, message: odd } }],
        conditionalFormats: [
          { span, rule: { kind: 'formula', formula: `A1="${odd}"`, style: { bold: true } } },
        ],
        page: { ...PAGE, footer: { left: odd }, printArea: span },
        names: [{ name: 'TriwulanBerjalan', row: 1, col: 0 }],
      },
    ],
  };
  const bytes = await writeXlsx(plan);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    expect([name, /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(strFromU8(content))]).toEqual(
      [name, false],
    );
  }
  const [sheet] = readXlsx(bytes).sheets;
  expect(sheet?.name).toBe('Nama\ufffe_x0041_');
  expect(sheet?.cells.map(({ value, formula }) => [value, formula])).toEqual([
    [odd, undefined],
    [1, undefined],
    [odd, `"${odd}"`],
    ['x', undefined],
  ]);
  expect(readXlsx(bytes).names).toEqual([{ name: 'TriwulanBerjalan', sheet: 'Nama\ufffe_x0041_' }]);
});

test('texts that begin like a formula have an apostrophe before them, and a style of their own', async () => {
  const style = { bold: true };
  const texts = ['=A1', '+62', '- apel', '@nama', "'90-an", 'A=1', ''];
  const sheet = {
    cells: [
      ...texts.map((value, row) => ({ row, col: 0, value, style })),
      { row: 7, col: 0, value: -1, style },
      { row: 8, col: 0, formula: 'A1', result: '=A1', style },
    ],
  };
  const xml = await sheetXml(sheet);
  const styles = [...xml.matchAll(/<c r="A\d"[^>]* s="(\d)"/g)].map(([, number]) => number);
  expect(styles).toEqual(['1', '1', '1', '1', '1', '2', '2', '2', '2']);
  const list = [...(await part('xl/styles.xml', sheet)).matchAll(/<xf [^>]*xfId="0"[^>]*>/g)].map(
    ([xf]) => xf,
  );
  expect(list.map((xf) => xf.includes(' quotePrefix="1"'))).toEqual([false, true, false]);
});

test('a text of 32,767 characters is written, a longer one is refused with its cell', async () => {
  const of = (length: number) =>
    writeXlsx(planOf({ cells: [{ row: 1, col: 2, value: 'x'.repeat(length), style: {} }] }));
  expect(readXlsx(await of(32_767)).sheets[0]?.cells[0]?.value).toHaveLength(32_767);
  await expect(of(32_768)).rejects.toThrow(
    "Teks untuk sel C2 di lembar 'Pohon Cascading' lebih panjang dari 32.767 huruf, batas sel Excel; bagi menjadi beberapa sel.",
  );
});

test('the used range holds every cell, also one far off', async () => {
  const far = { row: 40, col: 27, value: 1, style: {} };
  expect(await sheetXml({ cells: [far], rowHeights: [15] })).toContain('<dimension ref="A1:AB41"/>');
  expect(await sheetXml({})).toContain('<dimension ref="A1"/>');
});

test.each([
  [{ rows: 2, cols: 0 }, '<pane ySplit="2" topLeftCell="A3" state="frozen" activePane="bottomLeft"/>'],
  [{ rows: 0, cols: 3 }, '<pane xSplit="3" topLeftCell="D1" state="frozen" activePane="topRight"/>'],
  [{ rows: 0, cols: 0 }, '<sheetView workbookViewId="0"/>'],
])('frozen panes %j', async (freeze, xml) => {
  expect(await sheetXml({ freeze })).toContain(xml);
});

test('a foot is cut at the left where its codes would be more than Excel takes', async () => {
  const footer = { left: '&'.repeat(150), right: 'Halaman {halaman}', fontSize: 11 };
  const xml = await sheetXml({ page: { ...PAGE, footer } });
  const foot = /<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(foot).toHaveLength(253);
  expect(foot).toMatch(/^&L&11&"Arial,Regular"(&&)+…&R&11&"Arial,Regular"Halaman &P$/);
});

test('beyond what Excel takes a link is left out, and its text stays', async () => {
  const cells = Array.from({ length: 65_531 }, (_, row) => ({
    row,
    col: 0,
    value: 'C1',
    style: {},
    link: { sheet: 'Pohon Cascading', cell: 'C1' },
  }));
  const xml = await sheetXml({ cells });
  expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
  expect(xml.match(/<c /g)).toHaveLength(65_531);
});

test('a workbook without sheets is none', async () => {
  await expect(writeXlsx(planOf())).rejects.toThrow('Tidak ada lembar untuk ditulis; pilih lembar lain.');
});
