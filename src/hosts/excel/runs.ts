import type { Span } from '../../workbook/sheet';

interface Spot {
  readonly row: number;
  readonly col: number;
}

/**
 * Rectangles that cover exactly the given cells, few of them: neighbours in a row first, then rows that reach equally
 * far. Sorted by row, then column.
 */
export function rectangles(spots: readonly Spot[]): Span[] {
  const sorted = [...new Map(spots.map((spot) => [`${spot.row},${spot.col}`, spot])).values()].sort(
    (a, b) => a.row - b.row || a.col - b.col,
  );
  const runs: { row: number; col: number; rows: number; cols: number }[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.col + last.cols === col) last.cols++;
    else runs.push({ row, col, rows: 1, cols: 1 });
  }
  return stacked(runs);
}

/** Runs of the same columns in rows that follow each other, made one rectangle. */
export function stacked(runs: readonly Span[]): Span[] {
  const open = new Map<string, { row: number; col: number; rows: number; cols: number }>();
  const all: Span[] = [];
  for (const run of runs) {
    const key = `${run.col},${run.cols}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) {
      above.rows += run.rows;
      continue;
    }
    const fresh = { ...run };
    open.set(key, fresh);
    all.push(fresh);
  }
  return all;
}
