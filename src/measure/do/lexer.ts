import type { Operator, Part } from './ast';
import { isQuantity } from './words';

export type Token = Part &
  (
    | { readonly kind: 'kata' | 'buka' | 'tutup' }
    | { readonly kind: 'angka'; readonly value: number }
    | { readonly kind: 'operator'; readonly operator: Operator }
  );

/** What a lexer sees: the text, where it stands, and the tokens before. */
interface Context {
  readonly text: string;
  readonly at: number;
  readonly before: readonly Token[];
  /** The letters of a formula such as 'a / b x 100'; null in prose. */
  readonly letters: ReadonlySet<string> | null;
}

type Lexer = (context: Context) => Token | null;

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

const WORDS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:dibagi(?: dengan| oleh)?|dibanding(?:kan)?(?: dengan| terhadap)?)(?![\p{L}\p{N}-])/iu, '÷'],
  [/^(?:dikali(?:kan)?(?: dengan)?)(?![\p{L}\p{N}-])/iu, '×'],
  [/^kali(?=\s+(?:\d|seratus))/iu, '×'],
  [/^(?:ditambah(?:kan)?(?: dengan)?)(?![\p{L}\p{N}-])/iu, '+'],
  [/^(?:dikurangi?(?:kan)?(?: dengan)?)(?![\p{L}\p{N}-])/iu, '−'],
];

/** After one of these an operator's word is a verb of the noun phrase: 'bantuan yang dibagi'. */
const MAKES_A_VERB = /(?<![\p{L}])(?:yang|telah|sudah|akan|dapat|bisa|tidak|belum|sedang|harus|perlu)\s+$/iu;

const LEXERS: readonly Lexer[] = [
  lexParenthesis,
  lexNumber,
  lexOperatorWord,
  lexPer,
  lexTimes,
  lexSign,
  lexWord,
];

/**
 * The tokens of a DO text, or of the part of it up to `end`. Whatever is no number, parenthesis or operator
 * is a word, so that every text has tokens.
 */
export function lex(text: string, letters: ReadonlySet<string> | null = null): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const context: Context = { text, at, before: tokens, letters };
    const token = firstToken(context);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function firstToken(context: Context): Token {
  for (const lexer of LEXERS) {
    const token = lexer(context);
    if (token) return token;
  }
  return { kind: 'kata', start: context.at, end: context.at + 1 };
}

function lexParenthesis({ text, at }: Context): Token | null {
  const char = text.charAt(at);
  if ('([{'.includes(char)) return { kind: 'buka', start: at, end: at + 1 };
  if (')]}'.includes(char)) return { kind: 'tutup', start: at, end: at + 1 };
  return null;
}

/** 100, 100%, 100 persen, seratus; a comma is the decimal sign, dots between threes are thousands. */
function lexNumber({ text, at }: Context): Token | null {
  const match =
    /^(?:(\d+(?:[.,]\d+)*)|seratus(?![\p{L}\p{N}-]))(\s*(?:%|persen(?![\p{L}\p{N}])|\(\s*(?:%|persen)\s*\)))?[.,;]*(?=$|[\s()[\]{}×÷−*/:+-])/iu.exec(
      text.slice(at),
    );
  if (!match) return null;
  const [whole, digits, percent] = match;
  const value = digits === undefined ? 100 : readDigits(digits);
  if (value === null) return null;
  const weight = percent !== undefined && value !== 100;
  return { kind: 'angka', value: weight ? value / 100 : value, start: at, end: at + whole.length };
}

function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

function lexOperatorWord({ text, at }: Context): Token | null {
  if (MAKES_A_VERB.test(text.slice(Math.max(0, at - 12), at))) return null;
  const rest = text.slice(at, at + 40);
  for (const [pattern, operator] of WORDS) {
    const match = pattern.exec(rest);
    if (match) return { kind: 'operator', operator, start: at, end: at + match[0].length };
  }
  return null;
}

/** 'per' divides only between two quantities: 'jumlah A per jumlah B', not 'laporan per bulan'. */
function lexPer({ text, at, before }: Context): Token | null {
  const match = /^per\s+/iu.exec(text.slice(at, at + 12));
  if (!match || !isQuantity(text.slice(at + match[0].length))) return null;
  const phrase = phraseBefore(before);
  if (phrase === null || !isQuantity(text.slice(phrase))) return null;
  return { kind: 'operator', operator: '÷', start: at, end: at + 3 };
}

/** Where the phrase that ends here began, or null where no phrase does. */
function phraseBefore(before: readonly Token[]): number | null {
  let start: number | null = null;
  for (const token of [...before].reverse()) {
    if (token.kind === 'operator' || token.kind === 'buka') break;
    start = token.start;
  }
  return start;
}

/** The letter x between operands; a capital X may be a name and needs a number or parenthesis beside it. */
function lexTimes({ text, at, before, letters }: Context): Token | null {
  const char = text.charAt(at);
  if ((char !== 'x' && char !== 'X') || letters?.has(char) || before.length === 0) return null;
  const last = before.at(-1)?.kind;
  const strict = char === 'X' && last !== 'angka' && last !== 'tutup';
  const follows = strict ? /^\s*[\d(]/u : /^(?:\s|[\d(])/u;
  if (!follows.test(text.slice(at + 1))) return null;
  return { kind: 'operator', operator: '×', start: at, end: at + 1 };
}

function lexSign(context: Context): Token | null {
  const { text, at } = context;
  const operator = SIGNS[text.charAt(at)];
  if (operator === undefined || !isFreeSign(context)) return null;
  return { kind: 'operator', operator, start: at, end: at + 1 };
}

/**
 * Whether the sign here is an operator. In a formula of letters every sign is. In prose '÷', '×', '−' and a
 * '+' or '*' between words are; '/', ':' and '-' only where spaces or parentheses set them off ("dan/atau",
 * "e-kinerja" and "rumus: …" are words), and 'n - 1' is last year.
 */
function isFreeSign({ text, at, letters }: Context): boolean {
  const char = text.charAt(at);
  if (letters || '÷×−'.includes(char)) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const openBefore = before === '' || /[\s)\]}%]/u.test(before);
  const openAfter = after === '' || /[\s([{]/u.test(after);
  if (char === '+' || char === '*') return !/[\d)]/u.test(after) || openBefore;
  if (char === '/') return openBefore || openAfter;
  if (char === ':') return openBefore;
  if (/(?<![\p{L}\p{N}])[nt]\s*$/iu.test(text.slice(0, at)) && /^\s*\d/u.test(text.slice(at + 1)))
    return false;
  return openBefore && openAfter;
}

function lexWord(context: Context): Token {
  const { text, at } = context;
  let end = at + 1;
  while (end < text.length && !/[\s()[\]{}]/u.test(text.charAt(end))) {
    if (SIGNS[text.charAt(end)] !== undefined && isFreeSign({ ...context, at: end })) break;
    end += 1;
  }
  return { kind: 'kata', start: at, end };
}
