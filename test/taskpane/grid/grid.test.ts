import { axisOf, inView, lengthOf, scrolledTo, stretch } from '../../../src/taskpane/grid/axis';
import { cellText } from '../../../src/taskpane/grid/cellText';
import { moved } from '../../../src/taskpane/grid/cursor';
import { nameOfDownload } from '../../../src/taskpane/grid/download';
import { areaOf, layoutOf } from '../../../src/taskpane/grid/layout';
import { tilesIn } from '../../../src/taskpane/grid/tiles';
import type { Cell, Sheet, Span } from '../../../src/workbook/sheet';
import { sheetOf } from '../../support/grid';

const number = (value: number, format?: string): Cell => ({
  row: 0,
  col: 0,
  kind: 'number',
  value,
  ...(format !== undefined && { format }),
});

test.each([
  [1234.5, undefined, '1234,5'],
  [85.123456789, undefined, '85,123456789'],
  [0.1 + 0.2, undefined, '0,3'],
  [1234567.891, '#,##0.00', '1.234.567,89'],
  [1234.5, '0', '1235'],
  [0.855, '0%', '86%'],
  [0.855, '0.0#%', '85,5%'],
  [12, '0.00 "hari.5"', '12,00'],
  [12, '@', '12'],
  [-3.5, '#,##0.0;[Red](#,##0.0)', '-3,5'],
])('the number %d in the format %s is read as %s', (value, format, text) => {
  expect(cellText(number(value, format))).toBe(text);
});

test('texts, dates, truth values and errors', () => {
  const at = { row: 0, col: 0 };
  expect(cellText({ ...at, kind: 'text', value: 'Kinerja :' })).toBe('Kinerja :');
  expect(cellText({ ...at, kind: 'date', value: 45525 })).toBe('21 Agustus 2024');
  expect(cellText({ ...at, kind: 'boolean', value: false })).toBe('SALAH');
  expect(cellText({ ...at, kind: 'error', value: '#REF!' })).toBe('#REF!');
});

describe('an axis', () => {
  const axis = axisOf([0, 1, 5], (number) => 10 * (number + 1));

  test('tells where rows begin and end; one that is not shown has no length', () => {
    expect(lengthOf(axis)).toBe(90);
    expect(stretch(axis, 1, 1)).toEqual({ start: 10, end: 30 });
    expect(stretch(axis, 1, 5)).toEqual({ start: 10, end: 90 });
    expect(stretch(axis, 3, 1)).toEqual({ start: 30, end: 30 });
  });

  test('tells what lies between two pixels', () => {
    expect(inView(axis, 0, 10)).toEqual({ first: 0, last: 1 });
    expect(inView(axis, 9, 11)).toEqual({ first: 0, last: 2 });
    expect(inView(axis, 10, 31)).toEqual({ first: 1, last: 3 });
    expect(inView(axis, -50, 1000)).toEqual({ first: 0, last: 3 });
  });

  test('scrolls only to what cannot be seen', () => {
    expect(scrolledTo({ start: 10, end: 30 }, 5, 100)).toBe(5);
    expect(scrolledTo({ start: 300, end: 330 }, 0, 120)).toBe(270);
    expect(scrolledTo({ start: 10, end: 30 }, 100, 120)).toBe(0);
  });
});

const MERGE: Span = { row: 1, col: 1, rows: 2, cols: 2 };
const SHEET = sheetOf(
  [
    ['a', 'b', 'c', 'd'],
    ['e', 'gabungan', null, 'f'],
    ['g', null, null, 'h'],
  ],
  { merges: [MERGE] },
);

test('a layout shows at least a page, and all of a merged area', () => {
  const { rows, cols } = layoutOf(SHEET);
  expect([rows.numbers.length, cols.numbers.length]).toEqual([20, 8]);
  const merged = layoutOf({ ...SHEET, merges: [{ row: 0, col: 0, rows: 30, cols: 12 }] });
  expect([merged.rows.numbers.length, merged.cols.numbers.length]).toEqual([30, 12]);
});

test('columns are as wide as their texts, up to a limit; rows as high as the texts wrap, merged ones in their last row', () => {
  const long = 'kata '.repeat(40).trim();
  const { rows, cols } = layoutOf(
    sheetOf([[long, 'pendek', null], [null, long, null], ['x']], {
      merges: [{ row: 1, col: 1, rows: 2, cols: 2 }],
    }),
  );
  const sizes = (axis: typeof rows) =>
    [0, 1, 2, 3].map((i) => stretch(axis, i, 1).end - stretch(axis, i, 1).start);
  expect(sizes(cols)).toEqual([240, 64, 64, 64]);
  expect(sizes(rows)).toEqual([6 * 17 + 7, 24, 12 * 17 + 7 - 24, 24]);
});

test('a high merged area of one column is as wide as its longest word, not as its text', () => {
  const { cols } = layoutOf(
    sheetOf([['Intermediate Outcome/Kinerja Strategis', 'x']], {
      merges: [{ row: 0, col: 0, rows: 6, cols: 1 }],
    }),
  );
  expect(stretch(cols, 0, 1).end).toBeCloseTo('Outcome/Kinerja'.length * 6.6 + 12);
});

test('of a sheet that reaches to its very end only what is used is shown', () => {
  const stray: Cell = { row: 1_048_575, col: 16_383, kind: 'number', value: 7 };
  const { rows, cols } = layoutOf({ ...SHEET, cells: [...SHEET.cells, stray] });
  expect(rows.numbers).toEqual([0, 1, 2, 1_048_575]);
  expect(cols.numbers).toEqual([0, 1, 2, 3, 16_383]);
});

describe('tiles', () => {
  const texts = (sheet: Sheet, down: [number, number], across: [number, number]) =>
    tilesIn(
      sheet,
      layoutOf(sheet),
      { first: down[0], last: down[1] },
      { first: across[0], last: across[1] },
    ).map(({ row, tiles }) => [row, ...tiles.map(({ text }) => text)]);

  test('a merged area is one tile', () => {
    expect(texts(SHEET, [0, 3], [0, 4])).toEqual([
      [0, 'a', 'b', 'c', 'd'],
      [1, 'e', 'gabungan', 'f'],
      [2, 'g', 'h'],
    ]);
  });

  test('one that only reaches into the view is drawn with the row it begins in', () => {
    expect(texts(SHEET, [2, 4], [2, 4])).toEqual([
      [1, 'gabungan'],
      [2, 'h'],
      [3, '', ''],
    ]);
    expect(texts(SHEET, [3, 4], [0, 2])).toEqual([[3, '', '']]);
  });
});

describe('keys', () => {
  const layout = layoutOf(SHEET);
  const after = (row: number, col: number, ...keys: string[]) =>
    keys.reduce((at, key) => moved(layout, at, key.replace('Ctrl+', ''), key.startsWith('Ctrl+')) ?? at, {
      row,
      col,
    });

  test('go to the next cell; a merged area is one cell', () => {
    expect(after(0, 0, 'ArrowRight')).toEqual({ row: 0, col: 1 });
    expect(after(0, 2, 'ArrowDown')).toEqual({ row: 1, col: 1 });
    expect(after(1, 1, 'ArrowRight')).toEqual({ row: 1, col: 3 });
    expect(after(1, 1, 'ArrowDown')).toEqual({ row: 3, col: 1 });
    expect(after(2, 3, 'ArrowLeft')).toEqual({ row: 1, col: 1 });
    expect(after(1, 1, 'ArrowUp')).toEqual({ row: 0, col: 1 });
  });

  test('stop at the ends, and jump to them', () => {
    expect(after(0, 0, 'ArrowUp', 'ArrowLeft')).toEqual({ row: 0, col: 0 });
    expect(after(5, 3, 'End')).toEqual({ row: 5, col: 7 });
    expect(after(5, 3, 'Home')).toEqual({ row: 5, col: 0 });
    expect(after(5, 3, 'Ctrl+End')).toEqual({ row: 19, col: 7 });
    expect(after(5, 3, 'Ctrl+Home')).toEqual({ row: 0, col: 0 });
    expect(after(5, 3, 'PageDown')).toEqual({ row: 15, col: 3 });
    expect(after(5, 3, 'PageUp')).toEqual({ row: 0, col: 3 });
  });

  test('others lead nowhere', () => {
    expect(moved(layout, { row: 0, col: 0 }, 'a', false)).toBeNull();
  });
});

test('a cell belongs to its merged area', () => {
  const layout = layoutOf(SHEET);
  expect(areaOf(layout, 2, 2)).toEqual(MERGE);
  expect(areaOf(layout, 0, 0)).toEqual({ row: 0, col: 0, rows: 1, cols: 1 });
});

test.each([
  ['Cascading BKD.2024.xlsx', 'xlsx', 'Cascading BKD.2024 - hasil.xlsx'],
  ['MAKRO.XLSM', 'xlsm', 'MAKRO - hasil.XLSM'],
  ['templat.xltm', 'xltm', 'templat - hasil.xltm'],
  // Excel opens no file whose name says another kind than its content.
  ['makro.xlsx', 'xlsm', 'makro - hasil.xlsm'],
  ['tanpa jenis', 'xlsx', 'tanpa jenis - hasil.xlsx'],
] as const)(
  'a download is called after the file that was opened, and is of its kind: %s',
  (name, kind, expected) => {
    expect(nameOfDownload(name, kind)).toBe(expected);
  },
);
