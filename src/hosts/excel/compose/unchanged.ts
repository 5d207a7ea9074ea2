import { cellName } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';
import { InputError } from '../../../workbook/port';
import type { Cell } from '../../../workbook/sheet';
import type { Block } from '../read/blocks';
import { cellsOf } from '../read/cells';
import type { LiveSheet } from '../session/survey';

/**
 * What was typed into a sheet since the plan was made is not in the plan, and would be written over.
 * @throws InputError that names the cell
 */
export function requireUnchanged({ earlier }: SheetPlan, sheet: LiveSheet, blocks: readonly Block[]): void {
  if (!earlier) return;
  const own = blocks.filter((block) => block.sheet === sheet.id);
  const inside = ({ row, col }: Cell) =>
    own.some(({ span }) => row >= span.row && row < span.row + span.rows && col < span.col + span.cols);
  const before = new Map(earlier.cells.filter(inside).map((cell) => [nameOf(cell), cell]));
  const now = own.flatMap(cellsOf);
  const changed = now.find((cell) => contentOf(cell) !== contentOf(before.get(nameOf(cell))));
  const there = new Set(now.map(nameOf));
  const emptied = [...before.keys()].find((name) => !there.has(name));
  const cell = changed ? nameOf(changed) : emptied;
  if (cell === undefined) return;
  throw new InputError({
    id: `Sel ${cell} di lembar '${sheet.name}' baru saja berubah; susun sekali lagi supaya perubahan itu ikut.`,
    en: `Cell ${cell} of the sheet '${sheet.name}' has just changed; compose once more so that the change is kept.`,
  });
}

function nameOf({ row, col }: Cell): string {
  return cellName(row, col);
}

/** A formula stands for its result, which may come anew each time. */
function contentOf(cell: Cell | undefined): unknown {
  return cell?.formula === undefined ? cell?.value : `=${cell.formula}`;
}
