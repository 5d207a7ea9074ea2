import type { DrawnNode } from './nodes';

/**
 * Nodes as they are read: rows from the top, each from the left; boxes whose middle lies beside the first of a row are of
 * it. A SmartArt keeps its own order, behind the boxes.
 */
export function inOrder(nodes: readonly DrawnNode[]): DrawnNode[] {
  const boxes = nodes.flatMap((node) => (node.frame ? [{ node, frame: node.frame }] : []));
  const rows: (typeof boxes)[] = [];
  for (const box of [...boxes].sort((a, b) => a.frame.topPt - b.frame.topPt)) {
    const row = rows.at(-1);
    const first = row?.[0]?.frame;
    if (row && first && box.frame.topPt < first.topPt + first.heightPt / 2) row.push(box);
    else rows.push([box]);
  }
  const sorted = rows.flatMap((row) => row.sort((a, b) => a.frame.leftPt - b.frame.leftPt));
  return [...sorted.map(({ node }) => node), ...nodes.filter(({ frame }) => frame === null)];
}
