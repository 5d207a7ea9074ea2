import fc, { type Arbitrary } from 'fast-check';
import { PAPERS, type Line, type PlanCell, type SheetPlan, type Style } from '../../../src/workbook/plan';
import type { Span } from '../../../src/workbook/sheet';

const ROWS = 9;
const COLS = 6;

/** Texts that Excel would take for something else, and some that it would not. */
const texts = fc.oneof(
  fc.constantFrom(
    ...[
      '=A1+1',
      '+62 811',
      '-',
      '- butir',
      '@budi',
      "'kutip",
      '#REF!',
      '1.2',
      '1.2.1',
      '85,5',
      '1-2',
      '1/2/2024',
    ],
    ...['TRUE', 'Jan 2024', '10:30', '5%', '(5)', 'dua\nbaris', '🏛️ Balai “Kota”', '& <b>', ' tepi '],
  ),
  fc.lorem({ maxCount: 3 }),
);
const colors = fc.constantFrom('1B4F63', 'FFFFFF', 'E0A93B', '8A97A3');
const lines: Arbitrary<Line> = fc.record({
  weight: fc.constantFrom('hair' as const, 'thin' as const, 'medium' as const, 'thick' as const),
  color: fc.constant('8A97A3'),
});

const styles: Arbitrary<Style> = fc.record(
  {
    fontSize: fc.constantFrom(8, 10, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    color: colors,
    fill: colors,
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    valign: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    wrap: fc.boolean(),
    rotation: fc.constantFrom(0, 90),
    numberFormat: fc.constantFrom('0.00', '@', '#,##0'),
    border: fc.record({ top: lines, right: lines, bottom: lines, left: lines }, { requiredKeys: [] }),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const spans: Arbitrary<Span> = fc
  .record({
    row: fc.nat(ROWS - 1),
    col: fc.nat(COLS - 1),
    rows: fc.integer({ min: 1, max: 3 }),
    cols: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ row, col, rows, cols }) => ({
    row,
    col,
    rows: Math.min(rows, ROWS - row),
    cols: Math.min(cols, COLS - col),
  }));

const contents = fc.oneof(
  texts.map((value) => ({ value })),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => ({ value: value === 0 ? 0 : value })),
  fc.boolean().map((value) => ({ value })),
  fc.constant({ formula: 'A1&"x"', result: 'x' }),
  fc.constant({}),
);

/** Boxes that do not touch each other's cells: each a merge, or a single cell. */
const boxes = fc
  .array(fc.record({ span: spans, content: contents, style: styles }), { maxLength: 14 })
  .map((all) => all.filter(({ span }, i) => all.slice(0, i).every((other) => !overlaps(other.span, span))));

/** Sheets with a little of everything that plans know. */
export const sheetPlans: Arbitrary<SheetPlan> = fc
  .record({
    boxes,
    paper: fc.constantFrom(...PAPERS),
    scale: fc.integer({ min: 10, max: 400 }),
    widths: fc.array(fc.constantFrom(40, 52.5, 105), { minLength: COLS, maxLength: COLS }),
    heights: fc.array(fc.constantFrom(15, 30, 45.5), { minLength: ROWS, maxLength: ROWS }),
    frozen: fc.record({ rows: fc.integer({ min: 1, max: 3 }), cols: fc.integer({ min: 1, max: 2 }) }),
    gridlines: fc.boolean(),
    centered: fc.boolean(),
    breaks: fc.uniqueArray(fc.integer({ min: 1, max: ROWS - 1 })),
    rights: fc.record({
      allowAutoFilter: fc.boolean(),
      allowFormatColumns: fc.boolean(),
      allowFormatRows: fc.boolean(),
    }),
  })
  .map(({ boxes, paper, scale, widths, heights, frozen, gridlines, centered, breaks, rights }) => ({
    name: "Lembar d'Uji",
    mark: 'pohon',
    cells: boxes.map(({ span, content, style }): PlanCell => ({
      row: span.row,
      col: span.col,
      ...content,
      style,
    })),
    merges: boxes.map(({ span }) => span).filter(({ rows, cols }) => rows * cols > 1),
    areas: boxes.map(({ span, style }) => ({ ...span, style })),
    columnWidths: widths,
    rowHeights: heights,
    freeze: frozen,
    showGridlines: gridlines,
    tabColor: 'E0A93B',
    page: {
      paper,
      scale,
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
      repeatRows: { row: 0, rows: frozen.rows },
      repeatCols: { col: 0, cols: frozen.cols },
      rowBreaks: [...breaks].sort((a, b) => a - b),
      colBreaks: [3],
      centered,
      footer: {
        left: 'A & B',
        center: '31 Desember 2024',
        right: 'Halaman {halaman} dari {jumlahHalaman}',
        fontSize: 11,
      },
      printArea: { row: 0, col: 0, rows: ROWS, cols: COLS },
    },
    protection: rights,
  }));

function overlaps(a: Span, b: Span): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}
