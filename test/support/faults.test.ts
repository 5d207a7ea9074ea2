import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { susun } from '../../src/workflow/susun';
import { craft, rows } from '../hosts/craft';
import { faultsOf, newFaults } from './faults';
import { sampleWorkbook } from './sample';

type Parts = Readonly<Record<string, string>>;

let good: Parts;
beforeAll(async () => {
  const sample = await sampleWorkbook();
  const bytes = await writeXlsx(susun(sample, baca(sample), {}));
  expect(faultsOf(bytes)).toEqual([]);
  good = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

const bytesOf = (parts: Parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const TREE = 'xl/worksheets/sheet1.xml';
const FORM = 'xl/worksheets/sheet9.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TABLE = 'xl/tables/table2.xml';
const TEXTS = 'xl/sharedStrings.xml';
const TYPES = '[Content_Types].xml';
const LONG = 'x'.repeat(256);

/** One fault put into one part: the rule that names it, the part, what to replace, and by what. */
const PLANTED: readonly (readonly [string, string, RegExp, string])[] = [
  ['MERGE-OVERLAP', TREE, /(<mergeCell ref="[^"]*"\/>)/, '$1$1'],
  ['MERGE-SINGLE', TREE, /<\/mergeCells>/, '<mergeCell ref="XFA9:XFA9"/></mergeCells>'],
  ['TABLE-MERGE', FORM, /<conditionalFormatting/, '<mergeCells><mergeCell ref="B8:C8"/></mergeCells>$&'],
  ['TABLE-HEAD-TEXT', TABLE, /name="Kode"/, 'name="Kodex"'],
  ['TABLE-COLUMN-TWICE', TABLE, /name="Kode"/, 'name="jenis"'],
  ['TABLE-COLUMNS', TABLE, /<tableColumn id="1"[^>]*\/>/, ''],
  ['TABLE-FILTER', TABLE, /<autoFilter ref="[A-Z]+\d+:/, '<autoFilter ref="B1:'],
  ['TABLE-ID', TABLE, /(<table [^>]*\bid=)"\d+"/, '$1"1"'],
  ['TABLE-NAME', TABLE, /displayName="Realisasi"/, 'displayName="A1"'],
  ['NAME-TWICE', BOOK, /<\/definedNames>/, '<definedName name="triwulanberjalan">1</definedName>$&'],
  ['NAME', BOOK, /name="TriwulanBerjalan"/, 'name="TW1"'],
  ['PRINT-TITLES', BOOK, /\$A:\$A/, '$$A$$1:$$A$$2'],
  ['NAME-SCOPE', BOOK, /localSheetId="0"/, 'localSheetId="99"'],
  ['SHEET-NAME-LENGTH', BOOK, /<sheet name="[^"]*"/, `<sheet name="${'x'.repeat(32)}"`],
  ['SHEET-NAME-TWICE', BOOK, /name="Ringkasan"/, 'name="pohon cascading"'],
  ['SHEET-REL', BOOK, /r:id="rId2"/, 'r:id="rId999"'],
  ['CF-DXF', FORM, /dxfId="\d+"/, 'dxfId="99"'],
  ['CELL-STYLE', TREE, / s="\d+"/, ' s="9999"'],
  ['XF-RANGE', STYLES, /(<cellXfs.*?)fontId="\d+"/s, '$1fontId="999"'],
  ['XF-NUMFMT', STYLES, /<numFmt numFmtId="165"[^>]*>/, ''],
  ['COLOR-RGB', STYLES, /rgb="FF1F2933"/, 'rgb="1F2933"'],
  ['CELL-SST', TREE, /t="s"([^>]*)><v>\d+/, 't="s"$1><v>999999'],
  ['XML', TEXTS, /<t xml:space="preserve">/, '$&\u0001'],
  ['XML', TEXTS, /<t xml:space="preserve">/, '$&\ufffe'],
  ['TEXT-LENGTH', TEXTS, /<t xml:space="preserve">/, `$&${'x'.repeat(32_768)}`],
  ['XML', TEXTS, /<t xml:space="preserve">/, '$&A & B'],
  ['F-LEADING-EQUALS', FORM, /<f>/, '<f>='],
  ['F-STRING-255', FORM, /<f>/, `<f>"${LONG}"&amp;`],
  ['F-LENGTH', FORM, /<f>/, `<f>${'1+'.repeat(4100)}`],
  ['F-SEMICOLON', FORM, /<f>/, '<f>SUM(1;2)+'],
  ['F-PAREN', FORM, /<f>/, '<f>('],
  ['F-SHEET', FORM, /<f>/, '<f>Hilang!A1+'],
  ['DV-TEXT-LENGTH', FORM, /prompt="/, `prompt="${LONG}`],
  ['DV-TEXT-LENGTH', FORM, /promptTitle="/, `promptTitle="${'x'.repeat(33)}`],
  ['DV-LIST-255', FORM, /(type="list".*?<formula1>)[^<]*/s, `$1"${LONG}"`],
  ['DV-SQREF', FORM, /(<dataValidation [^>]*sqref=")[^"]*/, '$1A0'],
  ['ROW-HEIGHT', TREE, / ht="[^"]*"/, ' ht="410"'],
  ['COL-WIDTH', TREE, / width="[^"]*"/, ' width="256"'],
  ['COL-OVERLAP', TREE, /<col min="2" max="2"/, '<col min="1" max="2"'],
  ['ROW-ORDER', TREE, /<row r="2"/, '<row r="1"'],
  ['CELL-ORDER', TREE, /(<c r="[A-Z]+\d+"[^>]*\/>)/, '$1$1'],
  ['CELL-NUMBER', TREE, /<c r="([A-Z]+\d+)" s="(\d+)"\/>/, '<c r="$1" s="$2"><v>NaN</v></c>'],
  ['BREAK-COUNT', TREE, /<rowBreaks count="\d+"/, '<rowBreaks count="77"'],
  ['FOOT-LENGTH', TREE, /<oddFooter>/, `<oddFooter>${LONG}`],
  ['PAGE-SCALE', TREE, /scale="\d+"/, 'scale="5"'],
  ['ORDER', TREE, /(<pageMargins[^>]*\/>)(<pageSetup[^>]*\/>)/, '$2$1'],
  ['ORDER', FORM, /(<dataValidations.*<\/dataValidations>)(.*)(?=<\/worksheet>)/s, '$2$1'],
  ['REL-TYPE', TYPES, /(PartName="\/xl\/styles\.xml" ContentType=")[^"]*/, '$1application/xml'],
  ['MC-PREFIX', TREE, /<worksheet /, '<worksheet xmlns:mc="mc" mc:Ignorable="x14ac" '],
];

test.each(PLANTED)('%s in %s is named', (rule, part, from, to) => {
  const text = good[part] ?? '';
  const spoiled = text.replace(from, to);
  expect(spoiled).not.toBe(text);
  expect(faultsOf(bytesOf({ ...good, [part]: spoiled })).map((fault) => fault.split(': ')[1])).toContain(
    rule,
  );
});

test('a part that is missing, and one without a type, are named', () => {
  const without = Object.fromEntries(Object.entries(good).filter(([name]) => name !== TABLE));
  expect(faultsOf(bytesOf(without)).join()).toContain('REL-TARGET');
  const types = (good[TYPES] ?? '').replace(
    /<Default Extension="xml"[^>]*>|<Override PartName="\/xl\/styles[^>]*>/g,
    '',
  );
  expect(faultsOf(bytesOf({ ...good, [TYPES]: types })).join()).toContain('CT-NONE');
});

test('of an edited file only what is new is named', () => {
  const before = craft({ sheets: { Lembar1: rows('<row r="1"><c r="A1" s="9"><v>1</v></c></row>') } });
  const after = craft({ sheets: { Lembar1: rows('<row r="1"><c r="A1" s="9"><v>x</v></c></row>') } });
  expect(newFaults(before, before)).toEqual([]);
  expect(newFaults(before, after)).toEqual(['xl/worksheets/sheet1.xml: CELL-NUMBER: Lembar1: A1: x']);
});
