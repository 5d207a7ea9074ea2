import type { Place } from '../../../cascade/cascade';
import { withText, type TextRun } from '../../shared/textRuns';
import { mayDoWithout } from '../session/errors';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';

/** A stretch of a cell's text and its font. */
export type CellRun = TextRun<Excel.CellPropertiesFont | undefined>;

/** The runs of a cell as Excel tells them; null where its text all looks alike. */
export function runsOf(cell: Excel.CellProperties | undefined): readonly CellRun[] | null {
  const runs = cell?.textRuns ?? [];
  return runs.length > 1 ? runs.map(({ text, font }) => ({ text, look: font })) : null;
}

/** Writes a text into a cell that has runs: only the words that differ change. */
export function setRuns(cell: Excel.Range, runs: readonly CellRun[], text: string): void {
  const textRuns = withText(runs, text).map(({ text: part, look }) => ({
    text: part,
    ...(look && { font: look }),
  }));
  cell.setCellProperties([[{ textRuns }]]);
}

/** What a cell's font tells only where all of its text has it. */
const PARTS = ['bold', 'color', 'size'] as const;

/**
 * The cells whose text looks different in parts, where this Excel cannot keep that when a word is replaced: it knows
 * runs since ExcelApi 1.18. One that does not tell fonts may hold such texts anywhere.
 */
export async function mixedLooks(
  session: Session,
  places: readonly Place[],
  supports: (version: string) => boolean,
): Promise<readonly Place[]> {
  if (places.length === 0 || supports('1.18')) return [];
  const asked = places.map(({ lembar, row, col }) => {
    const sheet = session.context.workbook.worksheets.getItem(lembar);
    const { font } = rangeAt(sheet, { row, col, rows: 1, cols: 1 }).format;
    font.load(PARTS.join());
    return font;
  });
  try {
    await session.sync();
  } catch (error) {
    if (mayDoWithout(error)) return places;
    throw error;
  }
  const isMixed = (value: unknown) => value === null || value === '';
  return places.filter((_, i) => PARTS.some((part) => isMixed(asked[i]?.[part])));
}
