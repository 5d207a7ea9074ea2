/** Looked up once: jest looks globals up slowly, and this one is asked for every letter of every key. */
const { imul } = Math;

/** Chance that can be repeated: the same key gives the same throws, whatever else was thrown. */
export interface Dice {
  /** 0 up to, not including, n. */
  int(n: number): number;
  chance(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

export function dice(...key: readonly (string | number)[]): Dice {
  // Most keys are never thrown for, and hashing is what a throw costs.
  let state: number | null = null;
  const next = (): number => {
    state = ((state ?? hash(key.join('|'))) + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (n: number): number => Math.floor(next() * n);
  return {
    int,
    chance: (p) => next() < p,
    pick: (list) => at(list, int(list.length)),
    shuffle: (list) => {
      const keyed = list.map((item) => ({ item, order: next() }));
      return keyed.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
  };
}

/** The element that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return item;
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = imul(h ^ text.charCodeAt(i), 16777619);
  return h ^ (h >>> 13);
}
