import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import type { Place } from '../../../../src/cascade/cascade';
import { readXlsx } from '../../../../src/hosts/xlsx';
import { aboutFile } from '../../../../src/hosts/xlsx/read/about';
import { editXlsx, type FileEdits } from '../../../../src/hosts/xlsx/edit';
import { readFile } from '../../../../src/hosts/xlsx/read';
import { parseSpan } from '../../../../src/workbook/address';
import { InputError, type CellValue } from '../../../../src/workbook/port';
import { craft, craftParts, rows, zip, type Crafted } from '../../craft';

const SAMPLE = new Uint8Array(readFileSync('samples/cascading-bkd-2024.xlsx'));
const REALISASI = new Uint8Array(readFileSync('samples/contoh-realisasi.xlsx'));
const NOTHING: FileEdits = { values: [], results: [], marks: null };
const SHEET = 'xl/worksheets/sheet1.xml';

function at(name: string, lembar = 'Lembar1'): Place {
  const span = parseSpan(name);
  if (!span) throw new Error(`no cell ${name}`);
  return { lembar, row: span.row, col: span.col };
}

const to = (name: string, value: CellValue | null) => ({ place: at(name), value });
const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** What stands in <worksheet> of a crafted sheet after some edits. */
function edited(inside: string, edits: Partial<FileEdits>, more: Crafted = {}): string {
  const bytes = editXlsx(craft({ sheets: { Lembar1: inside }, ...more }), { ...NOTHING, ...edits });
  return textOf(bytes, SHEET).replace(/^.*?<worksheet[^>]*>|<\/worksheet>$/gs, '');
}

const row = (inside: string) => rows(`<row r="2" ht="20">${inside}</row>`);

test('a value takes the place of another; the style of the cell stays', () => {
  const before = row(
    '<c r="A2" s="3" t="s"><v>0</v></c><c r="B2" s="4"><v>1</v></c><c r="C2" t="b"><v>1</v></c>',
  );
  const strings = '<si><t>lama</t></si>';
  expect(
    edited(before, { values: [to('A2', 85.5), to('B2', 'dua & <tiga>'), to('C2', null)] }, { strings }),
  ).toBe(
    row(
      '<c r="A2" s="3"><v>85.5</v></c>' +
        '<c r="B2" s="4" t="inlineStr"><is><t xml:space="preserve">dua &amp; &lt;tiga&gt;</t></is></c><c r="C2"/>',
    ),
  );
  expect(edited(before, { values: [to('B2', false), to('C2', '')] }, { strings })).toBe(
    row('<c r="A2" s="3" t="s"><v>0</v></c><c r="B2" s="4" t="b"><v>0</v></c><c r="C2"/>'),
  );
});

test('a cell that is not there is put in at its place, with the style of its row or column', () => {
  const cols = '<cols><col min="2" max="3" width="9" style="7"/></cols>';
  const styles = `<cellXfs>${'<xf/>'.repeat(8)}</cellXfs>`;
  expect(
    edited(
      cols + row('<c r="B2"><v>2</v></c>'),
      { values: [to('C2', 3), to('A2', 1), to('D2', null)] },
      { styles },
    ),
  ).toBe(cols + row('<c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2" s="7"><v>3</v></c>'));
  const styled = rows('<row r="2" s="5" customFormat="1"/>');
  expect(edited(styled, { values: [to('B2', 1), to('A2', 2)] }, { styles })).toBe(
    rows('<row r="2" s="5" customFormat="1"><c r="A2" s="5"><v>2</v></c><c r="B2" s="5"><v>1</v></c></row>'),
  );
});

test('a row that is not there is put in at its place', () => {
  expect(
    edited(row('<c r="A2"><v>2</v></c>'), { values: [to('B4', 4), to('A1', 1), to('A3', 3), to('A9', '')] }),
  ).toBe(
    rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"><c r="A2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>',
    ),
  );
  expect(edited('<sheetData/><pageMargins left="1"/>', { values: [to('A1', 1), to('A2', 2)] })).toBe(
    rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>') +
      '<pageMargins left="1"/>',
  );
});

test('a new result leaves the formula as it is; a result where there is no formula is passed over', () => {
  const shared = '<f t="shared" ref="A2:B2" si="0">C2*2</f>';
  const before = row(
    `<c r="A2" s="1" t="str">${shared}<v></v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>2</v></c>`,
  );
  expect(
    edited(before, { results: [to('A2', 80), to('B2', 'Tinggi'), to('C2', 9), to('D9', 9)].flatMap(filled) }),
  ).toBe(
    row(
      `<c r="A2" s="1">${shared}<v>80</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>Tinggi</v></c><c r="C2"><v>2</v></c>`,
    ),
  );
  expect(edited(before, { results: [{ place: at('B2'), value: '' }] })).toContain(
    '<c r="B2" t="str"><f t="shared" si="0"/><v></v></c>',
  );
});

const filled = <T>({ place, value }: { place: Place; value: T | null }) =>
  value === null ? [] : [{ place, value }];

test('prefixes, quotes and comments of other writers', () => {
  const parts = craftParts({});
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <x:sheetData> --><x:sheetData><x:row r='1'><x:c r='A1' t='str' s='2'><x:v>a > b</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const bytes = editXlsx(zip({ ...parts, [SHEET]: xml }), {
    ...NOTHING,
    values: [to('A1', 'b'), to('B1', 2)],
  });
  expect(textOf(bytes, SHEET)).toBe(
    xml.replace(
      /<x:c .*<\/x:c>/,
      `<x:c r='A1' s='2' t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c>`,
    ),
  );
});

test('cells and rows without an address are found by those before them', () => {
  const nameless = rows(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row>',
  );
  expect(edited(nameless, { values: [to('B1', 7), to('C1', 8), to('A3', 9), to('A5', 10)] })).toBe(
    rows(
      '<row><c><v>1</v></c><c><v>7</v></c><c r="C1"><v>8</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>' +
        '<row r="5"><c r="A5"><v>10</v></c><c r="B5"><v>3</v></c><c><v>4</v></c></row>',
    ),
  );
});

test('a formula is not written over', () => {
  const write = () => edited(row('<c r="A2"><f>1+1</f><v>2</v></c>'), { values: [to('A2', 7)] });
  expect(write).toThrow(new InputError('Sel A2 berisi rumus dan tidak ditimpa; ubah rumusnya di Excel.'));
});

describe('a part in another coding', () => {
  const cells = row('<c r="A2" t="inlineStr"><is><t>Belanja caf\u00e9</t></is></c>');
  /** A file whose first sheet is spoiled by what `encode` makes of its text. */
  const encoded = (declared: string, encode: (xml: string) => Uint8Array) => {
    const parts = craftParts({ sheets: { Lembar1: cells } });
    const xml = (parts[SHEET] ?? '').replace('UTF-8', declared);
    const all = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
    return zipSync({ ...Object.fromEntries(all), [SHEET]: encode(xml) });
  };
  const latin1 = (xml: string) => Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
  const utf16 = (xml: string) => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));

  test.each([
    ['ISO-8859-1', latin1],
    ['windows-1252', latin1],
    ['UTF-16', utf16],
  ])('%s is read, changed and written as UTF-8', (declared, encode) => {
    const bytes = encoded(declared, encode);
    expect(readXlsx(bytes).sheets[0]?.cells[0]?.value).toBe('Belanja caf\u00e9');
    expect(aboutFile(bytes).unchangeable).toBeNull();
    const after = editXlsx(bytes, { ...NOTHING, values: [to('B2', '\u00e8')] });
    expect(textOf(after, SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    expect(readXlsx(after).sheets[0]?.cells.map(({ value }) => value)).toEqual([
      'Belanja caf\u00e9',
      '\u00e8',
    ]);
  });

  test('that nobody knows is refused at once', () => {
    const bytes = encoded('x-rahasia', latin1);
    expect(() => readXlsx(bytes)).toThrow(/^Berkas ini rusak/);
  });

  test('that it does not keep cannot be changed, and that is known before', () => {
    const bytes = encoded('UTF-8', latin1);
    expect(aboutFile(bytes).unchangeable?.id).toMatch(
      /^Berkas ini tersimpan dalam bentuk yang tidak dapat diubah di sini/,
    );
    expect(() => editXlsx(bytes, { ...NOTHING, values: [to('B2', 1)] })).toThrow(
      /^Berkas ini tersimpan dalam bentuk yang tidak dapat diubah di sini; buka di Excel/,
    );
  });
});

describe('a text that begins like a formula', () => {
  const XF = '<xf numFmtId="0"><alignment wrapText="1"/></xf>';
  const styles = `<cellXfs count="2"><xf/>${XF}</cellXfs><cellStyles/>`;
  const written = (
    values: FileEdits['values'],
    own = styles,
    cells = row('<c r="A2" s="1"/><c r="B2" s="1"/>'),
  ) => {
    const bytes = editXlsx(craft({ sheets: { Lembar1: cells }, styles: own }), { ...NOTHING, values });
    return [
      textOf(bytes, SHEET).replace(/^.*?<sheetData>|<\/sheetData>.*$/gs, ''),
      /<cellXfs.*<\/cellXfs>/.exec(textOf(bytes, 'xl/styles.xml'))?.[0],
    ];
  };

  test.each(['=A1', '+62 812', '- apel pagi', '@kepala', "'90-an"])(
    '%j has an apostrophe before it',
    (value) => {
      const [cells, list] = written([to('A2', value), to('B2', value)]);
      expect(cells?.match(/ s="2"/g)).toHaveLength(2);
      expect(list).toBe(
        `<cellXfs count="3"><xf/>${XF}<xf numFmtId="0" quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs>`,
      );
    },
  );

  test('another text, and a cell that is emptied, keep their style; a number loses the apostrophe', () => {
    const quoted = `<cellXfs count="2"><xf/><xf quotePrefix="1"/></cellXfs>`;
    const before = row('<c r="A2" s="1"/><c r="B2" s="1"/><c r="C2" s="1"/><c r="D2" s="1"/>');
    const [cells, list] = written(
      [to('A2', 'A1'), to('B2', null), to('C2', -5), to('D2', '=1')],
      quoted,
      before,
    );
    expect([...(cells ?? '').matchAll(/ s="(\d)"/g)].map(([, style]) => style)).toEqual(['1', '1', '2', '1']);
    expect(list).toBe('<cellXfs count="3"><xf/><xf quotePrefix="1"/><xf quotePrefix="0"/></cellXfs>');
  });

  test('a workbook without styles gets them', () => {
    const bytes = editXlsx(craft({ parts: { 'xl/styles.xml': null } }), {
      ...NOTHING,
      values: [to('A1', '=1+1')],
    });
    expect(textOf(bytes, SHEET)).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(textOf(bytes, 'xl/styles.xml')).toContain('xfId="0" quotePrefix="1"/></cellXfs>');
  });
});

describe('the used range', () => {
  const sheet = (ref: string) => `<dimension ref="${ref}"/>${row('<c r="B2"><v>1</v></c>')}`;
  const rangeAfter = (ref: string, values: FileEdits['values']) =>
    /<dimension[^>]*>/.exec(edited(sheet(ref), { values }))?.[0];

  test('grows to each side with what is written', () => {
    expect(rangeAfter('B2:C3', [to('D7', 1)])).toBe('<dimension ref="B2:D7"/>');
    expect(rangeAfter('B2', [to('A1', 'x')])).toBe('<dimension ref="A1:B2"/>');
    expect(rangeAfter('B2:C3', [to('C3', 1)])).toBe('<dimension ref="B2:C3"/>');
  });

  test('does not grow with a cell that is emptied', () => {
    expect(rangeAfter('B2:C3', [to('D7', null)])).toBe('<dimension ref="B2:C3"/>');
  });

  test('of a row is left out where a cell is added, and stays where one only changes', () => {
    const spans = rows('<row r="2" spans="1:3"><c r="B2"><v>1</v></c></row>');
    expect(edited(spans, { values: [to('B2', 2)] })).toContain('<row r="2" spans="1:3">');
    expect(edited(spans, { values: [to('D2', 2)] })).toContain('<row r="2"><c r="B2">');
  });
});

describe('a workbook that counts days from 1904', () => {
  const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
  const cells = row(
    '<c r="A2" s="1"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2" s="1"><f>A2+1</f><v>2</v></c>',
  );
  const file = (before: string) => craft({ sheets: { Lembar1: cells }, styles, before });
  const from1904 = file('<workbookPr date1904="1"/>');
  // 2 January 2024 to everyone else.
  const DAY = 45_293;

  test('reads its days as everyone counts them, and writes them as it does', () => {
    expect(readXlsx(from1904).sheets[0]?.cells.map(({ value }) => value)).toEqual([1463, 1, 1464]);
    const edits = {
      values: [to('A2', DAY), to('B2', DAY)],
      results: [{ place: at('C2'), value: DAY + 1 }],
      marks: null,
    };
    const xml = textOf(editXlsx(from1904, edits), SHEET);
    expect([...xml.matchAll(/<v>(\d+)<\/v>/g)].map(([, value]) => Number(value))).toEqual([
      DAY - 1462,
      DAY,
      DAY + 1 - 1462,
    ]);
    expect(readXlsx(editXlsx(from1904, edits)).sheets[0]?.cells.map(({ value }) => value)).toEqual([
      DAY,
      DAY,
      DAY + 1,
    ]);
  });

  test('in any other one days are written as they are', () => {
    const xml = textOf(editXlsx(file(''), { ...NOTHING, values: [to('A2', DAY)] }), SHEET);
    expect(xml).toContain(`<c r="A2" s="1"><v>${DAY}</v></c>`);
  });
});

describe('a text with runs', () => {
  const BOLD = '<rPr><b/><color rgb="FFC00000"/></rPr>';
  const strings = `<si><r>${BOLD}<t xml:space="preserve">Sasaran: </t></r><r><t>Meningkatnya kwalitas</t></r></si>`;
  const shared = row('<c r="A2" s="0" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c>');

  test('keeps them where a word changes, and another cell of the same text stays', () => {
    const values = [to('A2', 'Sasaran: Meningkatnya kualitas')];
    const bytes = editXlsx(
      craft({ sheets: { Lembar1: shared }, strings, styles: '<cellXfs><xf/></cellXfs>' }),
      {
        ...NOTHING,
        values,
      },
    );
    expect(textOf(bytes, SHEET)).toContain(
      `<c r="A2" s="0" t="inlineStr"><is><r>${BOLD}<t xml:space="preserve">Sasaran: </t></r>` +
        '<r><t xml:space="preserve">Meningkatnya kualitas</t></r></is></c><c r="B2" t="s"><v>0</v></c>',
    );
    expect(textOf(bytes, 'xl/sharedStrings.xml')).toContain(strings);
    expect(readXlsx(bytes).sheets[0]?.cells.map(({ value }) => value)).toEqual([
      'Sasaran: Meningkatnya kualitas',
      'Sasaran: Meningkatnya kwalitas',
    ]);
  });

  test('also where it stands in the cell, or the parts have different prefixes', () => {
    const inline = row(`<c r="A2" t="inlineStr"><is><r>${BOLD}<t>a &amp; b</t></r><r><t>c</t></r></is></c>`);
    expect(edited(inline, { values: [to('A2', 'a & d')] })).toContain(
      `<r>${BOLD}<t xml:space="preserve">a &amp; d</t></r>`,
    );
    const parts = craftParts({ sheets: { Lembar1: shared } });
    const sst =
      '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>salh</x:t></x:r></x:si></x:sst>';
    const bytes = editXlsx(zip({ ...parts, 'xl/sharedStrings.xml': sst }), {
      ...NOTHING,
      values: [to('A2', 'salah')],
    });
    expect(textOf(bytes, SHEET)).toContain(
      '<is><r><rPr><b/></rPr><t xml:space="preserve">salah</t></r></is>',
    );
  });

  test('a text without looks of its own is written plain, without its reading aid', () => {
    const plain = '<si><r><t>Me</t></r><r><t>ningkat</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    expect(
      edited(
        shared,
        { values: [to('A2', 'Meningkatnya')] },
        { strings: plain, styles: '<cellXfs><xf/></cellXfs>' },
      ),
    ).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">Meningkatnya</t></is></c>');
  });
});

test('a text that no cell holds is refused with its cell', () => {
  const write = (length: number) => () => edited(row(''), { values: [to('B2', 'x'.repeat(length))] });
  expect(write(32_767)).not.toThrow();
  expect(write(32_768)).toThrow(/^Teks untuk sel B2 di lembar 'Lembar1' lebih panjang dari 32\.767 huruf/);
});

describe('marks', () => {
  const MARK = (cells: string, style: number, priority: number) =>
    `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>N("Cascading Kinerja")=0</formula></cfRule></conditionalFormatting>`;
  const LOOK =
    '<dxf><font><b/><color rgb="FF7F6000"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFE699"/></patternFill></fill></dxf>';
  const USERS =
    '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="4"><formula>B1&gt;1</formula></cfRule></conditionalFormatting>';
  const data = rows('<row r="1"><c r="A1"><v>1</v></c></row>');

  test('stand after merges and conditional formats of the user, before what follows them', () => {
    const head = `${data}<mergeCells><mergeCell ref="A3:B3"/></mergeCells>${USERS}`;
    const tail = '<dataValidations count="0"/><pageMargins left="1"/>';
    expect(edited(head + tail, { marks: [at('A1'), at('C3')] })).toBe(head + MARK('A1 C3', 0, 5) + tail);
    expect(edited(data, { marks: [at('A1')] })).toBe(data + MARK('A1', 0, 1));
  });

  test('earlier marks are taken off, also where Excel joined them with a rule of the user', () => {
    const joined = USERS.replace(
      '</cfRule>',
      '</cfRule><cfRule type="expression" priority="9"><formula>N("Cascading Kinerja")=0</formula></cfRule>',
    );
    expect(edited(data + joined + MARK('A1', 0, 5), { marks: [] })).toBe(data + USERS);
    expect(edited(data + joined + MARK('A1', 0, 5), { marks: null })).toBe(data + joined + MARK('A1', 0, 5));
  });

  test('their look is added to the styles once, at its place', () => {
    const stylesOf = (styles: string) => {
      const once = editXlsx(craft({ styles }), { ...NOTHING, marks: [at('A1')] });
      const twice = editXlsx(once, { ...NOTHING, marks: [at('B1')] });
      expect(textOf(twice, 'xl/styles.xml')).toBe(textOf(once, 'xl/styles.xml'));
      return textOf(once, 'xl/styles.xml').replace(/^.*?<styleSheet[^>]*>|<\/styleSheet>$/gs, '');
    };
    const before = '<fonts/><cellXfs><xf/></cellXfs><cellStyles/>';
    expect(stylesOf(`${before}<tableStyles/>`)).toBe(`${before}<dxfs count="1">${LOOK}</dxfs><tableStyles/>`);
    expect(stylesOf(`${before}<dxfs count="0"/><colors/>`)).toBe(
      `${before}<dxfs count="1">${LOOK}</dxfs><colors/>`,
    );
    expect(stylesOf(`${before}<dxfs count="1"><dxf/></dxfs>`)).toBe(
      `${before}<dxfs count="2"><dxf/>${LOOK}</dxfs>`,
    );
    expect(stylesOf('')).toBe(`<dxfs count="1">${LOOK}</dxfs>`);
  });

  test('are read back, and change no cell', () => {
    const marks = [at('B3', 'SASARAN 1'), at('A1', 'SASARAN 1'), at('C9', 'CASCADING')];
    const bytes = editXlsx(SAMPLE, { ...NOTHING, marks });
    expect(
      [...readFile(bytes)].map(({ file }) => file.marked.map(({ row, col }) => [row, col])).slice(0, 3),
    ).toEqual([
      [[8, 2]],
      [],
      [
        [2, 1],
        [0, 0],
      ],
    ]);
    expect(readXlsx(bytes)).toEqual(readXlsx(SAMPLE));
  });

  test('a workbook without styles gets a part for them, also where a pointer leads nowhere', () => {
    const lost = craft({ parts: { 'xl/styles.xml': null } });
    const parts = craftParts({ parts: { 'xl/styles.xml': null } });
    const RELS = 'xl/_rels/workbook.xml.rels';
    const none = zip({ ...parts, [RELS]: (parts[RELS] ?? '').replace(/<Relationship Id="rIdT"[^>]*>/, '') });
    for (const bytes of [lost, none]) {
      const after = editXlsx(bytes, { ...NOTHING, marks: [at('A1')] });
      expect(textOf(after, 'xl/styles.xml')).toContain(`<dxfs count="1">${LOOK}</dxfs></styleSheet>`);
      expect(textOf(after, RELS).match(/\/styles"/g)).toHaveLength(1);
      expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
      expect(textOf(after, SHEET)).toContain(MARK('A1', 0, 1));
    }
  });
});

test.each([
  ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
  [
    '<definedNames/><calcPr fullCalcOnLoad="0" iterate="1"/>',
    '<definedNames/><calcPr iterate="1" fullCalcOnLoad="1"/>',
  ],
  ['<definedNames/><extLst/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><extLst/>'],
  ['', '<calcPr fullCalcOnLoad="1"/>'],
])('formulas are computed when the file is opened: %s', (after, then) => {
  const bytes = editXlsx(craft({ after }), { ...NOTHING, values: [to('A1', 1)] });
  expect(textOf(bytes, 'xl/workbook.xml')).toContain(`</sheets>${then}</workbook>`);
});

test('every part without edits keeps its bytes, and the sample reads back with just the changes', () => {
  const values = [
    { place: at('C15', 'SASARAN 1'), value: 'Teks yang diperbaiki' },
    { place: at('Z90', 'SASARAN 1'), value: 12 },
  ];
  const bytes = editXlsx(SAMPLE, { ...NOTHING, values });
  const [before, after] = [unzipSync(SAMPLE), unzipSync(bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(after).filter(
    (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? Buffer.of()),
  );
  expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);

  const expected = readXlsx(SAMPLE).sheets.map((sheet) => {
    if (sheet.name !== 'SASARAN 1') return sheet;
    const others = sheet.cells.filter(({ row, col }) => !(row === 14 && col === 2));
    const [text, number] = [
      { row: 14, col: 2, kind: 'text', value: 'Teks yang diperbaiki' } as const,
      { row: 89, col: 25, kind: 'number', value: 12 } as const,
    ];
    return { ...sheet, cells: [...others, text, number].sort((a, b) => a.row - b.row || a.col - b.col) };
  });
  expect(readXlsx(bytes).sheets).toEqual(expected);
});

test('whatever is written reads back the same', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('_x0041_', '=1+1', '#REF!', ' a\r\nb ', ']]>', '&amp;', '\u0000', '0'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30), value), { maxLength: 12 }), (list) => {
      const last = new Map(list.map(([row, col, value]) => [`${row},${col}`, { row, col, value }]));
      const edits = [...last.values()];
      const place = (row: number, col: number) => ({ lembar: 'Lembar1', row, col });
      const bytes = editXlsx(craft({}), {
        ...NOTHING,
        values: edits.map(({ row, col, value }) => ({ place: place(row, col), value })),
      });
      const read = readXlsx(bytes).sheets[0]?.cells.map(({ row, col, value }) => ({ row, col, value }));
      const filled = edits.filter(({ value }) => value !== '');
      expect(read).toEqual(filled.sort((a, b) => a.row - b.row || a.col - b.col));
    }),
  );
});

test('the sample with realization, whose formulas get new results', () => {
  const [name] = readXlsx(REALISASI)
    .sheets.map((sheet) => sheet.name)
    .filter((one) => one === 'Realisasi');
  const sheet = readXlsx(REALISASI).sheets.find((one) => one.name === name);
  const formula = sheet?.cells.find((cell) => cell.formula !== undefined && cell.kind === 'number');
  if (!sheet || !formula) throw new Error('no formula');
  const place = { lembar: sheet.name, row: formula.row, col: formula.col };
  const bytes = editXlsx(REALISASI, { ...NOTHING, results: [{ place, value: 12.5 }] });
  const after = readXlsx(bytes).sheets.find((one) => one.name === name);
  expect(after?.cells).toEqual(
    sheet.cells.map((cell) => (cell === formula ? { ...formula, value: 12.5 } : cell)),
  );
});
