import { countWhile, maxOf } from '../../cascade/list';
import type { AcrossBox } from './boxes';

type Rows = Pick<AcrossBox, 'row' | 'end'>;

/**
 * The parent of each child: the one whose rows hold the child's; undefined where none does.
 *
 * Boxes as high as their children begin where the first of these does. Small boxes beside the middle of their children
 * do not: there no row tells a parent, also where a box happens to stand beside one child.
 * @param counts whether a child is surely one, and no note
 */
export function parentsByRows<P extends Rows, C extends Rows>(
  parents: readonly P[],
  children: readonly C[],
  counts: (child: C) => boolean,
): ReadonlyMap<C, P> {
  const held = new Map<C, P>();
  if (parents.some(({ row }, i) => row < (parents[i - 1]?.end ?? 0))) return held;
  const firsts = new Map<P, C>();
  for (const child of children) {
    const at = countWhile(parents.length, (i) => (parents[i]?.row ?? Infinity) <= child.row);
    const parent = parents[at - 1];
    if (!parent || child.end > parent.end) continue;
    held.set(child, parent);
    if (!firsts.has(parent)) firsts.set(parent, child);
  }
  const sure = children.filter(counts);
  const under = sure.filter((child) => held.has(child));
  const aligned = [...firsts].every(([parent, child]) => parent.row === child.row);
  const mostly = under.length * 2 > sure.length && held.size > firsts.size;
  return under.length === sure.length || (aligned && mostly) ? held : new Map();
}

/**
 * Boxes that stand in their first row only, the rest of their height left empty, get that height. This shows where the
 * first boxes of all levels stand in one row, the only one of the highest level above rows that a box beside their
 * middle would leave far behind, and each box stands in the row of one right of it.
 * @param columns the boxes of each level, the highest first
 * @param end the row after the last of all
 * @returns the boxes as they are where this does not show
 */
export function withFullHeight<B extends Rows>(
  columns: readonly (readonly B[])[],
  end: number,
): readonly (readonly B[])[] {
  if (!areFirstRows(columns)) return columns;
  let ends: readonly number[] = [end];
  return columns.map((boxes) => {
    const starts = [...new Set([...boxes.map(({ row }) => row), ...ends])].sort((a, b) => a - b);
    ends = starts;
    return boxes.map((box) => {
      const next = starts[countWhile(starts.length, (at) => (starts[at] ?? Infinity) <= box.row)];
      return { ...box, end: next ?? end };
    });
  });
}

function areFirstRows(columns: readonly (readonly Rows[])[]): boolean {
  const [top, ...lower] = columns;
  const [first, second] = top ?? [];
  if (
    !first ||
    second ||
    columns
      .slice(0, -1)
      .flat()
      .some(({ row, end }) => end > row + 1)
  )
    return false;
  if (lower.some((boxes) => boxes[0]?.row !== first.row)) return false;
  const rows = lower.map((boxes) => new Set(boxes.map(({ row }) => row)));
  const beside = lower.slice(0, -1).every((boxes, i) => boxes.every(({ row }) => rows[i + 1]?.has(row)));
  return beside && maxOf((columns.at(-1) ?? []).map(({ row }) => row)) - first.row >= FAR;
}

/** So many rows below the first the last box stands, at least, for the middle to be another row than the first. */
const FAR = 3;
