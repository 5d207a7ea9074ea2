import { writeXlsx } from '../../src/hosts/xlsx';
import { planMatriks } from '../../src/layouts/matriks/plan';
import { planPohon } from '../../src/layouts/pohon/plan';
import { planRingkasan } from '../../src/layouts/ringkasan/plan';
import { PAPER_SIZES } from '../../src/layouts/page/setup';
import type { Cascade } from '../../src/cascade/cascade';
import type { Paper, SheetPlan } from '../../src/workbook/plan';
import { baca } from '../../src/workflow/baca';
import { pdfWords, printedPdf, withPdf } from '../support/libreoffice';
import { sampleWorkbook } from '../support/sample';
import { overlaps, pagesOfPdf, placesOf, within, type PdfPage } from './pdf';
import { printedTexts } from './printed';
import { wideCascade } from './wide';

/** From the top of the highest letters to the foot of the lowest, of a font of 1 point. */
const LETTER_HEIGHT = 1.117;
/** Points by which a word may stand beside its cell: what a border takes, and hundredths of columns. */
const SLACK = 2.5;

const sheetsOf = (cascade: Cascade, kertas: Paper): SheetPlan[] => {
  const options = { kertas, tanggal: '31 Desember 2024' };
  return [planPohon(cascade, options), planRingkasan(cascade, options), ...planMatriks(cascade, options)];
};

async function printed(sheets: readonly SheetPlan[]): Promise<PdfPage[]> {
  const pdf = await printedPdf(await writeXlsx({ title: 'Uji cetak', sheets }));
  return pagesOfPdf(await pdfWords(pdf));
}

/** What must hold of every composed sheet on paper. */
function expectClean(pages: readonly PdfPage[], sheets: readonly SheetPlan[], kertas: Paper): void {
  const planned = printedTexts(sheets);
  expect(pages).toHaveLength(planned.pages);
  const paper = PAPER_SIZES[kertas];
  for (const { width, height } of pages) {
    expect(Math.abs(width - paper.width)).toBeLessThan(3);
    expect(Math.abs(height - paper.height)).toBeLessThan(3);
  }
  const sheet = { left: 14, top: 14, right: paper.width - 14, bottom: paper.height - 14 };
  const over = pages.flatMap(({ words }) =>
    words.filter((word) => !within(word, sheet, 0)).map(({ text }) => text),
  );
  expect(over).toEqual([]);
  expect(pages.flatMap(overlaps)).toEqual([]);
  const heights = pages.flatMap(({ words }) => words.map(({ top, bottom }) => bottom - top));
  const smallest = heights.reduce((least, one) => Math.min(least, one), Infinity);
  expect(smallest / LETTER_HEIGHT).toBeGreaterThan(6.95);
  const lost = planned.texts.filter(({ page, text, cell }) => {
    const on = pages[page];
    return !on || !placesOf(on, text).some((place) => within(place, cell, SLACK));
  });
  expect(lost.map(({ page, text }) => `${page + 1}: ${text}`)).toEqual([]);
}

describe('on paper', () => {
  for (const kertas of ['A3', 'A4', 'F4'] as const) {
    withPdf(`the sample on ${kertas}: pages as planned, every text whole in its cell`, async () => {
      const sheets = sheetsOf(baca(await sampleWorkbook()).cascade, kertas);
      expectClean(await printed(sheets), sheets, kertas);
    });
  }

  withPdf('sixty Sub Kegiatan on A4, texts long and short', async () => {
    const sheets = sheetsOf(wideCascade(60), 'A4');
    expectClean(await printed(sheets), sheets, 'A4');
  });

  withPdf('three hundred Sub Kegiatan on F4', async () => {
    const sheets = sheetsOf(wideCascade(300), 'F4');
    expectClean(await printed(sheets), sheets, 'F4');
  });
});
