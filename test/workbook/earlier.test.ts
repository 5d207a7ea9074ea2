import { overEarlier, withKept } from '../../src/workbook/earlier';
import type { SheetPlan } from '../../src/workbook/plan';
import type { Cell, Sheet } from '../../src/workbook/sheet';

const MARGINS = { top: 36, right: 36, bottom: 36, left: 36 };

/** A title, and a table of so many rows from the third row on, two columns wide. */
function plan(rows: number): SheetPlan {
  return {
    name: 'Data',
    mark: 'data',
    cells: [
      { row: 0, col: 0, value: 'JUDUL', style: {} },
      ...['Kode', 'Nama'].map((value, col) => ({ row: 2, col, value, style: {} })),
      ...Array.from({ length: rows }, (_, i) => ({ row: 3 + i, col: 0, value: `1.${i + 1}`, style: {} })),
    ],
    merges: [],
    areas: [],
    columnWidths: [60, 60],
    rowHeights: Array.from({ length: 3 + rows }, () => 15),
    page: { paper: 'A4', scale: 100, margins: MARGINS, rowBreaks: [], colBreaks: [], footer: {} },
    table: { name: 'Data', span: { row: 2, col: 0, rows: rows + 1, cols: 2 }, columns: ['Kode', 'Nama'] },
  };
}

const text = (row: number, col: number, value: string): Cell => ({ row, col, kind: 'text', value });

/** A sheet with a table of two rows. */
function sheet(...cells: readonly Cell[]): Sheet {
  const table = { name: 'Data', span: { row: 2, col: 0, rows: 3, cols: 2 } };
  return { name: 'Data', visibility: 'visible', cells, merges: [], tables: [table], mark: 'data' };
}

it('leaves alone what stands where the plan draws nothing', () => {
  const notes = [text(0, 1, 'di atas'), text(3, 4, 'di samping'), text(9, 0, 'jauh di bawah')];
  const over = overEarlier(plan(4), sheet(...notes), notes);
  expect(over.earlier).toEqual({ cells: notes, kept: notes, moved: [] });
  expect(over.cells).toEqual(plan(4).cells);
});

it('moves all lines below the table below the new end, in their columns, where one of them is in the way', () => {
  const notes = [text(5, 1, 'catatan'), text(6, 0, 'lanjutan'), text(12, 1, 'paraf')];
  const over = overEarlier(plan(4), sheet(...notes), notes);
  expect(over.cells.slice(-3)).toEqual([
    { row: 8, col: 1, value: 'catatan', style: { locked: false } },
    { row: 9, col: 0, value: 'lanjutan', style: { locked: false } },
    { row: 11, col: 1, value: 'paraf', style: { locked: false } },
  ]);
  expect(over.rowHeights).toHaveLength(12);
  expect(over.earlier?.kept).toEqual([]);
});

it('the row right below the table belongs to what is below it, its last row does not', () => {
  const right = [text(5, 1, 'catatan'), text(7, 0, 'lanjutan')];
  const moved = overEarlier(plan(3), sheet(...right), right);
  expect(moved.cells.slice(-2).map(({ row, value }) => [row, value])).toEqual([
    [7, 'catatan'],
    [9, 'lanjutan'],
  ]);
  const last = [text(4, 1, 'tambahan'), text(7, 0, 'lanjutan')];
  expect(overEarlier(plan(3), sheet(...last), last).earlier?.kept).toEqual([text(7, 0, 'lanjutan')]);
});

it('moves below what stays there, and keeps formulas, number formats and merges of a line', () => {
  const sum: Cell = { row: 4, col: 1, kind: 'number', value: 3, formula: 'SUM(A1:A2)', format: '0.0' };
  const note = text(9, 0, 'tetap');
  const merge = { row: 4, col: 1, rows: 1, cols: 2 };
  const over = overEarlier(plan(4), { ...sheet(sum, note), merges: [merge] }, [sum, note]);
  expect(over.earlier?.kept).toEqual([note]);
  expect(over.cells.at(-1)).toEqual({
    ...{ row: 11, col: 1, formula: 'SUM(A1:A2)', result: 3 },
    style: { locked: false, numberFormat: '0.0' },
  });
  expect(over.merges).toEqual([{ ...merge, row: 11 }]);
});

it("keeps a column that the user added at the table's end", () => {
  const own = [text(2, 2, 'Catatan saya'), text(3, 2, 'penting')];
  const wide = { name: 'Data', span: { row: 2, col: 0, rows: 3, cols: 3 } };
  const over = overEarlier(plan(4), { ...sheet(...own), tables: [wide] }, own);
  expect(over.table).toEqual({
    name: 'Data',
    span: { row: 2, col: 0, rows: 5, cols: 3 },
    columns: ['Kode', 'Nama', 'Catatan saya'],
  });
  expect(over.earlier?.kept).toEqual(own);
});

it('draws what stays where the sheet is made anew', () => {
  const note = text(9, 0, 'jauh di bawah');
  const drawn = withKept(overEarlier(plan(2), sheet(note), [note]));
  expect(drawn.cells.at(-1)).toEqual({ row: 9, col: 0, value: 'jauh di bawah', style: { locked: false } });
  expect(drawn.rowHeights).toHaveLength(10);
});

it('moves what would be hidden under a merged area, the area itself included', () => {
  const merged = { ...plan(2), merges: [{ row: 0, col: 2, rows: 2, cols: 2 }] };
  const notes = [text(0, 2, 'awal'), text(1, 3, 'akhir'), text(1, 4, 'di samping'), text(2, 3, 'di bawah')];
  const { kept, moved } = overEarlier(merged, sheet(...notes), notes).earlier ?? { kept: [], moved: [] };
  expect(kept.map(({ value }) => value)).toEqual(['di samping', 'di bawah']);
  expect(moved.map(({ from }) => from.value)).toEqual(['awal', 'akhir']);
});
