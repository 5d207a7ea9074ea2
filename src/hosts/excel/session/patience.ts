import { Cancelled, type Task } from '../../../workbook/port';

/** After so long the user is told that Excel lets wait; milliseconds. */
const LONG = 4000;

/**
 * Waits for an answer of Excel, which may not come while the user types into a cell.
 *
 * @param leave where nothing is changed by what was asked: work that is given up by this signal does not wait
 * @throws Cancelled
 */
export async function answered(
  answer: Promise<unknown>,
  task: Task,
  leave: AbortSignal | null,
): Promise<void> {
  const late = setTimeout(() => task.waits?.(true), LONG);
  const over = new AbortController();
  try {
    await (leave ? Promise.race([answer, givenUp(leave, over.signal)]) : answer);
  } finally {
    clearTimeout(late);
    over.abort();
    task.waits?.(false);
  }
}

/** Rejects once the work is given up; hears of it until it is over. */
function givenUp(signal: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Cancelled()), { signal: over });
  });
}
