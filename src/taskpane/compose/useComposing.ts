import { useState } from 'react';
import { AmbiguousMark, type OpenWorkbook, type Task } from '../../workbook/port';
import type { Bentrok, Pengganti } from '../../workflow/susun/names';
import { useWorkspace } from '../state/useWorkspace';
import { orAmbiguous } from './ambiguous';

/** Where composing stands: nothing yet, a question to the user, or what it came to. */
export type Stand<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'ask'; readonly bentrok: readonly Bentrok[]; readonly chosen: Pengganti }
  | { readonly kind: 'done'; readonly result: T };

/** What is composed, and in which words; `pengganti` says which of several sheets is replaced. */
export interface Composing<T> {
  readonly what: string;
  readonly compose: (book: OpenWorkbook, task: Task, pengganti: Pengganti) => Promise<T>;
  readonly onDone?: (result: T) => void;
}

/**
 * Composes sheets into the open workbook. Where several sheets could be replaced the user is asked: before, as far
 * as it is known from the last reading, and again where somebody has copied a sheet since.
 */
export function useComposing<T>({ what, compose, onDone }: Composing<T>) {
  const workspace = useWorkspace();
  const [stand, setStand] = useState<Stand<T>>({ kind: 'idle' });

  const run = async (pengganti: Pengganti) => {
    setStand({ kind: 'idle' });
    const outcome = await workspace.change(what, async (book, task): Promise<Stand<T>> => {
      const result = await orAmbiguous(compose(book, task, pengganti));
      if (!(result instanceof AmbiguousMark)) return { kind: 'done', result };
      return { kind: 'ask', bentrok: [{ mark: result.mark, lembar: result.sheets }], chosen: pengganti };
    });
    if (!outcome) return;
    setStand(outcome);
    if (outcome.kind === 'done') onDone?.(outcome.result);
  };

  return {
    stand,
    start: (bentrok: readonly Bentrok[]): void => {
      if (bentrok.length > 0) setStand({ kind: 'ask', bentrok, chosen: {} });
      else void run({});
    },
    choose: (pengganti: Pengganti): void => {
      void run(stand.kind === 'ask' ? { ...stand.chosen, ...pengganti } : pengganti);
    },
    cancel: (): void => setStand({ kind: 'idle' }),
  };
}
