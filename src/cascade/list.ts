/** Adds every item of a list at the end of another. Spread into `push`, 100,000 items overflow the stack. */
export function pushAll<T>(into: T[], items: Iterable<T>): void {
  for (const item of items) into.push(item);
}

/**
 * The highest of some numbers, but never below `least`, which is also the answer where there are none.
 * @example maxOf([1, 3], 2) // 3
 */
export function maxOf(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/**
 * The lowest of some numbers, but never above `most`, which is also the answer where there are none.
 * @example minOf([1, 3], 2) // 1
 */
export function minOf(numbers: Iterable<number>, most = Infinity): number {
  let least = most;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** The items of a list by what they share, in their order. */
export function groupBy<K, T>(list: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** How many of the first places hold, where none holds after one that does not. */
export function countWhile(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
