import type { Span } from '../../../workbook/sheet';

interface Spot {
  readonly row: number;
  readonly col: number;
}

/** A rectangle and what is the same all over it. */
export interface Region<T> extends Span {
  readonly what: T;
}

/** A rectangle in pieces of at most so many cells: some whole rows each, or parts of a row. */
export function pieces(span: Span, cells: number): Span[] {
  const cols = Math.min(span.cols, cells);
  const rows = Math.max(1, Math.floor(cells / cols));
  const cut: Span[] = [];
  for (let row = 0; row < span.rows; row += rows) {
    for (let col = 0; col < span.cols; col += cols) {
      cut.push({
        row: span.row + row,
        col: span.col + col,
        rows: Math.min(rows, span.rows - row),
        cols: Math.min(cols, span.cols - col),
      });
    }
  }
  return cut;
}

/** Rectangles that cover exactly the given cells, few of them: neighbours in a row first, then rows of equal reach. */
export function rectangles(spots: readonly Spot[]): Span[] {
  const sorted = [...spots].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Region<string>[] = [];
  for (const { row, col } of sorted) extend(runs, row, col, '');
  return stacked(runs).map(({ row, col, rows, cols }) => ({ row, col, rows, cols }));
}

/** The cells of a grid where `at` tells the same, as few rectangles; where it tells null there are none. */
export function regions(
  rows: number,
  cols: number,
  at: (row: number, col: number) => string | null,
): Region<string>[] {
  const runs: Region<string>[] = [];
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const what = at(row, col);
      if (what !== null) extend(runs, row, col, what);
    }
  }
  return stacked(runs);
}

/** Adds a cell to the run that it continues, else as a run of its own. */
function extend(runs: Region<string>[], row: number, col: number, what: string): void {
  const last = runs.at(-1);
  if (last?.row !== row || last.col + last.cols < col || last.what !== what) {
    runs.push({ row, col, rows: 1, cols: 1, what });
  } else {
    runs[runs.length - 1] = { ...last, cols: Math.max(last.cols, col - last.col + 1) };
  }
}

/** Runs of the same columns in rows that follow each other, made one rectangle. */
function stacked(runs: readonly Region<string>[]): Region<string>[] {
  const open = new Map<string, number>();
  const all: Region<string>[] = [];
  for (const run of runs) {
    const key = `${run.col},${run.cols},${run.what}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : all[index];
    if (index !== undefined && above && above.row + above.rows === run.row) {
      all[index] = { ...above, rows: above.rows + run.rows };
    } else {
      open.set(key, all.push(run) - 1);
    }
  }
  return all;
}
