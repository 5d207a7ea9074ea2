import { columnName, spanName } from '../../../workbook/address';
import { MARK_NAME } from '../../../workbook/marks';
import type { Footer, PageSetup, Paper, SheetPlan } from '../../../workbook/plan';
import { counted, element } from '../xml/element';
import { lengthInFile, xmlText } from '../limits/gate';

const POINTS_PER_INCH = 72;
const DEFAULT_FOOTER_INCHES = 0.3;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** The numbers of paper sizes; 'Folio', 8.5 x 13 inches, is what Indonesian offices call F4. */
const PAPER_NUMBERS: Readonly<Record<Paper, number>> = { A3: 8, A4: 9, F4: 14 };

/** Page set-up, foot and breaks, in the order in which a sheet part has them. */
export function pageXml(plan: PageSetup): string {
  const { paper, scale, centered = false, footer, rowBreaks, colBreaks } = plan;
  const foot = footerXml(footer);
  return [
    centered ? element('printOptions', { horizontalCentered: 1 }) : '',
    marginsXml(plan),
    element('pageSetup', { paperSize: PAPER_NUMBERS[paper], orientation: 'landscape', scale }),
    foot && element('headerFooter', {}, element('oddFooter', {}, xmlText(foot))),
    breaksXml('rowBreaks', rowBreaks, LAST_COLUMN),
    breaksXml('colBreaks', colBreaks, LAST_ROW),
  ].join('');
}

/** A defined name of a workbook as its part has it. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** It belongs to its sheet only. */
  readonly isLocal: boolean;
  readonly isHidden?: boolean;
}

/** The names that belong to a sheet: its mark, what it prints and repeats, and the cells it names. */
export function sheetNames({ name: own, mark, page: plan, names = [] }: SheetPlan): DefinedName[] {
  const sheet = quoteSheet(own);
  const titles = repeated(plan).map((range) => `${sheet}!${range}`);
  const area = plan.printArea && `${sheet}!${absolute(plan.printArea)}`;
  return [
    ...(mark === '' ? [] : [{ name: MARK_NAME, refersTo: `"${mark}"`, isLocal: true, isHidden: true }]),
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', refersTo: area, isLocal: true }]),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', refersTo: titles.join(','), isLocal: true }] : []),
    ...names.map(({ name, row, col }) => ({
      name,
      refersTo: `${sheet}!${absolute({ row, col, rows: 1, cols: 1 })}`,
      isLocal: false,
    })),
  ];
}

/** A sheet's name as formulas write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function marginsXml({ margins }: PageSetup): string {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return element('pageMargins', {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: Math.min(DEFAULT_FOOTER_INCHES, inches(margins.top) / 2),
    footer: Math.min(DEFAULT_FOOTER_INCHES, inches(margins.bottom) / 2),
  });
}

/** The plan names the first row of a page, a file the last one before it. */
function breaksXml(name: string, places: readonly number[], max: number): string {
  const breaks = places.filter((place) => place > 0).map((id) => element('brk', { id, max, man: 1 }));
  return counted(name, breaks, { manualBreakCount: breaks.length });
}

function footerXml(plan: Footer): string {
  const { left, center, right } = footerCodes(plan);
  const part = (code: string, text: string): string => (text ? code + text : '');
  return part('&L', left) + part('&C', center) + part('&R', right);
}

/** Excel calls a file damaged whose foot is longer, codes included. */
const FOOT = 255;
/** What parts the three stretches of a foot. */
const STRETCH = '&L'.length;

/** A foot in the codes that Excel prints, '' where it says nothing; the left is cut where all is too long. */
export function footerCodes({
  fontSize,
  left = '',
  ...texts
}: Footer): Record<'left' | 'center' | 'right', string> {
  // The font parts the size from a text that begins with a digit.
  const font = fontSize === undefined ? '' : `&${fontSize}&"Arial,Regular"`;
  const codes = (text = '') => (text ? font + footerText(text) : '');
  const [center, right] = [codes(texts.center), codes(texts.right)];
  const room = FOOT - lengthInFile(center + right) - 3 * STRETCH;
  const signs = [...left];
  const fits = (text: string) => lengthInFile(codes(text)) <= room;
  let kept = left;
  for (let count = signs.length - 1; count >= 0 && !fits(kept); count--) {
    kept = `${signs.slice(0, count).join('')}…`;
  }
  return { left: codes(kept), center, right };
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
