import { IN_PLACE, kindOfMark } from '../../src/workbook/marks';
import type { SheetPlan } from '../../src/workbook/plan';
import type { Cell, Sheet, WorkbookContent } from '../../src/workbook/sheet';
import { baca } from '../../src/workflow/baca';
import { susun } from '../../src/workflow/susun';
import { drawn } from '../layouts/drawn';
import { sampleWorkbook } from '../support/sample';

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
    cells: [...sheet.cells, ...added].sort((a, b) => a.row - b.row || a.col - b.col),
  });
  const content = { sheets: book.sheets.map((sheet) => (sheet.mark === mark ? withAdded(sheet) : sheet)) };
  const plan = susun(content, baca(content), { asal: true, lembar: LEMBAR }).sheets;
  const [sheet] = plan.filter((one) => one.mark === mark);
  if (!sheet) throw new Error(`no ${mark}`);
  return sheet;
}

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
  ['setelan', 'below the settings', 30, 0],
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
