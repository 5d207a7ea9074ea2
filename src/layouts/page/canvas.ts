import type { PlanCell, Style, StyledArea } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import { MAX_ROW_HEIGHT } from './text';

/** A sheet while it is being drawn, row by row downwards. */
export class Canvas {
  readonly cells: PlanCell[] = [];
  readonly merges: Span[] = [];
  readonly areas: StyledArea[] = [];
  readonly heights: number[] = [];

  /** The row that is drawn next. */
  get row(): number {
    return this.heights.length;
  }

  /** Adds a line of a height in points; one that is higher than a row may be takes two. Returns how many. */
  addLine(height: number): number {
    const rows = height > MAX_ROW_HEIGHT ? 2 : 1;
    for (let i = 0; i < rows; i++) this.heights.push(Math.min(MAX_ROW_HEIGHT, Math.ceil(height / rows)));
    return rows;
  }

  /** Puts a text, '' for none, into a span as one cell. */
  put(span: Span, value: string, style: Style): void {
    if (span.rows * span.cols > 1) {
      this.merges.push(span);
      this.areas.push({ ...span, style });
    }
    this.cells.push({ row: span.row, col: span.col, ...(value !== '' && { value }), style });
  }
}
