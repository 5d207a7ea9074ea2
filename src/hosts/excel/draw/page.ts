import { cellName, columnName } from '../../../workbook/address';
import type { PageSetup, Paper } from '../../../workbook/plan';
import { footerCodes } from '../../xlsx/write/page';
import { rangeAt } from '../session/range';
import { onSheet, type Stroke } from './stroke';

/** Folio, 8.5 x 13 inches, is what Indonesian offices call F4. */
const PAPERS = { A3: 'A3', A4: 'A4', F4: 'Folio' } as const satisfies Record<Paper, string>;
/** Where header and footer stand, in points; never beyond the half of their margin. */
const EDGE = 21.6;

/** Paper, scale, margins, foot, repeated rows and columns. */
export function pageStrokes(page: PageSetup): Stroke[] {
  return [
    onSheet('page', 16, ({ pageLayout }) => putPage(pageLayout, page)),
    onSheet('titles', 6, (sheet) => putTitles(sheet, page)),
  ];
}

/** Page breaks; on a sheet that exists its own go first. */
export function breakStroke({ rowBreaks, colBreaks }: PageSetup, exists: boolean): Stroke {
  const rows = rowBreaks.filter((row) => row > 0).map((row) => cellName(row, 0));
  const cols = colBreaks.filter((col) => col > 0).map((col) => cellName(0, col));
  return onSheet('breaks', 4 + (rows.length + cols.length) * 2, (sheet) => {
    if (exists) {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.verticalPageBreaks.removePageBreaks();
    }
    for (const cell of rows) sheet.horizontalPageBreaks.add(cell);
    for (const cell of cols) sheet.verticalPageBreaks.add(cell);
  });
}

function putPage(layout: Excel.PageLayout, page: PageSetup): void {
  const { paper, scale, margins, centered = false, footer } = page;
  layout.orientation = 'Landscape';
  layout.paperSize = PAPERS[paper];
  // Never fit-to-pages: it switches manual breaks off.
  layout.zoom = { scale };
  layout.topMargin = margins.top;
  layout.rightMargin = margins.right;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.headerMargin = Math.min(EDGE, margins.top / 2);
  layout.footerMargin = Math.min(EDGE, margins.bottom / 2);
  layout.centerHorizontally = centered;
  const foot = layout.headersFooters.defaultForAllPages;
  const { left, center, right } = footerCodes(footer);
  foot.leftFooter = left;
  foot.centerFooter = center;
  foot.rightFooter = right;
}

function putTitles(sheet: Excel.Worksheet, { repeatRows, repeatCols, printArea }: PageSetup): void {
  const { pageLayout } = sheet;
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.row + 1}:$${repeatRows.row + repeatRows.rows}`);
  if (repeatCols) {
    const last = repeatCols.col + repeatCols.cols - 1;
    pageLayout.setPrintTitleColumns(`$${columnName(repeatCols.col)}:$${columnName(last)}`);
  }
  if (printArea) pageLayout.setPrintArea(rangeAt(sheet, printArea));
}
