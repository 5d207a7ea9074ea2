import { foreignCells as foreignInData } from '../layouts/data/own';
import { foreignCells as foreignInRealisasi } from '../layouts/realisasi/own';
import { foreignCells as foreignInSetelan } from '../layouts/setelan/own';
import { overEarlier } from '../workbook/earlier';
import { kindOfMark } from '../workbook/marks';
import type { SheetPlan } from '../workbook/plan';
import type { Cell, Sheet, WorkbookContent } from '../workbook/sheet';
import { predecessor, type Pengganti } from './names';

/** The plan of a sheet that is updated in place, with what the user keeps there; others stay as they are. */
export function withOwn(plan: SheetPlan, workbook: WorkbookContent, pengganti?: Pengganti): SheetPlan {
  const sheet = predecessor(workbook, plan.mark, pengganti);
  const foreign = sheet && foreignCells(sheet, plan);
  return sheet && foreign ? overEarlier(plan, sheet, foreign) : plan;
}

/** What is not ours on a sheet of ours; null where sheets of the kind are built anew. */
function foreignCells(sheet: Sheet, plan: SheetPlan): Cell[] | null {
  switch (kindOfMark(plan.mark)) {
    case 'data':
      return foreignInData(sheet);
    case 'realisasi':
      return foreignInRealisasi(sheet, plan);
    case 'setelan':
      return foreignInSetelan(sheet, plan);
    default:
      return null;
  }
}
