import type { SheetPlan, Style } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';

/** What each cell of a plan looks like. */
export interface StyleGrid {
  readonly rows: number;
  readonly cols: number;
  at(row: number, col: number): Style | undefined;
  /** Whether a cell is the user's own on a sheet of ours, to be left as it is. */
  readonly isKept: (row: number, col: number) => boolean;
  /** The merge that a cell lies in. */
  mergeAt(row: number, col: number): Span | undefined;
}

/** Areas first, cells over them; the last of two at one place counts, as it does in a file. */
export function styleGrid({ areas, cells, merges, rowHeights, columnWidths, earlier }: SheetPlan): StyleGrid {
  const styles = new Map<number, Style>();
  const merged = new Map<number, Span>();
  let [rows, cols] = [rowHeights.length, columnWidths.length];
  const reach = (span: Span) => {
    rows = Math.max(rows, span.row + span.rows);
    cols = Math.max(cols, span.col + span.cols);
  };
  for (const span of [
    ...areas,
    ...merges,
    ...cells.map(({ row, col }) => ({ row, col, rows: 1, cols: 1 })),
  ]) {
    reach(span);
  }
  const key = (row: number, col: number) => row * cols + col;
  for (const area of areas) each(area, (row, col) => styles.set(key(row, col), area.style));
  for (const { row, col, style } of cells) styles.set(key(row, col), style);
  const kept = new Set((earlier?.kept ?? []).map(({ row, col }) => `${row},${col}`));
  for (const merge of merges) each(merge, (row, col) => merged.set(key(row, col), merge));
  return {
    rows,
    cols,
    isKept: (row, col) => kept.size > 0 && kept.has(`${row},${col}`),
    at: (row, col) => styles.get(key(row, col)),
    mergeAt: (row, col) => merged.get(key(row, col)),
  };
}

function each({ row, col, rows, cols }: Span, visit: (row: number, col: number) => void): void {
  for (let r = row; r < row + rows; r++) {
    for (let c = col; c < col + cols; c++) visit(r, c);
  }
}
