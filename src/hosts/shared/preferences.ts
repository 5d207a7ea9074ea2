/** What the pane remembers on this computer from one day to the next. */
type Key = 'bahasa' | 'huruf' | 'panduan' | 'pemilik' | 'susun';

const name = (key: Key) => `cascading-kinerja.${key}`;

/** Keeps a value of plain data; where the browser refuses to keep anything, it is forgotten. */
export function remember(key: Key, value: unknown): void {
  try {
    localStorage.setItem(name(key), JSON.stringify(value));
  } catch {
    // Private windows and some offices' policies keep nothing.
  }
}

/** What was kept, to be checked by who asks: anybody can change it. null where nothing was. */
export function recall(key: Key): unknown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name(key)) ?? 'null');
    return kept;
  } catch {
    return null;
  }
}
