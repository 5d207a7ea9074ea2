/** Does work once all that was asked for before is done. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of work, one piece at a time, in the order in which it was asked for. */
export function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * The queue of the page: the pane and the ribbon's buttons share a runtime, and what one of them reads the other must
 * not change before it is written.
 */
export const pageTurn = queue();
