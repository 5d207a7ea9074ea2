import { distance } from 'fastest-levenshtein';
import type { Level } from '../../cascade/cascade';
import { textKey } from '../../cascade/text';

const UNIT = '(?: (?:pd|opd|skpd|perangkat daerah|renstra|strategis))?';
const BAND: readonly (readonly [Level, RegExp])[] = [
  ['tujuan', new RegExp(`^tujuan${UNIT}$`)],
  ['sasaran', new RegExp(`^sasaran${UNIT}$`)],
  ['program', new RegExp(`^program${UNIT}$`)],
  ['kegiatan', /^kegiatan$/],
  ['subKegiatan', /^sub ?-?kegiatan$/],
  [
    'proses',
    /^(proses|pelaksana|pelaksana proses|aktivitas|tim pelaksana|tim ?\/ ?individu|tim ?\/ ?pelaksana)$/,
  ],
];

/** Band texts are long and often mistyped: each part of 'Output/Kinerja Sub Kegiatan' tells by itself. */
const BAND_PARTS: readonly (readonly [string, Level])[] = [
  ['final outcome', 'tujuan'],
  ['intermediate outcome', 'sasaran'],
  ['kinerja strategis', 'sasaran'],
  ['immediate outcome', 'program'],
  ['kinerja program', 'program'],
  ['kinerja kegiatan', 'kegiatan'],
  ['kinerja sub kegiatan', 'subKegiatan'],
  ['kinerja subkegiatan', 'subKegiatan'],
];

/** Long enough that one wrong letter leaves no doubt. */
const SLIPPED = ['sasaran pd', 'sub kegiatan', 'kegiatan', 'program', 'sasaran', 'tujuan pd', 'proses'];

/** The level that a first-column text opens. */
export interface OpenedLevel {
  readonly level: Level;
  /** It is a tree's band rather than a matrix' row label. */
  readonly band: boolean;
}

/**
 * The level that a first-column text opens; null where it opens none.
 * @example levelOf('Sasran PD') // { level: 'sasaran', band: false }
 * @example levelOf('Output/Kinerja Sub Kegiatan') // { level: 'subKegiatan', band: true }
 */
export function levelOf(text: string): OpenedLevel | null {
  if (text.length > 60) return null;
  const words = textKey(text).replace(/\s*[:.]+$/, '');
  for (const [level, pattern] of BAND) if (pattern.test(words)) return { level, band: false };
  // 'Sasran PD': one slip in a word that is long enough.
  const slip = words.length < 6 ? undefined : SLIPPED.find((known) => isAlmost(known, words, 1));
  if (slip) return levelOf(slip);
  for (const part of words.split(/\s*\/\s*/)) {
    // 'Kinerja : Program' is no slip: it says what the kinerja of a box is.
    if (/: ?\S/.test(part)) continue;
    const known = BAND_PARTS.find(([name]) => isAlmost(name, part, name.length > 12 ? 2 : 0));
    if (known) return { level: known[1], band: true };
  }
  return null;
}

/** At most so many letters differ; lengths tell most texts apart, and every cell of a sheet comes by here. */
function isAlmost(known: string, words: string, slips: number): boolean {
  return Math.abs(known.length - words.length) <= slips && distance(known, words) <= slips;
}
