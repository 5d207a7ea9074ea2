import type { Level } from '../../cascade/cascade';
import { foldSpace } from '../../cascade/text';
import type { DrawnFrame, DrawnText, Sheet } from '../../workbook/sheet';
import type { GridCell } from '../boxes/grid';
import { kindsOf } from '../words/classify';
import type { Label } from '../words/labels';
import { fieldOf, isBareHead, saysKinerja, wordLevel } from './words';

/** A text that is drawn, and its box; SmartArt has no box that is told. */
export interface Shape {
  readonly cell: GridCell;
  readonly drawn: DrawnText;
  readonly frame: DrawnFrame | null;
  readonly level: Level | null;
  readonly field: Label | null;
}

/** What makes one node of the drawing: a box with those glued below it, or a point of a SmartArt. */
export interface DrawnNode {
  /** From the top. */
  readonly shapes: readonly Shape[];
  /** What its own first words tell. */
  readonly own: Level | null;
  readonly field: Label | null;
  readonly frame: DrawnFrame | null;
}

/** So far apart edges of boxes still meet; points. */
const GLUE_PT = 3;

export function shapesOf({ name, drawings = [] }: Sheet): Shape[] {
  return drawings.flatMap((drawn): Shape[] => {
    const { row, col, text, frame } = drawn;
    const cell = { lembar: name, row, col, raw: text, text: foldSpace(text), error: false };
    if (!/\p{L}/u.test(cell.text)) return [];
    const kinds = kindsOf(cell);
    return [{ cell, drawn, frame: frame ?? null, level: wordLevel(kinds), field: fieldOf(kinds) }];
  });
}

/** Joins each box to the one that it is glued below; labels below a point of a SmartArt are lines of it. */
export function nodesOf(shapes: readonly Shape[]): DrawnNode[] {
  const above = new Map<Shape, Shape>();
  const boxes = shapes.filter(({ frame }) => frame !== null);
  const sorted = [...boxes].sort((a, b) => topOf(a) - topOf(b));
  for (const lower of sorted) {
    const uppers = sorted.filter((upper) => upper !== lower && isGlued(upper, lower));
    const [only] = uppers;
    if (only && uppers.length === 1) above.set(lower, only);
  }
  joinLabels(shapes, above);
  const heads = new Map<Shape, Shape[]>();
  const headOf = new Map<Shape, Shape>();
  for (const shape of [...sorted, ...shapes.filter(({ frame }) => frame === null)]) {
    const over = above.get(shape);
    const head = (over && headOf.get(over)) ?? shape;
    // A box of a level of its own begins a node, whatever it is glued to.
    const joins = head !== shape && joinsNode(head, shape);
    headOf.set(shape, joins ? head : shape);
    if (joins) heads.get(head)?.push(shape);
    else heads.set(shape, [shape]);
  }
  return shapes.flatMap((shape): DrawnNode[] => {
    const group = heads.get(shape);
    if (!group) return [];
    return [{ shapes: group, own: shape.level, field: shape.field, frame: around(group) }];
  });
}

const topOf = ({ frame }: Shape) => frame?.topPt ?? 0;

function isGlued({ frame: upper }: Shape, { frame: lower }: Shape): boolean {
  if (!upper || !lower) return false;
  const near = (a: number, b: number) => Math.abs(a - b) <= GLUE_PT;
  return (
    near(upper.topPt + upper.heightPt, lower.topPt) &&
    near(upper.leftPt, lower.leftPt) &&
    near(upper.leftPt + upper.widthPt, lower.leftPt + lower.widthPt) &&
    upper.topPt < lower.topPt
  );
}

function joinsNode(head: Shape, lower: Shape): boolean {
  if (lower.level === null) return true;
  const named = head.level === 'program' || head.level === 'kegiatan' || head.level === 'subKegiatan';
  return named && lower.level === 'sasaran' && saysKinerja(kindsOf(lower.cell));
}

/** In a SmartArt 'Indikator : …' is a point below the box that it speaks of; one with boxes below it is a box. */
function joinLabels(shapes: readonly Shape[], above: Map<Shape, Shape>): void {
  const key = (diagram: number, id: string) => `${diagram}:${id}`;
  const byId = new Map<string, Shape>();
  const parents = new Set<string>();
  for (const shape of shapes) {
    const { node } = shape.drawn;
    if (!node) continue;
    byId.set(key(node.diagram, node.id), shape);
    if (node.parent !== null) parents.add(key(node.diagram, node.parent));
  }
  for (const shape of shapes) {
    const { node } = shape.drawn;
    const parent = node?.parent ?? null;
    if (!node || parent === null || parents.has(key(node.diagram, node.id))) continue;
    const over = byId.get(key(node.diagram, parent));
    const label = shape.field !== null && shape.level === null;
    if (over && (label || (shape.level === 'sasaran' && saysKinerja(kindsOf(shape.cell)))))
      above.set(shape, over);
  }
}

function around(shapes: readonly Shape[]): DrawnFrame | null {
  const frames = shapes.flatMap(({ frame }) => frame ?? []);
  const [first] = frames;
  if (!first) return null;
  return frames.reduce(
    (all, frame) => ({ ...all, heightPt: frame.topPt + frame.heightPt - all.topPt }),
    first,
  );
}

/**
 * The shapes of a node that are read: below the first only those that a label begins, and the text below a head that
 * stands alone.
 */
export function readShapes({ shapes: [first, ...rest] }: DrawnNode): Shape[] {
  if (!first) return [];
  const bare = isBareHead(kindsOf(first.cell));
  return [
    first,
    ...rest.filter(({ field, cell }, i) => field !== null || saysKinerja(kindsOf(cell)) || (bare && i === 0)),
  ];
}
