import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sheetOf } from '../../../src/hosts/file/sheetOf';
import { openXlsx, readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { readFile } from '../../../src/hosts/xlsx/read';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { baca } from '../../../src/workflow/baca';
import { susun } from '../../../src/workflow/susun';

const BLANK: SheetPlan = {
  name: 'Realisasi',
  mark: 'realisasi',
  cells: [],
  merges: [],
  areas: [],
  columnWidths: [],
  rowHeights: [],
  page: {
    paper: 'A3',
    scale: 70,
    margins: { top: 36, right: 18, bottom: 36, left: 18 },
    rowBreaks: [],
    colBreaks: [],
    footer: {},
  },
};

const value = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('', '=1+1', '#REF!', '#N/A', ' a\nb ', '_x000D_', 'TRUE', '0', '🎯 <b> & "c"'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
);
const numberFormat = fc.constantFrom('@', '0.00', '0%', '#,##0.##', 'General', 'dd mmmm yyyy', '0.0 "hari"');
const cell = fc
  .record({
    row: fc.nat(20),
    col: fc.nat(20),
    value,
    numberFormat,
    kind: fc.constantFrom('value', 'formula', 'blank'),
  })
  .map(({ row, col, value, numberFormat, kind }): PlanCell => {
    const at = { row, col, style: { numberFormat } };
    if (kind === 'formula') return { ...at, formula: 'A1&"x"', result: value };
    return kind === 'value' ? { ...at, value } : at;
  });

test('a plan is the sheet that is read back from the file it is written to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
      const plan = { ...BLANK, cells, merges: [{ row: 30, col: 0, rows: 2, cols: 3 }] };
      const [read] = [...readFile(await writeXlsx({ title: 'x', sheets: [plan] }))].map(({ file }) => file);
      expect(sheetOf(plan)).toEqual(read);
    }),
  );
});

test('so are the sheets composed of the sample', async () => {
  for (const name of ['samples/cascading-bkd-2024.xlsx', 'samples/contoh-realisasi.xlsx']) {
    const content = await openXlsx(new Uint8Array(readFileSync(name)), name).read();
    const plan = susun(content, baca(content));
    const read = readXlsx(await writeXlsx(plan)).sheets;
    expect(plan.sheets.map((sheet) => sheetOf(sheet).sheet)).toEqual(read);
  }
});
