import { LEVELS, type Level } from '../../cascade/cascade';

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
