import type { Level } from '../../cascade/cascade';
import { textKey } from '../../cascade/text';

/** Bands of a tree of outcomes (Permen PANRB 89/2021), which names no Program or Kegiatan. */
const OUTCOMES: readonly (readonly [RegExp, Level])[] = [
  [/^(?:ultimate|final) outcome$/, 'tujuan'],
  [/^intermediate outcome(?: [0-9])?$/, 'sasaran'],
  [/^immediate outcome(?: [0-9])?$/, 'program'],
  [/^output(?: [0-9])?$/, 'kegiatan'],
  [/^sub[ -]?output(?: [0-9])?$/, 'subKegiatan'],
];

/** The level that the word of an outcome tells by itself; null where a text is none. */
export function outcomeOf(text: string): Level | null {
  const words = textKey(text).replace(/\s*[:.]+$/, '');
  return OUTCOMES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
