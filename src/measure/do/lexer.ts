import type { Operator, Part } from './ast';
import { isQuantity, isVerbMark, operatorOf } from './words';

export type Token = Part &
  (
    | { readonly kind: 'kata' | 'buka' | 'tutup' }
    | { readonly kind: 'angka'; readonly value: number; readonly persen: boolean }
    | { readonly kind: 'operator'; readonly operator: Operator; readonly by: By }
  );

/**
 * What told the operator. 'banding': 'dibandingkan', which only compares where no quantity follows; 'longgar': a
 * '-', '/' or ':' in prose, which may also be a dash between words; 'per' before a number; 'garis': a line of dashes
 * under the numerator; 'ragu': a word that may as well be a verb, a sign that may as well belong to a number.
 */
type By = 'kata' | 'banding' | 'tanda' | 'longgar' | 'per' | 'garis' | 'ragu';

export interface LexOptions {
  /** The letters of a formula such as 'a / b x 100'; none in prose. */
  readonly letters?: ReadonlySet<string> | null;
  /** A word that divides here: 'dengan' in 'perbandingan jumlah A dengan jumlah B'. */
  readonly joint?: Part | null;
  /** The indikator counts: 'dibandingkan' is a word of its noun phrase. */
  readonly counts?: boolean;
}

/** What a lexer sees: the text, where it stands, and the tokens before. */
interface Context extends LexOptions {
  readonly text: string;
  readonly at: number;
  readonly before: readonly Token[];
  /** Where the phrase began that goes on here; null behind an operator or an opening parenthesis. */
  readonly phrase: number | null;
}

/** White space, and marks that end a word. */
const BETWEEN = /\s+|[.,;]+(?=$|[\s()[\]{}])/uy;

type Lexer = (context: Context) => Token | null;

const LEXERS: readonly Lexer[] = [
  lexParenthesis,
  lexNumber,
  lexJoint,
  lexOperatorWord,
  lexPer,
  lexTimes,
  lexBar,
  lexSign,
];

/**
 * The tokens of a DO text. Whatever is no number, parenthesis or operator is a word, so that every text has
 * tokens. The time it takes grows with the length of the text: no lexer looks back or ahead without bound.
 */
export function lex(text: string, options: LexOptions = {}): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let phrase: number | null = null;
  while (at < text.length) {
    const space = matchAt(BETWEEN, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = firstToken({ ...options, text, at, before: tokens, phrase });
    tokens.push(token);
    at = token.end;
    phrase = token.kind === 'operator' || token.kind === 'buka' ? null : (phrase ?? token.start);
  }
  return tokens;
}

function firstToken(context: Context): Token {
  for (const lexer of LEXERS) {
    const token = lexer(context);
    if (token) return token;
  }
  return lexWord(context);
}

/** Matches a sticky pattern where the lexer stands. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lexParenthesis({ text, at }: Context): Token | null {
  const char = text.charAt(at);
  if ('([{'.includes(char)) return { kind: 'buka', start: at, end: at + 1 };
  if (')]}'.includes(char)) return { kind: 'tutup', start: at, end: at + 1 };
  return null;
}

const WRITTEN: ReadonlyMap<string, number> = new Map([
  ['seratus', 100],
  ['seribu', 1000],
  ['sepuluh ribu', 10_000],
  ['seratus ribu', 100_000],
]);

const NUMBER =
  /(?:(10{0,2}(?:\s+000)+(?![\d.,])|\d+(?:[.,]\d+)*)|(seratus\s+ribu|sepuluh\s+ribu|seratus|seribu)(?![\p{L}\p{N}-]))(\s*(?:%|persen(?![\p{L}\p{N}])|\(\s*(?:%|persen)\s*\)))?(?:\s*\(\s*(?:seratus|seribu|100|1\.?000)(?:\s*(?:%|persen))?\s*\))?(?=[.,;]*(?:$|[\s()[\]{}×÷−*/:+-]))/iuy;

/** 100, 100%, 100 persen, seratus; a comma is the decimal sign, dots between threes are thousands. */
function lexNumber({ text, at }: Context): Token | null {
  const match = matchAt(NUMBER, text, at);
  if (!match) return null;
  const [whole, digits, written = '', percent] = match;
  const value =
    digits === undefined
      ? (WRITTEN.get(written.toLowerCase().replace(/\s+/gu, ' ')) ?? null)
      : readDigits(digits);
  if (value === null) return null;
  const persen = percent !== undefined;
  const weight = persen && value !== 100;
  return { kind: 'angka', value: weight ? value / 100 : value, persen, start: at, end: at + whole.length };
}

function readDigits(spaced: string): number | null {
  const digits = spaced.replace(/\s/gu, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

function lexJoint({ at, joint }: Context): Token | null {
  if (joint?.start !== at) return null;
  return { kind: 'operator', operator: '÷', by: 'kata', start: joint.start, end: joint.end };
}

const WORD = /(\p{L}+)(?:(?<=di)(\s+)(\p{L}+))?(?![\p{L}\p{N}-])/iuy;
/** What makes a percentage or a rate: 100, 1.000, … */
const ROUND = '(?:10{2,}|10{0,2}(?:(?:\\.|\\s+)000)+|seratus|seribu|sepuluh\\s+ribu)(?![\\p{L}\\p{N}])';
const TIMES_WORD = /kali(?:\s+dengan)?(?=\s)/iuy;
const ROUND_BEHIND = new RegExp(`\\s+${ROUND}`, 'iuy');
const BESIDE_NUMBER = /\s+(?:dengan\s+)?(?:\d|seratus|seribu)/iuy;
/** What may stand between an operator and the quantity behind it. */
const WITH =
  /(?:\s+(?:dengan|oleh|terhadap)(?![\p{L}\p{N}-]))?(?:\s+(?:angka|bilangan)(?=\s+(?:\d|seratus|seribu)))?(?:\s*:)?/iuy;
/** Before one of these the word is no operator: 'dibagi menjadi tiga', 'dikurangi dari'. */
const OTHER_SENSE =
  /\s+(?:menjadi|dalam|ke|kepada|pada|dari|atas|berdasarkan|menurut|sesuai|secara|rata|habis|untuk|antara|lurus|terbalik)(?![\p{L}\p{N}])/iuy;

/** 'dibagi', 'dikalikan dengan', 'di tambah'; also with a slip of the pen ('dibagai'). */
function lexOperatorWord({ text, at, before, counts }: Context): Token | null {
  const times = lexTimesWord(text, at);
  if (times) return times;
  const match = matchAt(WORD, text, at);
  if (!match) return null;
  const [whole, first = '', space, second = ''] = match;
  const operator = operatorOf(first + second, { slips: space === undefined });
  const by = /band/iu.test(whole) ? 'banding' : 'kata';
  if (operator === null || (by === 'banding' && counts)) return null;
  const end = at + whole.length;
  if (matchAt(OTHER_SENSE, text, end)) return null;
  // 'di kali' is also a place: in the river
  if (space !== undefined && second.toLowerCase() === 'kali' && !matchAt(BESIDE_NUMBER, text, end))
    return null;
  const joined = matchAt(WITH, text, end)?.[0] ?? '';
  if (/^dijumlahkan$/iu.test(first) && joined === '') return null;
  const token = { kind: 'operator', operator, start: at, end: end + joined.length } as const;
  const last = before.at(-1);
  const isVerb = last?.kind === 'kata' && isVerbMark(text.slice(last.start, last.end));
  if (!isVerb) return { ...token, by };
  // 'bantuan yang dibagi kepada warga' is a noun; 'yang hadir dan yang tidak dibagi jumlah undangan' may divide.
  return isQuantity(text.slice(token.end, token.end + 40).trimStart()) ? { ...token, by: 'ragu' } : null;
}

/** 'kali 100', 'kali seribu'. Before another number or quantity it may multiply, and before all else it is a noun. */
function lexTimesWord(text: string, at: number): Token | null {
  const match = matchAt(TIMES_WORD, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const token = { kind: 'operator', operator: '×', start: at, end } as const;
  if (matchAt(ROUND_BEHIND, text, end)) return { ...token, by: 'kata' };
  const behind = text.slice(end, end + 40).trimStart();
  return /^\d/u.test(behind) || isQuantity(behind) ? { ...token, by: 'ragu' } : null;
}

const PER = /per\s+/iuy;
const PER_NUMBER =
  /per\s+(?=(?:1(?:\.?0{3})+|10{0,2}(?:\s+000)+|1\.?0{5}|10{2,}|100\.000|10\.000|seribu|seratus(?:\s+ribu)?)(?![\p{L}\p{N}.,%])(?!\s*(?:%|persen|hari|minggu|bulan|triwulan|semester|tahun|jam|menit)))/iuy;

/** 'per' divides only between two quantities: 'jumlah A per jumlah B', 'jumlah A per 1.000 penduduk', not 'laporan per bulan'. */
function lexPer({ text, at, phrase }: Context): Token | null {
  const match = matchAt(PER, text, at);
  if (!match) return null;
  if (phrase === null) return null;
  const token = { kind: 'operator', operator: '÷', start: at, end: at + 3 } as const;
  if (matchAt(PER_NUMBER, text, at)) return { ...token, by: 'per' };
  const after = at + match[0].length;
  const quantities = isQuantity(text.slice(after, after + 40)) && isQuantity(text.slice(phrase, phrase + 40));
  return quantities ? { ...token, by: 'kata' } : null;
}

const TIMES = /x(?=\s|[\d(])/uy;
const CAPITAL_TIMES = /X(?=\s|[\d(])/uy;
const CAPITAL_TIMES_NUMBER = /X(?=\s*[\d(])/uy;

/** The letter x between operands; a capital X may be a name and needs a number or parenthesis beside it. */
function lexTimes(context: Context): Token | null {
  const { text, at, before, letters } = context;
  const last = before.at(-1);
  if (!last || letters?.has(text.charAt(at)) || isHowOften(context)) return null;
  const capital = last.kind === 'angka' || last.kind === 'tutup' ? CAPITAL_TIMES : CAPITAL_TIMES_NUMBER;
  if (!matchAt(TIMES, text, at) && !matchAt(capital, text, at)) return null;
  return { kind: 'operator', operator: '×', by: 'tanda', start: at, end: at + 1 };
}

const TIMES_HUNDRED = new RegExp(`.\\s*\\(?\\s*${ROUND}`, 'iuy');

/** Whether a number of the noun phrase is told to be times: '4 x kunjungan', '3 x 24 jam'; not 'kelas 6 x 100'. */
function isHowOften(context: Context): boolean {
  const number = numberOfPhrase(context);
  return number !== null && number.value < 100 && !matchAt(TIMES_HUNDRED, context.text, context.at);
}

/** The number right before, where it belongs to a noun phrase: 'usia 5', 'minimal 4'; null where it is an operand. */
function numberOfPhrase({ before, phrase, letters }: Context): Extract<Token, { kind: 'angka' }> | null {
  const last = before.at(-1);
  return last?.kind === 'angka' && last.start !== phrase && !letters ? last : null;
}

const BAR = /[-_–—─━]{3,}/uy;

/** A line of dashes: the fraction bar of those who type one. */
function lexBar({ text, at, before }: Context): Token | null {
  const match = before.length > 0 ? matchAt(BAR, text, at) : null;
  return match && { kind: 'operator', operator: '÷', by: 'garis', start: at, end: at + match[0].length };
}

const SIGNS: Readonly<Record<string, Operator>> = {
  '÷': '÷',
  '/': '÷',
  ':': '÷',
  '×': '×',
  '*': '×',
  '+': '+',
  '−': '−',
  '-': '−',
  '–': '−',
};

function lexSign(context: Context): Token | null {
  const { text, at, letters } = context;
  const char = text.charAt(at);
  const operator = SIGNS[char];
  if (operator === undefined || !(isFreeSign(context) || isFraction(context))) return null;
  if (operator === '×' && isHowOften(context)) return null;
  const loose = !letters && '-–/:'.includes(char);
  const pair = loose ? numbersAround(context) : null;
  if (pair === 'rentang') return null;
  const by = pair === null ? (loose ? 'longgar' : 'tanda') : 'ragu';
  return { kind: 'operator', operator, by, start: at, end: at + 1 };
}

const NEXT_NUMBER = /.\s*(\d+)/uy;

/** Between two numbers of a noun phrase: a range ('usia 5 - 6 tahun'), else it is in doubt ('Nomor 18 / 2020'); null elsewhere. */
function numbersAround(context: Context): 'rentang' | 'ragu' | null {
  const left = numberOfPhrase(context);
  const right = left && matchAt(NEXT_NUMBER, context.text, context.at);
  if (!right) return null;
  const rises = left.value < Number(right[1]);
  return rises && '-–'.includes(context.text.charAt(context.at)) ? 'rentang' : 'ragu';
}

/** '1/3' where a quantity may begin. */
function isFraction({ text, at, before }: Context): boolean {
  const [ahead, number] = before.length === 1 ? [null, before[0]] : before.slice(-2);
  const begins = !ahead || ahead.kind === 'operator' || ahead.kind === 'buka';
  return text.charAt(at) === '/' && begins && number?.kind === 'angka' && /\d/u.test(text.charAt(at + 1));
}

/**
 * Whether the sign here is an operator. In a formula of letters every sign is. In prose '÷', '×', '−' and a
 * '+' or '*' between words are; '/', ':' and '-' only where spaces or parentheses set them off ("dan/atau",
 * "e-kinerja" and "rumus: …" are words). 'n - 1' is last year, '60+' an age, and 'dan / atau' no division.
 */
function isFreeSign({ text, at, letters }: Context): boolean {
  const char = text.charAt(at);
  const near = text.slice(Math.max(0, at - 24), at);
  const next = text.slice(at + 1, at + 25);
  if ('-–−+'.includes(char) && isYearShift(near, next, letters)) return false;
  if (letters || '÷×−'.includes(char)) return true;
  const openBefore = /(?:^|[\s)\]}%])$/u.test(near);
  switch (char) {
    case '+':
      return openBefore || !(/\d$/u.test(near) || /^[\d)]/u.test(next));
    case '*':
      return openBefore || !next.startsWith(')');
    case '/':
      return isFreeSlash(near, next);
    case ':':
      return openBefore && !beginsList(near, next);
    default:
      return openBefore && /^(?:$|[\s([{])/u.test(next);
  }
}

/** What '/' joins for one thing, however it is spaced: 'Kabupaten / Kota', 'SD / MI'. */
const ALTERNATIVES =
  /^(?:dan|atau|kab|kabupaten|kota|desa|kelurahan|kampung|nagari|dusun|kecamatan|distrik|dinas|badan|opd|skpd|sd|mi|sdlb|smp|mts|sma|smk|ma|tk|ra|paud|slb|paket|laki-laki|perempuan|pria|wanita)$/iu;

/** A '/' divides with blanks on both sides, or with none beside a parenthesis; 'Kabupaten/ Kota' is one thing. */
function isFreeSlash(near: string, next: string): boolean {
  const blanks = [/(?:^|\s)$/u.test(near), /^(?:$|\s)/u.test(next)].filter(Boolean).length;
  if (blanks === 1 || (blanks === 0 && !/[)\]}]$/u.test(near) && !/^[([{]/u.test(next))) return false;
  const words = [/([\p{L}-]+)\s*$/u.exec(near)?.[1], /^\s*([\p{L}-]+)/u.exec(next)?.[1]];
  return !words.every((word) => word !== undefined && ALTERNATIVES.test(word));
}

/** Whether ':' announces a list or an example: 'meliputi : …', ': 1. …', ': a) …'. */
function beginsList(near: string, next: string): boolean {
  const announces =
    /(?<![\p{L}])(?:meliputi|mencakup|yaitu|yakni|adalah|berikut|(?:di)?antara(?:\s+lain|nya)|terdiri\s+(?:dari|atas)|berupa|seperti|misalnya|contoh)\s*$/iu;
  return announces.test(near) || /^\s*(?:[-•*]|\(?(?:\d{1,2}|[a-z])[.)])\s/iu.test(next);
}

/** 'n-1', 't - 1', 'tahun n+1': the year before or after. */
function isYearShift(near: string, next: string, letters: LexOptions['letters']): boolean {
  const year = /(?<![\p{L}\p{N}])([nt])\s*$/iu.exec(near)?.[1];
  return year !== undefined && !letters?.has(year) && /^\s*\d(?!\d)/u.test(next);
}

function lexWord(context: Context): Token {
  const { text, at } = context;
  let end = at + 1;
  while (end < text.length && !/[\s()[\]{}]/u.test(text.charAt(end))) {
    if (matchAt(BAR, text, end)) break;
    if (SIGNS[text.charAt(end)] !== undefined && isFreeSign({ ...context, at: end })) break;
    end += 1;
  }
  return { kind: 'kata', start: at, end };
}
