import type { Individu } from '../../cascade/cascade';
import { textsOfProses } from '../../cascade/join/part';
import { groupBy } from '../../cascade/list';
import { textKey } from '../../cascade/text';
import type { Account } from '../boxes/account';
import type { GridCell } from '../boxes/grid';
import type { TableNode } from '../table/node';
import { superiorOf, type Block } from './blocks';
import { coloursOf, headNodes, type HeadNodes, type HeadSasaran } from './head';
import { itemsOf, linesOf, type BlockItems, type PostLine } from './lines';
import {
  boxOf,
  cellsOfLine,
  isServedBy,
  parentAmong,
  postNodes,
  staffOf,
  type PostNode,
  type Telling,
} from './nodes';
import { isCount, keyOf } from './number';
import type { Post, PostRank } from './posts';
import { withoutReferences } from './references';

/** What the posts of a sheet state; `loose` and `staff` have no parent. */
export interface PostNodes extends HeadNodes {
  readonly loose: readonly TableNode[];
  readonly staff: readonly Individu[];
}

/** The lists of a post's block. */
type Lists = readonly (readonly PostLine[])[];

type ColourOf = (cell: GridCell) => string | null;

/**
 * The nodes of all posts, each below that of the post above which it serves; null where fewer than two posts have any.
 * @param above the cells above the first post, which are the head's where no post stands over them
 */
export function nodesOf(
  blocks: readonly Block[],
  above: readonly GridCell[],
  colourOf: ColourOf,
  account: Account,
): PostNodes | null {
  const [top] = blocks.filter(({ post }) => post.rank === 'kepala');
  const head = headNodes(top?.post.cell ?? null, readItems(top?.cells ?? above, account).items);
  noteLabels(head, account);
  for (const cell of head.besides) account.know(cell, 'label');
  for (const cell of head.legend) account.know(cell, 'keterangan warna');
  const lists = new Map<Post, Lists>();
  for (const { post, cells, hasTargets } of blocks) {
    if (post === top?.post) continue;
    const { items, targets } = readItems(cells, account);
    const read = linesOf(items, head.depth, hasTargets || targets.length > 0);
    noteLabels(read, account);
    lists.set(post, read.lists);
  }
  const filled = [...lists.values()].filter((own) => own.some((list) => list.length > 0)).length;
  if (filled < 2 && !(filled === 1 && head.sasaran.length > 0)) return null;
  const posts = blocks.map(({ post }) => post);
  const tree = new PostTree(posts, lists, head, colourOf, account);
  for (const rank of LOWER) tree.hangRank(rank);
  ownByDeputies(posts, head, lists);
  return { ...head, loose: tree.loose, staff: tree.staff };
}

function readItems(cells: readonly GridCell[], account: Account): BlockItems {
  const read = itemsOf(cells);
  for (const cell of read.targets) account.know(cell, 'target');
  for (const cell of read.heads) account.know(cell, 'kepala tabel');
  return read;
}

/** A cell with a text behind its label is settled by that text. */
function noteLabels({ labels, context }: Pick<HeadNodes, 'labels' | 'context'>, account: Account): void {
  for (const { cell, sebagai, rest } of labels) if (rest === '') account.know(cell, sebagai);
  for (const { cell, label } of context) account.know(cell, label.sebagai);
}

/** The ranks whose posts have nodes, from the highest down. */
const LOWER = ['eselonIII', 'eselonIV', 'pelaksana'] as const;

const LEVEL: Readonly<Partial<Record<PostRank, 'program' | 'kegiatan'>>> = {
  eselonIII: 'program',
  eselonIV: 'kegiatan',
};

/** Hangs the nodes of posts below those of the posts above, rank by rank. */
class PostTree {
  readonly loose: TableNode[] = [];
  readonly staff: Individu[] = [];
  private readonly nodes = new Map<Post, readonly PostNode[]>();
  private readonly boxes = new Map<PostNode, TableNode>();
  private readonly colours: ReadonlyMap<string, string>;
  private readonly keys: ReadonlySet<string>;

  constructor(
    private readonly posts: readonly Post[],
    private readonly lists: ReadonlyMap<Post, Lists>,
    private readonly head: HeadNodes,
    private readonly colourOf: ColourOf,
    private readonly account: Account,
  ) {
    this.colours = coloursOf(head.sasaran, colourOf);
    this.keys = new Set(head.sasaran.flatMap(({ key }) => key ?? []));
  }

  hangRank(rank: PostRank): void {
    const own = [...this.lists].filter(([post]) => post.rank === rank);
    const all = own.flatMap(([, lists]) => lists);
    const isCounted = this.keys.size > 1 && onlyCount(all, this.head.depth);
    for (const [post, lists] of own) this.hang(post, lists, isCounted);
  }

  private hang(post: Post, lists: Lists, isCounted: boolean): void {
    const superior = superiorOf(post, this.posts);
    const stated = this.statedBy(superior);
    const telling = this.tellingFor(post, lists, stated, isCounted);
    const nodes = lists.flatMap((list) => {
      const { lines, references } = withoutReferences(list, [...stated.keys()]);
      for (const cell of references) this.account.know(cell, 'label');
      return postNodes(post, lines, telling);
    });
    this.nodes.set(post, nodes);
    for (const node of nodes) {
      for (const { besides } of node.lines) for (const cell of besides) this.account.know(cell, 'label');
      this.place(node, this.parentOf(node, superior));
    }
  }

  private tellingFor(
    post: Post,
    lists: Lists,
    stated: ReadonlyMap<string, string | null>,
    isCounted: boolean,
  ): Telling {
    const { keys, colours } = this;
    const { depth } = this.head;
    const byColour = (line: PostLine) => this.byColour(line);
    // Every Sasaran has a colour of its own.
    const areColoured = keys.size > 1 && keys.size === new Set(colours.values()).size;
    const numbers = lists.flat().flatMap(({ number }) => keyOf(number, depth) ?? []);
    const hasOwn = numbers.some((key) => !keys.has(key));
    const isSupport = SUPPORT.test(post.cell.text);
    return {
      ...{ depth, keys, isCounted },
      byLooks: (line) => stated.get(textKey(line.cell.text)) ?? byColour(line),
      isOwn: (line, key) => isSupport && (areColoured ? byColour(line) !== key : hasOwn),
    };
  }

  private byColour(line: PostLine): string | null {
    for (const cell of cellsOfLine(line)) {
      const colour = this.colourOf(cell);
      if (colour !== null) return this.colours.get(colour) ?? null;
    }
    return null;
  }

  /** The indikator of the post above another with the Sasaran that each serves; null where it serves several. */
  private statedBy(superior: Post | null): ReadonlyMap<string, string | null> {
    const all =
      superior === null || superior.rank === 'kepala'
        ? this.head.sasaran.flatMap(({ key, node }) => node.measures.map(({ cell }) => ({ key, cell })))
        : (this.nodes.get(superior) ?? []).flatMap(({ key, lines }) =>
            lines.flatMap(({ kind, cell }) => (kind === 'indikator' ? [{ key, cell }] : [])),
          );
    return new Map(
      [...groupBy(all, ({ cell }) => textKey(cell.text))].map(([text, own]) => {
        const [only = null, other] = [...new Set(own.map(({ key }) => key))];
        return [text, other === undefined ? only : null];
      }),
    );
  }

  private place(node: PostNode, parent: TableNode | null): void {
    const level = LEVEL[node.post.rank];
    if (level) {
      const box = boxOf(level, node);
      this.boxes.set(node, box);
      (parent?.children ?? this.loose).push(box);
      return;
    }
    const individual = staffOf(node);
    (parent?.proses ?? this.staff).push(individual);
    this.account.settleEach(
      [node.post.cell, ...node.lines.map(({ cell }) => cell)],
      [...textsOfProses(individual)].map(({ teks }) => teks),
    );
  }

  private parentOf(node: PostNode, superior: Post | null): TableNode | null {
    if (node.isLoose) return null;
    if (superior && superior.rank !== 'kepala') {
      const parent = parentAmong(node, this.nodes.get(superior) ?? [], this.keys);
      return parent ? (this.boxes.get(parent) ?? null) : null;
    }
    // Only an Eselon III stands right below the head; what skips a rank has no place there.
    return node.post.rank === 'eselonIII' ? sasaranOf(node, this.head.sasaran) : null;
  }
}

const SUPPORT = /^(?:plt\.? )?sekretari/i;

/** The Sasaran of a node's number, of several that with a number of its lines; without a number the only one. */
function sasaranOf(node: PostNode, sasaran: readonly HeadSasaran[]): TableNode | null {
  const served = node.key === null ? sasaran : sasaran.filter(({ key }) => key === node.key);
  const named = served.filter(({ numbers }) => numbers.some((number) => isServedBy(number, node)));
  const [only, other] = served.length > 1 && node.key !== null ? named : served;
  return only && !other ? only.node : null;
}

/** Whether the kinerja of a rank are numbered 1, 2, 3 in each list, without longer numbers below them. */
function onlyCount(lists: Lists, depth: number): boolean {
  const numbered = lists
    .map((list) => list.filter(({ number }) => number !== null))
    .filter((list) => list.some(({ kind }) => kind === 'kinerja'));
  return (
    numbered.length > 1 &&
    numbered.every(
      (list) =>
        list.every(({ number }) => number !== null && number.length <= depth) &&
        isCount(list.flatMap(({ kind, number }) => (kind === 'kinerja' ? [number?.[0]] : []))),
    )
  );
}

/** A Wadir between the head and the Bidang owns the head's Sasaran whose numbers stand in his block, or all. */
function ownByDeputies(
  posts: readonly Post[],
  { sasaran, depth }: HeadNodes,
  lists: ReadonlyMap<Post, Lists>,
): void {
  for (const post of posts.filter(({ rank }) => rank === 'wakil')) {
    const lines = (lists.get(post) ?? []).flat();
    const keys = new Set(lines.map(({ number, said }) => keyOf(said ?? number, depth)));
    for (const { node, key } of sasaran)
      if (keys.size === 0 || (key !== null && keys.has(key))) node.pemilik.push(post.cell);
  }
}
