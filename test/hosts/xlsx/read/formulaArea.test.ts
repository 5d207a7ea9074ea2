import { editXlsx } from '../../../../src/hosts/xlsx/edit';
import { areaOf, tableFormula } from '../../../../src/hosts/xlsx/read/formulaArea';
import { readXlsx } from '../../../../src/hosts/xlsx';
import { fileWorkbook } from '../../../../src/hosts/file';
import { parseSpan } from '../../../../src/workbook/address';
import { InputError, type CellValue } from '../../../../src/workbook/port';
import { craft, rows } from '../../craft';

/** C2:C4 is an array formula, D2:D3 a spill of text whose second cell shows nothing, E3:F4 a data table. */
const SHEET = rows(
  '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><f t="array" ref="C2:C4">H2:H4*1</f><v>20</v></c>' +
    '<c r="D2" t="str" cm="1"><f t="array" ref="D2:D3">J2:J3</f><v>a</v></c></row>' +
    '<row r="3"><c r="C3"><v>3</v></c><c r="D3" t="str"><v></v></c>' +
    '<c r="E3"><f t="dataTable" ref="E3:F4" dt2D="1" dtr="1" r1="H1" r2="H2"/><v>5</v></c><c r="F3"><v>6</v></c></row>' +
    '<row r="4"><c r="C4"><v>25</v></c><c r="E4"><v>7</v></c></row><row r="5"><c r="C5"><v>9</v></c></row>',
);
const BYTES = craft({ sheets: { Capaian: SHEET } });

const at = (name: string) => {
  const span = parseSpan(name);
  if (!span) throw new Error(`no cell ${name}`);
  return { lembar: 'Capaian', row: span.row, col: span.col };
};

describe('areaOf', () => {
  test.each([
    [
      { t: 'array', ref: 'C2:C4' },
      { row: 1, col: 2, rows: 3, cols: 1 },
    ],
    [
      { t: 'dataTable', ref: 'C2:D2' },
      { row: 1, col: 2, rows: 1, cols: 2 },
    ],
    [{ t: 'array', ref: 'C2' }, null],
    [{ t: 'array', ref: 'C2:C2' }, null],
    [{ t: 'array' }, null],
    [{ t: 'shared', ref: 'C2:C4' }, null],
    [{}, null],
  ])('%j fills %j', (attributes: Record<string, string>, span) => {
    expect(areaOf(attributes, 'A1')).toEqual(span && { span, formula: 'A1' });
  });
});

test.each([
  [{ r1: 'H2' }, 'TABLE(,H2)'],
  [{ r1: 'H2', dtr: '0' }, 'TABLE(,H2)'],
  [{ r1: 'H2', dtr: '1' }, 'TABLE(H2,)'],
  [{ r1: 'H1', r2: 'H2', dt2D: '1', dtr: '1' }, 'TABLE(H1,H2)'],
])('a data table %j is %s', (attributes: Record<string, string>, formula) => {
  expect(tableFormula(attributes)).toBe(formula);
});

test('every cell that a formula fills has it, whether it stands there or not', () => {
  const formulas = readXlsx(BYTES).sheets[0]?.cells.map(({ row, col, value, formula }) => [
    row,
    col,
    value,
    formula,
  ]);
  expect(formulas).toEqual([
    [1, 1, 1, undefined],
    [1, 2, 20, 'H2:H4*1'],
    [1, 3, 'a', 'J2:J3'],
    [2, 2, 3, 'H2:H4*1'],
    [2, 4, 5, 'TABLE(H1,H2)'],
    [2, 5, 6, 'TABLE(H1,H2)'],
    [3, 2, 25, 'H2:H4*1'],
    [3, 4, 7, 'TABLE(H1,H2)'],
    [4, 2, 9, undefined],
  ]);
});

test('a formula whose text the file leaves out is one all the same', () => {
  const cells = rows(
    '<row r="1"><c r="A1"><f/><v>1</v></c><c r="B1"><f t="shared" si="7"/><v>2</v></c><c r="C1"><f ca="1"/></c></row>',
  );
  const bytes = craft({ sheets: { Capaian: cells } });
  expect(readXlsx(bytes).sheets[0]?.cells.map(({ formula }) => formula)).toEqual(['', '']);
});

const write = (name: string, value: CellValue) => () =>
  editXlsx(BYTES, { values: [{ place: at(name), value }], results: [], marks: null });

test.each(['C2', 'C3', 'C4', 'D2', 'D3', 'E3', 'F3', 'E4', 'F4'])(
  'the writer refuses what the reader calls a formula: %s',
  (name) => {
    expect(write(name, 1)).toThrow(
      new InputError(`Sel ${name} berisi rumus dan tidak ditimpa; ubah rumusnya di Excel.`),
    );
  },
);

test.each(['B2', 'B3', 'C1', 'C5', 'D4', 'E2', 'G3', 'F5'])(
  'and takes what stands right beside: %s',
  (name) => {
    expect(readXlsx(write(name, 12)()).sheets[0]?.cells).toContainEqual({
      row: at(name).row,
      col: at(name).col,
      kind: 'number',
      value: 12,
    });
  },
);

test('in an open file a value for such a cell is a conflict; the others are downloaded', async () => {
  const book = fileWorkbook(BYTES, 'capaian.xlsx');
  await book.read();
  const change = (name: string, before: CellValue | null) => ({ place: at(name), before, value: 11 });
  const { written, conflicts } = await book.write([
    change('C3', 3),
    change('D3', null),
    change('F4', null),
    change('C5', 9),
  ]);
  expect(written).toEqual([at('C5')]);
  expect(conflicts).toEqual([
    { place: at('C3'), now: 3 },
    { place: at('D3'), now: null },
    { place: at('F4'), now: null },
  ]);
  expect(await book.changed()).not.toBeNull();
});

test('a file that claims areas beyond reason is refused at once', () => {
  const claim = '<c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>';
  const sheets = (count: number) => ({ Capaian: rows(`<row r="1">${claim.repeat(count)}</row>`) });
  expect(readXlsx(craft({ sheets: sheets(122) })).sheets[0]?.cells).toHaveLength(1);
  expect(() => readXlsx(craft({ sheets: sheets(123) }))).toThrow('Isi berkas ini mengembang tidak wajar');
});
