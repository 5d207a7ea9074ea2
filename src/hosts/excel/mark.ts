import type { Place } from '../../cascade/cascade';
import type { Marked } from '../../workbook/port';
import type { Span } from '../../workbook/sheet';
import { isEyeMark, MARK_FILL, MARK_FORMULA, MARK_INK } from '../eyeMark';
import { rangeAt } from './range';
import { rectangles } from './runs';
import type { Session } from './session';

interface EyeMark {
  readonly format: Excel.ConditionalFormat;
  /** How many cells it covers. */
  readonly cells: number;
}

interface Marks {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly own: readonly EyeMark[];
}

/** Marks cells and takes earlier marks off. Sheets that are protected or gone are refused, and left as they are. */
export async function markCells(session: Session, places: readonly Place[]): Promise<Marked> {
  const sheets = await findMarks(session);
  const open = sheets.filter(({ isProtected }) => !isProtected);
  takeOff(open);
  let marked = 0;
  for (const { sheet } of open) {
    for (const span of rectangles(places.filter(({ lembar }) => lembar === sheet.name))) {
      putOn(sheet, span);
      marked += span.rows * span.cols;
    }
  }
  await session.sync();
  const names = new Set(open.map(({ sheet }) => sheet.name));
  return { marked, refused: places.filter(({ lembar }) => !names.has(lembar)) };
}

/** Takes all marks off that are not on protected sheets; resolves to how many cells had one. */
export async function unmarkCells(session: Session): Promise<number> {
  const count = takeOff((await findMarks(session)).filter(({ isProtected }) => !isProtected));
  await session.sync();
  return count;
}

/** The conditional formats of all sheets that are ours, in three round trips. */
async function findMarks(session: Session): Promise<Marks[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/id,items/name');
  await session.sync();
  const sheets = worksheets.items.map((sheet) => {
    const { protection } = sheet;
    protection.load('protected');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, protection, formats };
  });
  await session.sync();
  const probes = sheets.map((one) => ({ ...one, probes: one.formats.items.filter(isCustom).map(probe) }));
  await session.sync();
  return probes.map(({ sheet, protection, probes }) => ({
    sheet,
    isProtected: protection.protected,
    own: probes
      .filter(({ rule }) => isEyeMark(rule.formula))
      .map(({ format, range }) => ({
        format,
        cells: range.isNullObject ? 1 : range.rowCount * range.columnCount,
      })),
  }));
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === 'Custom';
}

function probe(format: Excel.ConditionalFormat) {
  const { rule } = format.custom;
  rule.load('formula');
  // Cells that were copied apart share one format; then there is no single range.
  const range = format.getRangeOrNullObject();
  range.load('rowCount,columnCount');
  return { format, rule, range };
}

function takeOff(sheets: readonly Marks[]): number {
  const marks = sheets.flatMap(({ own }) => own);
  for (const { format } of marks) format.delete();
  return marks.reduce((sum, { cells }) => sum + cells, 0);
}

function putOn(sheet: Excel.Worksheet, span: Span): void {
  const { custom } = rangeAt(sheet, span).conditionalFormats.add('Custom');
  custom.rule.formula = `=${MARK_FORMULA}`;
  custom.format.fill.color = `#${MARK_FILL}`;
  custom.format.font.color = `#${MARK_INK}`;
  custom.format.font.bold = true;
}
