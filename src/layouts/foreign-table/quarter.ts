import { textKey } from '../../cascade/text';
import { TRIWULAN, type Triwulan } from '../../measure/quarters';

/** A quarter that a head names, and what else the head says. */
export interface NamedQuarter {
  readonly triwulan: Triwulan;
  readonly before: string;
  readonly after: string;
}

/** The words that a quarter is called by. */
const WORD = '(?:tw|trw|triw|tri ?wulan|tribulan|k[uw]artal)';

const NAMED = new RegExp(
  String.raw`(?<![a-z0-9])(?:${WORD}|q)[\s.:()–-]*(?:ke[\s-]*)?\(?(iv|i{1,3}|[1-4]|pertama|kesatu|kedua|ketiga|keempat)(?![a-z0-9])\)?`,
);

/** 'TW I - IV', 'TW I dan II': more than one quarter. */
const MORE = new RegExp(
  String.raw`^\s*(?:[-–&/,+]|s\.?/?d\.?|sampai|dan)\s*(?:dengan\s+)?${WORD}?[\s.]*(?:iv|i{1,3}|[1-4])\b`,
);

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
  return ABOUT.test(textKey(text));
}

const ABOUT = new RegExp(`(?<![a-z0-9])${WORD}(?![a-z0-9])`);

/** What a head says before it speaks of quarters; '' where it does not speak of them. */
export function beforeQuarters(text: string): string {
  const key = textKey(text);
  return key.slice(0, Math.max(0, key.search(ABOUT)));
}

const PERIOD = new RegExp(String.raw`^(?:periode |nama )?${WORD}\.?(?: ?ke-?)?$`);

/** Whether a head says only 'Triwulan': its column tells which quarter each row is about, and holds no values. */
export function isPeriodHead(text: string): boolean {
  return PERIOD.test(textKey(text));
}

/** The quarter that a cell of such a column tells: 'TW I', '2'. null where it tells none. */
export function periodOf(text: string): Triwulan | null {
  return namedQuarter(text)?.triwulan ?? bareQuarter(text);
}

/** Whether a head tells what has come together up to a quarter: 'Realisasi s.d. TW II'. */
export function isUpTo(before: string): boolean {
  return UP_TO.test(before) || /\bkumulatif\b/.test(before);
}

const WORDS: readonly (readonly string[])[] = [
  ['i', '1', 'pertama', 'kesatu'],
  ['ii', '2', 'kedua'],
  ['iii', '3', 'ketiga'],
  ['iv', 'vi', '4', 'keempat'],
];

function numbered(word: string): Triwulan | null {
  const index = WORDS.findIndex((words) => words.includes(word));
  return TRIWULAN[index] ?? null;
}

const NAMES = [
  ...['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
] as const;
const LONG = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober'],
  ...['november', 'desember', 'pebruari', 'nopember'],
];

/**
 * The month that a head names alone, from 1; null where it names none.
 * @example namedMonth('Maret') // 3
 * @example namedMonth('Jadwal Maret') // null
 */
export function namedMonth(text: string): number | null {
  const key = textKey(text)
    .replace(/^bulan /, '')
    .replace(/\.$/, '')
    .replace(/^peb/, 'feb')
    .replace(/^nop/, 'nov')
    .replace(/^(?:agt|agus|ags)$/, 'agu')
    .replace(/^sept$/, 'sep');
  const at = NAMES.findIndex((name) => key.startsWith(name));
  if (at < 0) return null;
  return key === NAMES[at] || LONG.includes(key) ? at + 1 : null;
}

/**
 * The quarter that ends a half-year which a head names alone; null where it names none.
 * @example semesterQuarter('Semester I') // 2
 */
export function semesterQuarter(text: string): Triwulan | null {
  const [, half] =
    /^(?:realisasi |s\.?\/?d\.? )?(?:semester|smt|sem)\.? ?(?:ke-?)?\(?(ii|i|1|2)\)?$/.exec(textKey(text)) ??
    [];
  if (half === undefined) return null;
  return half === 'i' || half === '1' ? 2 : 4;
}
