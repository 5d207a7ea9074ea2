import { pushAll } from '../../../cascade/list';
import type { Span } from '../../../workbook/sheet';
import { size, type Area } from './blocks';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';
import { askSpan, spanOf } from '../session/survey';

/** A used range above this many cells may be mostly nothing: a stray value far off blows it up. */
export const SUSPECT = 250_000;
const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;

/** Where the corners of a sheet meet: what people fill lies above and to the left, what strays elsewhere. */
const ROWS = 2000;
const COLS = 100;
export const CORNERS: readonly Span[] = [
  { row: 0, col: 0, rows: ROWS, cols: COLS },
  { row: 0, col: COLS, rows: ROWS, cols: LAST_COL - COLS },
  { row: ROWS, col: 0, rows: LAST_ROW - ROWS, cols: COLS },
  { row: ROWS, col: COLS, rows: LAST_ROW - ROWS, cols: LAST_COL - COLS },
];

/**
 * Areas that hold all values of the given ones, without the void between them: a stray value at XFD1048576 makes a
 * used range of billions of cells. Suspect areas are parted and their parts asked for what is used, until that
 * makes them no smaller.
 */
export async function tighten(session: Session, areas: readonly Area[]): Promise<Area[]> {
  const suspects = areas.filter(isSuspect);
  if (suspects.length === 0) return [...areas];
  const asked = suspects.map((area) => ({
    area,
    used: parted(area.span).map((span) => askUsed(session, area.sheet, span)),
  }));
  await session.sync();
  const settled = areas.filter((area) => !isSuspect(area));
  const again: Area[] = [];
  for (const { area, used } of asked) {
    const parts = used
      .filter(({ isNullObject }) => !isNullObject)
      .map((part) => ({ sheet: area.sheet, span: spanOf(part) }));
    const kept = parts.reduce((sum, { span }) => sum + size(span), 0);
    const isDense = kept > size(area.span) * 0.9;
    pushAll(isDense ? settled : again, parts);
  }
  return [...settled, ...(await tighten(session, again))];
}

/** Much larger than it may be filled, or a whole row or column, of which Excel tells no values. */
function isSuspect({ span }: Area): boolean {
  return size(span) > SUSPECT || span.rows === LAST_ROW || span.cols === LAST_COL;
}

function askUsed(session: Session, sheet: string, span: Span): Excel.Range {
  const part = rangeAt(session.context.workbook.worksheets.getItem(sheet), span);
  return askSpan(part.getUsedRangeOrNullObject(true));
}

/** Its corners; where it lies in one of them, its halves. */
function parted(span: Span): readonly Span[] {
  const corners = CORNERS.flatMap((corner) => common(span, corner) ?? []);
  return corners.length > 1 ? corners : halves(span);
}

/** The cells that lie in both. */
function common(one: Span, other: Span): Span | null {
  const [row, col] = [Math.max(one.row, other.row), Math.max(one.col, other.col)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const cols = Math.min(one.col + one.cols, other.col + other.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}

/** Cut across the longer side. */
function halves(span: Span): [Span, Span] {
  const { row, col, rows, cols } = span;
  if (rows >= cols) {
    const upper = Math.floor(rows / 2);
    return [
      { ...span, rows: upper },
      { ...span, row: row + upper, rows: rows - upper },
    ];
  }
  const left = Math.floor(cols / 2);
  return [
    { ...span, cols: left },
    { ...span, col: col + left, cols: cols - left },
  ];
}
