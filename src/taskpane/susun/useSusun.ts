import { useState } from 'react';
import { AmbiguousMark, Cancelled, type Composed, type OpenWorkbook, type Task } from '../../workbook/port';
import type { Bentrok, Pengganti } from '../../workflow/names';
import { LEMBAR, type SusunOptions } from '../../workflow/susun';
import { useWorkspace } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { questions, rencanakan, type Rencana } from './rencana';
import { moment } from './useRencana';

/** Where composing stands: nothing yet, a question to the user, or what it came to. */
export type Stand =
  | { readonly kind: 'idle' }
  | { readonly kind: 'ask'; readonly bentrok: readonly Bentrok[] }
  | { readonly kind: 'done'; readonly composed: Composed };

/** Composes, asking first where several sheets could be replaced. */
export function useSusun(understood: Understanding, options: SusunOptions, what: string) {
  const workspace = useWorkspace();
  const [stand, setStand] = useState<Stand>({ kind: 'idle' });

  const compose = async (rencana: Rencana | null, pengganti: Pengganti) => {
    setStand({ kind: 'idle' });
    const chosen = { ...options, pengganti };
    const outcome = await workspace.change(what, async (book, task): Promise<Stand> => {
      const made = rencana ?? (await planned(understood, chosen, task));
      return drawn(book, made, pengganti, task);
    });
    if (outcome) setStand(outcome);
  };

  /** @param rencana the plan, if it is there already */
  const start = (rencana: Rencana | null): void => {
    const asked = questions(understood.content, options.lembar ?? LEMBAR);
    if (asked.length > 0) setStand({ kind: 'ask', bentrok: asked });
    else void compose(rencana, {});
  };

  return {
    stand,
    start,
    choose: (pengganti: Pengganti) => void compose(null, pengganti),
    cancel: () => setStand({ kind: 'idle' }),
  };
}

async function planned({ content, reading }: Understanding, options: SusunOptions, task: Task) {
  const made = await rencanakan(content, reading, options, async () => {
    await moment();
    return !task.cancelled;
  });
  if (!made) throw new Cancelled();
  return made;
}

/** Somebody may have copied a sheet since the workbook was read: then the user is asked after all. */
async function drawn(
  book: OpenWorkbook,
  { whole }: Rencana,
  predecessors: Pengganti,
  task: Task,
): Promise<Stand> {
  try {
    return { kind: 'done', composed: await book.compose(whole, { predecessors }, task) };
  } catch (error) {
    if (!(error instanceof AmbiguousMark)) throw error;
    return { kind: 'ask', bentrok: [{ mark: error.mark, lembar: error.sheets }] };
  }
}
