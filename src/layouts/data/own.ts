import type { Cell, Sheet } from '../../workbook/sheet';
import { readData } from './read';

/**
 * The cells of a Data Cascading sheet that are not read into the cascade: notes, columns of the user's own, rows that
 * found no place. All cells where no table is found any more.
 */
export function foreignCells(sheet: Sheet): Cell[] {
  const reading = readData(sheet);
  if (!reading) return [...sheet.cells];
  const open = new Set(reading.tidakTerbaca.map(({ row, col }) => `${row},${col}`));
  return sheet.cells.filter(({ row, col }) => open.has(`${row},${col}`));
}
