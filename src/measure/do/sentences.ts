import type { Part } from './ast';
import { operatorOf } from './words';

/**
 * The sentences of a DO. An operand never runs over the end of one; what stands beside the sentence with the formula
 * explains it.
 */

/** Words that end with a dot and no sentence. */
const ABBREVIATIONS =
  /^(?:\p{L}|no|nomor|kab|kec|kel|prov|dr|drs|dra|ir|hj|jl|tgl|th|thn|bln|dll|dsb|dst|dkk|yg|dgn|dg|utk|pd|ttg|jml|jlh|jmlh|min|maks|mak|rp|gol|psl|ps|sda|tsb|st|se|sh|kep|permen|perbup|lamp|s\.?d|a\.?n|u\.?p|d\.?h)$/iu;

/** Behind it a formula is complete. */
const FACTOR = '(?<=(?:100|000)\\s?%?|persen|seratus|%\\))';

/** A dot before a word; ', dimana …'; behind a factor 'semakin …', or parentheses that close the text. */
const ENDS = new RegExp(
  [
    '(?<![.!?])[.!?]+(?=\\s+["“\'(]?\\p{L})',
    '[,;]\\s+(?=[Dd]i\\s?mana\\s)',
    `${FACTOR}[,;]?\\s+(?=(?:[Ss]emakin|[Mm]akin|[Dd]i\\s?mana|dengan\\s+catatan)\\s|\\((?:[^()\\d=×÷*/+]|(?<!\\d)(?:19|20)\\d\\d(?![\\d%.,])){3,200}\\)\\s*$)`,
  ].join('|'),
  'gu',
);

const GOES_ON =
  /^\s*(?:(?:kemudian|selanjutnya|lalu|hasilnya|setelah\s+itu|dan)\s+)*(?:x\s*\d|(di\s)?(\p{L}+))/iu;

/** The places of the sentences, one behind the other. */
export function sentencesOf(text: string): Part[] {
  const found: Part[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (!isEnd(text, start, index, mark) || goesOn(text.slice(end, end + 60))) continue;
    found.push({ start, end });
    start = end;
  }
  return [...found, { start, end: text.length }];
}

function isEnd(text: string, start: number, at: number, mark: string): boolean {
  if (!mark.startsWith('.')) return true;
  const near = text.slice(Math.max(start, at - 24), at);
  const small = /^\s+\p{Ll}/u.test(text.slice(at + mark.length, at + mark.length + 4));
  const word = /(?<![\p{L}\p{N}.])([\p{L}.]+|\d{1,2})$/u.exec(near)?.[1];
  if (word === undefined) return !small;
  // '1. Pengukuran …' is an item of a list; 'dibagi 9. Target …' ends
  if (/^\d/u.test(word)) return /(?:dibagi|[/÷×*]|\sx)\s*\d+$/iu.test(near);
  return !ABBREVIATIONS.test(word) && !(small && word.length < 4);
}

/** 'Kemudian dikali 100' and 'x 100' belong to the sentence before. */
function goesOn(text: string): boolean {
  const match = GOES_ON.exec(text);
  if (!match) return false;
  const [, space, word] = match;
  return word === undefined || operatorOf((space?.trim() ?? '') + word, { slips: false }) !== null;
}
