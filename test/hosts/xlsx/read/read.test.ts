import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { openXlsx, readXlsx } from '../../../../src/hosts/xlsx';
import { readFile } from '../../../../src/hosts/xlsx/read';
import type { Cell, Sheet } from '../../../../src/workbook/sheet';
import { craft, craftParts, grid, relationships, rows, type Crafted } from '../../craft';

function firstSheet(crafted: Crafted): Sheet {
  const sheet = readXlsx(craft(crafted)).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function cellsOf(inside: string, more: Crafted = {}): readonly Cell[] {
  return firstSheet({ sheets: { Lembar1: rows(inside) }, ...more }).cells;
}

test('texts, numbers, truth values and errors, at their places', () => {
  const cells = cellsOf(
    `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>85.5</v></c><c r="D2" t="b"><v>1</v></c></row>
     <row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="str"><v>a &amp; b</v></c></row>`,
    { strings: '<si><t>Kinerja :</t></si>' },
  );
  expect(cells).toEqual([
    { row: 1, col: 1, kind: 'text', value: 'Kinerja :' },
    { row: 1, col: 2, kind: 'number', value: 85.5 },
    { row: 1, col: 3, kind: 'boolean', value: true },
    { row: 3, col: 0, kind: 'error', value: '#REF!' },
    { row: 3, col: 1, kind: 'text', value: 'a & b' },
  ]);
});

test('a cached result of 0 is 0, an empty one is no filled cell, an error keeps its code', () => {
  const cells = cellsOf(
    `<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>0</v></c><c r="B1" t="str"><f>IF(A1=0,"","x")</f><v></v></c>
     <c r="C1"><f>D9</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
     <c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" s="3"/><c r="G1" t="s"/></row>`,
  );
  expect(cells).toEqual([
    { row: 0, col: 0, kind: 'number', value: 0, formula: 'SUM(B1:C1)' },
    { row: 0, col: 3, kind: 'error', value: '#DIV/0!', formula: '1/0' },
    { row: 0, col: 4, kind: 'text', value: 'ab', formula: '"a"&"b"' },
  ]);
});

test('a formula without a stored result is known; one that shows an empty text is not among them', () => {
  const sheetWith = (cells: string) => firstSheet({ sheets: { Lembar1: rows(`<row r="1">${cells}</row>`) } });
  const { cells, uncomputed } = sheetWith(
    '<c r="A1"><f>1+1</f><v></v></c><c r="B1"><f>2</f></c><c r="C1" t="str"><f>""</f><v></v></c>',
  );
  expect(cells).toEqual([]);
  expect(uncomputed).toEqual([
    { row: 0, col: 0 },
    { row: 0, col: 1 },
  ]);
  expect(sheetWith('<c r="A1"><f>1+1</f><v>2</v></c>')).not.toHaveProperty('uncomputed');
});

test('a shared formula is moved to each cell that shares it', () => {
  const cells = cellsOf(
    `<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1+$A$1+'A1 B'!B$2+SUM($A:A)+"A1"+LOG10(A1)</f><v>1</v></c>
     <c r="D1"><f t="shared" si="0"/><v>2</v></c></row>
     <row r="2"><c r="C2"><f t="shared" si="0"/><v>0</v></c></row>`,
  );
  expect(cells.map((c) => [c.value, c.formula])).toEqual([
    [1, `A1+$A$1+'A1 B'!B$2+SUM($A:A)+"A1"+LOG10(A1)`],
    [2, `B1+$A$1+'A1 B'!C$2+SUM($A:B)+"A1"+LOG10(B1)`],
    [0, `A2+$A$1+'A1 B'!B$2+SUM($A:A)+"A1"+LOG10(A2)`],
  ]);
});

test('rich text is joined, reading aids left out, inline strings read, escapes decoded', () => {
  const cells = cellsOf(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Ki</t></r><r><t xml:space="preserve">nerja </t></r></is></c>
     <c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>baris 1&#10;baris 2</t></is></c></row>`,
    {
      strings: `<si><r><rPr><b/></rPr><t xml:space="preserve">Sub </t></r><r><t>Kegiatan</t></r><rPh sb="0" eb="1"><t>XX</t></rPh></si>
        <si><t>_x0041__x005F_x0042_</t></si>`,
    },
  );
  expect(cells.map((c) => c.value)).toEqual(['Sub Kegiatan', 'Kinerja ', 'A_x0042_', 'baris 1\nbaris 2']);
});

test('numbers shown as dates are dates, of the 1900 system whatever the workbook counts from', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/>
      <numFmt numFmtId="165" formatCode="#,##0 &quot;dokumen&quot;"/><numFmt numFmtId="166" formatCode="[Red]0.0"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/></cellXfs>`;
  const inside = `<row r="1"><c r="A1" s="1"><v>45291</v></c><c r="B1" s="2"><v>45292.5</v></c><c r="C1" s="3"><v>12</v></c>
    <c r="D1" s="4"><v>1</v></c><c r="E1" s="5"><v>0.855</v></c><c r="F1" t="d"><v>2024-01-01T12:00:00</v></c></row>`;
  expect(cellsOf(inside, { styles })).toEqual([
    { row: 0, col: 0, kind: 'date', value: 45291, format: 'mm-dd-yy' },
    { row: 0, col: 1, kind: 'date', value: 45292.5, format: '[$-421]dd\\ mmmm\\ yyyy' },
    { row: 0, col: 2, kind: 'number', value: 12, format: '#,##0 "dokumen"' },
    { row: 0, col: 3, kind: 'number', value: 1, format: '[Red]0.0' },
    { row: 0, col: 4, kind: 'number', value: 0.855, format: '0%' },
    { row: 0, col: 5, kind: 'date', value: 45292.5 },
  ]);
  const mac = cellsOf('<row r="1"><c r="A1" s="1"><v>43829</v></c></row>', {
    styles,
    before: '<workbookPr date1904="1"/>',
  });
  expect(mac[0]?.value).toBe(45291);
});

test('cells and rows without an address follow the one before', () => {
  const cells = cellsOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(cells.map(({ row, col, value }) => [row, col, value])).toEqual([
    [0, 0, 1],
    [0, 1, 2],
    [4, 2, 3],
    [4, 3, 4],
    [5, 0, 5],
  ]);
});

test('cells out of order are put in order, and the last of two at one place counts', () => {
  const cells = cellsOf(
    '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A3"><v>4</v></c></row>',
  );
  expect(cells.map(({ row, col, value }) => [row, col, value])).toEqual([
    [0, 0, 3],
    [2, 0, 4],
    [2, 1, 1],
  ]);
});

test('values with comments, CDATA sections and entities in between; the first of two values counts', () => {
  const cells = cellsOf(
    `<row r="1"><c r="A1"><v>1<!-- sembilan -->2</v><v>99</v></c><c r="B1" t="str"><v>a<![CDATA[ < & ]]>b &#38; c</v></c>
     <c r="C1" t="inlineStr"><is><t>a<?catatan?>b</t></is></c><c r="D1"><v> 7 </v></c><c r="E1"><v>1e3</v></c>
     <c r="F1"><v>0.12345678901234568</v></c><c r="G1"><v>-0.5</v></c><c r="H1"><v>tujuh</v></c><c r="I1" t="n"><v>.5</v></c></row>`,
  );
  expect(cells.map(({ value }) => value)).toEqual([
    12,
    'a < & b & c',
    'ab',
    7,
    1000,
    0.12345678901234568,
    -0.5,
    'tujuh',
    0.5,
  ]);
});

test('tags with a prefix, and what declares it on a cell', () => {
  const part = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" xmlns:r="o" t="inlineStr"><x:is><x:t>isi</x:t></x:is></x:c></x:row></x:sheetData>
    <x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>`;
  const sheet = firstSheet({ parts: { 'xl/worksheets/sheet1.xml': part } });
  expect(sheet.cells).toEqual([{ row: 1, col: 1, kind: 'text', value: 'isi' }]);
  expect(sheet.merges).toEqual([{ row: 1, col: 1, rows: 1, cols: 2 }]);
});

test('a part in UTF-16, and one with a byte order mark', () => {
  const parts = craftParts({ sheets: { a: grid([['Ibukota – “Jawa”']]) } });
  const name = 'xl/worksheets/sheet1.xml';
  const marked = `\ufeff${parts[name] ?? ''}`;
  const utf16 = new Uint8Array(new Uint16Array([...marked].map((letter) => letter.charCodeAt(0))).buffer);
  for (const part of [utf16, strToU8(marked)]) {
    const files = Object.entries(parts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
    const bytes = zipSync({ ...Object.fromEntries(files), [name]: part });
    expect(readXlsx(bytes).sheets[0]?.cells[0]?.value).toBe('Ibukota – “Jawa”');
  }
});

describe('names of a file are names only, and reach nothing else', () => {
  test('an entity that is called like a part of the language stays as it is written', () => {
    const cells = cellsOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>P &constructor; &__proto__; &toString; &#0; &#xD800; &#x110000;</t></is></c></row>',
    );
    expect(cells[0]?.value).toBe('P &constructor; &__proto__; &toString; &#0; &#xD800; &#x110000;');
  });

  test('elements, attributes, sheets and tables', () => {
    const sheet = firstSheet({
      sheets: {
        constructor: `<constructor/><toString __proto__="x"/>${rows('<constructor/><row r="1" __proto__="9"><valueOf/><c r="A1" constructor="1"><v>1</v></c></row>')}`,
      },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          ['__proto__', 'table', '../tables/table1.xml'],
        ]),
        'xl/tables/table1.xml': '<table __proto__="y" displayName="constructor" ref="A1:B2"/>',
      },
      after: '<definedNames><definedName name="__proto__">constructor!$A$1</definedName></definedNames>',
    });
    expect(sheet).toMatchObject({ name: 'constructor', tables: [{ name: 'constructor' }] });
    expect(sheet.cells).toEqual([{ row: 0, col: 0, kind: 'number', value: 1 }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

test('columns that are hidden again and again are hidden once', () => {
  const cols =
    '<col min="2" max="3" hidden="1"/><col min="3" max="99999" hidden="true"/><col min="9" max="1" hidden="1"/><col min="1" max="1"/>';
  const [file] = readFile(craft({ sheets: { a: `<cols>${cols}</cols>${rows('<row r="3" hidden="1"/>')}` } }));
  expect(file?.file.hidden.rows).toEqual([2]);
  expect(file?.file.hidden.cols).toEqual(Array.from({ length: 16_383 }, (_, i) => i + 1));
});

test('hidden sheets, and names with quotes, ampersands and emoji', () => {
  const names = [`Sasaran "1" & 'dua'`, '🎯 CASCADING', 'arsip', 'rahasia'];
  const { sheets } = readXlsx(
    craft({
      sheets: Object.fromEntries(names.map((name) => [name, rows('')])),
      states: { arsip: 'state="hidden"', rahasia: 'state="veryHidden"' },
    }),
  );
  expect(sheets.map((s) => s.name)).toEqual(names);
  expect(sheets.map((s) => s.visibility)).toEqual(['visible', 'visible', 'hidden', 'veryHidden']);
});

test('merges, tables and the mark of a composed sheet', () => {
  const sheet = firstSheet({
    sheets: {
      Realisasi: `${rows('')}<mergeCells><mergeCell ref="B2:D3"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>`,
    },
    after: `<definedNames><definedName name="_CascadingKinerja" localSheetId="0" hidden="1">"realisasi"</definedName>
      <definedName name="_CascadingKinerja">"bukan lembar"</definedName></definedNames>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': '<table name="t" displayName="Realisasi" ref="A5:U20"/>',
    },
  });
  expect(sheet.merges).toEqual([{ row: 1, col: 1, rows: 2, cols: 3 }]);
  expect(sheet.tables).toEqual([{ name: 'Realisasi', span: { row: 4, col: 0, rows: 16, cols: 21 } }]);
  expect(sheet.mark).toBe('realisasi');
});

test('chart sheets hold no cells and are passed over', () => {
  const { sheets } = readXlsx(
    craft({
      sheets: { Grafik: '', Isi: rows('<row r="1"><c r="A1"><v>1</v></c></row>') },
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
    }),
  );
  expect(sheets.map((s) => s.name)).toEqual(['Isi']);
});

describe('a used range that pretends to reach XFD1048576 costs nothing', () => {
  const content = '<row r="1"><c r="A1" t="inlineStr"><is><t>Kinerja :</t></is></c></row>';
  const kinerja = { row: 0, col: 0, kind: 'text', value: 'Kinerja :' };

  test.each([
    ['the dimension lies', `<dimension ref="A1:XFD1048576"/>${rows(content)}`, {}],
    ['an empty cell is formatted', rows(`${content}<row r="1048576"><c r="XFD1048576" s="1"/></row>`), {}],
    ['a style covers all columns', `<cols><col min="1" max="16384" width="9"/></cols>${rows(content)}`, {}],
    [
      'the whole sheet is merged',
      `${rows(content)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      {},
    ],
    [
      'a name covers the whole sheet',
      rows(content),
      {
        after:
          '<definedNames><definedName name="semua">Lembar1!$A$1:$XFD$1048576</definedName></definedNames>',
      },
    ],
  ])('%s', (_, inside, more) => {
    const sheet = firstSheet({ sheets: { Lembar1: inside }, ...more });
    expect(sheet.cells).toEqual([kinerja]);
    expect(sheet.merges).toEqual([]);
  });

  test('a stray filled cell there is one cell more', () => {
    const inside = rows(`${content}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`);
    expect(firstSheet({ sheets: { Lembar1: inside } }).cells).toEqual([
      kinerja,
      { row: 1048575, col: 16383, kind: 'number', value: 7 },
    ]);
  });
});

test('the sample, as a port', async () => {
  const file = openXlsx(readFileSync('samples/cascading-bkd-2024.xlsx'), 'cascading-bkd-2024.xlsx');
  const { sheets } = await file.read();
  expect(file.name).toBe('cascading-bkd-2024.xlsx');
  expect(sheets.map((s) => s.name)).toEqual([
    'CASCADING',
    'TUJUAN SASARAN',
    'SASARAN 1',
    'SASARAN 2',
    'SASARAN 3',
    'SASARAN 4',
    'SASARAN 5 (1)',
    'SASARAN 5 (2)',
    'SASARAN 5 (3)',
    'SASARAN 5 (4)',
  ]);
  expect(sheets[0]?.cells[0]).toEqual({
    row: 0,
    col: 1,
    kind: 'text',
    value: 'CASCADING BKD KABUPATEN PEMALANG TAHUN 2024',
  });
  expect(sheets[0]?.merges).toHaveLength(205);
});

test('names of the whole workbook, and the sheets they point to', () => {
  const defined = [
    `<definedName name="TriwulanBerjalan">'Data ''A'' 1'!$B$3</definedName>`,
    '<definedName name="daftar" hidden="1">Lembar1!$A$1:$A$9</definedName>',
    '<definedName name="tarif">0.1</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Lembar1!$A$1</definedName>',
  ];
  const { names } = readXlsx(craft({ after: `<definedNames>${defined.join('')}</definedNames>` }));
  expect(names).toEqual([
    { name: 'TriwulanBerjalan', sheet: "Data 'A' 1" },
    { name: 'daftar', sheet: 'Lembar1' },
    { name: 'tarif', sheet: null },
  ]);
});
