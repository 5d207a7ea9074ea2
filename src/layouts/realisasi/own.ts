import { textKey } from '../../cascade/text';
import type { TabelRealisasi } from '../../realisasi/table';
import type { SheetPlan } from '../../workbook/plan';
import type { Cell, Sheet } from '../../workbook/sheet';
import { textOf } from '../foreign-table/block';
import { JALUR, LEFTOVER_TITLE } from './columns';
import { TARGET_HEADS, WORK_HEADS } from './grid';
import { readRealisasi } from './read';

const TITLE = textKey(LEFTOVER_TITLE);
const WORK = new Set([...WORK_HEADS, ...TARGET_HEADS].map(textKey));

/**
 * The cells of a Realisasi sheet that are neither of an earlier drawing nor read into the new one: notes above, beside
 * and below the table, columns and rows of the user's own. All cells where no table is found any more.
 *
 * @param table the table of the sheet, as it was read
 */
export function foreignCells(
  sheet: Sheet,
  plan: SheetPlan,
  table: TabelRealisasi | null = readRealisasi(sheet),
): Cell[] {
  if (!table) return [...sheet.cells];
  const { span, rows, leftovers, kolomKita } = table;
  const drawn = new Set(plan.cells.map(({ row, col }) => `${row},${col}`));
  const columns = new Set(kolomKita);
  const read = new Set([span.row, ...[...rows, ...leftovers].map(({ row }) => row)]);
  const work = new Set(
    sheet.cells.flatMap((cell) =>
      cell.row === span.row && WORK.has(textKey(textOf(cell))) ? [cell.col] : [],
    ),
  );
  const isOurs = (cell: Cell): boolean => {
    const { row, col, formula } = cell;
    if (row < span.row) return col === span.col || formula !== undefined || drawn.has(`${row},${col}`);
    if (columns.has(col)) return read.has(row) || textKey(textOf(cell)) === TITLE;
    // Right of a row of the left-over list stands its path.
    return work.has(col) && (row < span.row + span.rows || textOf(cell).startsWith(JALUR));
  };
  return sheet.cells.filter((cell) => !isOurs(cell));
}
