import type { Span } from '../../workbook/sheet';
import { size, type Area } from './blocks';
import { rangeAt } from './range';
import type { Session } from './session';
import { askSpan, spanOf } from './survey';

/** A used range above this many cells may be mostly nothing: a stray value far off blows it up. */
export const SUSPECT = 250_000;
const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;

/**
 * Areas that hold all values of the given ones, without the void between them: a stray value at XFD1048576 makes a
 * used range of billions of cells. Suspect areas are halved and their halves asked for what is used, until that
 * makes them no smaller.
 */
export async function tighten(session: Session, areas: readonly Area[]): Promise<Area[]> {
  const suspects = areas.filter(isSuspect);
  if (suspects.length === 0) return [...areas];
  const halved = suspects.map((area) => ({
    area,
    halves: halves(area.span).map((span) => askUsed(session, area.sheet, span)),
  }));
  await session.sync();
  const settled = areas.filter((area) => !isSuspect(area));
  const again: Area[] = [];
  for (const { area, halves } of halved) {
    const parts = halves
      .filter(({ isNullObject }) => !isNullObject)
      .map((half) => ({ sheet: area.sheet, span: spanOf(half) }));
    const kept = parts.reduce((sum, { span }) => sum + size(span), 0);
    const isDense = kept > size(area.span) * 0.9;
    (isDense ? settled : again).push(...parts);
  }
  return [...settled, ...(await tighten(session, again))];
}

/** Much larger than it may be filled, or a whole row or column, of which Excel tells no values. */
function isSuspect({ span }: Area): boolean {
  return size(span) > SUSPECT || span.rows === LAST_ROW || span.cols === LAST_COL;
}

function askUsed(session: Session, sheet: string, span: Span): Excel.Range {
  const half = rangeAt(session.context.workbook.worksheets.getItem(sheet), span);
  return askSpan(half.getUsedRangeOrNullObject(true));
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
