import { IN_PLACE, kindOfMark } from '../../../src/workbook/marks';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { Cell, Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { susun } from '../../../src/workflow/susun';
import { drawn } from '../../layouts/drawn';
import { sampleWorkbook } from '../../support/sample';

const LEMBAR = ['data', 'realisasi'] as const;

/** The workbook with its sheets of ours, as a host leaves it. */
async function composed(): Promise<WorkbookContent> {
  const sample = await sampleWorkbook();
  const { sheets } = susun(sample, baca(sample), { asal: true, lembar: LEMBAR });
  return { sheets: [...sample.sheets, ...sheets.map(drawn)] };
}

/** Composes again after cells were added to the sheet with a mark; the plan of that sheet. */
async function again(mark: string, ...added: readonly Cell[]): Promise<SheetPlan> {
  const book = await composed();
  const withAdded = (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: inOrder([...sheet.cells, ...added]),
  });
  const content = { sheets: book.sheets.map((sheet) => (sheet.mark === mark ? withAdded(sheet) : sheet)) };
  const plan = susun(content, baca(content), { asal: true, lembar: LEMBAR }).sheets;
  const [sheet] = plan.filter((one) => one.mark === mark);
  if (!sheet) throw new Error(`no ${mark}`);
  return sheet;
}

const inOrder = (cells: readonly Cell[]) => [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
const note = (row: number, col: number): Cell => ({ row, col, kind: 'text', value: 'catatan saya' });
const isNote = ({ value }: { readonly value?: unknown }) => value === 'catatan saya';
const places = (cells: readonly { readonly row: number; readonly col: number }[]) =>
  cells.map(({ row, col }) => [row, col]);

test("what we drew ourselves is never taken for the user's", async () => {
  const book = await composed();
  const { sheets } = susun(book, baca(book), { asal: true, lembar: LEMBAR });
  const updated = sheets.filter(({ mark }) => IN_PLACE.has(kindOfMark(mark) ?? 'temuan'));
  expect(updated.map(({ mark, earlier }) => [mark, earlier?.kept, earlier?.moved])).toEqual([
    ['data', [], []],
    ['realisasi', [], []],
    ['setelan', [], []],
  ]);
});

test.each([
  ['data', 'beside the title', 0, 8],
  ['data', 'right of the table', 30, 13],
  ['realisasi', 'beside the title', 0, 9],
  ['realisasi', 'right of the working columns', 30, 40],
  ['realisasi', 'far below', 400, 3],
  ['setelan', 'below the settings', 33, 0],
])('on %s a note %s stays where it is', async (mark, _, row, col) => {
  const plan = await again(mark, note(row, col));
  expect(places(plan.earlier?.kept ?? [])).toEqual([[row, col]]);
  expect(plan.cells.some(isNote)).toBe(false);
});

test.each([0, 5])('a line typed below Data Cascading, in column %i, is not lost', async (col) => {
  const { table } = await again('data');
  const below = (table?.span.row ?? 0) + (table?.span.rows ?? 0);
  const plan = await again('data', note(below + 1, col));
  expect([...plan.cells, ...(plan.earlier?.kept ?? [])].filter(isNote)).toHaveLength(1);
});

test('boxes go, another is renamed, notes stand around: each value is with its indikator, each note in its own cell', async () => {
  const book = await composed();
  const realisasi = book.sheets.find(({ mark }) => mark === 'realisasi');
  const span = realisasi?.tables[0]?.span ?? { row: 0, rows: 0 };
  const rowOf = (kode: string) =>
    realisasi?.cells.find(({ row, col, value }) => col === 0 && row > span.row && value === kode)?.row ?? 0;
  const typed = (kode: string, value: number): Cell => ({ row: rowOf(kode), col: 12, kind: 'number', value });
  const below = span.row + span.rows;
  const added = [
    ...[typed('1.1.1.1', 111), typed('1.1.1.2', 112), typed('1.2.1.1', 121)],
    ...[note(below + 1, 2), note(rowOf('1.1.1.2'), 40)],
  ];
  const changed = (sheet: Sheet): Sheet => {
    if (sheet.mark === 'realisasi') return { ...sheet, cells: inOrder([...sheet.cells, ...added]) };
    if (sheet.mark !== 'data') return sheet;
    const gone = /^(?:1\.1\.1\.1|1\.2\.1\.1)(?:\.|$)/;
    const rows = new Set(
      sheet.cells.filter(({ col, value }) => col === 0 && gone.test(String(value))).map(({ row }) => row),
    );
    const renamed = (cell: Cell): Cell =>
      cell.kind === 'text' && cell.value === 'Program Kepegawaian' ? { ...cell, value: 'Program ASN' } : cell;
    return { ...sheet, cells: sheet.cells.filter(({ row }) => !rows.has(row)).map(renamed) };
  };
  const content = { sheets: book.sheets.map(changed) };
  const { sheets } = susun(content, baca(content), { asal: true, lembar: LEMBAR });
  const plan = sheets.find(({ mark }) => mark === 'realisasi');
  const lineOf = (value: number) => {
    const row = plan?.cells.find((cell) => cell.value === value)?.row ?? 0;
    const text = (col: number) => plan?.cells.find((cell) => cell.row === row && cell.col === col)?.value;
    return [row < (plan?.table?.span.row ?? 0) + (plan?.table?.span.rows ?? 0), text(0), text(3)];
  };
  const dokumen = 'Jumlah dokumen hasil koordinasi dan kerjasama pelaksanaan diklat';
  expect(lineOf(112)).toEqual([true, '1.1.1.1', dokumen]);
  expect(lineOf(111)).toEqual([false, '1.1.1.1', 'Jumlah ASN yang meningkat kapasitasnya']);
  expect(lineOf(121)).toEqual([false, '1.2.1.1', 'Jumlah dokumen pengelolaan assessment center']);
  const { kept = [] } = plan?.earlier ?? {};
  expect([...kept, ...(plan?.cells ?? [])].filter(isNote)).toHaveLength(2);
  const drawnAt = new Set(plan?.cells.map(({ row, col }) => `${row},${col}`));
  expect(kept.filter(({ row, col }) => drawnAt.has(`${row},${col}`))).toEqual([]);
});
