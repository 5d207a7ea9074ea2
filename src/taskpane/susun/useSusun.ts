import { useState } from 'react';
import { AmbiguousMark, Cancelled, type Composed, type OpenWorkbook, type Task } from '../../workbook/port';
import type { WorkbookPlan } from '../../workbook/plan';
import { baca } from '../../workflow/baca';
import { LEMBAR } from '../../workflow/lembar';
import type { Bentrok, Pengganti } from '../../workflow/names';
import type { SusunOptions } from '../../workflow/susun';
import { orAmbiguous } from '../ambiguous';
import { useWorkspace } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { questions, rencanakan } from './rencana';
import { moment } from './useRencana';

/** Where composing stands: nothing yet, a question to the user, or what it came to. */
export type Stand =
  | { readonly kind: 'idle' }
  | { readonly kind: 'ask'; readonly bentrok: readonly Bentrok[] }
  | { readonly kind: 'done'; readonly composed: Composed };

/** Composes, asking first where several sheets could be replaced. */
export function useSusun({ content }: Understanding, options: SusunOptions, what: string) {
  const workspace = useWorkspace();
  const [stand, setStand] = useState<Stand>({ kind: 'idle' });

  const compose = async (pengganti: Pengganti) => {
    setStand({ kind: 'idle' });
    const outcome = await workspace.change(what, async (book, task): Promise<Stand> => {
      return drawn(book, await planned(book, { ...options, pengganti }, task), pengganti, task);
    });
    if (outcome) setStand(outcome);
  };

  return {
    stand,
    start: (): void => {
      const asked = questions(content, options.lembar ?? LEMBAR);
      if (asked.length > 0) setStand({ kind: 'ask', bentrok: asked });
      else void compose({});
    },
    choose: (pengganti: Pengganti): void => void compose(pengganti),
    cancel: () => setStand({ kind: 'idle' }),
  };
}

/** From what stands in the workbook at this moment: a value typed just now must not be lost. */
async function planned(book: OpenWorkbook, options: SusunOptions, task: Task): Promise<WorkbookPlan> {
  const content = await book.read({ merges: true }, task);
  const made = await rencanakan(content, baca(content), options, async () => {
    await moment();
    return !task.cancelled;
  });
  if (!made) throw new Cancelled();
  return made.whole;
}

/** Somebody may have copied a sheet since the workbook was read: then the user is asked after all. */
async function drawn(
  book: OpenWorkbook,
  plan: WorkbookPlan,
  predecessors: Pengganti,
  task: Task,
): Promise<Stand> {
  const composed = await orAmbiguous(book.compose(plan, { predecessors }, task));
  return composed instanceof AmbiguousMark
    ? { kind: 'ask', bentrok: [{ mark: composed.mark, lembar: composed.sheets }] }
    : { kind: 'done', composed };
}
