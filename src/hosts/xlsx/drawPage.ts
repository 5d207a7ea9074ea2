import type { HeaderFooter, NamedRange, PageSetup as FilePageSetup, WriteSheet } from 'hucre';
import { columnName, spanName } from '../../workbook/address';
import { MARK_NAME } from '../../workbook/marks';
import type { Footer, PageSetup, SheetPlan } from '../../workbook/plan';

const POINTS_PER_INCH = 72;
const DEFAULT_FOOTER_INCHES = 0.3;

/** Page set-up, footer and breaks in the words of the file writer (which has no F4: see patch.ts). */
export function page(
  plan: PageSetup,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'> {
  return {
    pageSetup: pageSetup(plan),
    headerFooter: footer(plan.footer),
    rowBreaks: breaksBefore(plan.rowBreaks),
    colBreaks: breaksBefore(plan.colBreaks),
  };
}

/** The names that belong to a sheet: its mark, what it prints and repeats, and the cells it names. */
export function sheetNames({ name: scope, mark, page: plan, names = [] }: SheetPlan): NamedRange[] {
  const sheet = quoteSheet(scope);
  const titles = repeated(plan).map((range) => `${sheet}!${range}`);
  return [
    { name: MARK_NAME, scope, range: `"${mark}"` },
    ...(plan.printArea
      ? [{ name: '_xlnm.Print_Area', scope, range: `${sheet}!${absolute(plan.printArea)}` }]
      : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', scope, range: titles.join(',') }] : []),
    ...names.map(({ name, row, col }) => ({
      name,
      range: `${sheet}!${absolute({ row, col, rows: 1, cols: 1 })}`,
    })),
  ];
}

/** A sheet's name as formulas write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function pageSetup({ paper, scale, margins, centered = false }: PageSetup): FilePageSetup {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return {
    paperSize: paper === 'A3' ? 'a3' : 'a4',
    orientation: 'landscape',
    scale,
    horizontalCentered: centered,
    margins: {
      top: inches(margins.top),
      right: inches(margins.right),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      header: Math.min(DEFAULT_FOOTER_INCHES, inches(margins.top) / 2),
      footer: Math.min(DEFAULT_FOOTER_INCHES, inches(margins.bottom) / 2),
    },
  };
}

/** The plan names the first row of a page, the writer the last one before it. */
function breaksBefore(places: readonly number[]): number[] {
  return places.filter((place) => place > 0).map((place) => place - 1);
}

function footer(plan: Footer): HeaderFooter {
  const { left, center, right } = footerCodes(plan);
  const part = (code: string, text: string): string => (text ? code + text : '');
  return { oddFooter: part('&L', left) + part('&C', center) + part('&R', right) };
}

/** A foot in the codes that Excel prints; '' where it says nothing. */
export function footerCodes({ fontSize, ...texts }: Footer): Record<'left' | 'center' | 'right', string> {
  // The font parts the size from a text that begins with a digit.
  const font = fontSize === undefined ? '' : `&${fontSize}&"Arial,Regular"`;
  const codes = (text = '') => (text ? font + footerText(text) : '');
  return { left: codes(texts.left), center: codes(texts.center), right: codes(texts.right) };
}

/** A foot's text with its places for numbers. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('{halaman}', '&P').replaceAll('{jumlahHalaman}', '&N');
}

function repeated({ repeatRows, repeatCols }: PageSetup): string[] {
  const cols =
    repeatCols && `$${columnName(repeatCols.col)}:$${columnName(repeatCols.col + repeatCols.cols - 1)}`;
  const rows = repeatRows && `$${repeatRows.row + 1}:$${repeatRows.row + repeatRows.rows}`;
  return [cols, rows].filter((range) => range !== undefined);
}

function absolute(span: { row: number; col: number; rows: number; cols: number }): string {
  return spanName(span).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
