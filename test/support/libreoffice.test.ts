import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { pdfSays, printedPdf, recalculated, withLibreOffice, withPdf } from './libreoffice';

/** A sheet whose formula holds a result that is not its own. */
const PLAN: WorkbookPlan = {
  title: 'Uji',
  sheets: [
    {
      name: 'Uji',
      mark: 'realisasi',
      cells: [
        { row: 0, col: 0, value: 6, style: {} },
        { row: 0, col: 1, formula: 'A1*7', result: 1, style: {} },
        { row: 1, col: 0, value: 'Realisasi kinerja', style: {} },
      ],
      merges: [],
      areas: [],
      columnWidths: [100, 50],
      rowHeights: [16, 16],
      page: {
        paper: 'A4',
        scale: 100,
        margins: { top: 36, right: 36, bottom: 36, left: 36 },
        rowBreaks: [],
        colBreaks: [],
        footer: {},
      },
    },
  ],
};

withLibreOffice('LibreOffice computes every formula anew', async () => {
  const [file = new Uint8Array()] = await recalculated([await writeXlsx(PLAN)]);
  const [sheet] = readXlsx(file).sheets;
  expect(sheet?.cells.find(({ row, col }) => row === 0 && col === 1)?.value).toBe(42);
});

withPdf('and prints a workbook as PDF', async () => {
  const pdf = await printedPdf(await writeXlsx(PLAN));
  expect(await pdfSays('pdftotext', pdf)).toMatch(/6 +42\s+Realisasi kinerja/);
  expect(await pdfSays('pdffonts', pdf)).toContain('TrueType');
});
