import type { Axis } from './axis';
import { indexOf } from './axis';
import { areaOf, type Layout } from './layout';

export interface CellAt {
  readonly row: number;
  readonly col: number;
}

/** How many rows a page up or down goes. */
const PAGE = 10;

/**
 * The cell that a key leads to, as the grid pattern of the WAI-ARIA Authoring Practices has it; null where the key
 * leads nowhere. A merged area is one cell.
 */
export function moved(layout: Layout, { row, col }: CellAt, key: string, ctrl: boolean): CellAt | null {
  const { rows, cols } = layout;
  const area = areaOf(layout, row, col);
  const to = (target: CellAt) => {
    const { row: top, col: left } = areaOf(layout, target.row, target.col);
    return { row: top, col: left };
  };
  switch (key) {
    case 'ArrowDown':
      return to({ row: beyond(rows, area.row + area.rows - 1, 1), col });
    case 'ArrowUp':
      return to({ row: beyond(rows, area.row, -1), col });
    case 'ArrowRight':
      return to({ row, col: beyond(cols, area.col + area.cols - 1, 1) });
    case 'ArrowLeft':
      return to({ row, col: beyond(cols, area.col, -1) });
    case 'PageDown':
      return to({ row: beyond(rows, row, PAGE), col });
    case 'PageUp':
      return to({ row: beyond(rows, row, -PAGE), col });
    case 'Home':
      return to({ row: ctrl ? beyond(rows, row, -Infinity) : row, col: beyond(cols, col, -Infinity) });
    case 'End':
      return to({ row: ctrl ? beyond(rows, row, Infinity) : row, col: beyond(cols, col, Infinity) });
    default:
      return null;
  }
}

/** The number so many steps further along an axis, no farther than its ends. */
function beyond(axis: Axis, number: number, steps: number): number {
  const index = Math.min(Math.max(indexOf(axis, number) + steps, 0), axis.numbers.length - 1);
  return axis.numbers[index] ?? number;
}
