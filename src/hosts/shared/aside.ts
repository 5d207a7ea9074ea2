import { Cancelled, InputError, type Sentence, type Task } from '../../workbook/port';
import { FarError, toldOf } from '../../workbook/unexpected';

/** How a job ended that was done aside of the page. */
export type Ended<T> =
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  /** With what is known of the error there, as `toldOf` gives it. */
  | { readonly kind: 'failed'; readonly why: string; readonly told: readonly string[] };

/** What the far side of a job says: pieces of what it has so far, and at last how it ended. */
export type Reply<Said, T> = { readonly kind: 'said'; readonly said: Said } | Ended<T>;

/** So many cells cross to or from the page at a time: some ten milliseconds of its attention. */
const PIECE = 10_000;

/** The far side: does a job and tells how it ended; never throws. */
export async function ending<T>(work: () => T | Promise<T>): Promise<Ended<T>> {
  try {
    return { kind: 'done', result: await work() };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', sentence: error.sentence };
    return { kind: 'failed', why: String(error), told: toldOf(error) };
  }
}

/** A worker that did not come up, or fell over a fault that no job caught. */
export function workerFailed({ message, filename, lineno }: ErrorEvent): Ended<never> {
  return { kind: 'failed', why: message, told: [`Worker: ${message} (${filename}:${lineno})`] };
}

/**
 * The near side: listens to the far side of a job until it has ended, or until the task is given up.
 * @param start begins the job; what it returns ends it
 * @throws InputError where the job refused, Cancelled where the task was given up.
 */
export function heard<Said, T>(
  start: (answer: (reply: Reply<Said, T>) => void) => () => void,
  hear: (said: Said) => void,
  task?: Task,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (settle: () => void) => {
      over.abort();
      stop();
      settle();
    };
    const stop = start((reply) => {
      if (over.signal.aborted) return;
      if (reply.kind === 'said') hear(reply.said);
      else if (reply.kind === 'done') end(() => resolve(reply.result));
      else if (reply.kind === 'refused') end(() => reject(new InputError(reply.sentence)));
      else end(() => reject(new FarError(reply.why, reply.told)));
    });
    const giveUp = () => end(() => reject(new Cancelled()));
    if (task?.signal.aborted) giveUp();
    else task?.signal.addEventListener('abort', giveUp, { signal: over.signal });
  });
}

/** A long list in pieces, none of which holds up the page when it is copied. */
export function* piecesOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PIECE) yield list.slice(at, at + PIECE);
}
