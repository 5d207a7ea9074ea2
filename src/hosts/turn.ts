let last: Promise<unknown> = Promise.resolve();

/**
 * One piece of work at a time on the page, in the order in which it was asked for: the pane and the ribbon's buttons
 * share a runtime, and what one reads the other must not change before it is written.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
