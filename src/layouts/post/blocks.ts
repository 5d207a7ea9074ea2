import { minOf } from '../../cascade/list';
import type { GridCell } from '../boxes/grid';
import { numberParts, splitNumber } from './number';
import { holds, POST_RANKS, type Post } from './posts';

/** A post and the cells below it that are its own, in the order of the sheet. */
export interface Block {
  readonly post: Post;
  readonly cells: readonly GridCell[];
  /** A cell 'TARGET' heads a column beside its lines. */
  readonly hasTargets: boolean;
}

/**
 * Gives each cell to the nearest post above whose columns hold it. The head's block ends where the first lower post
 * stands, staff beside the head aside; a cell below that no post holds is in none. Where numbered lines stand left of all
 * posts of a row, these stand in the middle above their lines, and columns do not tell whose a line is.
 */
export function blocksOf(posts: readonly Post[], cells: readonly GridCell[]): Block[] {
  const lower = posts.filter(({ rank }) => rank !== 'kepala' && rank !== 'pelaksana');
  const floor = minOf(lower.map(({ cell }) => cell.row));
  const own = new Map<Post, GridCell[]>(posts.map((post) => [post, []]));
  const heads = new Set(posts.map(({ cell }) => cell));
  const byColumn = new Map<number, Post[]>();
  const strays: GridCell[] = [];
  const openEnded = posts.filter(({ isOpenEnded }) => isOpenEnded);
  /** Whether one in between, of which nothing tells how far it reaches, may hold a cell as well. */
  const isDoubtful = ({ row, col }: GridCell, above: Post) =>
    openEnded.some(({ cell }) => cell.row > above.cell.row && cell.row < row && cell.col <= col);
  let number: NumberCell | null = null;
  for (const cell of cells) {
    if (heads.has(cell)) continue;
    // A text stands in the block in which its number stands.
    const beside = postBeside(number, cell);
    const holding = byColumn.get(cell.col) ?? posts.filter((post) => holds(post, cell.col));
    byColumn.set(cell.col, holding);
    const above: Post | null = beside ?? nearestAbove(holding, cell.row, floor);
    number = null;
    if (above && (beside || !isDoubtful(cell, above))) {
      own.get(above)?.push(cell);
      if (numberParts(cell.text)) number = { cell, post: above };
    } else if (!above && cell.row > floor && isNumbered(cell)) strays.push(cell);
  }
  const unsure = new Set(strays.flatMap(({ row }) => rowAbove(posts, row)));
  return posts.map((post) => ({
    post,
    cells: unsure.has(post.cell.row) && post.cols === 1 ? [] : (own.get(post) ?? []),
    hasTargets: false,
  }));
}

/** A number alone in its cell, and the post in whose block it stands. */
interface NumberCell {
  readonly cell: GridCell;
  readonly post: Post;
}

const postBeside = (number: NumberCell | null, { row, col }: GridCell): Post | null =>
  number?.cell.row === row && number.cell.col === col - 1 ? number.post : null;

const isNumbered = ({ text }: GridCell) => numberParts(text) !== null || splitNumber(text).number !== null;

/** The last row above another in which posts stand. */
const rowAbove = (posts: readonly Post[], row: number): number[] =>
  posts.flatMap(({ cell }) => (cell.row < row ? [cell.row] : [])).slice(-1);

/** The lowest of some posts above a row; the head holds nothing from the first lower post on. */
function nearestAbove(posts: readonly Post[], row: number, floor: number): Post | null {
  let found: Post | null = null;
  for (const post of posts) {
    if (post.cell.row >= row) break;
    if (post.rank !== 'kepala' || row < floor) found = post;
  }
  return found;
}

/**
 * The post above another: of the next rank above that any post has over its first column, the lowest; null where there
 * is none, or where a block of staff spans two.
 */
export function superiorOf(post: Post, posts: readonly Post[]): Post | null {
  const depth = POST_RANKS.indexOf(post.rank);
  for (const rank of POST_RANKS.slice(0, depth).reverse()) {
    if (rank === 'wakil') continue;
    const all = posts.filter((other) => other.rank === rank && other.cell.row < post.cell.row);
    const last = all.filter((other) => holds(other, post.cell.col)).at(-1);
    if (!last) continue;
    if (post.rank === 'pelaksana' && spansTwo(post, last, posts)) return null;
    if (rank !== 'kepala' && isUncertain(post, last, all, posts)) return null;
    return last;
  }
  return null;
}

/**
 * Whether columns do not tell that a post is the superior of another: one in between of its rank may reach as far, or
 * posts stand in the middle above their blocks, so that some are left of every superior.
 */
function isUncertain(post: Post, superior: Post, all: readonly Post[], posts: readonly Post[]): boolean {
  const between = all.some(
    (one) => one.isOpenEnded && one.cell.row > superior.cell.row && one.cell.col <= post.cell.col,
  );
  if (between) return true;
  const leftmost = minOf(all.map(({ cell }) => cell.col));
  return (
    superior.cols === 1 &&
    posts.some(({ rank, cell }) => rank === post.rank && cell.row === post.cell.row && cell.col < leftmost)
  );
}

/** Whether the cell of a post reaches over another block of the rank of its superior. */
function spansTwo({ cell, cols }: Post, superior: Post, posts: readonly Post[]): boolean {
  return posts.some(
    (other) =>
      other.rank === superior.rank &&
      other.cell.row < cell.row &&
      other.cell.col > superior.cell.col &&
      other.cell.col < cell.col + cols,
  );
}
