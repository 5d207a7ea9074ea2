import { foldSpace } from '../../cascade/text';
import type { Kinds } from '../words/classify';
import type { BoxLevel } from './head';

/** What stands over or before the text of a box, and the text itself ('' where it stands elsewhere). */
export interface BoxWords {
  /** 'Sasaran 1', '2.' as written; null where there is none. */
  readonly head: string | null;
  readonly nomor: number | null;
  readonly rest: string;
}

const WORD: Readonly<Record<BoxLevel, string>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub[\\s-]*kegiatan',
};
const UNIT = '(?:\\s+(?:strategis|pd|opd|skpd|perangkat daerah|renstra))?';
const NUMBERED = '\\s+(?:ke-?|no\\.?|nomor)?\\s*([0-9]{1,2})';
const SIGN = '(?:\\s*[:：.)]+\\s*|\\s+[–-]+\\s*|\\s*[–-]+\\s+)';

/** A number before a text: '1.', '(1)', '1.2', but no nomenclature code ('1.02.03'). */
const NUMBER = /^\s*(?:\(([0-9]{1,2})\)|([0-9]{1,2})[.)]|[0-9]{1,2}(?:\.[0-9])+[.)]?)\s+(?=\D)/;

const patterns = (level: BoxLevel): readonly RegExp[] => {
  const word = `^\\s*${WORD[level]}${UNIT}`;
  const stated = level === 'tujuan' || level === 'sasaran';
  return [
    new RegExp(`${word}(?:${NUMBERED})?(?:${SIGN}|\\s*$)`, 'iu'),
    // Over the text a number needs no sign; 'Program' over its text may be the first word of the name.
    new RegExp(`${word}${NUMBERED}${stated ? '\\s+' : '[ \\t]*[\\r\\n]\\s*'}`, 'iu'),
    ...(stated ? [new RegExp(`${word}[ \\t]*[\\r\\n]\\s*`, 'iu')] : []),
  ];
};

const HEADS: Readonly<Record<BoxLevel, readonly RegExp[]>> = {
  tujuan: patterns('tujuan'),
  sasaran: patterns('sasaran'),
  program: patterns('program'),
  kegiatan: patterns('kegiatan'),
  subKegiatan: patterns('subKegiatan'),
};

/**
 * Takes the level's word and the number off the text of a box.
 * @example boxWords('Sasaran 1:\nMeningkatnya mutu', 'sasaran') // { head: 'Sasaran 1:', nomor: 1, rest: 'Meningkatnya mutu' }
 * @example boxWords('Program Kesehatan', 'program') // { head: null, nomor: null, rest: 'Program Kesehatan' }
 */
export function boxWords(raw: string, level: BoxLevel): BoxWords {
  const number = NUMBER.exec(raw);
  const from = number?.[0].length ?? 0;
  const word = HEADS[level].map((pattern) => pattern.exec(raw.slice(from))).find((found) => found !== null);
  const rest = raw.slice(from + (word?.[0].length ?? 0));
  const head = foldSpace(raw.slice(0, raw.length - rest.length));
  const nomor = word?.[1] ?? number?.[1] ?? number?.[2];
  return { head: head === '' ? null : head, nomor: nomor === undefined ? null : Number(nomor), rest };
}

/**
 * Whether a text says by its own first word that it is of another level than its column.
 * @param own what the text behind the head tells
 */
export function isOfOtherLevel({ head }: BoxWords, { own }: Kinds, level: BoxLevel): boolean {
  if (own === null || own === level) return false;
  return !(head !== null && /^\D/.test(head) && (level === 'tujuan' || level === 'sasaran'));
}

/** Whether a box names its level itself. */
export const namesLevel = ({ head }: BoxWords, { firstWord }: Kinds, level: BoxLevel): boolean =>
  (head !== null && /\p{L}/u.test(head)) || firstWord === level;
