import type { Individu } from '../../cascade/cascade';
import { placeOf, textAt } from '../../cascade/text';
import type { GridCell } from '../boxes/grid';
import { newNode, type TableNode } from '../table/node';
import type { TableLevel } from '../table/columns';
import type { PostLine } from './lines';
import { isCount, keyOf, type LineNumber } from './number';
import type { Post } from './posts';

/** A node of a post: what it states for one Sasaran. */
export interface PostNode {
  readonly post: Post;
  /** The number of the Sasaran that it serves; null where nothing tells. */
  readonly key: string | null;
  readonly lines: PostLine[];
  /** The numbers that it bears, those of its lines and of the line above that it names. */
  readonly numbers: LineNumber[];
  /** Its number is its own, and no Sasaran's. */
  readonly isLoose: boolean;
}

/** What tells which Sasaran a line serves. */
export interface Telling {
  /** How many parts the numbers of Sasaran have. */
  readonly depth: number;
  readonly keys: ReadonlySet<string>;
  /** By its words, where the post above says the same, else by its colour; null where neither tells one. */
  readonly byLooks: (line: PostLine) => string | null;
  /** Kinerja of this rank are numbered 1, 2, 3 in each block: that tells nothing. */
  readonly isCounted: boolean;
  /** The numbers of this post are its own where its colour is not that of their Sasaran. */
  readonly isOwn: (line: PostLine, key: string) => boolean;
}

/**
 * The nodes of a list of a post: one for each kinerja, else one for each Sasaran that its indikator serve. Where number
 * of kinerja and of the indikator below disagree nothing is told.
 */
export function postNodes(post: Post, lines: readonly PostLine[], telling: Telling): PostNode[] {
  const nodes: PostNode[] = [];
  const add = (key: string | null, own: readonly PostLine[]) => {
    const isLoose = key !== null && own.some((line) => telling.isOwn(line, key));
    const numbers = own.flatMap(({ number }) => (number ? [number] : []));
    nodes.push({ post, key, lines: [...own], numbers, isLoose });
  };
  for (const { kinerja, indikator } of stretchesOf(lines)) {
    if (kinerja.length > 0) {
      for (const one of servedBy(kinerja, indikator, telling)) add(one.key, one.lines);
      continue;
    }
    const told = new Map<string | null, PostLine[]>();
    const flat = flatNumbersTell(indikator, telling);
    for (const line of indikator) {
      const key = keyOfIndikator(line, telling, flat) ?? telling.byLooks(line);
      told.set(key, [...(told.get(key) ?? []), line]);
    }
    for (const [key, own] of told) add(key, own);
  }
  return nodes;
}

/** Kinerja that follow one another, and the indikator below them. */
interface Stretch {
  readonly kinerja: PostLine[];
  readonly indikator: PostLine[];
}

function stretchesOf(lines: readonly PostLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    const goesOn = last && (line.kind === 'indikator' || last.indikator.length === 0);
    const open = goesOn ? last : { kinerja: [], indikator: [] };
    if (!goesOn) stretches.push(open);
    open[line.kind].push(line);
  }
  return stretches;
}

interface Served {
  readonly key: string | null;
  readonly lines: PostLine[];
}

function servedBy(
  kinerja: readonly PostLine[],
  indikator: readonly PostLine[],
  telling: Telling,
): readonly Served[] {
  const { depth, isCounted } = telling;
  const below = new Set(
    indikator.flatMap((line) => (isDeep(line, depth) ? [keyOf(line.number, depth)] : [])),
  );
  const [only = null] = below.size === 1 ? below : [];
  const flat = kinerja.map(({ number }) => (number && number.length <= depth ? number[0] : undefined));
  const isList = isCount(flat) && kinerja.length > 1;
  // '1, 2, 3' over 2.1, 2.2, 2.3 only count the kinerja; so does '1' over 2.1.
  const onlyCounts =
    isCount(flat) &&
    only !== null &&
    (only !== '1' || (isList && indikator.length === kinerja.length)) &&
    kinerja.every(({ said }) => said === null);
  const keys = kinerja.map((line): string | null => {
    const said = keyOf(line.said, depth);
    if (said !== null) return below.size > 0 && !below.has(said) ? null : said;
    if (onlyCounts) return only;
    const own = keyOf(line.number, depth);
    if (own === null) return [...below][0] ?? telling.byLooks(line) ?? colourBelow(indikator, telling);
    if (below.size > 0) return below.has(own) ? own : null;
    return isCounted && !isDeep(line, depth) ? telling.byLooks(line) : own;
  });
  const told = new Set(keys);
  // Indikator of a Sasaran that no kinerja above serves make a number of a kinerja doubtful.
  const isDoubtful =
    kinerja.some(({ number, said }) => (number ?? said) !== null) &&
    !onlyCounts &&
    [...below].some((key) => !told.has(key));
  const served = kinerja.map((line, i): { key: string | null; lines: PostLine[] } => ({
    key: isDoubtful ? null : (keys[i] ?? null),
    lines: [line],
  }));
  const further = new Map<string, PostLine[]>();
  for (const [i, line] of indikator.entries()) {
    const key = isDeep(line, depth) ? keyOf(line.number, depth) : null;
    const paired = indikator.length === kinerja.length ? served[i] : served.at(-1);
    const same = served.filter((one) => one.key === key);
    const own =
      key === null || isDoubtful ? paired : same.length > 1 && paired?.key === key ? paired : same.at(-1);
    if (own) own.lines.push(line);
    else if (key !== null) further.set(key, [...(further.get(key) ?? []), line]);
  }
  return [...served, ...[...further].map(([key, own]) => ({ key, lines: own }))];
}

const isDeep = ({ number }: PostLine, depth: number) => number !== null && number.length > depth;

function colourBelow(indikator: readonly PostLine[], { byLooks }: Telling): string | null {
  const colours = new Set(indikator.map(byLooks));
  return colours.size === 1 ? ([...colours][0] ?? null) : null;
}

function keyOfIndikator(line: PostLine, { depth }: Telling, flatTells: boolean): string | null {
  const said = keyOf(line.said, depth);
  if (isDeep(line, depth)) {
    const key = keyOf(line.number, depth);
    return said !== null && said !== key ? null : key;
  }
  return said ?? (flatTells ? keyOf(line.number, depth) : null);
}

/** Numbers of one part before indikator are those of Sasaran where each is one, and they do not just count. */
function flatNumbersTell(indikator: readonly PostLine[], { depth, keys }: Telling): boolean {
  const flat = indikator.filter((line) => line.number !== null && !isDeep(line, depth));
  return (
    flat.length > 0 &&
    !isCount(flat.map(({ number }) => number?.[0])) &&
    flat.every(({ number }) => keys.has(keyOf(number, depth) ?? ''))
  );
}

/** A node as a box of the cascade, owned by its post. */
export function boxOf(level: TableLevel, { post, lines }: PostNode): TableNode {
  const node = newNode(level, []);
  for (const { kind, cell } of lines) {
    if (kind === 'kinerja') node.kinerja.push(cell);
    else node.measures.push({ cell, definition: null });
  }
  node.pemilik.push(post.cell);
  return node;
}

/** A node of staff: an individual whose name is the post. */
export function staffOf({ post, lines }: PostNode): Individu {
  const texts = (kind: PostLine['kind']) =>
    lines.filter((line) => line.kind === kind).map(({ cell }) => textAt(cell, cell.text));
  return {
    ...{ jenis: 'individu', nama: textAt(post.cell, post.cell.text), label: null },
    ...{ kinerja: texts('kinerja'), indikator: texts('indikator'), lokasi: [placeOf(post.cell)] },
  };
}

/**
 * The node of the post above that a node serves: the one with its number, of several the only one that bears a part of
 * a number of its own; without a number, or with one that the post above lacks, its only node. Else null: nobody can tell.
 */
export function parentAmong(
  node: PostNode,
  above: readonly PostNode[],
  keys: ReadonlySet<string>,
): PostNode | null {
  const [only] = above.length === 1 ? above : [];
  if (node.key === null) return only ?? null;
  const same = above.filter(({ key }) => key === node.key);
  // A number that no Sasaran has is its own.
  if (same.length === 0) return keys.has(node.key) ? (only ?? null) : null;
  if (same.length === 1) return same[0] ?? null;
  const serving = same.filter((one) => one.numbers.some((number) => isServedBy(number, node)));
  return serving.length === 1 ? (serving[0] ?? null) : null;
}

/** Whether some number of a node is one above, or longer. */
export function isServedBy(number: LineNumber, { numbers }: PostNode): boolean {
  return number.length > 1 && numbers.some((own) => number.every((part, i) => own[i] === part));
}

/** The cells of a line, its number's included. */
export const cellsOfLine = ({ cell, besides }: PostLine): readonly GridCell[] => [cell, ...besides];
