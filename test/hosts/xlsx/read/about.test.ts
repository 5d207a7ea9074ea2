import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileWorkbook } from '../../../../src/hosts/file';
import { aboutFile } from '../../../../src/hosts/xlsx/read/about';
import { editXlsx } from '../../../../src/hosts/xlsx/edit';
import { craft, craftParts, relationships, rows, zip } from '../../craft';

const TYPES = '[Content_Types].xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook whose main part has a type. */
function typed(type: string, part = '/xl/workbook.xml') {
  const override = `<Override PartName="${part}" ContentType="${type}"/>`;
  const xml = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${override}</Types>`;
  return craft({ parts: { [TYPES]: xml, 'xl/vbaProject.bin': 'MAKRO' }, sheets: { Lembar1: rows('') } });
}

describe('the kind of a file', () => {
  test.each([
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
    ['application/vnd.ms-excel.sheet.MACROENABLED.main+xml', 'xlsm'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', 'xltx'],
    ['application/vnd.ms-excel.template.macroEnabled.main+xml', 'xltm'],
    ['application/vnd.ms-excel.addin.macroEnabled.main+xml', 'xlam'],
    ['application/xml', 'xlsx'],
  ])('%s is %s', (type, kind) => {
    expect(aboutFile(typed(type)).kind).toBe(kind);
  });

  test('is that of its main part, whatever the letter case of its name', () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(aboutFile(typed(type, '/XL/Workbook.xml')).kind).toBe('xlsm');
    expect(aboutFile(typed(type, '/xl/other.xml')).kind).toBe('xlsx');
    expect(aboutFile(craft({ parts: { [TYPES]: null } })).kind).toBe('xlsx');
  });

  test('stays when it is changed, and its macros with it', () => {
    const bytes = typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    const values = [{ place: { lembar: 'Lembar1', row: 0, col: 0 }, value: 1 }];
    const after = editXlsx(bytes, { values, results: [], marks: null });
    expect(aboutFile(after).kind).toBe('xlsm');
    expect(strFromU8(unzipSync(after)['xl/vbaProject.bin'] ?? new Uint8Array())).toBe('MAKRO');
  });
});

describe('a file that cannot be changed', () => {
  /** Its sheet is no sound UTF-8: written again, letters would be lost. */
  const spoiled = () => {
    const parts = Object.entries(craftParts({ sheets: { Lembar1: rows('') } }));
    const bytes = Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]));
    return zipSync({ ...bytes, [SHEET]: Uint8Array.from([...(bytes[SHEET] ?? []), 0x0a, 0xff]) });
  };
  const shared = () => {
    const parts = craftParts({});
    const RELS = 'xl/_rels/workbook.xml.rels';
    const more = relationships([['rIdR', 'revisionHeaders', 'revisions/revisionHeaders.xml']]);
    const own = /<Relationship .*\/>/.exec(more)?.[0] ?? '';
    return zip({
      ...parts,
      [RELS]: (parts[RELS] ?? '').replace('</Relationships>', `${own}</Relationships>`),
    });
  };
  const at = { lembar: 'Lembar1', row: 0, col: 0 };

  test.each([
    [
      'with letters that would be lost',
      spoiled,
      /^Berkas ini tersimpan dalam bentuk yang tidak dapat diubah/,
    ],
    ['shared in the old way', shared, /^Buku kerja ini dibagikan dengan cara lama/],
  ])('%s says so when it is opened, and takes nothing that would be shut in', async (_, bytes, sentence) => {
    const book = fileWorkbook(bytes(), 'a.xlsx');
    await book.read();
    expect(book.view.about?.unchangeable?.id).toMatch(sentence);
    await expect(book.write([{ place: at, before: null, value: 1 }])).rejects.toThrow(sentence);
    await expect(book.mark([at])).rejects.toThrow(sentence);
    expect(book.view.isChanged).toBe(false);
  });

  test('any other says nothing, and takes what a cell holds', async () => {
    const book = fileWorkbook(craft({ parts: { 'xl/styles.xml': null } }), 'a.xlsx');
    await book.read();
    expect(book.view.about).toEqual({ kind: 'xlsx', unchangeable: null });
    const write = (length: number) => book.write([{ place: at, before: null, value: 'x'.repeat(length) }]);
    await expect(write(32_768)).rejects.toThrow(/^Teks untuk sel A1 di lembar 'Lembar1' lebih panjang/);
    expect((await write(32_767)).written).toEqual([at]);
    await book.mark([at]);
    expect(await book.changed()).not.toBeNull();
  });
});
