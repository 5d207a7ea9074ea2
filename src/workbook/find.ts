import type { Cell } from './sheet';

/** The cell at a row and column; undefined where nothing stands. Cells are sorted: no list is made for it. */
export function findCell(cells: readonly Cell[], row: number, col: number): Cell | undefined {
  const cell = cells[firstFrom(cells, row, col)];
  return cell?.row === row && cell.col === col ? cell : undefined;
}

/** The place in a sheet's list of the first cell that does not stand before a row and column. */
export function firstFrom(cells: readonly Cell[], row: number, col = 0): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell && (cell.row < row || (cell.row === row && cell.col < col))) low = middle + 1;
    else high = middle;
  }
  return low;
}
