import { overEarlier, withKept } from '../../src/workbook/earlier';
import type { SheetPlan } from '../../src/workbook/plan';
import type { Cell, Sheet } from '../../src/workbook/sheet';

const MARGINS = { top: 36, right: 36, bottom: 36, left: 36 };

/** A title, and the cells of a table of so many rows from the third row on, two columns wide, without the table. */
function untabled(rows: number): SheetPlan {
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
  };
}

/** The same with the table. */
function plan(rows: number): SheetPlan {
  const span = { row: 2, col: 0, rows: rows + 1, cols: 2 };
  return { ...untabled(rows), table: { name: 'Data', span, columns: ['Kode', 'Nama'] } };
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

/** Where the texts that had to go went. */
const places = ({ earlier }: SheetPlan) =>
  earlier?.moved.map(({ from, to }) => [from.value, to.row, to.col]) ?? [];
const keptOf = ({ earlier }: SheetPlan) => earlier?.kept.map(({ value }) => value) ?? [];

describe('overEarlier', () => {
  test('changes nothing else of the plan', () => {
    const drawn = { ...plan(2), merges: [{ row: 0, col: 0, rows: 1, cols: 2 }] };
    const over = overEarlier(drawn, sheet(), []);
    expect(over).toStrictEqual({ ...drawn, earlier: { cells: [], kept: [], moved: [] } });
  });

  test('adds rows of 15 points for what it moves', () => {
    const notes = [text(5, 1, 'catatan')];
    const over = overEarlier(plan(4), sheet(...notes), notes);
    expect(over.rowHeights).toEqual([...plan(4).rowHeights, 15, 15]);
    expect(over.cells.at(-1)).toStrictEqual({ row: 8, col: 1, value: 'catatan', style: { locked: false } });
  });

  test('a sheet without a table has nothing below it', () => {
    const notes = [text(0, 0, 'judul lama'), text(9, 0, 'catatan')];
    const over = overEarlier(untabled(0), { ...sheet(...notes), tables: [] }, notes);
    expect(places(over)).toEqual([['judul lama', 11, 0]]);
    expect(keptOf(over)).toEqual(['catatan']);
    expect('table' in over).toBe(false);
  });

  test('below the table only what stands in its columns goes along', () => {
    const notes = [
      text(0, 1, 'di atas'),
      text(5, 1, 'catatan'),
      text(7, 1, 'paraf'),
      text(7, 2, 'di samping'),
    ];
    const over = overEarlier(plan(4), sheet(...notes), notes);
    expect(places(over).map(([value]) => value)).toEqual(['catatan', 'paraf']);
    expect(keptOf(over)).toEqual(['di atas', 'di samping']);
  });

  test('moves below what stays in its columns, up to 5,000 rows off', () => {
    const place = (row: number, col: number) => {
      const notes = [text(0, 0, 'judul lama'), text(row, col, 'catatan')];
      return places(overEarlier(plan(1), { ...sheet(...notes), tables: [] }, notes));
    };
    const rows = plan(1).rowHeights.length;
    expect(place(rows + 4999, 1)).toEqual([['judul lama', rows + 5001, 0]]);
    expect(place(rows + 5000, 1)).toEqual([['judul lama', rows + 1, 0]]);
    expect(place(rows + 3, 1)).toEqual([['judul lama', rows + 5, 0]]);
    expect(place(rows + 3, 2)).toEqual([['judul lama', rows + 1, 0]]);
  });

  test('lines that stood apart stay apart by one, in the order of the sheet', () => {
    const notes = [text(2, 1, 'd'), text(0, 0, 'a'), text(2, 0, 'c'), text(3, 0, 'e')];
    expect(places(overEarlier(plan(1), { ...sheet(...notes), tables: [] }, notes))).toEqual([
      ['a', 5, 0],
      ['c', 7, 0],
      ['d', 7, 1],
      ['e', 8, 0],
    ]);
  });

  test('of the cells that move, those merged in one line stay merged', () => {
    const merges = [
      { row: 0, col: 0, rows: 2, cols: 1 },
      { row: 2, col: 1, rows: 1, cols: 3 },
      { row: 2, col: 0, rows: 1, cols: 1 },
      { row: 9, col: 0, rows: 1, cols: 2 },
    ];
    const notes = [text(0, 0, 'a'), text(2, 0, 'b'), text(9, 0, 'tetap')];
    const over = overEarlier(plan(1), { ...sheet(...notes), tables: [], merges }, notes);
    expect(over.merges).toEqual([{ row: 13, col: 0, rows: 1, cols: 1 }]);
  });

  describe("columns that the user added at the table's end", () => {
    const span = { row: 2, col: 0, rows: 3, cols: 4 };
    const columns = (tables: Sheet['tables'], ...heads: readonly Cell[]) =>
      overEarlier(plan(2), { ...sheet(...heads), tables }, heads).table?.columns.slice(2);

    test('are kept up to the end of the earlier table, or the first without a head', () => {
      const heads = [text(2, 2, 'Catatan'), text(2, 3, 'Paraf'), text(2, 4, 'di luar')];
      expect(columns([{ name: 'Data', span }], ...heads)).toEqual(['Catatan', 'Paraf']);
      expect(columns([{ name: 'Data', span }], ...heads.slice(1))).toEqual([]);
      expect(columns([{ name: 'Data', span: { ...span, cols: 2 } }], ...heads)).toEqual([]);
    });

    test('have their heads in the row of the table', () => {
      const [above, beside] = [text(1, 2, 'di atas'), text(2, 5, 'di luar')];
      expect(columns([{ name: 'Data', span }], above, beside, text(2, 2, 'Catatan'))).toEqual(['Catatan']);
    });

    test('are those of the table in its place', () => {
      const note = text(2, 2, 'Catatan');
      const lower = { name: 'Lain', span: { ...span, row: 20 } };
      const beside = { name: 'Lain', span: { ...span, col: 6 } };
      expect(columns([lower, { name: 'Data', span: { ...span, cols: 2 } }], note)).toEqual([]);
      expect(columns([beside, { name: 'Data', span: { ...span, cols: 2 } }], note)).toEqual([]);
      expect(columns([beside, { name: 'Data', span: { ...span, cols: 3 } }], note)).toEqual(['Catatan']);
      expect(columns([], note)).toEqual([]);
    });
  });

  test('what stands left of a merged area stays', () => {
    const merged = { ...plan(2), merges: [{ row: 0, col: 3, rows: 2, cols: 2 }] };
    const notes = [text(0, 2, 'kiri'), text(0, 3, 'di dalam')];
    expect(keptOf(overEarlier(merged, sheet(...notes), notes))).toEqual(['kiri']);
  });
});

describe('withKept', () => {
  test('a plan without an earlier sheet is as it was', () => {
    expect(withKept(plan(2))).toEqual(plan(2));
  });

  test('draws all of the plan, and adds rows only where something stands below', () => {
    const note = text(0, 1, 'di atas');
    const drawn = withKept(overEarlier(plan(2), sheet(note), [note]));
    expect(drawn.cells).toEqual([
      ...plan(2).cells,
      { row: 0, col: 1, value: 'di atas', style: { locked: false } },
    ]);
    expect(drawn.rowHeights).toEqual(plan(2).rowHeights);
    expect(drawn.name).toBe('Data');
  });

  test('adds at most 5,000 rows', () => {
    const rows = (row: number) => {
      const note = text(row, 0, 'jauh');
      return withKept(overEarlier(plan(2), sheet(note), [note])).rowHeights.length - 5;
    };
    expect([rows(4 + 4999), rows(4 + 5000), rows(4 + 5001)]).toEqual([4999, 5000, 5000]);
  });
});
