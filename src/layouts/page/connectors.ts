import type { Borders } from '../../workbook/plan';
import { CONNECTOR } from '../styles';
import type { Canvas } from './canvas';
import { middleColumn, type Geometry } from './geometry';
import type { Placed } from './tree';

const HEIGHT = 9;

/** Draws lines from parents down to their children in two empty rows: down, across and down again. */
export function drawConnectors(
  canvas: Canvas,
  geometry: Geometry,
  children: readonly Placed[],
  roots: readonly Placed[],
): void {
  const row = canvas.row;
  canvas.addLine(HEIGHT);
  canvas.addLine(HEIGHT);
  for (const parent of parentsOf(children, roots)) {
    const lower = bordersBelow(geometry, parent);
    const middle = middleColumn(geometry, parent);
    canvas.put({ row, col: middle, rows: 1, cols: 1 }, '', { border: { left: CONNECTOR } });
    for (const [col, border] of lower) canvas.put({ row: row + 1, col, rows: 1, cols: 1 }, '', { border });
  }
}

function bordersBelow(geometry: Geometry, parent: Placed): Map<number, Borders> {
  const ends = parent.children.map((child) => middleColumn(geometry, child));
  const middle = middleColumn(geometry, parent);
  const [first, last] = [Math.min(middle, ...ends), Math.max(middle, ...ends)];
  const borders = new Map<number, Borders>();
  for (let col = first; col < last; col++) borders.set(col, { top: CONNECTOR });
  for (const col of ends) borders.set(col, { ...borders.get(col), left: CONNECTOR });
  return borders;
}

function parentsOf(children: readonly Placed[], placed: readonly Placed[]): Placed[] {
  const known = new Set(children);
  return placed.flatMap((one) =>
    one.children.some((child) => known.has(child)) ? [one] : parentsOf(children, one.children),
  );
}
