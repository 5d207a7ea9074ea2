/** Makes a thing when it is asked for first, and hands on the same from then on. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}
