import { readBoxSheet } from '../../layouts/boxes/sheet';
import { foreignCells as foreignInData } from '../../layouts/data/own';
import { foreignCells as foreignInRealisasi } from '../../layouts/realisasi/own';
import { foreignCells as foreignInSetelan } from '../../layouts/setelan/own';
import type { TabelRealisasi } from '../../realisasi/table';
import { withNotes } from '../../layouts/temuan/notes';
import { overEarlier, withKept } from '../../workbook/earlier';
import { IN_PLACE, kindOfMark } from '../../workbook/marks';
import type { SheetPlan } from '../../workbook/plan';
import type { Cell, Sheet, WorkbookContent } from '../../workbook/sheet';
import { predecessor, type Pengganti } from './names';

/** The workbook that is composed into, with its realization tables. */
export interface Into {
  readonly workbook: WorkbookContent;
  readonly tables: () => readonly TabelRealisasi[];
}

/**
 * The plan of a sheet with what the user keeps on the one whose place it takes. Of a sheet that is updated in place it
 * also tells how that stood; one that is drawn anew draws the user's cells too.
 */
export function withOwn(plan: SheetPlan, { workbook, tables }: Into, pengganti?: Pengganti): SheetPlan {
  const sheet = predecessor(workbook, plan.mark, pengganti);
  const kind = kindOfMark(plan.mark);
  if (sheet && kind === 'temuan') return withNotes(plan, sheet);
  const foreign = (sheet && foreignCells(sheet, plan, tables)) ?? [];
  if (!sheet || !kind) return plan;
  if (IN_PLACE.has(kind)) return overEarlier(plan, sheet, foreign);
  return foreign.length === 0 ? plan : drawnWhole(overEarlier(plan, sheet, foreign));
}

/** The same plan for a sheet that is drawn anew. */
function drawnWhole(plan: SheetPlan): SheetPlan {
  const { earlier, ...whole } = withKept(plan);
  return earlier ? whole : plan;
}

/** What is not ours on a sheet of ours. */
function foreignCells(sheet: Sheet, plan: SheetPlan, tables: Into['tables']): Cell[] {
  switch (kindOfMark(plan.mark)) {
    case 'data':
      return foreignInData(sheet);
    case 'realisasi':
      return foreignInRealisasi(
        sheet,
        plan,
        tables().find(({ lembar, ours }) => ours && lembar === sheet.name),
      );
    case 'setelan':
      return foreignInSetelan(sheet, plan);
    case 'pohon':
    case 'ringkasan':
    case 'matriks': {
      // What we draw there is read as boxes; what is left over was written beside them.
      const open = new Set(readBoxSheet(sheet)?.tidakTerbaca.map(({ row, col }) => `${row},${col}`));
      return sheet.cells.filter(({ row, col }) => open.has(`${row},${col}`));
    }
    default:
      return [];
  }
}
