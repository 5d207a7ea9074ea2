import { startTransition, useEffect, useState } from 'react';

/** How many are drawn at once, and how many more each time. */
const [FIRST, STEP] = [3, 2];

/** How many of a long list are drawn: some at once, the others bit by bit, so that the pane stays alive meanwhile. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setCount(count + STEP)));
    return () => clearTimeout(timer);
  }, [count, total]);
  return count;
}
