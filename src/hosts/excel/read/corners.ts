import type { Reading } from '../session/abilities';
import { askCells, blockOf, type Area, type Block } from './blocks';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';
import { askSpan, spanOf } from '../session/survey';
import { CORNERS } from './tight';

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
  readonly queue = (): void => {
    const { worksheets } = this.session.context.workbook;
    this.asked = this.sheets.flatMap((sheet) =>
      CORNERS.map((span) => {
        const corner = rangeAt(worksheets.getItem(sheet), span);
        return { sheet, range: askCells(askSpan(corner.getUsedRangeOrNullObject(true)), this.lacks) };
      }),
    );
  };

  /** The answers. */
  collect(): Block[] {
    const filled = this.asked.filter(({ range }) => !range.isNullObject);
    return filled.map(({ sheet, range }) => {
      const area: Area = { sheet, span: spanOf(range) };
      return blockOf(area, range, this.lacks);
    });
  }
}
