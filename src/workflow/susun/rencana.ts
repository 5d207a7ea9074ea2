import { printedPages, type PrintedPage } from '../../layouts/page/printed';
import { IN_PLACE, kindOfMark } from '../../workbook/marks';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { WorkbookContent } from '../../workbook/sheet';
import type { Reading } from '../../cascade/reading';
import { predecessor, type Pengganti } from './names';
import { menyusun, type SusunOptions } from '.';

/** What happens to a sheet: it is added, takes the place of another, or is updated where it stands. */
export type Nasib = 'baru' | 'menggantikan' | 'diperbarui';

/** A sheet that is going to be composed. */
export interface LembarRencana {
  readonly plan: SheetPlan;
  readonly nasib: Nasib;
  readonly halaman: readonly PrintedPage[];
}

export interface Rencana {
  readonly whole: WorkbookPlan;
  readonly lembar: readonly LembarRencana[];
  /** Names of sheets that will be taken out. */
  readonly dihapus: readonly string[];
}

/**
 * Plans the sheets step by step, so that the pane stays alive.
 * @param pause waits a moment; resolves to whether the plan is still wanted
 * @returns null where it was not
 * @throws InputError as `susun` does
 */
export async function rencanakan(
  workbook: WorkbookContent,
  reading: Reading,
  options: SusunOptions,
  pause: () => Promise<boolean>,
): Promise<Rencana | null> {
  const steps = menyusun(workbook, reading, options);
  const lembar: LembarRencana[] = [];
  for (const plan of steps.sheets) {
    const nasib = nasibOf(plan.mark, workbook, options.pengganti);
    lembar.push({ plan, nasib, halaman: printedPages(plan) });
    if (!(await pause())) return null;
  }
  const whole = { ...steps, sheets: lembar.map(({ plan }) => plan) };
  return { whole, lembar, dihapus: removedBy(whole, workbook) };
}

function nasibOf(mark: string, workbook: WorkbookContent, pengganti?: Pengganti): Nasib {
  if (!predecessor(workbook, mark, pengganti)) return 'baru';
  const kind = kindOfMark(mark);
  return kind && IN_PLACE.has(kind) ? 'diperbarui' : 'menggantikan';
}

function removedBy({ obsolete = [] }: WorkbookPlan, { sheets }: WorkbookContent): string[] {
  return sheets.filter(({ mark }) => mark !== null && obsolete.includes(mark)).map(({ name }) => name);
}

/** How many pages are printed in all. */
export function halamanSemua({ lembar }: Rencana): number {
  return lembar.reduce((sum, { halaman }) => sum + halaman.length, 0);
}
