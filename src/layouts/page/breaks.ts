/** A run of rows or columns: from `from` up to, but not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows at which a page begins, so that no block is cut that fits on a page. Blocks follow each other without gap
 * from the first row that is not repeated on every page.
 */
export function pageRows(heights: readonly number[], blocks: readonly Range[], room: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const block of blocks.flatMap((whole) => divisible(heights, whole, room))) {
    const height = sum(heights, block);
    if (used > 0 && used + height > room) {
      breaks.push(block.from);
      used = 0;
    }
    used += height;
  }
  return breaks;
}

/** Page breaks of a plain table: each row stays whole, the head row is repeated on every page. */
export function tableBreaks(heights: readonly number[], headRow: number, room: number): number[] {
  return pageRows(heights, rowsIn({ from: 0, to: heights.length }), room - (heights[headRow] ?? 0));
}

const rowsIn = ({ from, to }: Range): Range[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ from: from + i, to: from + i + 1 }));

/** A block higher than a page falls apart into its rows. */
function divisible(heights: readonly number[], block: Range, room: number): Range[] {
  return sum(heights, block) <= room ? [block] : rowsIn(block);
}

function sum(heights: readonly number[], { from, to }: Range): number {
  return heights.slice(from, to).reduce((total, height) => total + height, 0);
}
