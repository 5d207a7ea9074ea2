import { foldSpace } from '../../cascade/text';
import type { Expression, Operator, ParsedDO } from './ast';
import { lex, type Token } from './lexer';
import { komponenIpAsn, trimPhrase } from './words';

/**
 * Reads a DO text. Never throws and never guesses: what is neither a formula, nor a mean of named nodes, nor
 * a plain phrase is `tidak-terbaca`.
 *
 * Operators run left to right, as prose does ("A dikurangi B dibagi C dikali 100" is ((A-B)/C)x100); only
 * parentheses around operators and weights (a number below 1 times a quantity) bind. Letters may stand for
 * words that are told behind the formula: 'a ÷ b × 100; a = …; b = …', which is also the normal form.
 */
export function parseDO(text: string): ParsedDO {
  const unread: ParsedDO = { jenis: 'tidak-terbaca', teks: foldSpace(text) };
  if (unread.teks === '') return unread;
  const names = readMean(text);
  if (names) return names;
  const konversi = readConversion(text);
  if (konversi !== undefined) return konversi ?? unread;
  const { rest, kumulatif } = cutKumulatif(text);
  const { formula, definitions } = cutDefinitions(cutHeading(rest));
  const letters = definitions.size > 0 ? new Set(definitions.keys()) : null;
  const tokens = lex(formula, letters);
  if (!isBalanced(tokens)) return unread;
  if (!tokens.some((token) => token.kind === 'operator')) {
    return letters || kumulatif || formula.includes('=') ? unread : { jenis: 'frasa', teks: foldSpace(text) };
  }
  const parsed = parseWhole(formula, tokens);
  const expression = parsed && letters ? substitute(parsed, definitions) : parsed;
  if (!expression || !isComputable(expression)) return unread;
  return { jenis: 'rumus', expression: asConversion(expression), kumulatif };
}

const MEAN =
  /^\s*(?:nilai\s+)?(?:rerata|rata\s*-?\s*rata)\s+(?:dari\s+)?(?:(?:persentase|prosentase|nilai|tingkat|%)\s+)?(?:dari\s+)?capaian\s+(?:kinerja\s+)?(?:dari\s+)?(?=\S)/iu;

function readMean(text: string): ParsedDO | null {
  const match = MEAN.exec(text);
  if (!match) return null;
  const start = match[0].length;
  const teks = trimPhrase(text.slice(start));
  return teks === '' ? null : { jenis: 'rata-rata', names: { teks, start, end: text.length } };
}

/** 'konversi nilai IP ASN komponen K …'; null where the component is unknown, undefined where it is no conversion. */
function readConversion(text: string): ParsedDO | null | undefined {
  const head = /^\s*konversi\s+(?:dari\s+)?(?=\S)/iu.exec(text);
  if (!head) return undefined;
  const start = head[0].length;
  const end = text.length;
  if (!/(?<![\p{L}])(?:IP\s?-?ASN|indeks\s+profesionalitas)/iu.test(text)) return null;
  const named = [...text.matchAll(/(?:komponen|dimensi|aspek|unsur)\s+(\p{L}+)/giu)];
  const komponen = named.length === 1 ? komponenIpAsn(named[0]?.[1] ?? '') : null;
  if (komponen === null) return null;
  const score: Expression = { kind: 'variabel', kata: trimPhrase(text.slice(start)), start, end };
  const weight: Expression = { kind: 'bobot', komponen, start, end };
  return { jenis: 'rumus', expression: percentOf(score, weight), kumulatif: false };
}

function percentOf(part: Expression, whole: Expression): Expression {
  const { start, end } = part;
  const ratio: Expression = { kind: 'operasi', operator: '÷', left: part, right: whole, start, end };
  return {
    kind: 'operasi',
    operator: '×',
    left: ratio,
    right: { kind: 'angka', value: 100, start, end },
    start,
    end,
  };
}

/** (a ÷ 'bobot K') × 100 is the conversion of an IP ASN score: the weight comes from the settings. */
function asConversion(expression: Expression): Expression {
  if (expression.kind !== 'operasi' || expression.operator !== '×') return expression;
  const { left, right } = expression;
  if (right.kind !== 'angka' || right.value !== 100) return expression;
  if (left.kind !== 'operasi' || left.operator !== '÷' || left.left.kind !== 'variabel') return expression;
  if (left.right.kind !== 'variabel') return expression;
  const komponen = weightName(left.right.kata);
  if (komponen === null) return expression;
  const { start, end } = left.right;
  return { ...expression, left: { ...left, right: { kind: 'bobot', komponen, start, end } } };
}

/** The component whose weight the words mean: 'bobot kompetensi'; else null. */
function weightName(kata: string): string | null {
  return komponenIpAsn(/^bobot (?:komponen )?(\p{L}+)$/iu.exec(kata)?.[1] ?? '');
}

/** Cut parts become spaces: the places of all others stay true. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

const KUMULATIF = [
  /\(\s*(?:di|ter|secara\s+)?a?kumula(?:tif|si)(?:kan)?(?:\s[^()]*)?\)/iu,
  /(?<=[\d%,;]\s?|persen\s|seratus\s)(?:secara\s+)?a?kumula(?:tif|si)\s+(?:dari|sejak|dengan)\s[^();]*tahun[^();]*/iu,
];

function cutKumulatif(text: string): { rest: string; kumulatif: boolean } {
  for (const pattern of KUMULATIF) {
    const match = pattern.exec(text);
    if (match) {
      const { index } = match;
      return { rest: blank(text, index, index + match[0].length), kumulatif: true };
    }
  }
  return { rest: text, kumulatif: false };
}

/** Cuts what only announces the formula: 'Rumus :', or the name of the result before '='. */
function cutHeading(text: string): string {
  const label = /^\s*(?:rumus(?:nya)?|formula(?:si)?|(?:cara\s+)?(?:peng|per)hitungan)\s*[:=]/iu.exec(text);
  const rest = label ? blank(text, 0, label[0].length) : text;
  const equals = rest.indexOf('=');
  if (equals < 0) return rest;
  const left = rest.slice(0, equals);
  const names = !left.includes(';') && !lex(left).some((token) => token.kind === 'operator');
  return names && isBalanced(lex(left)) ? blank(rest, 0, equals + 1) : rest;
}

interface Definition {
  readonly kata: string;
  readonly start: number;
  readonly end: number;
}

/** Splits 'a ÷ b × 100; a = jumlah …; b = jumlah …' into the formula and what its letters mean. */
function cutDefinitions(text: string): { formula: string; definitions: ReadonlyMap<string, Definition> } {
  const heads = [...text.matchAll(/(?<=^|[\s;,.(])([A-Za-z]{1,2})\s*=\s*/gu)];
  const definitions = new Map<string, Definition>();
  for (const [i, head] of heads.entries()) {
    const start = head.index + head[0].length;
    const end = heads[i + 1]?.index ?? text.length;
    definitions.set(head[1] ?? '', { kata: trimPhrase(text.slice(start, end)), start, end });
  }
  const formula = text
    .slice(0, heads[0]?.index ?? text.length)
    .replace(
      heads.length > 0 ? /[\s;,.:(]*(?:(?:di\s?mana|dengan|keterangan|ket|yaitu)[\s;,.:]*)?$/iu : /\s+$/u,
      '',
    );
  return { formula, definitions };
}

/** Puts the words of the definitions in place of the letters; null where a letter and its words do not pair. */
function substitute(expression: Expression, definitions: ReadonlyMap<string, Definition>): Expression | null {
  const used = new Set<string>();
  const replace = (node: Expression): Expression | null => {
    if (node.kind === 'operasi') {
      const left = replace(node.left);
      const right = replace(node.right);
      return left && right && { ...node, left, right };
    }
    if (node.kind !== 'variabel') return node;
    const definition = definitions.get(node.kata);
    if (!definition) return weightName(node.kata) === null ? null : node;
    used.add(node.kata);
    const value = readNumber(definition.kata);
    if (value !== null) return { ...node, kind: 'angka', value };
    return isNoun(definition.kata) ? { kind: 'variabel', ...definition } : null;
  };
  const replaced = replace(expression);
  return used.size === definitions.size ? replaced : null;
}

/** A formula needs something to compute from: two quantities, or one and a division. */
function isComputable(expression: Expression): boolean {
  const kata = new Set<string>();
  let divides = false;
  const visit = (node: Expression): void => {
    if (node.kind === 'variabel') kata.add(node.kata.toLowerCase());
    if (node.kind !== 'operasi') return;
    divides ||= node.operator === '÷';
    visit(node.left);
    visit(node.right);
  };
  visit(expression);
  return kata.size > 1 || (kata.size === 1 && divides);
}

function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { kind } of tokens) {
    depth += kind === 'buka' ? 1 : kind === 'tutup' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A position in the tokens that moves on as they are read. */
interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

function parseWhole(text: string, tokens: readonly Token[]): Expression | null {
  const cursor: Cursor = { text, tokens, at: 0 };
  const expression = parseChain(cursor);
  return cursor.at === tokens.length ? expression : null;
}

/** Terms joined by operators, left to right. A sum between two divisions could mean two things: not decided. */
function parseChain(cursor: Cursor): Expression | null {
  let left = parseTerm(cursor);
  const operators: Operator[] = [];
  while (left) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== 'operator') break;
    cursor.at += 1;
    operators.push(token.operator);
    const right = parseTerm(cursor);
    left = right && operation(token.operator, left, right);
  }
  const sum = operators.findIndex((operator) => operator === '+' || operator === '−');
  const undecided =
    operators.indexOf('÷') < sum && operators.includes('÷') && operators.lastIndexOf('÷') > sum;
  return undecided ? null : left;
}

/** An operand, with the weight it is multiplied by: '40% x A' or 'A x 0,4'. */
function parseTerm(cursor: Cursor): Expression | null {
  let term = parseOperand(cursor);
  while (term) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== 'operator' || token.operator !== '×') break;
    const next = cursor.tokens[cursor.at + 1];
    const weighs = isWeight(term) || (next?.kind === 'angka' && next.value < 1);
    if (!weighs) break;
    cursor.at += 1;
    const right = parseOperand(cursor);
    term = right && operation('×', term, right);
  }
  return term;
}

function isWeight(term: Expression): boolean {
  return term.kind === 'angka' && term.value < 1;
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: 'operasi', operator, left, right, start: left.start, end: right.end };
}

function parseOperand(cursor: Cursor): Expression | null {
  const token = cursor.tokens[cursor.at];
  if (!token) return null;
  if (token.kind === 'buka' && groupBinds(cursor.tokens, cursor.at)) return parseGroup(cursor);
  const next = cursor.tokens[cursor.at + 1];
  const sums = /^(?:jumlah|total|hasil)$/iu.test(cursor.text.slice(token.start, token.end));
  if (sums && next?.kind === 'buka' && groupBinds(cursor.tokens, cursor.at + 1)) {
    cursor.at += 1;
    return parseGroup(cursor);
  }
  return parsePhrase(cursor);
}

function parseGroup(cursor: Cursor): Expression | null {
  cursor.at += 1;
  const inner = parseChain(cursor);
  if (cursor.tokens[cursor.at]?.kind !== 'tutup') return null;
  cursor.at += 1;
  return inner;
}

/** Where the group that opens at `open` closes. The tokens are balanced. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    const kind = tokens[i]?.kind;
    depth += kind === 'buka' ? 1 : kind === 'tutup' ? -1 : 0;
    if (depth === 0) return i;
  }
  return tokens.length;
}

/** Parentheses bind where they hold an operator; all others belong to their noun phrase. */
function groupBinds(tokens: readonly Token[], open: number): boolean {
  return tokens.slice(open, closing(tokens, open)).some((token) => token.kind === 'operator');
}

/** Words up to the next operator, with the parentheses among them; or a number that stands alone. */
function parsePhrase(cursor: Cursor): Expression | null {
  const { text, tokens } = cursor;
  const first = tokens[cursor.at];
  const from = cursor.at;
  let token = first;
  while (token && token.kind !== 'operator' && token.kind !== 'tutup') {
    cursor.at = token.kind === 'buka' ? closing(tokens, cursor.at) + 1 : cursor.at + 1;
    token = tokens[cursor.at];
  }
  const last = tokens[cursor.at - 1];
  if (!first || !last || cursor.at === from) return null;
  if (first.kind === 'angka') return cursor.at === from + 1 ? first : null;
  const whole = first.kind === 'buka' && closing(tokens, from) === cursor.at - 1;
  const start = whole ? first.end : first.start;
  const end = whole ? last.start : last.end;
  const kata = trimPhrase(text.slice(start, end));
  return isNoun(kata) ? { kind: 'variabel', kata, start, end } : null;
}

/** Words that can stand for a quantity: not nothing, no number alone, no equation. */
function isNoun(kata: string): boolean {
  return kata !== '' && !kata.includes('=') && readNumber(kata) === null;
}

function readNumber(kata: string): number | null {
  const [token, ...more] = lex(kata);
  return token?.kind === 'angka' && more.length === 0 ? token.value : null;
}
