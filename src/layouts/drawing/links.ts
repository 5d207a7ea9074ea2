import { groupBy } from '../../cascade/list';
import type { DrawnFrame, DrawnLine, DrawnPoint } from '../../workbook/sheet';
import type { DrawnNode, Shape } from './nodes';

/** Two nodes that a line joins. */
export type Link = readonly [DrawnNode, DrawnNode];

/** So far from a box a line may end that touches it; points. */
const TOUCH_PT = 6;

/** The nodes that lines and SmartArt join, by the ids of their ends, else by the boxes that their ends touch. */
export function linksOf(nodes: readonly DrawnNode[], lines: readonly DrawnLine[]): Link[] {
  const owners = nodes.flatMap((node) => node.shapes.map((shape) => [shape, node] as const));
  const byId = groupBy(
    owners.filter(([{ drawn }]) => drawn.id !== undefined),
    ([{ drawn }]) => drawn.id ?? '',
  );
  const named = (id: string | null): DrawnNode | null => {
    const found = id === null ? [] : (byId.get(id) ?? []);
    return found.length === 1 ? (found[0]?.[1] ?? null) : null;
  };
  return [
    ...diagramLinks(owners),
    ...lines.flatMap(({ ids: [start, end], ways }): Link[] => {
      const known = [named(start), named(end)] as const;
      // An end that is glued to a shape without text joins nothing.
      if ((start !== null && !known[0]) || (end !== null && !known[1])) return [];
      if (known[0] && known[1]) return link(known[0], known[1]);
      const found = ways.flatMap(([a, b]) =>
        link(known[0] ?? touched(nodes, a), known[1] ?? touched(nodes, b)),
      );
      return found.length === 1 ? found : [];
    }),
  ];
}

const link = (a: DrawnNode | null, b: DrawnNode | null): Link[] => (a && b && a !== b ? [[a, b]] : []);

function diagramLinks(owners: readonly (readonly [Shape, DrawnNode])[]): Link[] {
  const key = ({ drawn: { node } }: Shape) => node && `${node.diagram}:${node.id}`;
  const byId = new Map(owners.flatMap(([shape, node]) => (shape.drawn.node ? [[key(shape), node]] : [])));
  return owners.flatMap(([{ drawn }, node]) => {
    const parent = drawn.node?.parent;
    return drawn.node && parent != null
      ? link(byId.get(`${drawn.node.diagram}:${parent}`) ?? null, node)
      : [];
  });
}

/** The one node whose box a point lies in or nearest to; null where that is none, or two as near. */
function touched(nodes: readonly DrawnNode[], point: DrawnPoint): DrawnNode | null {
  let best: { readonly node: DrawnNode; readonly away: number } | null = null;
  let tie = false;
  for (const node of nodes) {
    const away = node.frame ? distance(node.frame, point) : Infinity;
    if (away > TOUCH_PT || (best && away > best.away)) continue;
    tie = best?.away === away;
    best = { node, away };
  }
  return tie ? null : (best?.node ?? null);
}

function distance({ leftPt, topPt, widthPt, heightPt }: DrawnFrame, { xPt, yPt }: DrawnPoint): number {
  const x = Math.max(leftPt - xPt, 0, xPt - leftPt - widthPt);
  const y = Math.max(topPt - yPt, 0, yPt - topPt - heightPt);
  return Math.max(x, y);
}
