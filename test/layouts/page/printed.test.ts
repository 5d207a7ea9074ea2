import { pagePicture } from '../../../src/layouts/page/picture';
import { printedPages } from '../../../src/layouts/page/printed';
import type { PageSetup, PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { baca } from '../../../src/workflow/baca';
import { susun } from '../../../src/workflow/susun';
import { sampleWorkbook } from '../../support/sample';

/** Cells of 100 x 50 points on A4 without margins: a page holds 8 columns and 11 rows. */
function sheet(cells: readonly PlanCell[], page: Partial<PageSetup> = {}): SheetPlan {
  return {
    name: 'Lembar',
    mark: 'pohon',
    cells,
    merges: [],
    areas: [],
    columnWidths: Array<number>(20).fill(100),
    rowHeights: Array<number>(40).fill(50),
    page: {
      paper: 'A4',
      scale: 100,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      rowBreaks: [],
      colBreaks: [],
      footer: {},
      ...page,
    },
  };
}

const at = (row: number, col: number): PlanCell => ({ row, col, value: 'isi', style: {} });
const NONE = { from: 0, to: 0 };

describe('pages as they are printed', () => {
  test('a small sheet is one page, as far as something stands', () => {
    expect(printedPages(sheet([at(0, 0), at(4, 2)]))).toEqual([
      { rows: { from: 0, to: 5 }, cols: { from: 0, to: 3 }, headRows: NONE, headCols: NONE },
    ]);
  });

  test('pages end at breaks and where they are full; they go down, then right', () => {
    const pages = printedPages(sheet([at(0, 0), at(12, 0), at(12, 9)], { rowBreaks: [3] }));
    expect(pages.map(({ rows, cols }) => [rows.from, rows.to, cols.from, cols.to])).toEqual([
      [0, 3, 0, 8],
      [3, 13, 0, 8],
      [3, 13, 8, 10],
    ]);
  });

  test('what is repeated takes room on the pages behind', () => {
    const plan = sheet([at(0, 0), at(21, 0)], { repeatRows: { row: 0, rows: 2 } });
    expect(printedPages(plan).map(({ rows, headRows }) => [rows.from, rows.to, headRows])).toEqual([
      [0, 11, NONE],
      [20, 22, { from: 0, to: 2 }],
    ]);
  });

  test('the print area alone is printed, the scale makes room', () => {
    const cells = [at(0, 0), at(13, 0), at(0, 15)];
    const printArea = { row: 0, col: 0, rows: 14, cols: 2 };
    expect(printedPages(sheet(cells, { printArea }))).toHaveLength(2);
    expect(printedPages(sheet(cells, { printArea, scale: 50 }))).toHaveLength(1);
  });

  // Counted in the PDF that LibreOffice 7 prints of the composed sample.
  test.each([
    ['A3', [10, 1, 1, 2, 1, 1, 6, 13, 6]],
    ['A4', [26, 1, 2, 3, 1, 2, 12, 25, 22]],
    ['F4', [21, 1, 2, 2, 1, 1, 10, 22, 20]],
  ] as const)('the sample on %s has as many pages as LibreOffice prints', async (kertas, counts) => {
    const sample = await sampleWorkbook();
    const lembar = ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi'] as const;
    const { sheets } = susun(sample, baca(sample), { kertas, lembar, tanggal: '2026-01-02' });
    const printed = sheets.filter(({ mark }) => mark !== 'setelan');
    expect(printed.map((plan) => printedPages(plan).length)).toEqual(counts);
  });
});

describe('the picture of a page', () => {
  test('boxes and a line for each text stand where they are printed', () => {
    const plan: SheetPlan = {
      ...sheet([{ row: 2, col: 1, value: 'isi', style: { fill: 'AABBCC', color: '112233' } }]),
      areas: [{ row: 2, col: 1, rows: 2, cols: 3, style: { fill: 'AABBCC' } }],
      merges: [{ row: 2, col: 1, rows: 2, cols: 3 }],
    };
    const [page] = printedPages(plan);
    if (!page) throw new Error('no page');
    const { width, height, boxes, lines } = pagePicture(plan, page);
    expect([width, height]).toEqual([841.9, 595.3]);
    const box = { x: 100, y: 100, width: 300, height: 100, fill: 'AABBCC' };
    expect(boxes).toEqual([box, box]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ x: 102, color: '112233' });
  });

  test('on a later page it stands behind what is repeated, in the scale of the page', () => {
    const fill = { fill: 'AABBCC' };
    const plan = sheet(
      [
        { row: 0, col: 0, style: fill },
        { row: 13, col: 0, style: fill },
      ],
      { repeatRows: { row: 0, rows: 1 }, rowBreaks: [13], scale: 50 },
    );
    const [, second] = printedPages(plan);
    if (!second) throw new Error('no second page');
    expect(pagePicture(plan, second).boxes).toEqual([
      { x: 0, y: 0, width: 50, height: 25, fill: 'AABBCC' },
      { x: 0, y: 25, width: 50, height: 25, fill: 'AABBCC' },
    ]);
  });
});
