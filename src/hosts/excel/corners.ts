import type { Span } from '../../workbook/sheet';
import type { Reading } from './abilities';
import { askCells, blockOf, type Area, type Block } from './blocks';
import type { MergeReader } from './merges';
import { rangeAt } from './range';
import type { Session } from './session';
import { askSpan, spanOf } from './survey';

/** Where the corners of a sheet meet: what people fill lies above and to the left, what strays elsewhere. */
const ROWS = 2000;
const COLS = 100;
const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;

const CORNERS: readonly Span[] = [
  { row: 0, col: 0, rows: ROWS, cols: COLS },
  { row: 0, col: COLS, rows: ROWS, cols: LAST_COL - COLS },
  { row: ROWS, col: 0, rows: LAST_ROW - ROWS, cols: COLS },
  { row: ROWS, col: COLS, rows: LAST_ROW - ROWS, cols: LAST_COL - COLS },
];

/**
 * Reads sheets whose used range a stray value far off has blown up, without asking first where the values lie: what
 * each corner of such a sheet holds. Where there is more than one answer takes, Excel refuses.
 */
export class CornerReader {
  private asked: { readonly sheet: string; readonly range: Excel.Range }[] = [];

  constructor(
    private readonly session: Session,
    private readonly sheets: readonly string[],
    private readonly lacks: ReadonlySet<Reading>,
  ) {}

  /** Queues the questions into the next round trip. */
  queue(merging: MergeReader | null): void {
    const { worksheets } = this.session.context.workbook;
    this.asked = this.sheets.flatMap((sheet) =>
      CORNERS.map((span) => {
        merging?.ask([{ sheet, span }]);
        const corner = rangeAt(worksheets.getItem(sheet), span);
        return { sheet, range: askCells(askSpan(corner.getUsedRangeOrNullObject(true)), this.lacks) };
      }),
    );
  }

  /** The answers. */
  collect(): Block[] {
    const filled = this.asked.filter(({ range }) => !range.isNullObject);
    return filled.map(({ sheet, range }) => {
      const area: Area = { sheet, span: spanOf(range) };
      return blockOf(area, range, this.lacks);
    });
  }
}
