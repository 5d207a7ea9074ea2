import type { Span } from '../../workbook/sheet';
import { size, type Area } from './blocks';
import type { Session } from './session';
import { askSpan, spanOf } from './survey';

/** A used range above this many cells may be mostly nothing: a stray value far off blows it up. */
const SUSPECT = 250_000;

/**
 * Areas that hold all values of the given ones, without the void between them: a stray value at XFD1048576 makes a
 * used range of billions of cells. Suspect areas are halved and their halves asked for what is used, until that
 * makes them no smaller. One round trip for most workbooks that have such values, none for others.
 */
export async function tighten(session: Session, areas: readonly Area[]): Promise<Area[]> {
  const suspects = areas.filter(({ span }) => size(span) > SUSPECT);
  if (suspects.length === 0) return [...areas];
  const halved = suspects.map((area) => ({
    area,
    halves: halves(area.span).map((span) => askUsed(session, area.sheet, span)),
  }));
  await session.sync();
  const settled = areas.filter(({ span }) => size(span) <= SUSPECT);
  const again: Area[] = [];
  for (const { area, halves } of halved) {
    const parts = halves.filter(({ isNullObject }) => !isNullObject).map(spanOf);
    const kept = parts.reduce((sum, part) => sum + size(part), 0);
    const dense = kept > size(area.span) * 0.9;
    (dense ? settled : again).push(...(dense ? [area] : parts.map((span) => ({ sheet: area.sheet, span }))));
  }
  return [...settled, ...(await tighten(session, again))];
}

function askUsed(session: Session, sheet: string, { row, col, rows, cols }: Span): Excel.Range {
  const half = session.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, rows, cols);
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
