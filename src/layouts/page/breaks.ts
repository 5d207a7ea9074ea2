/** A run of rows or columns: from `from` up to, but not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts columns on pages: breaks fall where the highest boxes begin, as long as a page is at least half full.
 * @param widths of the columns
 * @param depth how deep the highest box that begins at a column lies; a break there cuts only what is above it
 */
export function pageColumns(
  widths: readonly number[],
  room: number,
  depth: (index: number) => number,
): Range[] {
  const pages: Range[] = [];
  for (let from = 0; from < widths.length; from = pages.at(-1)?.to ?? widths.length) {
    const full = lastFitting(widths, from, room);
    if (full === widths.length) {
      pages.push({ from, to: full });
      break;
    }
    const candidates = Array.from({ length: full - from }, (_, i) => full - i);
    const roomy = candidates.filter((to) => to - from >= (full - from) / 2);
    const to = roomy.reduce((best, one) => (depth(one) < depth(best) ? one : best), full);
    pages.push({ from, to });
  }
  return pages;
}

/** The end of the longest run that fits; a single item wider than the room stands alone. */
function lastFitting(sizes: readonly number[], from: number, room: number): number {
  let sum = 0;
  let to = from;
  while (to < sizes.length && sum + (sizes[to] ?? 0) <= room) sum += sizes[to++] ?? 0;
  return Math.max(to, from + 1);
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

/** The connectors and first lines of teams: they stay with each other, and with their boxes where these fit. */
const OPENING_ROWS = 5;

/**
 * The blocks of a section: its boxes together with the beginning of the lists below them or, where that is more
 * than a page, level by level. The lists themselves may be cut between their lines.
 */
export function sectionBlocks(
  heights: readonly number[],
  boxRows: readonly Range[],
  listRows: Range,
  room: number,
): Range[] {
  const opening = { from: listRows.from, to: Math.min(listRows.from + OPENING_ROWS, listRows.to) };
  const first = boxRows[0]?.from ?? listRows.from;
  const together = { from: first, to: Math.max(opening.to, boxRows.at(-1)?.to ?? 0) };
  const head = sum(heights, together) <= room ? [together] : [...boxRows, opening];
  return [...head, ...rowsIn({ from: opening.to, to: listRows.to })];
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
