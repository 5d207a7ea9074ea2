/** A run of columns of boxes: from `from` up to, but not including, `to`. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of a sheet of boxes: a first column of labels, then for each column of boxes one sheet column or,
 * where connectors are drawn, a gap and two halves, between which a line can meet the middle of a box.
 */
export interface Geometry {
  /** Points of the first column. */
  readonly lead: number;
  /** Points of a box that is one column wide. */
  readonly leaf: number;
  /** Points between two boxes; 0 sets them edge to edge. */
  readonly gap: number;
}

const perLeaf = ({ gap }: Geometry): number => (gap > 0 ? 3 : 1);

/** The first sheet column of a column of boxes. */
export function firstColumn(geometry: Geometry, leaf: number): number {
  return 1 + leaf * perLeaf(geometry) + (geometry.gap > 0 ? 1 : 0);
}

/** The sheet columns of a box. */
export function columnsOf(geometry: Geometry, { from, to }: Columns): { col: number; cols: number } {
  const col = firstColumn(geometry, from);
  return { col, cols: firstColumn(geometry, to) - col - (geometry.gap > 0 ? 1 : 0) };
}

/** The width of a box in points. */
export function widthOf({ leaf, gap }: Geometry, { from, to }: Columns): number {
  return (to - from) * (leaf + gap) - gap;
}

/** The sheet column whose left edge runs through the middle of a box. */
export function middleColumn(geometry: Geometry, { from, to }: Columns): number {
  const count = to - from;
  const half = Math.floor(count / 2);
  return firstColumn(geometry, from + half) + (count % 2 === 1 ? 1 : -1);
}

export function columnWidths(geometry: Geometry, leaves: number): number[] {
  const { lead, leaf, gap } = geometry;
  const each = gap > 0 ? [gap, leaf / 2, leaf / 2] : [leaf];
  return [lead, ...Array.from({ length: leaves }, () => each).flat()];
}
