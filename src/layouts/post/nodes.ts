import type { Individu } from '../../cascade/cascade';
import { placeOf, textAt } from '../../cascade/text';
import { newNode, type TableNode } from '../table/node';
import type { TableLevel } from '../table/columns';
import type { BlockItem, PostLine } from './lines';
import type { Post } from './posts';

/** A node of a post: what it states for one Sasaran, whose number it bears. */
export interface PostNode {
  readonly post: Post;
  readonly nomor: number | null;
  readonly lines: PostLine[];
}

/**
 * The nodes of a post: one for each number of a Sasaran, and of several kinerja with one number one each. A kinerja
 * without a number takes that of the indikator below it.
 */
export function postNodes(post: Post, items: readonly BlockItem[]): PostNode[] {
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const running = isRunning(lines);
  const nodes: PostNode[] = [];
  for (const [i, line] of lines.entries()) {
    const nomor = running
      ? null
      : (line.number?.[0] ?? (line.kind === 'kinerja' ? nextNumber(lines, i) : null));
    const last = nodes.at(-1);
    const open = nomor === null ? last : nodes.filter((node) => node.nomor === nomor).at(-1);
    if (line.kind === 'indikator' && open) open.lines.push(line);
    else nodes.push({ post, nomor, lines: [line] });
  }
  return nodes;
}

/** Indikator that only count 1, 2, 3 in their block tell nothing of a Sasaran. */
function isRunning(lines: readonly PostLine[]): boolean {
  return (
    lines.every(({ kind }) => kind === 'indikator') &&
    lines.every(({ number }, i) => number?.length === 1 && number[0] === i + 1)
  );
}

/** The number of the first numbered indikator below a kinerja. */
function nextNumber(lines: readonly PostLine[], from: number): number | null {
  for (const line of lines.slice(from + 1)) {
    if (line.kind === 'kinerja') return null;
    if (line.number) return line.number[0] ?? null;
  }
  return null;
}

/** A node as a box of the cascade, owned by its post. */
export function boxOf(level: TableLevel, { post, lines, nomor }: PostNode): TableNode {
  const node = newNode(level, [], level === 'sasaran' ? nomor : null);
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
 * The node of the post above that a node serves: the one with its number, of several the only one that bears a longer
 * part of it; without a number of its own, or with one that the post above lacks, its only node. Else null: nobody can
 * tell.
 */
export function parentAmong(node: PostNode, above: readonly PostNode[]): PostNode | null {
  const [only] = above.length === 1 ? above : [];
  if (node.nomor === null) return only ?? null;
  const same = above.filter(({ nomor }) => nomor === node.nomor);
  if (same.length === 0) return only ?? null;
  if (same.length === 1) return same[0] ?? null;
  const serving = same.filter((one) => one.lines.some((line) => isServedBy(line, node)));
  return serving.length === 1 ? (serving[0] ?? null) : null;
}

/** Whether some line of a node is numbered as a line above, or longer. */
function isServedBy({ number }: PostLine, { lines }: PostNode): boolean {
  if (!number || number.length < 2) return false;
  return lines.some((line) => line.number !== null && number.every((part, i) => line.number?.[i] === part));
}
