import type { Place } from '../../../cascade/cascade';
import type { Marked } from '../../../workbook/port';
import type { Span } from '../../../workbook/sheet';
import { isEyeMark, MARK_FILL, MARK_FORMULA, MARK_INK } from '../../shared/eyeMark';
import { rangeAt } from '../session/range';
import { rectangles } from '../session/runs';
import type { Session } from '../session/session';
import { survey, type LiveRule, type Memory } from '../session/survey';

interface EyeMark {
  readonly format: Excel.ConditionalFormat;
  /** How many cells it covers. */
  readonly cells: number;
}

interface Marks {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly own: readonly EyeMark[];
}

/** Marks cells and takes earlier marks off. Sheets that are protected or gone are refused, and left as they are. */
export async function markCells(session: Session, places: readonly Place[], memory: Memory): Promise<Marked> {
  const sheets = await findMarks(session, memory);
  const open = sheets.filter(({ isProtected }) => !isProtected);
  takeOff(open);
  let marked = 0;
  for (const { sheet, name } of open) {
    for (const span of rectangles(places.filter(({ lembar }) => lembar === name))) {
      putOn(sheet, span);
      marked += span.rows * span.cols;
    }
  }
  await session.sync();
  const names = new Set(open.map(({ name }) => name));
  return { marked, refused: places.filter(({ lembar }) => !names.has(lembar)) };
}

/** Takes all marks off that are not on protected sheets; resolves to how many cells had one. */
export async function unmarkCells(session: Session, memory: Memory): Promise<number> {
  const count = takeOff((await findMarks(session, memory)).filter(({ isProtected }) => !isProtected));
  await session.sync();
  return count;
}

/** The conditional formats of all sheets that are ours, in one round trip more than looking around takes. */
async function findMarks(session: Session, memory: Memory): Promise<Marks[]> {
  const { sheets } = await survey(session, memory, { rules: true });
  const { worksheets } = session.context.workbook;
  const probes = sheets.map(({ id, name, isProtected, rules }) => {
    const sheet = worksheets.getItem(id);
    return { sheet, name, isProtected, probes: rules.filter(isCustom).map((rule) => probe(sheet, rule)) };
  });
  await session.sync();
  return probes.map(({ probes, ...sheet }) => ({
    ...sheet,
    own: probes
      .filter(({ rule }) => isEyeMark(rule.formula))
      .map(({ format, range }) => ({
        format,
        cells: range.isNullObject ? 1 : range.rowCount * range.columnCount,
      })),
  }));
}

function isCustom({ type }: LiveRule): boolean {
  return type === 'Custom';
}

function probe(sheet: Excel.Worksheet, { id }: LiveRule) {
  const format = sheet.getRange().conditionalFormats.getItem(id);
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
