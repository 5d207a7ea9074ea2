import { Cancelled, type Composed, type OpenWorkbook, type Task } from '../../../workbook/port';
import type { WorkbookPlan } from '../../../workbook/plan';
import { baca } from '../../../workflow/baca';
import { LEMBAR } from '../../../workflow/susun/lembar';
import type { SusunOptions } from '../../../workflow/susun';
import { questions } from '../../compose/ambiguous';
import { useComposing } from '../../compose/useComposing';
import type { Understanding } from '../../state/workspace';
import { rencanakan } from '../../../workflow/susun/rencana';
import { moment } from './useRencana';

/** Composes what was chosen, asking first where several sheets could be replaced. */
export function useSusun({ content }: Understanding, options: SusunOptions, what: string) {
  const composing = useComposing<Composed>({
    what,
    compose: async (book, task, pengganti) => {
      const plan = await planned(book, { ...options, pengganti }, task);
      return book.compose(plan, { predecessors: pengganti }, task);
    },
  });
  return {
    ...composing,
    start: () => composing.start(questions(content, options.lembar ?? LEMBAR)),
  };
}

/** From what stands in the workbook at this moment: a value typed just now must not be lost. */
async function planned(book: OpenWorkbook, options: SusunOptions, task: Task): Promise<WorkbookPlan> {
  const content = await book.read({ merges: true }, task);
  const made = await rencanakan(content, baca(content), options, async () => {
    await moment();
    return !task.signal.aborted;
  });
  if (!made) throw new Cancelled();
  return made.whole;
}
