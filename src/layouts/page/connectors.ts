import { maxOf, minOf } from '../../cascade/list';
import type { Borders } from '../../workbook/plan';
import { CONNECTOR } from '../styles';
import type { Canvas } from './canvas';
import { middleColumn, type Geometry } from './geometry';
import { CONNECTOR_ROW, type PanelBox } from './panel';

/** Draws lines from boxes down to their children in two rows of their own: down, across and down again. */
export function drawConnectors(canvas: Canvas, geometry: Geometry, parents: readonly PanelBox[]): void {
  const row = canvas.row;
  canvas.addRow(CONNECTOR_ROW);
  canvas.addRow(CONNECTOR_ROW);
  for (const parent of parents.filter(({ children }) => children.length > 0)) {
    const lower = bordersBelow(geometry, parent);
    const middle = middleColumn(geometry, parent);
    canvas.put({ row, col: middle, rows: 1, cols: 1 }, '', { border: { left: CONNECTOR } });
    for (const [col, border] of lower) canvas.put({ row: row + 1, col, rows: 1, cols: 1 }, '', { border });
  }
}

function bordersBelow(geometry: Geometry, parent: PanelBox): Map<number, Borders> {
  const ends = parent.children.map((child) => middleColumn(geometry, firstPart(child)));
  const middle = middleColumn(geometry, parent);
  const [first, last] = [minOf(ends, middle), maxOf(ends, middle)];
  const borders = new Map<number, Borders>();
  for (let col = first; col < last; col++) borders.set(col, { top: CONNECTOR });
  for (const col of ends) borders.set(col, { ...borders.get(col), left: CONNECTOR });
  return borders;
}

/** A list in several columns begins in its first. */
const firstPart = ({ node, from, to }: PanelBox) => ({ from, to: node.level === 'proses' ? from + 1 : to });
