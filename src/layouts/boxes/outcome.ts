import { LEVELS, type Level } from '../../cascade/cascade';
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

/** A band as far as its level is known, and the words that it may have of an outcome. */
export interface OutcomeBand {
  /** What its boxes or its other words tell. */
  readonly level: Level | null;
  readonly outcome: Level | null;
}

/**
 * The levels of bands that are named after outcomes: each stands below the one above it, so that a second Intermediate
 * or Output takes the next level down; null where none is left. A word of a higher level begins another tree.
 * @example outcomeLevels(['sasaran', 'sasaran', 'program'].map((outcome) => ({ level: null, outcome })))
 * // ['sasaran', 'program', 'kegiatan']
 */
export function outcomeLevels(bands: readonly OutcomeBand[]): (Level | null)[] {
  let above = -1;
  let word = -1;
  return bands.map(({ level, outcome }) => {
    const own = LEVELS.indexOf(outcome ?? level ?? 'proses');
    if (level !== null) above = LEVELS.indexOf(level);
    else if (outcome !== null) above = own < word ? own : Math.max(own, above + 1);
    if (level !== null || outcome !== null) word = own;
    if (level !== null || outcome === null) return level;
    return above < LEVELS.indexOf('proses') ? (LEVELS[above] ?? null) : null;
  });
}
