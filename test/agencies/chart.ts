import type { Span } from '../../src/workbook/sheet';
import type { Ink, Stack } from './pen';

/** A cell of a sheet in the making. */
export interface Draft extends Ink {
  readonly row: number;
  readonly col: number;
}

export interface Drawing {
  readonly cells: readonly Draft[];
  readonly merges: readonly Span[];
  /** The rectangle that is taken, also by empty cells of a box. */
  readonly bottom: number;
  readonly right: number;
}

/** A box to be placed: its cells in sections, and the boxes below it. */
export interface ChartBox {
  readonly sections: readonly Stack[];
  readonly children: readonly ChartBox[];
}

/** One level of a chart: what stands in the first column, beside each section of its boxes. */
export interface Band {
  readonly labels: readonly (Ink | null)[];
}

export interface ChartLayout {
  readonly row: number;
  readonly col: number;
  readonly spacerRows: number;
  readonly innerRows: number;
  readonly spacerCols: number;
  readonly merges: boolean;
}

interface Placed {
  readonly box: ChartBox;
  readonly level: number;
  readonly col: number;
  /** How many columns it reaches over. */
  readonly cols: number;
}

/**
 * Boxes side by side, a parent as wide as its children, levels below each other, a band column at the left.
 * All sections of a level begin in the same row.
 */
export function chart(roots: readonly ChartBox[], bands: readonly Band[], layout: ChartLayout): Drawing {
  const first = layout.col + 1 + (layout.spacerCols > 0 ? 1 : 0);
  const { placed, next } = place(roots, 0, first, 1 + layout.spacerCols);
  const cells: Draft[] = [];
  const merges: Span[] = [];
  let row = layout.row;
  for (const [level, band] of bands.entries()) {
    const boxes = placed.filter((p) => p.level === level);
    const start = row;
    for (const [i, label] of band.labels.entries()) {
      if (label) cells.push({ ...label, row, col: layout.col });
      for (const p of boxes) cells.push(...stacked(p.box.sections[i] ?? [], row, p.col));
      const height = Math.max(label ? 1 : 0, ...boxes.map((p) => p.box.sections[i]?.length ?? 0));
      if (layout.merges) merges.push(...widened(boxes, row, height));
      row += height + (height > 0 && i < band.labels.length - 1 ? layout.innerRows : 0);
    }
    if (layout.merges && row - start > 1 && band.labels.length === 1) {
      merges.push({ row: start, col: layout.col, rows: row - start, cols: 1 });
    }
    row += level < bands.length - 1 ? layout.spacerRows : 0;
  }
  const bottom = Math.max(layout.row, ...cells.map((cell) => cell.row));
  return { cells, merges, bottom, right: next - 1 - layout.spacerCols };
}

function place(
  boxes: readonly ChartBox[],
  level: number,
  col: number,
  step: number,
): { placed: Placed[]; next: number } {
  const placed: Placed[] = [];
  let next = col;
  for (const box of boxes) {
    const below = place(box.children, level + 1, next, step);
    const end = box.children.length > 0 ? below.next : next + step;
    placed.push({ box, level, col: next, cols: end - next - step + 1 }, ...below.placed);
    next = end;
  }
  return { placed, next };
}

function stacked(stack: Stack, row: number, col: number): Draft[] {
  return stack.flatMap((ink, i) => (ink ? [{ ...ink, row: row + i, col }] : []));
}

/** Every row of a wide box merged over its columns. */
function widened(boxes: readonly Placed[], row: number, height: number): Span[] {
  return boxes
    .filter((p) => p.cols > 1)
    .flatMap((p) =>
      Array.from({ length: height }, (_, i) => ({ row: row + i, col: p.col, rows: 1, cols: p.cols })),
    );
}
