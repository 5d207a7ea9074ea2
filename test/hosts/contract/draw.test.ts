import fc from 'fast-check';
import { excelWorkbook } from '../../../src/hosts/excel';
import { writeXlsx } from '../../../src/hosts/xlsx';
import type { SheetPlan } from '../../../src/workbook/plan';
import { baca } from '../../../src/workflow/baca';
import { LEMBAR, susun } from '../../../src/workflow/susun';
import { openClient } from '../../office-host/client';
import { BookModel } from '../../office-host/model';
import { sampleWorkbook } from '../../support/sample';
import { sheetPlans } from './arbitrary';
import type { Neutral } from './neutral';
import { sheetOfExcel } from './ofExcel';
import { sheetsOfFile } from './ofFile';
import { runs } from '../../support/runs';

/** The same plan drawn by both hosts. */
async function drawn(sheets: readonly SheetPlan[]): Promise<{ file: Neutral[]; excel: Neutral[] }> {
  const plan = { title: 'Cascading', sheets };
  const file = sheetsOfFile(await writeXlsx(plan));
  const book = new BookModel();
  book.addSheet('Lembar1');
  const { Office } = openClient(book);
  await excelWorkbook(Office).compose(plan);
  const excel = file.map(({ name, heights, widths }) => {
    const sheet = book.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheetOfExcel(sheet, heights.length, widths.length);
  });
  return { file, excel };
}

test.each([
  ...LEMBAR.map((lembar) => [lembar, 'A3'] as const),
  ['ringkasan', 'A4'] as const,
  ['matriks', 'F4'] as const,
])(
  '%s of the sample on %s is drawn alike in a file and in Excel',
  async (lembar, kertas) => {
    const content = await sampleWorkbook();
    const plan = susun(content, baca(content), { lembar: [lembar], kertas, tanggal: '2024-12-31' });
    const { file, excel } = await drawn(plan.sheets);
    expect(excel).toEqual(file);
    expect(file.length).toBe(plan.sheets.length);
  },
  120_000,
);

test('generated sheets are drawn alike in a file and in Excel', async () => {
  await fc.assert(
    fc.asyncProperty(sheetPlans, async (plan) => {
      const { file, excel } = await drawn([plan]);
      expect(excel).toEqual(file);
    }),
    { numRuns: runs(20) },
  );
}, 120_000);
