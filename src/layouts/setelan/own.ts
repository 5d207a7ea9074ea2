import { textKey } from '../../cascade/text';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { Cell, Sheet, Span } from '../../workbook/sheet';
import { ITEMS } from './items';
import { NAME_COL, NOTE_COL, SKALA_NILAI_FIRST } from './refs';

/** A line that sheets of earlier versions have: the scale of capaian, which is no choice any more. */
const RETIRED = 'skala predikat';
/** Where such a sheet held its lists, scales and what formulas took from them. */
const RETIRED_AREA: Span = { row: 3, col: 4, rows: 19, cols: 19 };

/** Sheets without this line are of a version that drew its lists and what stands below the lines elsewhere. */
const NEWEST = textKey(ITEMS.at(-1)?.nama);

/** What is the user's on a Setelan sheet of ours: all but what the plan draws, and what an earlier version drew. */
export function foreignCells(sheet: Sheet, plan: SheetPlan): Cell[] {
  const isEmptyChoice = ({ row, value }: PlanCell) => row >= SKALA_NILAI_FIRST && value === undefined;
  const drawn = new Set(
    plan.cells.filter((cell) => !isEmptyChoice(cell)).map(({ row, col }) => `${row},${col}`),
  );
  const has = (nama: string) =>
    sheet.cells.some(
      ({ col, kind, value }) => col === NAME_COL && kind === 'text' && textKey(value) === nama,
    );
  const isRetired = has(RETIRED);
  const isEarlier = !has(NEWEST);
  const texts = new Set(plan.cells.map(({ value, result }) => textKey(String(value ?? result ?? ''))));
  const isMoved = ({ col, value, formula }: Cell) =>
    (formula !== undefined && col > NOTE_COL) || texts.has(textKey(String(value)));
  return sheet.cells.filter(
    (cell) =>
      !drawn.has(`${cell.row},${cell.col}`) &&
      !(isRetired && isIn(cell, RETIRED_AREA)) &&
      !(isEarlier && isMoved(cell)),
  );
}

function isIn({ row, col }: Cell, area: Span): boolean {
  return row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
}
