import { Cancelled, type Task } from '../../workbook/port';

/** After so long the user is told that Excel lets wait, and how often a task is asked whether it should go on; ms. */
const LONG = 4000;
const ASK = 100;

/**
 * Waits for an answer of Excel, which may not come while the user types into a cell. `mayLeave`: nothing is changed by
 * what was asked, so that a task that is given up need not wait.
 * @throws Cancelled
 */
export async function answered(answer: Promise<unknown>, task: Task, mayLeave: boolean): Promise<void> {
  const late = setTimeout(() => task.waits?.(true), LONG);
  const asking = new AbortController();
  try {
    await (mayLeave ? Promise.race([answer, givenUp(task, asking.signal)]) : answer);
  } finally {
    clearTimeout(late);
    asking.abort();
    task.waits?.(false);
  }
}

/** Rejects once the task is given up; asks until the signal. */
function givenUp(task: Task, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const asking = setInterval(() => {
      if (task.cancelled) reject(new Cancelled());
    }, ASK);
    stop.addEventListener('abort', () => clearInterval(asking));
  });
}
