import type { Individu } from '../../cascade/cascade';
import { textsOfProses } from '../../cascade/join/part';
import type { Sheet } from '../../workbook/sheet';
import { Account } from '../boxes/account';
import { cellLabels } from '../boxes/cellLabels';
import { columnNumbers } from '../boxes/columnNumbers';
import { cellKey, contentSpan, gridOf, type GridCell } from '../boxes/grid';
import { readHead } from '../boxes/head';
import { shownCells } from '../boxes/hidden';
import { contextAt } from '../words/context';
import { isNamedBox } from '../words/names';
import { findSignatures } from '../boxes/signature';
import { beginsLikeIndikator } from '../../cascade/text';
import { whatBecame, type SheetReading } from '../sheetReading';
import { partOfNodes, type TableNode } from '../table/node';
import { blocksOf, superiorOf, type Block } from './blocks';
import { headNodes, type HeadNodes } from './head';
import { itemsOf, numberParts } from './lines';
import { boxOf, parentAmong, postNodes, staffOf, type PostNode } from './nodes';
import { postsOf, type Post, type PostRank } from './posts';

/**
 * Reads a sheet that lays a cascade out by post (FIELD c): posts at the head of blocks of lists, at least two ranks of
 * them. Eselon III is the program and Eselon IV the kegiatan, both without a name; staff are individuals. null for every
 * sheet with named boxes or with owners and teams of its own.
 */
export function readPostSheet(sheet: Sheet): SheetReading | null {
  if (!sheet.cells.some((cell) => cell.kind === 'text' && POST_WORD.test(cell.value))) return null;
  const all = gridOf(sheet);
  const grid = { ...all, cells: shownCells(all.cells, sheet.merges) };
  if (grid.cells.some(isOfOtherLayout)) return null;
  const merges = new Map(sheet.merges.map((merge) => [cellKey(merge), merge]));
  const signatures = findSignatures(grid, {
    top: firstPostRow(grid.cells),
    lowest: 0,
    lastLabel: lastLines(grid.cells),
  });
  const signed = new Set(signatures.known);
  const cells = grid.cells.filter((cell) => !signed.has(cell));
  const posts = postsOf(cells, merges);
  const ranks = new Set(posts.map(({ rank }) => rank));
  const [first] = posts;
  if (!first || ranks.size < 2) return null;
  const account = new Account();
  const below = cells.filter(({ row }) => row > first.cell.row);
  const blocks = blocksOf(posts, withoutTargets(below, account));
  const nodes = nodesOf(blocks, posts, account);
  if (!nodes) return null;
  const head = readHead(cells.filter(({ row }) => row < first.cell.row));
  for (const [cell, sebagai] of head.known) account.know(cell, sebagai);
  for (const cell of signatures.known) account.know(cell, 'tanda tangan');
  for (const cell of columnNumbers(grid)) account.know(cell, 'nomor kolom');
  const part = partOfNodes(sheet.name, nodes, account);
  const loose = [...(part.tanpaInduk ?? []), ...nodes.staff];
  return {
    lembar: sheet.name,
    tata: 'jabatan',
    span: contentSpan(grid.cells, sheet.merges),
    head,
    penandatangan: signatures.penandatangan,
    part: loose.length > 0 ? { ...part, tanpaInduk: loose } : part,
    ...whatBecame(all, account),
  };
}

const POST_WORD =
  /^\s*(?:kepala|kabid|kabag|kasi|kasub|bidang|bagian|seksi|sub|sekretari|direktur|camat|inspektur)/i;

/** A box of nomenclature, or a label of owners and teams: trees and matrices have them, posts are owners themselves. */
function isOfOtherLayout(cell: GridCell): boolean {
  if (isNamedBox(cell.text)) return true;
  return cellLabels(cell).some(({ label }) => OTHER_LABELS.has(label));
}

const OTHER_LABELS: ReadonlySet<string> = new Set(['pemilik', 'tim', 'ketua', 'anggota', 'do', 'nama']);

const firstPostRow = (cells: readonly GridCell[]) => (postsOf(cells, new Map())[0]?.cell.row ?? 0) + 1;

/** The last row of each column that holds a line of a list: no signature begins above. */
function lastLines(cells: readonly GridCell[]): Map<number, number> {
  const last = new Map<number, number>();
  for (const cell of cells) {
    const isLine = numberParts(cell.text) !== null || beginsLikeIndikator(cell.text) || LIST.test(cell.text);
    if (isLine) last.set(cell.col, cell.row);
  }
  return last;
}

const LIST = /^(?:sasaran|indikator|tujuan)\b|^\(?[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]?\s+\p{L}/iu;

/** What stands below a cell 'TARGET' in its column is a target, down to the next post's own. */
function withoutTargets(cells: readonly GridCell[], account: Account): GridCell[] {
  const heads = new Set<number>();
  return cells.filter((cell) => {
    const context = contextAt(cell.text);
    if (context?.rest === '') {
      heads.add(cell.col);
      account.know(cell, context.sebagai);
      return false;
    }
    if (!heads.has(cell.col)) return true;
    account.know(cell, 'target');
    return false;
  });
}

interface PostNodes extends HeadNodes {
  readonly loose: readonly TableNode[];
  readonly staff: readonly Individu[];
}

const LEVEL: Readonly<Partial<Record<PostRank, 'program' | 'kegiatan'>>> = {
  eselonIII: 'program',
  eselonIV: 'kegiatan',
};

/** The nodes of all posts, each below that of the post above which it serves; null where fewer than two posts have any. */
function nodesOf(blocks: readonly Block[], posts: readonly Post[], account: Account): PostNodes | null {
  const [top] = blocks.filter(({ post }) => post.rank === 'kepala');
  const read = ({ cells, post }: Block) =>
    itemsOf(cells, post === top?.post, (cell) => account.know(cell, 'label'));
  const head: HeadNodes = top ? headNodes(top.post, read(top)) : { tujuan: [], sasaran: [] };
  const byPost = new Map<Post, PostNode[]>();
  for (const block of blocks) if (block !== top) byPost.set(block.post, postNodes(block.post, read(block)));
  const filled = [...byPost.values()].filter((list) => list.length > 0).length;
  if (filled < 2 && !(filled === 1 && head.sasaran.length > 0)) return null;
  const boxes = new Map<PostNode, TableNode>();
  const loose: TableNode[] = [];
  const staff: Individu[] = [];
  for (const rank of ['eselonIII', 'eselonIV', 'pelaksana'] as const) {
    const level = LEVEL[rank];
    for (const [post, own] of byPost) {
      if (post.rank !== rank) continue;
      const above = superiorOf(post, posts);
      for (const node of own) {
        const parent = parentBox(node, above, byPost, boxes, head);
        if (level) {
          const box = boxOf(level, node);
          boxes.set(node, box);
          (parent?.children ?? loose).push(box);
        } else {
          const individual = staffOf(node);
          (parent?.proses ?? staff).push(individual);
          account.settleEach([post.cell, ...node.lines.map(({ cell }) => cell)], textsOf(individual));
        }
      }
    }
  }
  owners(blocks, head, byPost);
  return { ...head, loose, staff };
}

const textsOf = (individual: Individu) => [...textsOfProses(individual)].map(({ teks }) => teks);

function parentBox(
  node: PostNode,
  above: Post | null,
  byPost: ReadonlyMap<Post, PostNode[]>,
  boxes: ReadonlyMap<PostNode, TableNode>,
  { sasaran }: HeadNodes,
): TableNode | null {
  if (!above) return null;
  if (above.rank !== 'kepala') {
    const parent = parentAmong(node, byPost.get(above) ?? []);
    return parent ? (boxes.get(parent) ?? null) : null;
  }
  // Only an Eselon III stands right below the head; what skips a rank has no place there.
  if (node.post.rank !== 'eselonIII') return null;
  const same = sasaran.filter((one) => one.node.nomor === node.nomor && node.nomor !== null);
  const [only] = sasaran.length === 1 ? sasaran : [];
  if (node.nomor === null) return only?.node ?? null;
  return same.length === 1 ? (same[0]?.node ?? null) : null;
}

/** A Wadir between the head and the Bidang owns the head's Sasaran whose numbers stand in his block, or all. */
function owners(
  blocks: readonly Block[],
  { sasaran }: HeadNodes,
  byPost: ReadonlyMap<Post, PostNode[]>,
): void {
  for (const { post } of blocks.filter((block) => block.post.rank === 'wakil')) {
    const numbers = new Set((byPost.get(post) ?? []).map(({ nomor }) => nomor));
    for (const { node } of sasaran)
      if (numbers.size === 0 || numbers.has(node.nomor)) node.pemilik.push(post.cell);
  }
}
