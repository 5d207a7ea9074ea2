import { textKey } from '../../cascade/text';
import { TRIWULAN, type Triwulan } from '../../measure/quarters';

/** A quarter that a head names, and what else the head says. */
export interface NamedQuarter {
  readonly triwulan: Triwulan;
  readonly before: string;
  readonly after: string;
}

const NAMED =
  /(?<![a-z0-9])(?:tw|triwulan|triw|tri wulan|kuartal|q)[\s.:()–-]*(?:ke[\s-]*)?\(?(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)(?![a-z0-9])\)?/;

/** 'TW I - IV', 'TW I dan II': more than one quarter. */
const MORE =
  /^\s*(?:[-–&/,+]|s\.?\/?d\.?|sampai|dan)\s*(?:dengan\s+)?(?:tw|triwulan)?\s*(?:iv|i{1,3}|[1-4])\b/;

const UP_TO = /(?:s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|kumulatif)\s*$/;

/** The quarter that a head names by itself ('TW I', 'Realisasi Triwulan 2'); null where it names none, or several. */
export function namedQuarter(text: string): NamedQuarter | null {
  const key = textKey(text);
  const match = NAMED.exec(key);
  const triwulan = match && numbered(match[1] ?? '');
  if (!triwulan) return null;
  const after = key.slice(match.index + match[0].length);
  return MORE.test(after) ? null : { triwulan, before: key.slice(0, match.index), after: after.trim() };
}

/** The quarter of a bare number ('I', '2') that stands under a head about quarters; 'VI' is a slip for IV. */
export function bareQuarter(text: string): Triwulan | null {
  const match = /^\(?(?:ke[\s-]?)?(iv|vi|i{1,3}|[1-4])\)?$/.exec(textKey(text));
  return match?.[1] === undefined ? null : numbered(match[1]);
}

/** Whether a head speaks of quarters, so that bare numbers below it count them. */
export function aboutQuarters(text: string): boolean {
  return /(?<![a-z0-9])(?:tw|triwulan|tri wulan)(?![a-z0-9])/.test(textKey(text));
}

/** Whether a head tells what has come together up to a quarter: 'Realisasi s.d. TW II'. */
export function isUpTo(before: string): boolean {
  return UP_TO.test(before) || /\bkumulatif\b/.test(before);
}

const WORDS: readonly (readonly string[])[] = [
  ['i', '1', 'pertama'],
  ['ii', '2', 'kedua'],
  ['iii', '3', 'ketiga'],
  ['iv', 'vi', '4', 'keempat'],
];

function numbered(word: string): Triwulan | null {
  const index = WORDS.findIndex((words) => words.includes(word));
  return TRIWULAN[index] ?? null;
}
