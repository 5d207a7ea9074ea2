/**
 * A text and what is left of it without one letter: of two texts that differ by one letter more, less or other, one has
 * a key of the other. So they are found without comparing all with all.
 * @example nearKeys('abc') // 'abc', 'bc', 'ac', 'ab'
 */
export function nearKeys(text: string): Set<string> {
  const keys = new Set([text]);
  for (let at = 0; at < text.length; at++) keys.add(text.slice(0, at) + text.slice(at + 1));
  return keys;
}

/** Lists by key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** The lists of items that share a key, where there are two or more. */
export function* together<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Generator<T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) addTo(lists, key, item);
  for (const list of lists.values()) if (list.length > 1) yield list;
}
