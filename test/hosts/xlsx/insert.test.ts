import { strFromU8, unzipSync } from 'fflate';
import { insertSheets, type Insertion } from '../../../src/hosts/xlsx/insert';
import { mergeStyles } from '../../../src/hosts/xlsx/insert/styles';
import { readXlsx } from '../../../src/hosts/xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write';
import type { PlanCell, SheetPlan, Style } from '../../../src/workbook/plan';
import type { Sheet } from '../../../src/workbook/sheet';
import { zip } from '../craft';
import { foreign, foreignParts, strict, withPrefix } from './foreign';

const PAGE: SheetPlan['page'] = {
  paper: 'A3',
  scale: 70,
  margins: { top: 36, right: 18, bottom: 36, left: 18 },
  rowBreaks: [],
  colBreaks: [],
  footer: {},
};

function sheet(name: string, mark: string, rest: Partial<SheetPlan> = {}): SheetPlan {
  const style: Style = { bold: true, fill: 'B7E1C0', numberFormat: '#,##0.00' };
  const cells: readonly PlanCell[] = [
    { row: 0, col: 0, value: `Isi ${name}`, style },
    { row: 1, col: 0, value: 12.5, style },
    { row: 1, col: 1, formula: 'A2*2', result: 25, style: {} },
    { row: 2, col: 0, value: '#REF!', style: {} },
    { row: 3, col: 0, value: '=1+1 _x000D_ <b> & "c"', style: {} },
  ];
  return {
    name,
    mark,
    cells,
    merges: [],
    areas: [],
    columnWidths: [80, 80],
    rowHeights: [15, 15, 15, 15],
    page: PAGE,
    ...rest,
  };
}

const REALISASI = sheet('Realisasi', 'realisasi', {
  cells: [
    { row: 0, col: 0, value: 'Kode', style: {} },
    { row: 0, col: 1, value: 'Target', style: {} },
    { row: 1, col: 0, value: '1.1', style: { numberFormat: '@' } },
    { row: 1, col: 1, value: 80, style: {} },
  ],
  table: { name: 'Realisasi', span: { row: 0, col: 0, rows: 2, cols: 2 }, columns: ['Kode', 'Target'] },
  names: [{ name: 'TriwulanBerjalan', row: 1, col: 1 }],
  conditionalFormats: [
    {
      span: { row: 1, col: 1, rows: 1, cols: 1 },
      rule: { kind: 'formula', formula: 'B2>1', style: { fill: 'FBD5B0' } },
    },
  ],
  validations: [
    { span: { row: 1, col: 1, rows: 1, cols: 1 }, rule: { kind: 'decimal', min: 0 }, onError: 'warning' },
  ],
});

const NOTHING = { replaces: {}, removed: [], unmarked: [] };

async function insert(
  bytes: Uint8Array,
  sheets: readonly SheetPlan[],
  rest: Partial<Insertion> = {},
): Promise<Uint8Array> {
  return (await insertSheets(bytes, { plan: { title: 'x', sheets }, ...NOTHING, ...rest })).bytes;
}

const textOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The parts that another file has too, and that are not the same there. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter(
    (name) => strFromU8(old[name] ?? new Uint8Array()) !== strFromU8(now[name] ?? new Uint8Array()),
  );
}

function sheetOf(bytes: Uint8Array, name: string): Sheet {
  const found = readXlsx(bytes).sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Without styles, and without cells that name one. */
const plain = zip({
  ...foreignParts({ styles: '' }),
  'xl/worksheets/sheet1.xml': (foreignParts()['xl/worksheets/sheet1.xml'] ?? '').replaceAll(' s="1"', ''),
});

const SHAPES: readonly (readonly [string, Uint8Array])[] = [
  ['a workbook with chart, comment, table and names', foreign()],
  [
    'a workbook whose elements have a prefix',
    zip({
      ...foreignParts(),
      ...Object.fromEntries(
        ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/styles.xml'].map(
          (path) => [path, withPrefix(foreignParts()[path] ?? '')],
        ),
      ),
    }),
  ],
  [
    'a strict workbook',
    zip(Object.fromEntries(Object.entries(foreignParts()).map(([path, xml]) => [path, strict(xml)]))),
  ],
  ['a workbook that counts days from 1904', foreign({ before: '<workbookPr date1904="1"/>' })],
  ['a workbook without defined names', foreign({ after: '' })],
  ['a workbook with an empty styles part', plain],
];

describe.each(SHAPES)('%s', (_, bytes) => {
  test('has the composed sheets behind its own, which read as they did', async () => {
    const after = await insert(bytes, [sheet('Pohon Cascading', 'pohon'), REALISASI]);
    const [before, now] = [readXlsx(bytes), readXlsx(after)];
    expect(now.sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Anggaran', null],
      ['Lain', null],
      ['Pohon Cascading', 'pohon'],
      ['Realisasi', 'realisasi'],
    ]);
    expect(now.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(now.sheets[3]?.tables).toEqual([
      { name: 'Realisasi', span: { row: 0, col: 0, rows: 2, cols: 2 } },
    ]);
    expect(now.names).toContainEqual({ name: 'TriwulanBerjalan', sheet: 'Realisasi' });
  });

  test('reads the composed sheets as a file of their own does', async () => {
    const alone = await writeXlsx({ title: 'x', sheets: [REALISASI, sheet('Temuan', 'temuan')] });
    const after = await insert(bytes, [REALISASI, sheet('Temuan', 'temuan')]);
    for (const name of ['Realisasi', 'Temuan']) expect(sheetOf(after, name)).toEqual(sheetOf(alone, name));
  });

  test('keeps the bytes of every part that does not list the sheets', async () => {
    const after = await insert(bytes, [REALISASI]);
    expect(changedParts(bytes, after)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
    ]);
  });

  test('composed again it has the same bytes', async () => {
    const once = await insert(bytes, [REALISASI, sheet('Temuan', 'temuan')]);
    const twice = await insert(once, [REALISASI, sheet('Temuan', 'temuan')], {
      replaces: { Realisasi: 'Realisasi', Temuan: 'Temuan' },
    });
    expect(changedParts(once, twice)).toEqual([]);
    expect(Object.keys(unzipSync(twice)).sort()).toEqual(Object.keys(unzipSync(once)).sort());
  });
});

test('styles stand behind those there are, and what is there is used', async () => {
  const after = await insert(foreign(), [sheet('Pohon Cascading', 'pohon')]);
  const styles = textOf(after, 'xl/styles.xml');
  expect(styles).toContain(
    '<numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="#,##0.00"/>',
  );
  expect(styles).toMatch(
    /<fonts count="4"><font><sz val="11"\/><name val="Calibri"\/><\/font><font><b\/><sz val="12"\/>/,
  );
  expect(/<cellXfs count="(\d+)"/.exec(styles)?.[1]).toBe(
    String(styles.split('<cellXfs')[1]?.split('</cellXfs>')[0]?.match(/<xf /g)?.length),
  );
  const own = textOf(foreign(), 'xl/styles.xml');
  const again = mergeStyles(
    styles,
    textOf(await writeXlsx({ title: 'x', sheets: [sheet('a', 'pohon')] }), 'xl/styles.xml'),
  );
  expect(again.xml).toBe(styles);
  expect(mergeStyles(own, own).xml).toBe(own);
});

test('the sheet in front stays in front, and only it is chosen', async () => {
  const after = await insert(foreign(), [sheet('Pohon Cascading', 'pohon')]);
  expect(textOf(after, 'xl/workbook.xml')).toContain('activeTab="0"');
  expect(textOf(after, 'xl/worksheets/sheet3.xml')).not.toContain('tabSelected');
});

test('names belong to their sheets, and the numbers of tables differ', async () => {
  const after = await insert(foreign(), [sheet('Pohon Cascading', 'pohon'), REALISASI]);
  const workbook = textOf(after, 'xl/workbook.xml');
  expect(workbook).toContain('<definedName name="PaguTotal">Anggaran!$B$3</definedName>');
  expect(workbook).toContain('localSheetId="2">"pohon"<');
  expect(workbook).toContain('localSheetId="3">"realisasi"<');
  expect(textOf(after, 'xl/tables/table2.xml')).toContain(' id="8"');
});

describe('a sheet of ours that is there', () => {
  const before = async () => insert(foreign(), [REALISASI, sheet('Matriks Sasaran 2', 'matriks-2')]);

  test('is replaced where it stands, under its name and number', async () => {
    const old = await before();
    const after = await insert(old, [sheet('Realisasi', 'realisasi')], {
      replaces: { Realisasi: 'Realisasi' },
    });
    expect(readXlsx(after).sheets.map(({ name }) => name)).toEqual([
      'Anggaran',
      'Lain',
      'Realisasi',
      'Matriks Sasaran 2',
    ]);
    expect(sheetOf(after, 'Realisasi').cells[0]?.value).toBe('Isi Realisasi');
    expect(sheetOf(after, 'Realisasi').tables).toEqual([]);
    const names = textOf(after, 'xl/workbook.xml').match(/"realisasi"/g);
    expect(names).toHaveLength(1);
  });

  test('goes where it is obsolete; what is behind it keeps its names', async () => {
    const table = {
      name: 'Tabel_M',
      span: { row: 0, col: 0, rows: 2, cols: 1 },
      columns: ['Isi Matriks Sasaran 2'],
    };
    const old = await insert(foreign(), [
      sheet('Matriks Sasaran 2', 'matriks-2', { table, page: { ...PAGE, repeatRows: { row: 0, rows: 1 } } }),
      REALISASI,
    ]);
    expect(Object.keys(unzipSync(old)).filter((name) => /table2|sheet3/.test(name))).toHaveLength(3);
    const after = await insert(old, [sheet('Temuan', 'temuan')], { removed: ['Matriks Sasaran 2'] });
    expect(readXlsx(after).sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Anggaran', null],
      ['Lain', null],
      ['Realisasi', 'realisasi'],
      ['Temuan', 'temuan'],
    ]);
    expect(Object.keys(unzipSync(after)).filter((name) => /table2|sheet3\./.test(name))).toEqual([]);
    expect(textOf(after, '[Content_Types].xml')).not.toMatch(/table2|sheet3\.xml/);
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('sheet3.xml');
  });

  test.each([
    ['a formula', `<definedName name="x">1</definedName>`, 'A1', `<f>'Matriks Sasaran 2'!A2</f>`],
    ['a name', `<definedName name="x">'matriks sasaran 2'!$A$2</definedName>`, 'A1', '<v>1</v>'],
  ])('stays where %s refers to it', async (_, name, cell, content) => {
    const parts = foreignParts({ after: `<definedNames>${name}</definedNames>` });
    const own = parts['xl/worksheets/sheet2.xml'] ?? '';
    const referring = zip({
      ...parts,
      'xl/worksheets/sheet2.xml': own.replace(
        '</sheetData>',
        `<row r="9"><c r="${cell.replace('1', '9')}">${content}</c></row></sheetData>`,
      ),
    });
    const old = await insert(referring, [sheet('Matriks Sasaran 2', 'matriks-2')]);
    const after = await insert(old, [sheet('Temuan', 'temuan')], { removed: ['Matriks Sasaran 2'] });
    expect(sheetOf(after, 'Matriks Sasaran 2').mark).toBe('matriks-2');
  });

  test('loses its mark where another one was chosen', async () => {
    const after = await insert(await before(), [sheet('Temuan', 'temuan')], { unmarked: ['Realisasi'] });
    expect(sheetOf(after, 'Realisasi').mark).toBeNull();
    expect(sheetOf(after, 'Matriks Sasaran 2').mark).toBe('matriks-2');
  });

  test('keeps the drawing, the comment, the macro name and the looks that the user gave it', async () => {
    const parts = foreignParts();
    const sheet1 = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
      '<sheetViews>',
      '<sheetPr codeName="Lembar7"/><sheetViews>',
    );
    const bytes = zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet1 });
    const kept = { row: 8, col: 1, kind: 'text', value: 'catatan' } as const;
    const from = { row: 1, col: 1, kind: 'number', value: 1250 } as const;
    const plan = sheet('Anggaran', 'realisasi', {
      cells: [
        { row: 8, col: 1, value: 'catatan', style: {} },
        { row: 10, col: 1, value: 1250, style: {} },
      ],
      earlier: { cells: [], kept: [kept], moved: [{ from, to: { row: 10, col: 1 } }] },
    });
    const after = await insert(bytes, [plan], { replaces: { Anggaran: 'Anggaran' } });
    const xml = textOf(after, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetPr codeName="Lembar7"\s*\/>/);
    expect(xml).toContain('<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>');
    expect(xml).toMatch(/<c r="B11" s="1">/);
    expect(textOf(after, 'xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
      /drawing1\.xml.*vmlDrawing1\.vml.*comments1\.xml/,
    );
  });
});

test('the order of computing goes with a sheet that is replaced, and stays where sheets are only added', async () => {
  const parts = foreignParts();
  const bytes = zip({
    ...parts,
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/></calcChain>',
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  });
  const added = await insert(bytes, [REALISASI]);
  expect(textOf(added, 'xl/calcChain.xml')).not.toBe('');
  const replaced = await insert(added, [REALISASI], { replaces: { Realisasi: 'Realisasi' } });
  expect(textOf(replaced, 'xl/calcChain.xml')).toBe('');
  expect(textOf(replaced, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a workbook without a styles part gets one', async () => {
  const { 'xl/styles.xml': styles, ...parts } = foreignParts({ styles: '' });
  expect(styles).toContain('<styleSheet');
  const bytes = zip({
    ...parts,
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /<Relationship Id="rIdT"[^>]*>/,
      '',
    ),
  });
  const after = await insert(bytes, [REALISASI]);
  expect(sheetOf(after, 'Realisasi').cells[3]?.value).toBe(80);
  expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
});

test('columns are as wide in a workbook of another font', async () => {
  const wide = foreign({
    styles: '<fonts count="1"><font><sz val="20"/><name val="Calibri"/></font></fonts>',
  });
  const width = async (bytes: Uint8Array) =>
    /<col [^>]*width="([\d.]+)"/.exec(
      textOf(await insert(bytes, [REALISASI]), 'xl/worksheets/sheet3.xml'),
    )?.[1];
  expect(Number(await width(foreign()))).toBeCloseTo(80 / 5.25, 6);
  expect(Number(await width(wide))).toBeCloseTo((80 / 5.25) * (7 / 14), 6);
});

/** The same with macros, a picture in the drawing, and a pivot table with its cache. */
function withMacrosAndPivot(): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const pointer = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
  const parts = foreignParts({
    after: '<pivotCaches><pivotCache cacheId="3" r:id="rIdP"/></pivotCaches>',
  });
  return zip({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '')
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '<Override',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Override',
      ),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      pointer('rIdP', `${office}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml').replace(
        '</Relationships>',
        pointer(
          'rIdV',
          'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
          'vbaProject.bin',
        ),
      ),
    ),
    'xl/drawings/_rels/drawing1.xml.rels': (parts['xl/drawings/_rels/drawing1.xml.rels'] ?? '').replace(
      '</Relationships>',
      pointer('rId2', `${office}/image`, '../media/image1.png'),
    ),
    'xl/vbaProject.bin': 'macros',
    'xl/media/image1.png': 'picture',
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${main}" refreshOnLoad="1"/>`,
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${main}" name="P" cacheId="3"/>`,
  });
}

test('macros, pictures and pivots keep their bytes, and what leads to them stays', async () => {
  const bytes = withMacrosAndPivot();
  const once = await insert(bytes, [REALISASI]);
  const listing = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  expect(changedParts(bytes, once)).toEqual(listing);
  const twice = await insert(once, [REALISASI], { replaces: { Realisasi: 'Realisasi' } });
  expect(changedParts(once, twice)).toEqual([]);
  for (const after of [once, twice]) {
    expect(textOf(after, '[Content_Types].xml')).toContain('macroEnabled.main+xml');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toMatch(
      /pivotCacheDefinition1\.xml.*vbaProject\.bin/,
    );
    expect(textOf(after, 'xl/workbook.xml')).toContain('<pivotCache cacheId="3" r:id="rIdP"/>');
  }
});

test('a workbook that is shared in the old way is left alone', async () => {
  const parts = foreignParts();
  const bytes = zip({
    ...parts,
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rIdR" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>',
    ),
  });
  await expect(insert(bytes, [REALISASI])).rejects.toThrow('Buku kerja ini dibagikan dengan cara lama');
});
