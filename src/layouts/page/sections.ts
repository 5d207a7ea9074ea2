import type { Paper } from '../../workbook/plan';
import type { Geometry } from './geometry';
import { MIN_SCALE, roomOf } from './setup';
import { placeNodes, type TreeNode } from './tree';

/** How many columns of boxes a page holds at the smallest scale. */
export function columnsOnPage(paper: Paper, { lead, leaf, gap }: Geometry): number {
  return Math.max(1, Math.floor((roomOf(paper, MIN_SCALE).width - lead) / (leaf + gap)));
}

/** A parent with some of its children. */
interface Piece {
  readonly parent: TreeNode;
  readonly children: readonly TreeNode[];
}

/**
 * Splits what is wider than a page into parts to be drawn below each other: as many children together as fit, each
 * part with its parents again. A child wider than a page is a part of its own.
 */
export function splitSections(parents: readonly TreeNode[], most: number): TreeNode[][] {
  const sections: Piece[][] = [];
  let used = 0;
  for (const piece of parents.flatMap(piecesOf)) {
    const columns = placeNodes(piece.children).at(-1)?.to ?? 1;
    const last = sections.at(-1);
    const fits = last !== undefined && used + columns <= most;
    if (fits) last.push(piece);
    else sections.push([piece]);
    used = fits ? used + columns : columns;
  }
  return sections.map(reunite);
}

function piecesOf(parent: TreeNode): Piece[] {
  if (parent.children.length === 0) return [{ parent, children: [] }];
  return parent.children.map((child) => ({ parent, children: [child] }));
}

/** One box for each parent, over those of its children that came into the section. */
function reunite(pieces: readonly Piece[]): TreeNode[] {
  const parents = [...new Set(pieces.map(({ parent }) => parent))];
  return parents.map((parent) => {
    if (parent.level === 'proses') return parent;
    const own = pieces.filter((piece) => piece.parent === parent);
    return { ...parent, children: own.flatMap(({ children }) => children) };
  });
}
