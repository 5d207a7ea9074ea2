import type { Expression, Operator } from './ast';
import { lex, type Token } from './lexer';
import { isHundred, isScaled, some, wordsOf } from './tree';
import { hasIndex, isOfEach, isOneQuantity, isQuantity, isSymbol, phraseAt } from './words';

type OperatorToken = Extract<Token, { kind: 'operator' }>;

/** A formula with more operators, or deeper in parentheses, is none that a person computes. */
const MAX_OPERATORS = 60;
const MAX_DEPTH = 20;

export interface FormulaOptions {
  /** The formula's letters are told: 'a ÷ b × 100; a = …'. Otherwise a letter stands for nothing. */
  readonly letters?: boolean;
}

/**
 * The tree of a formula, or null where the tokens are none, or could mean two things.
 *
 * Operators run left to right, as prose does; only parentheses around operators and weights (a number below 1
 * times a quantity) bind.
 *
 * @example parseFormula(text, lex(text)) of 'jumlah A dikurangi B dibagi C': ((jumlah A − B) ÷ C)
 */
export function parseFormula(
  text: string,
  tokens: readonly Token[],
  { letters = false }: FormulaOptions = {},
): Expression | null {
  const pairs = pairUp(tokens);
  if (!pairs) return null;
  const cursor: Cursor = { text, tokens, pairs, at: 0, slash: false };
  const expression = parseChain(cursor, 0);
  if (!expression || cursor.at !== tokens.length || !isComputable(expression)) return null;
  if (cursor.slash && !isShare(expression)) return null;
  return letters || hasNames(expression, tokens) ? expression : null;
}

/** One division, × 100: there a '/' or ':' divides, whatever stands at its sides. */
function isShare(expression: Expression): boolean {
  return divisionsIn(expression) === 1 && isScaled(expression);
}

function divisionsIn(node: Expression): number {
  if (node.kind !== 'operasi') return 0;
  return (node.operator === '÷' ? 1 : 0) + divisionsIn(node.left) + divisionsIn(node.right);
}

/**
 * Whether every variable says what it is. Letters of a formula need an explanation; between operator words a capital
 * letter is a name ('A dikurangi B dibagi C'). An index in a sum runs over values that nobody lists.
 */
function hasNames(expression: Expression, tokens: readonly Token[]): boolean {
  const inWords = tokens.every((token) => token.kind !== 'operator' || token.by === 'kata');
  const sum = some(expression, (node) => node.kind === 'operasi' && isSum(node.operator));
  return (
    !some(expression, runsOver) &&
    wordsOf(expression).every((kata) =>
      isSymbol(kata) ? inWords && /^\p{Lu}$/u.test(kata) : !(sum && hasIndex(kata)),
    )
  );
}

/** A product under a sigma, or of 'masing-masing', is a sum of products that nobody lists. */
function runsOver(node: Expression): boolean {
  if (node.kind !== 'operasi' || node.operator !== '×') return false;
  const sides = [node.left, node.right];
  return sides.every((side) => side.kind !== 'angka') && sides.some((side) => wordsOf(side).some(isOfEach));
}

/** A position in the tokens that moves on as they are read. */
interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pairs: ReadonlyMap<number, Pair>;
  at: number;
  /** A '/' or ':' was read that may as well join two words for one thing. */
  slash: boolean;
}

/** Parentheses, by the token that opens them. Those that hold an operator bind, all others belong to their noun phrase. */
interface Pair {
  readonly close: number;
  readonly binds: boolean;
}

/** Null where parentheses do not pair, or where there are more of them or of operators than anyone computes. */
function pairUp(tokens: readonly Token[]): ReadonlyMap<number, Pair> | null {
  const pairs = new Map<number, Pair>();
  const open: { readonly at: number; readonly operators: number }[] = [];
  let operators = 0;
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'operator') operators += 1;
    if (kind === 'buka') open.push({ at, operators });
    if (kind === 'tutup') {
      const opened = open.pop();
      if (!opened) return null;
      pairs.set(opened.at, { close: at, binds: operators > opened.operators });
    }
    if (operators > MAX_OPERATORS || open.length > MAX_DEPTH) return null;
  }
  return open.length === 0 ? pairs : null;
}

/** A formula needs something to compute from: two quantities, or one that more is done to than × 100. */
function isComputable(expression: Expression): boolean {
  const computes = (node: Expression): boolean =>
    node.kind === 'operasi' && (node.operator !== '×' || !(isHundred(node.left) || isHundred(node.right)));
  return wordsOf(expression).length > 0 && some(expression, computes);
}

/** One chain of terms as it is read: what it came to, and what decides whether it can mean one thing only. */
interface Chain {
  left: Expression;
  readonly operators: Operator[];
  /** Of each summand whether a weight binds it, and whether that stands behind: 'A x 40%'. */
  readonly summands: ('tanpa' | 'depan' | 'belakang')[];
  /** A '-' before what is no quantity may be a dash. */
  dash: boolean;
  /** 'dibandingkan' before what is no quantity may only compare. */
  compares: boolean;
  /** A sum follows a division at once, or a product a sum. */
  mixed: boolean;
  scaled: boolean;
}

/** Terms joined by operators, left to right; null where that could mean two things. */
function parseChain(cursor: Cursor, depth: number): Expression | null {
  const first = parseTerm(cursor, depth);
  if (!first) return null;
  const startsWithNumber = first.node.kind === 'angka';
  const chain: Chain = {
    left: first.node,
    operators: [],
    summands: [first.weight],
    dash: false,
    compares: false,
    mixed: false,
    scaled: false,
  };
  for (let token = operatorAt(cursor); token; token = operatorAt(cursor)) {
    if (!join(cursor, chain, token, depth)) return null;
  }
  return isDecided(chain, startsWithNumber) ? chain.left : null;
}

/** The operator that stands here, read over; a number beside a group multiplies it: '1/8 (A + B)', '(A / B) 100%'. */
function operatorAt(cursor: Cursor): OperatorToken | null {
  const token = cursor.tokens[cursor.at];
  if (!token) return null;
  if (token.kind === 'operator') {
    cursor.at += 1;
    return token;
  }
  const last = cursor.tokens[cursor.at - 1];
  // Parentheses that only explain a number or a noun were read with it.
  const group = token.kind === 'buka' && last?.kind === 'angka';
  const hundred = token.kind === 'angka' && token.value === 100 && last?.kind === 'tutup';
  if (!group && !hundred) return null;
  return { kind: 'operator', operator: '×', by: 'tanda', start: token.start, end: token.start };
}

/** Reads what stands behind an operator into the chain; false where nothing does. */
function join(cursor: Cursor, chain: Chain, token: OperatorToken, depth: number): boolean {
  const { left } = chain;
  if (token.by === 'ragu') return false;
  if (token.by === 'per' || isRate(cursor, token)) return joinRate(cursor, chain);
  const factor = token.by === 'garis' ? factorBehindBar(cursor) : null;
  const sum = isSum(token.operator);
  const term = sum ? parseTerm(cursor, depth) : unweighed(parseOperand(cursor, depth));
  if (!term) return false;
  const { node } = term;
  if (token.by === 'longgar' && !isOperand(node, left)) {
    if (token.operator === '÷') cursor.slash = true;
    else chain.dash ||= depth === 0;
  }
  if (token.by === 'banding') chain.compares ||= !isQuantity(firstWords(node));
  chain.mixed ||= mixes(chain.operators.at(-1), token.operator, node);
  if (sum) chain.summands.push(term.weight);
  push(chain, token.operator, node);
  if (factor) push(chain, '×', factor);
  return true;
}

/**
 * 'A dibagi B dikurangi C': from the quotient, or from what divides. 'A + B x 2': the sum, or only B. × 100 is of all that
 * stands before.
 */
function mixes(before: Operator | undefined, operator: Operator, right: Expression): boolean {
  if (before === undefined) return false;
  if (isSum(operator)) return before === '÷' && right.kind !== 'angka';
  return operator === '×' && isSum(before) && !isHundred(right);
}

const TIME = /^(?:hari|minggu|bulan|triwulan|semester|tahun|jam|menit|kali)$/iu;

/** 'dibagi 10.000 penduduk': the noun behind a round number divides, and the number multiplies; 'dibagi 12 bulan' does not. */
function isRate({ text, tokens, at }: Cursor, { operator }: OperatorToken): boolean {
  const [number, unit] = tokens.slice(at, at + 2);
  if (operator !== '÷' || number?.kind !== 'angka' || unit?.kind !== 'kata') return false;
  const word = text.slice(unit.start, unit.end);
  const noun = isQuantity(word) || (isUnit(word) && !TIME.test(word));
  return isHundred(constant(number)) && !number.persen && noun;
}

function push(chain: Chain, operator: Operator, right: Expression): void {
  chain.operators.push(operator);
  chain.scaled ||= operator === '×' && right.kind === 'angka' && right.value >= 100;
  chain.left = operation(operator, chain.left, right);
}

/** 'A ------- x 100% B': the factor stands beside the bar, the denominator below it. */
function factorBehindBar(cursor: Cursor): Expression | null {
  const [times, number, more] = cursor.tokens.slice(cursor.at, cursor.at + 3);
  if (times?.kind !== 'operator' || times.operator !== '×' || number?.kind !== 'angka') return null;
  if (!more || more.kind === 'operator' || more.kind === 'tutup') return null;
  cursor.at += 2;
  return constant(number);
}

/**
 * 'A per 1.000 penduduk' and 'A dibagi 1.000 penduduk' are A ÷ penduduk × 1.000; behind a division 'per 1.000 …' is only
 * the factor. Nothing follows a rate.
 */
function joinRate(cursor: Cursor, chain: Chain): boolean {
  const number = cursor.tokens[cursor.at];
  if (number?.kind !== 'angka') return false;
  cursor.at += 1;
  const unit = parseWords(cursor);
  if (!chain.operators.includes('÷')) {
    if (!unit) return false;
    push(chain, '÷', unit);
  }
  push(chain, '×', constant(number));
  return endsHere(cursor);
}

function endsHere({ tokens, at }: Cursor): boolean {
  const kind = tokens[at]?.kind;
  return kind === undefined || kind === 'tutup';
}

/**
 * Whether left to right is all that the chain can mean. Not decided are: a sum right behind a division, between two, or
 * before a product; a number, less a quotient or product; weights of some summands only, or of summands that are
 * divided; dashes; a comparison with what is no quantity, unless × 100.
 */
function isDecided(chain: Chain, startsWithNumber: boolean): boolean {
  const { operators, summands, dash, compares, scaled } = chain;
  const sum = operators.findIndex(isSum);
  const behind = sum < 0 ? [] : operators.slice(sum);
  const between = chain.mixed || (operators.slice(0, Math.max(sum, 0)).includes('÷') && behind.includes('÷'));
  const lessThanNumber = startsWithNumber && sum === 0 && !behind.every(isSum);
  const bound = summands.slice(1).some((weight) => weight !== 'tanpa');
  const someBehind = bound && summands.includes('belakang') && summands.includes('tanpa');
  const divided = bound && behind.includes('÷');
  return !(between || lessThanNumber || someBehind || divided || dash || (compares && !scaled));
}

function isSum(operator: Operator): boolean {
  return operator === '+' || operator === '−';
}

/** Whether the right side of a loose sign is plainly a quantity: it says so, is a symbol, or begins as the left one does. */
function isOperand(right: Expression, left: Expression): boolean {
  if (right.kind !== 'variabel') return true;
  const { kata } = right;
  if (/^\S{1,3}$/u.test(kata) || isQuantity(kata)) return true;
  const last = lastWords(left);
  return last !== null && firstWord(last) === firstWord(kata);
}

function lastWords(node: Expression): string | null {
  if (node.kind === 'operasi') return lastWords(node.right) ?? lastWords(node.left);
  return node.kind === 'variabel' ? node.kata : null;
}

function firstWords(node: Expression): string {
  if (node.kind === 'operasi') return firstWords(node.left);
  return node.kind === 'variabel' ? node.kata : '';
}

function firstWord(kata: string): string {
  return kata.split(' ', 1)[0]?.toLowerCase() ?? '';
}

interface Term {
  readonly node: Expression;
  readonly weight: 'tanpa' | 'depan' | 'belakang';
}

function unweighed(node: Expression | null): Term | null {
  return node && { node, weight: 'tanpa' };
}

/** An operand, with the weight it is multiplied by: '40% x A', '40% nilai A' or 'A x 0,4'. */
function parseTerm(cursor: Cursor, depth: number): Term | null {
  let node = parseOperand(cursor, depth);
  let weight: Term['weight'] = 'tanpa';
  while (node) {
    const [token, next] = cursor.tokens.slice(cursor.at, cursor.at + 2);
    const front = node.kind === 'angka' && node.value < 1;
    if (!(front && token?.kind === 'kata')) {
      if (token?.kind !== 'operator' || token.operator !== '×') break;
      if (!front && !(next?.kind === 'angka' && next.value < 1)) break;
      cursor.at += 1;
    }
    const right = parseOperand(cursor, depth);
    weight = front ? 'depan' : 'belakang';
    node = right && operation('×', node, right);
  }
  return node && { node, weight };
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  const start = Math.min(left.start, right.start);
  return { kind: 'operasi', operator, left, right, start, end: Math.max(left.end, right.end) };
}

function parseOperand(cursor: Cursor, depth: number): Expression | null {
  const token = cursor.tokens[cursor.at];
  if (!token) return null;
  if (cursor.pairs.get(cursor.at)?.binds) return parseGroup(cursor, depth);
  const sums = /^(?:jumlah|total|hasil)$/iu.test(cursor.text.slice(token.start, token.end));
  if (sums && cursor.pairs.get(cursor.at + 1)?.binds) {
    cursor.at += 1;
    return onlySum(parseGroup(cursor, depth));
  }
  return parsePhrase(cursor);
}

/** 'jumlah (A + B)' is the sum; 'jumlah (nilai x bobot)' runs over many values and bobot that nobody lists. */
function onlySum(group: Expression | null): Expression | null {
  return group && some(group, (node) => node.kind === 'operasi' && !isSum(node.operator)) ? null : group;
}

function parseGroup(cursor: Cursor, depth: number): Expression | null {
  cursor.at += 1;
  const inner = parseChain(cursor, depth + 1);
  const close = cursor.tokens[cursor.at];
  if (close?.kind !== 'tutup') return null;
  cursor.at += 1;
  skipJoint(cursor, close.end);
  return inner;
}

/** Behind a group the words that only join it to the next operator: '(A − B), kemudian dibagi C'. */
function skipJoint(cursor: Cursor, start: number): void {
  const { text, tokens } = cursor;
  let at = cursor.at;
  while (tokens[at]?.kind === 'kata') at += 1;
  const end = tokens[at - 1]?.end ?? start;
  if (tokens[at]?.kind === 'operator' && phraseAt(text, { start, end }).kata === '') cursor.at = at;
}

/** A number, alone or with its unit; or words. */
function parsePhrase(cursor: Cursor): Expression | null {
  const first = cursor.tokens[cursor.at];
  return first?.kind === 'angka' ? parseNumber(cursor, first) : parseWords(cursor);
}

/** Words up to the next operator, with the parentheses among them: they explain the noun, whatever they hold. */
function parseWords(cursor: Cursor): Expression | null {
  const { text, tokens, pairs } = cursor;
  const from = cursor.at;
  const first = tokens[from];
  let token: Token | undefined = first;
  while (token && token.kind !== 'operator' && token.kind !== 'tutup') {
    cursor.at = (pairs.get(cursor.at)?.close ?? cursor.at) + 1;
    token = tokens[cursor.at];
  }
  const last = tokens[cursor.at - 1];
  if (!first || !last || cursor.at === from) return null;
  const whole = pairs.get(from)?.close === cursor.at - 1;
  const phrase = phraseAt(text, {
    start: whole ? first.end : first.start,
    end: whole ? last.start : last.end,
  });
  return isNoun(phrase.kata) ? { kind: 'variabel', ...phrase } : null;
}

/** A number behind an operator may have its words, and a unit of up to three: '12 (dua belas) bulan', '1.000 penduduk'. */
function parseNumber(cursor: Cursor, number: Extract<Token, { kind: 'angka' }>): Expression | null {
  const { text, tokens, pairs } = cursor;
  cursor.at += 1;
  const words = pairs.get(cursor.at);
  if (words && !words.binds) cursor.at = words.close + 1;
  const from = cursor.at;
  if (number.persen && number.value < 1 && isQuantity(text.slice(number.end).trimStart()))
    return constant(number);
  while (tokens[cursor.at]?.kind === 'kata') cursor.at += 1;
  const unit = tokens.slice(from, cursor.at).map(({ start, end }) => text.slice(start, end));
  const plain = unit.length === 0 || (from > 1 && !number.persen && unit.length <= 3 && unit.every(isUnit));
  return plain ? constant(number) : null;
}

/** Words of a unit: not those that go on telling, as in '100 dalam setahun' and '100 dan hasilnya …'. */
function isUnit(word: string): boolean {
  const tells =
    /^(?:dalam|pada|di|ke|dari|untuk|dan|atau|yang|per|setiap|tiap|secara|sesuai|dengan|oleh|kemudian|lalu|selama|jumlah|total|nilai|seluruh|kali|bila|jika|adalah)$/iu;
  return /^\p{L}[\p{L}.]*$/u.test(word) && !tells.test(word);
}

function constant({ value, start, end }: Extract<Token, { kind: 'angka' }>): Expression {
  return { kind: 'angka', value, start, end };
}

/** Words that can stand for a quantity: not signs, a number alone or '100x', no equation, nothing that is more than one quantity. */
export function isNoun(kata: string): boolean {
  return (
    /(?<!\p{N})\p{L}/u.test(kata) &&
    !/(?<![<>])=|;/u.test(kata) &&
    numberIn(kata) === null &&
    isOneQuantity(kata)
  );
}

/** The number that the words are, or null. */
export function numberIn(kata: string): number | null {
  const [token, ...more] = lex(kata);
  return token?.kind === 'angka' && more.length === 0 ? token.value : null;
}
