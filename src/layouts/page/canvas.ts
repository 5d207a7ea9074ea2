import type { PlanCell, Style, StyledArea } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';

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

  /** Adds a row of a height in points. */
  addRow(height: number): void {
    this.heights.push(height);
  }

  /** Puts a text, '' for none, into a span as one cell. */
  put(span: Span, value: string, style: Style): void {
    if (span.rows * span.cols > 1) {
      this.merges.push(span);
      this.areas.push({ ...span, style });
    }
    this.cells.push({ row: span.row, col: span.col, ...(value !== '' && { value }), style });
  }

  /** Gives an area without text a look. */
  fill(span: Span, style: Style): void {
    this.areas.push({ ...span, style });
  }
}
