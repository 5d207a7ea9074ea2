import { LEVELS, type Level } from '../../cascade/cascade';
import { groupBy, maxOf, minOf } from '../../cascade/list';
import type { DrawnFrame } from '../../workbook/sheet';
import type { Link } from './links';
import type { DrawnNode } from './nodes';
import { bandLevel } from './words';

export interface Levels {
  /** Of each node that is told one. */
  readonly of: ReadonlyMap<DrawnNode, Level>;
  /** Boxes at the edge that name a level or a rank. */
  readonly bands: ReadonlySet<DrawnNode>;
}

export const depthOf = (level: Level): number => LEVELS.indexOf(level);

/**
 * The level of each node: what its own words tell, else the band beside it, else its row among nodes whose level is
 * known. A box without words is one only where a line joins it to a box of the level above or below, where it states a
 * kinerja or indikator, or beside a band of a drawing without lines: all else is a note.
 */
export function levelsOf(nodes: readonly DrawnNode[], links: readonly Link[]): Levels {
  const own = new Map<DrawnNode, Level>();
  const linked = groupBy(
    links.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
    ([a]) => a,
  );
  const bands = bandsOf(nodes, linked);
  for (const node of nodes) if (node.own && !bands.has(node)) own.set(node, node.own);
  const told = [...own];
  const bandLevels = new Map(
    [...bands].map((band) => [
      band,
      most(told.flatMap(([node, level]) => (isBeside(node, band) ? [level] : []))) ??
        bandLevel(textOf(band))?.level ??
        null,
    ]),
  );
  const depths = diagramDepths(nodes);
  const of = new Map(own);
  for (const node of nodes) {
    if (own.has(node) || bands.has(node) || node.field === 'indikator' || node.field === 'do') continue;
    const beside = [...bands].filter((band) => isBeside(node, band));
    const [band] = beside;
    const byBand = beside.length === 1 && band ? (bandLevels.get(band) ?? null) : null;
    const level = byBand ?? rowLevel(node, told, depths);
    const neighbours = (linked.get(node) ?? []).flatMap(([, other]) => own.get(other) ?? []);
    const fits = neighbours.some((other) => Math.abs(depthOf(other) - depthOf(level ?? other)) === 1);
    const told_ =
      neighbours.length > 0 ? fits : node.field !== null || (byBand !== null && links.length === 0);
    if (level && told_) of.set(node, level);
  }
  return { of, bands };
}

const textOf = ({ shapes: [first] }: DrawnNode): string => first?.cell.raw ?? '';

/** Boxes that no line joins, left or right of all that name their level, whose text is a level's word or a rank. */
function bandsOf(
  nodes: readonly DrawnNode[],
  linked: ReadonlyMap<DrawnNode, unknown>,
): ReadonlySet<DrawnNode> {
  const isWord = (node: DrawnNode) =>
    !linked.has(node) && node.shapes.length === 1 && bandLevel(textOf(node)) !== null;
  const frames = nodes.flatMap((node) => (node.own && node.frame && !isWord(node) ? [node.frame] : []));
  const left = minOf(frames.map(({ leftPt }) => leftPt));
  const right = maxOf(frames.map(({ leftPt, widthPt }) => leftPt + widthPt));
  return new Set(
    nodes.filter(
      (node) =>
        node.frame &&
        isWord(node) &&
        (node.frame.leftPt + node.frame.widthPt <= left + 1 || node.frame.leftPt >= right - 1),
    ),
  );
}

const middle = ({ topPt, heightPt }: DrawnFrame) => topPt + heightPt / 2;
const spans = ({ topPt, heightPt }: DrawnFrame, y: number) => topPt <= y && y <= topPt + heightPt;

/** Whether the middle of one lies beside the other. */
function isBeside({ frame: a }: DrawnNode, { frame: b }: DrawnNode): boolean {
  return a !== null && b !== null && (spans(a, middle(b)) || spans(b, middle(a)));
}

/** The level that most have; null where two are as many. */
function most(levels: readonly Level[]): Level | null {
  const [first, second] = [...groupBy(levels, (level) => level)].sort(([, a], [, b]) => b.length - a.length);
  return first && first[1].length > (second?.[1].length ?? 0) ? first[0] : null;
}

/** The level of all that stand in the row of a node, or as deep in its SmartArt. */
function rowLevel(
  node: DrawnNode,
  told: readonly (readonly [DrawnNode, Level])[],
  depths: ReadonlyMap<DrawnNode, string>,
): Level | null {
  const depth = depths.get(node);
  const row = told.flatMap(([other, level]) =>
    (depth !== undefined && depths.get(other) === depth) || isBeside(node, other) ? [level] : [],
  );
  const [first] = row;
  return first && row.every((level) => level === first) ? first : null;
}

/** How deep the nodes of each SmartArt stand. */
function diagramDepths(nodes: readonly DrawnNode[]): ReadonlyMap<DrawnNode, string> {
  const depthById = new Map<string, number>();
  const depths = new Map<DrawnNode, string>();
  for (const node of nodes) {
    const place = node.shapes[0]?.drawn.node;
    if (!place) continue;
    const above = place.parent === null ? -1 : (depthById.get(`${place.diagram}:${place.parent}`) ?? -1);
    depthById.set(`${place.diagram}:${place.id}`, above + 1);
    depths.set(node, `${place.diagram}:${above + 1}`);
  }
  return depths;
}
