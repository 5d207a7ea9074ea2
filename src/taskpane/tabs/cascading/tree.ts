import type { Cascade } from '../../../cascade/cascade';
import { walk, type Visit } from '../../../cascade/walk';

/** A node of the cascade as the pane's tree shows it; `kode` is unique. */
export interface TreeNode {
  readonly kode: string;
  readonly visit: Visit;
  readonly children: readonly TreeNode[];
}

/** A row of the tree: a node whose parents are all open. Level and position count from 1. */
export interface Row {
  readonly node: TreeNode;
  readonly parent: string | null;
  readonly level: number;
  readonly position: number;
  readonly siblings: readonly TreeNode[];
  /** null for a node without children. */
  readonly open: boolean | null;
}

/** The cascade as a tree, with the Sasaran under the Tujuan where there is one. */
export function treeOf(cascade: Cascade): TreeNode[] {
  const roots: TreeNode[] = [];
  const childrenOf = new Map<string, TreeNode[]>();
  for (const visit of walk(cascade)) {
    const children: TreeNode[] = [];
    childrenOf.set(visit.kode, children);
    const parent = visit.parent?.kode ?? 'T';
    const siblings = visit.jenis === 'tujuan' ? roots : (childrenOf.get(parent) ?? roots);
    siblings.push({ kode: visit.kode, visit, children });
  }
  return roots;
}

/** How many nodes there are of each kind, in the order of the levels; kinds without a node are left out. */
export function countByJenis(cascade: Cascade): [Visit['jenis'], number][] {
  const order: Visit['jenis'][] = [
    'tujuan',
    'sasaran',
    'program',
    'kegiatan',
    'subKegiatan',
    'tim',
    'individu',
  ];
  const visits = [...walk(cascade)];
  return order
    .map((jenis): [Visit['jenis'], number] => [jenis, visits.filter((v) => v.jenis === jenis).length])
    .filter(([, count]) => count > 0);
}

/** The rows to show, top to bottom, while the nodes in `open` are open. */
export function rowsOf(tree: readonly TreeNode[], open: ReadonlySet<string>): Row[] {
  const below = (nodes: readonly TreeNode[], parent: string | null, level: number): Row[] =>
    nodes.flatMap((node, i) => {
      const isOpen = node.children.length > 0 ? open.has(node.kode) : null;
      const row: Row = { node, parent, level, position: i + 1, siblings: nodes, open: isOpen };
      return isOpen ? [row, ...below(node.children, node.kode, level + 1)] : [row];
    });
  return below(tree, null, 1);
}

/** The nodes that have something to open, down to `depth` levels. */
export function openable(tree: readonly TreeNode[], depth = Infinity): string[] {
  if (depth <= 0) return [];
  return tree
    .filter(({ children }) => children.length > 0)
    .flatMap(({ kode, children }) => [kode, ...openable(children, depth - 1)]);
}

export interface Move {
  readonly focus: string;
  readonly open: ReadonlySet<string>;
}

/**
 * What a key does in the tree, after the tree view pattern of the WAI-ARIA Authoring Practices; null where
 * it does nothing.
 */
export function afterKey(
  key: string,
  rows: readonly Row[],
  focus: string,
  open: ReadonlySet<string>,
): Move | null {
  const at = rows.findIndex(({ node }) => node.kode === focus);
  const row = rows[at];
  if (!row) return null;
  const go = (target: Row | undefined): Move | null => (target ? { focus: target.node.kode, open } : null);
  switch (key) {
    case 'ArrowDown':
      return go(rows[at + 1]);
    case 'ArrowUp':
      return go(rows[at - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row.open === null) return null;
      return row.open ? go(rows[at + 1]) : { focus, open: toggled(open, focus) };
    case 'ArrowLeft':
      if (row.open) return { focus, open: toggled(open, focus) };
      return row.parent === null ? null : { focus: row.parent, open };
    case '*':
      return { focus, open: new Set([...open, ...openable(row.siblings, 1)]) };
    default:
      return null;
  }
}

/** `open` with the node closed if it was open, and open if it was closed. */
export function toggled(open: ReadonlySet<string>, kode: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(kode)) next.add(kode);
  return next;
}

/** The nodes above one, from the top; none where it is not in the tree. */
export function pathTo(tree: readonly TreeNode[], kode: string): string[] {
  for (const node of tree) {
    if (node.children.some((child) => child.kode === kode)) return [node.kode];
    const below = pathTo(node.children, kode);
    if (below.length > 0) return [node.kode, ...below];
  }
  return [];
}
