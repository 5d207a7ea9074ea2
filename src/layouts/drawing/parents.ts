import type { Level } from '../../cascade/cascade';
import { groupBy } from '../../cascade/list';
import { depthOf } from './levels';
import type { Link } from './links';
import type { DrawnNode } from './nodes';

/** What stands above each node. */
export interface Parents {
  /** Only where exactly one box of the level above can be its parent. */
  readonly of: ReadonlyMap<DrawnNode, DrawnNode>;
  /** Boxes of indikator and the box that each belongs to. */
  readonly indikator: ReadonlyMap<DrawnNode, DrawnNode>;
  /** The box of an indikator that a program stands under. */
  readonly via: ReadonlyMap<DrawnNode, DrawnNode>;
  /** Sasaran that stand over another Sasaran: those of the RPJMD. */
  readonly upper: ReadonlySet<DrawnNode>;
}

/** A box may reach so far into the row of its parent; points. */
const OVERLAP_PT = 3;

/**
 * The parent of each node: the one box of the level above that lines lead up to, over boxes of no level and of indikator;
 * where no line leads up from it, the one box of that level above it whose width holds its middle.
 */
export function parentsOf(
  nodes: readonly DrawnNode[],
  levels: ReadonlyMap<DrawnNode, Level>,
  links: readonly Link[],
): Parents {
  const lifts = links.flatMap((link) => upward(link, levels));
  const ups = groupBy(lifts, ([lower]) => lower);
  const isIndikator = (node: DrawnNode) => node.field === 'indikator' && !levels.has(node);
  const indikator = new Map<DrawnNode, DrawnNode>();
  for (const node of nodes) {
    if (!isIndikator(node)) continue;
    const linked = (ups.get(node) ?? []).map(([, upper]) => upper);
    const owner =
      linked.length > 0 ? only(linked.filter((one) => levels.has(one))) : nearestAbove(node, nodes, levels);
    if (owner && linked.length < 2) indikator.set(node, owner);
  }
  const of = new Map<DrawnNode, DrawnNode>();
  const via = new Map<DrawnNode, DrawnNode>();
  for (const [node, level] of levels) {
    const above = levelsAbove(level);
    if (above.length === 0) continue;
    const direct = ups.get(node) ?? [];
    const found = direct.length > 0 ? reached(node, ups, levels) : null;
    const parent = found
      ? only([...found].filter((one) => above.includes(levels.get(one) ?? level)))
      : over(node, above[0] ?? level, levels);
    if (!parent) continue;
    of.set(node, parent);
    const boxes = [...indikator].filter(
      ([box, owner]) => owner === parent && (found ? direct.some(([, up]) => up === box) : holds(box, node)),
    );
    const [box] = boxes;
    if (box && boxes.length === 1) via.set(node, box[0]);
  }
  return { of, indikator, via, upper: upperSasaran(lifts, levels, of) };
}

/** The levels that may stand right above one: staff stand below a Sub Kegiatan, and where lines say so higher up. */
function levelsAbove(level: Level): readonly Level[] {
  switch (level) {
    case 'tujuan':
      return [];
    case 'sasaran':
      return ['tujuan'];
    case 'program':
      return ['sasaran'];
    case 'kegiatan':
      return ['program'];
    case 'subKegiatan':
      return ['kegiatan'];
    case 'proses':
      return ['subKegiatan', 'kegiatan', 'program'];
  }
}

type Lift = readonly [lower: DrawnNode, upper: DrawnNode];

/** Which of two joined nodes is the upper one: of the higher level, else higher on the sheet; none where nothing tells it. */
function upward([a, b]: Link, levels: ReadonlyMap<DrawnNode, Level>): Lift[] {
  const [first, second] = [levels.get(a), levels.get(b)];
  if (first && second && first !== second) return depthOf(first) < depthOf(second) ? [[b, a]] : [[a, b]];
  // Points of a SmartArt come with the upper one first.
  if (!a.frame || !b.frame) return [[b, a]];
  const [topA, topB] = [a.frame.topPt + a.frame.heightPt / 2, b.frame.topPt + b.frame.heightPt / 2];
  if (Math.abs(topA - topB) <= OVERLAP_PT) return [];
  return topA < topB ? [[b, a]] : [[a, b]];
}

/** The nodes with a level that lines lead up to, over those without. */
function reached(
  from: DrawnNode,
  ups: ReadonlyMap<DrawnNode, readonly Lift[]>,
  levels: ReadonlyMap<DrawnNode, Level>,
): ReadonlySet<DrawnNode> {
  const found = new Set<DrawnNode>();
  const seen = new Set([from]);
  const open = [from];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const [, upper] of ups.get(node) ?? []) {
      if (seen.has(upper)) continue;
      seen.add(upper);
      if (levels.has(upper)) found.add(upper);
      else open.push(upper);
    }
  }
  return found;
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

/** Whether one box stands above another and its width holds the middle of it. */
function holds({ frame: upper }: DrawnNode, { frame: lower }: DrawnNode): boolean {
  if (!upper || !lower) return false;
  const x = lower.leftPt + lower.widthPt / 2;
  return (
    upper.topPt + upper.heightPt <= lower.topPt + OVERLAP_PT &&
    upper.leftPt <= x &&
    x <= upper.leftPt + upper.widthPt
  );
}

/** The one box of a level above a node; none where another tree begins between them. */
function over(node: DrawnNode, level: Level, levels: ReadonlyMap<DrawnNode, Level>): DrawnNode | null {
  const all = [...levels].filter(([one]) => one !== node && holds(one, node));
  const parent = only(all.flatMap(([one, its]) => (its === level ? [one] : [])));
  const between = all.some(([one, its]) => parent && depthOf(its) < depthOf(level) && holds(parent, one));
  return between ? null : parent;
}

/** The box right above a box of indikator that has no line. */
function nearestAbove(
  node: DrawnNode,
  nodes: readonly DrawnNode[],
  levels: ReadonlyMap<DrawnNode, Level>,
): DrawnNode | null {
  const above = nodes.filter((one) => one !== node && holds(one, node));
  const bottom = ({ frame }: DrawnNode) => (frame ? frame.topPt + frame.heightPt : -Infinity);
  const lowest = [...above].sort((a, b) => bottom(b) - bottom(a));
  const [first, second] = lowest;
  if (!first || !levels.has(first) || (second && bottom(second) > (first.frame?.topPt ?? 0))) return null;
  return first;
}

/** A Sasaran with another below it, and no program of its own, is the governor's. */
function upperSasaran(
  lifts: readonly Lift[],
  levels: ReadonlyMap<DrawnNode, Level>,
  of: ReadonlyMap<DrawnNode, DrawnNode>,
): ReadonlySet<DrawnNode> {
  const parents = new Set(of.values());
  const isSasaran = (node: DrawnNode) => levels.get(node) === 'sasaran';
  return new Set(
    lifts.flatMap(([lower, upper]) =>
      isSasaran(lower) && isSasaran(upper) && !parents.has(upper) ? [upper] : [],
    ),
  );
}
