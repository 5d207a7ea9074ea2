import { distance } from 'fastest-levenshtein';
import { beginsWithRole } from '../../cascade/owners';
import { lettersOf } from './words';

/** A person's name taken apart, in letters only. A post ('Kasubag Umpeg') is a name without degrees. */
export interface Person {
  readonly words: readonly string[];
  /** Titles before and degrees behind the name, sorted. */
  readonly gelar: readonly string[];
}

const TITLES = new Set(['drs', 'dra', 'dr', 'drg', 'drh', 'ir', 'h', 'hj', 'prof', 'apt', 'ns', 'kh']);
const DEGREE = /^\p{L}{1,4}(\.\p{L}{1,5})+\.?$/u;

/** Takes a name apart: degrees stand behind the first comma, or are written with dots at the end. */
export function personOf(text: string): Person {
  if (beginsWithRole(text)) return { words: lettersOfEach(text.split(/\s+/)), gelar: [] };
  const [front = '', ...behind] = text.split(',');
  const words = front.split(/\s+/).filter((word) => word !== '');
  const gelar = behind.flatMap((part) => part.split(/\s+/));
  while (words.length > 1 && DEGREE.test(words.at(-1) ?? '')) gelar.push(words.pop() ?? '');
  while (words.length > 1 && TITLES.has(lettersOf(words[0] ?? ''))) gelar.push(words.shift() ?? '');
  return { words: lettersOfEach(words), gelar: lettersOfEach(gelar).sort() };
}

/**
 * Whether two names are of one person: the same letters. Degrees may be left out only beside a name of two
 * words or more: a bare 'Supriyadi' may be another man than 'Supriyadi, S.E.'.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.words.join('') !== b.words.join('')) return false;
  if (a.gelar.join() === b.gelar.join()) return true;
  const fewer = a.gelar.length < b.gelar.length ? a : b;
  const more = fewer === a ? b : a;
  return a.words.length > 1 && fewer.gelar.every((degree) => more.gelar.includes(degree));
}

/**
 * Whether one of two names may be a slip of the other: the same degrees, and one long word with one other
 * letter inside. First and last letters make other persons (Haryanto, Haryanti), as do short words (Rina, Rini)
 * and numbers.
 */
export function isSlipOfName(a: Person, b: Person): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2) return false;
  if (a.gelar.join() !== b.gelar.join()) return false;
  const differing = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i] ?? '']]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [one = '', other = ''] = pair;
  if (Math.min(one.length, other.length) < SHORTEST_SLIP || /\d/.test(one + other)) return false;
  return other.startsWith(one.charAt(0)) && one.at(-1) === other.at(-1) && distance(one, other) === 1;
}

/** Shorter words, and first and last letters, make other persons; no word of a name has more letters than the longest. */
const SHORTEST_SLIP = 6;
const LONGEST_WORD = 40;
/** What has more words is no person's name. */
const MAX_WORDS = 20;

/**
 * The words of a name in which another may have a slip (`isSlipOfName`): all of the name but their inner letters, which
 * is the same in both names, and these letters.
 */
export function longWords({ words, gelar }: Person): { readonly rest: string; readonly inner: string }[] {
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  return words.flatMap((word, at) => {
    if (word.length < SHORTEST_SLIP || word.length > LONGEST_WORD || /\d/.test(word)) return [];
    const ends = `${word.charAt(0)}${word.slice(-1)}`;
    const rest = [words.slice(0, at).join(' '), ends, words.slice(at + 1).join(' '), gelar.join()].join('|');
    return [{ rest, inner: word.slice(1, -1) }];
  });
}

function lettersOfEach(words: readonly string[]): string[] {
  return words.map(lettersOf).filter((word) => word !== '');
}
