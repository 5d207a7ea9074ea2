import { minOf } from '../../cascade/list';
import type { Sebagai } from '../../cascade/reading';
import { beginsLikeIndikator } from '../../cascade/text';
import { SETELAN_BAWAAN, type LevelJabatan } from '../../measure/setelan';
import type { Sheet } from '../../workbook/sheet';
import { Account } from '../boxes/account';
import { columnNumbers } from '../boxes/columnNumbers';
import { cellKey, contentSpan, gridOf, type Grid, type GridCell } from '../boxes/grid';
import { readHead } from '../boxes/head';
import { shownCells } from '../boxes/hidden';
import { kindsOf } from '../words/classify';
import { findSignatures } from '../boxes/signature';
import { whatBecame, type SheetReading } from '../sheetReading';
import { partOfNodes } from '../table/node';
import { blocksOf, type Block } from './blocks';
import { postLabel } from './labels';
import { levelled } from './levels';
import { numberParts } from './number';
import { postsOf, type Post } from './posts';
import { nodesOf } from './tree';

/**
 * Reads a sheet that lays a cascade out by post (FIELD c): posts at the head of blocks of lists, at least two ranks of
 * them. Eselon III is the program and Eselon IV the kegiatan, both without a name; staff are individuals. null for every
 * sheet with named boxes or with owners and teams of its own.
 */
export function readPostSheet(
  sheet: Sheet,
  jabatan: LevelJabatan = SETELAN_BAWAAN.jabatan,
  whole?: Grid,
): SheetReading | null {
  if (!sheet.cells.some((cell) => cell.kind === 'text' && POST_WORD.test(cell.value))) return null;
  const all = whole ?? gridOf(sheet);
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
  const columns = columnHeads(cells, posts);
  const blocks = withoutColumns(
    blocksOf(
      posts,
      cells.filter(({ row }) => row >= first.cell.row),
    ),
    columns,
    account,
  );
  const above = cells.filter(({ row }) => row < first.cell.row);
  // Without a post of the head its block begins with the first label.
  const headRow = first.rank === 'kepala' ? Infinity : minOf(above.filter(isHeadLine).map(({ row }) => row));
  const nodes = nodesOf(
    blocks,
    above.filter(({ row }) => row >= headRow),
    colourIn(sheet),
    account,
  );
  if (!nodes) return null;
  const head = readHead(above.filter(({ row }) => row < headRow));
  for (const [cell, sebagai] of head.known) account.know(cell, sebagai);
  for (const cell of signatures.known) account.know(cell, 'tanda tangan');
  for (const cell of columnNumbers(grid)) account.know(cell, 'nomor kolom');
  const part = partOfNodes(sheet.name, levelled(nodes, jabatan), account);
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
  const { namesBox, labels } = kindsOf(cell);
  return namesBox || labels.some(({ label }) => OTHER_LABELS.has(label));
}

const OTHER_LABELS: ReadonlySet<string> = new Set(['pemilik', 'tim', 'ketua', 'anggota', 'do', 'nama']);

/** A label of the head's block: 'Misi 1', 'Tujuan', 'Sasaran 1'. */
const isHeadLine = (cell: GridCell) => {
  const label = postLabel(cell);
  return label !== null && (label.kind !== 'lain' || label.rest === '');
};

/** The colour that fills a cell; null where none does. */
function colourIn({ fills = [] }: Sheet): (cell: GridCell) => string | null {
  const colours = new Map(fills.map((fill) => [cellKey(fill), fill.color]));
  return (cell) => colours.get(cellKey(cell)) ?? null;
}

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

/** Cells 'TARGET', 'SATUAN' or the like that head a column beside lines, by the post in whose block they stand. */
function columnHeads(cells: readonly GridCell[], posts: readonly Post[]): Map<GridCell, Post | null> {
  return new Map(
    cells.flatMap((cell) => {
      const { context } = kindsOf(cell);
      if (context?.rest !== '' || !COLUMNS.has(context.sebagai)) return [];
      const beside = posts.filter((post) => post.cell.row === cell.row && post.cell.col < cell.col).at(-1);
      return [[cell, beside ?? null] as const];
    }),
  );
}

const COLUMNS: ReadonlySet<Sebagai> = new Set(['target', 'satuan', 'anggaran']);

/** The blocks without what stands below such heads; each is known as its head says. */
function withoutColumns(
  blocks: readonly Block[],
  heads: ReadonlyMap<GridCell, Post | null>,
  account: Account,
): Block[] {
  const byPost = new Map<Post, GridCell[]>();
  for (const [head, post] of heads) if (post) byPost.set(post, [...(byPost.get(post) ?? []), head]);
  return blocks.map(({ post, cells }) => {
    const open = new Map<number, GridCell>((byPost.get(post) ?? []).map((head) => [head.col, head]));
    for (const head of open.values()) account.know(head, kindsOf(head).context?.sebagai ?? 'target');
    const kept = cells.filter((cell) => {
      // One beside another post is that post's, though its columns may be this one's too.
      if (heads.has(cell)) {
        if (heads.get(cell) === null) {
          open.set(cell.col, cell);
          account.know(cell, kindsOf(cell).context?.sebagai ?? 'target');
        }
        return false;
      }
      const head = open.get(cell.col);
      if (head) account.know(cell, kindsOf(head).context?.sebagai ?? 'target');
      return !head;
    });
    return { post, cells: kept, hasTargets: open.size > 0 };
  });
}
