import { pushAll } from '../../cascade/list';
import { foldSpace } from '../../cascade/text';
import type { Expression, ParsedDO, Variable } from './ast';
import {
  behindPercent,
  cutDefinitions,
  cutHeading,
  cutKumulatif,
  cutPercent,
  cutRemarks,
  definitionsFirst,
  explains,
  readComparison,
  withoutAnnouncement,
  type Definition,
} from './frame';
import { lex, type Token } from './lexer';
import { isNoun, numberIn, parseFormula } from './parser';
import { sentencesOf } from './sentences';
import {
  denominatorsOf,
  isDivision,
  isScaled,
  shareOf,
  shifted,
  some,
  timesHundred,
  variablesIn,
  wordsOf,
} from './tree';
import { isLevel, isPercentLevel, komponenIpAsn, phraseAt } from './words';

/**
 * Letters of a text that is read, white space folded; the longest definition that an agency published has some 500,
 * a cell may hold 32,767.
 */
const MAX_LETTERS = 2000;

export interface ReadOptions {
  /** The indikator is a count, which is never compared: 'dibandingkan' is a word of its noun phrase. */
  readonly counts?: boolean;
}

/**
 * Reads a DO text. Never throws and never guesses: what is neither a formula, nor a mean of named nodes, nor
 * a plain phrase is `tidak-terbaca`. README.md has the steps.
 *
 * Operators run left to right, as prose does ("A dikurangi B dibagi C dikali 100" is ((A-B)/C)x100); only
 * parentheses around operators and weights (a number below 1 times a quantity) bind. Letters may stand for
 * words that are told behind the formula: 'a ÷ b × 100; a = …; b = …', which is also the normal form.
 *
 * @example printDO(parseDO('jumlah guru dibagi jumlah murid')) === 'a ÷ b; a = jumlah guru; b = jumlah murid'
 */
export function parseDO(text: string, options: ReadOptions = {}): ParsedDO {
  const teks = foldSpace(text);
  const unread: ParsedDO = { jenis: 'tidak-terbaca', teks };
  if (teks === '' || teks.length > MAX_LETTERS) return unread;
  const mean = readMean(text);
  if (mean !== undefined) return mean ?? unread;
  const konversi = readConversion(text);
  if (konversi !== undefined) return konversi ?? unread;
  const { rest, kumulatif } = cutKumulatif(text);
  const formula = readFormula(cutRemarks(rest), options);
  if (formula === 'tanda saja') return unread;
  if (formula === 'tanpa operator')
    return kumulatif || teks.includes('=') ? unread : { jenis: 'frasa', teks };
  return formula ? { jenis: 'rumus', expression: asConversion(formula), kumulatif } : unread;
}

/**
 * A formula; null where there are operators and no formula that means one thing. 'tanda saja': the only operators are
 * signs that may as well belong to words ('rasio 1 : 30').
 */
type Read = Expression | 'tanpa operator' | 'tanda saja' | null;

function readFormula(text: string, options: ReadOptions): Read {
  const heading = cutHeading(text);
  const { formula, definitions, whole } = definitionsFirst(text) ?? {
    ...cutDefinitions(heading),
    whole: heading,
  };
  if (definitions.length === 0) return readSentences(formula, options);
  const { rest, persen } = cutPercent(formula);
  return asPercent(withLetters(rest, definitions, whole), persen);
}

/** More sentences than that are no definition. */
const MAX_SENTENCES = 60;

/** The formula of the one sentence that has operators; all others only explain. */
function readSentences(text: string, options: ReadOptions): Read {
  const sentences = sentencesOf(text).map((place) => ({
    ...place,
    teks: text.slice(place.start, place.end),
  }));
  if (sentences.length > MAX_SENTENCES) return null;
  const read = sentences.map(({ start, teks }) => ({ start, teks, result: readProse(teks, options) }));
  const found = read.flatMap(({ start, result }) => (typeof result === 'string' ? [] : [{ start, result }]));
  const [only, ...others] = found;
  if (!only) return read.some(({ result }) => result === 'tanda saja') ? 'tanda saja' : 'tanpa operator';
  if (others.length > 0 || only.result === null) return null;
  const plain = read.every(
    ({ start, teks }) => start === only.start || explains(teks, start < only.start ? 'sebelum' : 'sesudah'),
  );
  return plain ? shifted(only.result, only.start) : null;
}

/** One sentence: the first of the texts in it that is a formula. */
function readProse(text: string, options: ReadOptions): Read {
  const { rest, persen } = cutPercent(text);
  const operators: Token[] = [];
  for (const candidate of withoutAnnouncement(rest)) {
    const comparison = readComparison(candidate);
    const words = comparison?.rest ?? candidate;
    const tokens = lex(words, { joint: comparison?.joint ?? null, counts: options.counts === true });
    pushAll(
      operators,
      tokens.filter(({ kind }) => kind === 'operator'),
    );
    const parsed = parseFormula(words, tokens);
    if (!parsed) continue;
    if (comparison?.persen === true)
      return wordsOf(parsed).some(isPercentLevel) ? null : asPercent(parsed, true);
    const bare = withoutPercent(parsed, words);
    return bare === undefined ? asPercent(parsed, persen) : asPercent(bare, true);
  }
  if (operators.length === 0) return 'tanpa operator';
  return operators.every(isLoose) ? 'tanda saja' : null;
}

function isLoose(token: Token): boolean {
  return token.kind === 'operator' && (token.by === 'longgar' || token.by === 'ragu');
}

/**
 * 'Persentase A dibagi B' names the result, and A is the first operand; the mean of percentages is none. Null where
 * A may be a percentage all the same ('Persentase capaian kegiatan dibagi jumlah kegiatan'), undefined where nothing is
 * named.
 */
function withoutPercent(expression: Expression, text: string): Expression | null | undefined {
  const [first, ...others] = variablesIn(expression);
  const cut = first ? behindPercent(text.slice(first.start, first.end)) : null;
  const means = others.some(({ kata }) => isPercentLevel(kata));
  if (!first || cut === null || means || denominatorsOf(expression).length === 0) return undefined;
  const rest: Variable = {
    kind: 'variabel',
    ...phraseAt(text, { start: first.start + cut, end: first.end }),
  };
  return isLevel(rest.kata) && !isScaled(expression) ? null : withFirst(expression, rest);
}

/** The formula with its first variable as `rest` has it; null where nothing that can be counted is left. */
function withFirst(node: Expression, rest: Variable): Expression | null {
  if (node.kind === 'variabel') return isNoun(rest.kata) ? rest : null;
  if (node.kind !== 'operasi') return node;
  const side = wordsOf(node.left).length > 0 ? 'left' : 'right';
  const changed = withFirst(node[side], rest);
  return changed && { ...node, [side]: changed };
}

function asPercent(expression: Expression | null, persen: boolean): Expression | null {
  return expression && persen && shareOf(expression) === 'ya' ? timesHundred(expression) : expression;
}

/** The formula with the words of the definitions in place of its letters; null where a letter and its words do not pair. */
function withLetters(formula: string, definitions: readonly Definition[], text: string): Expression | null {
  const known = new Map(
    definitions.map(({ letter, start, end }) => [letter, phraseAt(text, { start, end })]),
  );
  const parsed = parseFormula(formula, lex(formula, { letters: new Set(known.keys()) }), { letters: true });
  if (!parsed || known.size !== definitions.length) return null;
  const used = new Set<string>();
  const replace = (node: Expression): Expression | null => {
    if (node.kind === 'operasi') {
      const left = replace(node.left);
      const right = replace(node.right);
      return left && right && { ...node, left, right };
    }
    if (node.kind !== 'variabel') return node;
    const phrase = known.get(node.kata);
    if (!phrase) return weightName(node.kata) === null ? null : node;
    used.add(node.kata);
    const value = numberIn(phrase.kata);
    if (value !== null) return { kind: 'angka', value, start: phrase.start, end: phrase.end };
    return isNoun(phrase.kata) ? { kind: 'variabel', ...phrase } : null;
  };
  const replaced = replace(parsed);
  return used.size === known.size ? replaced : null;
}

const MEAN =
  /^\s*(?:(?:nilai|hasil)\s+)?(?:(?:rerata|rata(?:\s*[-–]\s*|\s+)?rata|rata2)\s+(?:dari\s+)?(?:(?:persentase|prosentase|nilai|tingkat|%)\s+)?(?:dari\s+)?(?:realisasi\s+)?capaian|capaian\s+(?:rerata|rata(?:\s*[-–]\s*|\s+)?rata))\s+(?:kinerja\s+)?(?:(?:dari|pada)\s+)?(?=\S)/iu;
/** Where the first name begins: its level's word, with more behind it than 'program dan kegiatan', 'program OPD'. */
const NODE =
  /^(?:\(?[\da-z]{1,2}[.)]\s*|[-•]\s*)?(?:sub\s?kegiatan|kegiatan|program|sasaran)\s+(?!(?:dan|serta|pada|di|yang|dalam|dari|bidang|seksi|perangkat|opd|skpd|prioritas)(?![\p{L}]))\S/iu;

/** 'Rerata capaian Kegiatan …'; null where it computes on or names no node, undefined where it is no mean of capaian. */
function readMean(text: string): ParsedDO | null | undefined {
  const match = MEAN.exec(text);
  if (!match) return undefined;
  const { kata, ...place } = phraseAt(text, { start: match[0].length, end: text.length });
  const tokens = lex(kata);
  const computes = tokens.some(({ kind }, i) => kind === 'operator' && tokens[i + 1]?.kind === 'angka');
  if (computes || !NODE.test(kata)) return null;
  return { jenis: 'rata-rata', names: { teks: kata, ...place } };
}

const IP_ASN = /(?<![\p{L}])(?:IP\s?-?ASN|indeks\s+profesionalitas)/iu;
/** What is converted to something else than a percentage, or by a rule of its own. */
const OTHER_SCALE =
  /(?<![\p{L}])(?:(?:ke|menjadi|dalam)\s+(?:skala|predikat|kategori|nilai|huruf)(?!\s+(?:0\s*[-–]\s*)?100(?![\d]))|sesuai|berdasarkan\s+(?:tabel|bobot)|interval)(?![\p{L}])/iu;

/** 'konversi nilai IP ASN komponen K …'; null where it is not understood, undefined where it is no conversion. */
function readConversion(text: string): ParsedDO | null | undefined {
  const head = /^\s*konversi\s+(?:dari\s+)?(?=\S)/iu.exec(text)?.[0].length;
  if (head === undefined) return undefined;
  if (!IP_ASN.test(text)) return null;
  const rest = text.slice(head);
  const formula = readFormula(cutRemarks(rest), {});
  const expression =
    formula === 'tanpa operator'
      ? weighted(rest)
      : typeof formula === 'string'
        ? null
        : formula && asConversion(formula);
  const computed = expression && some(expression, isDivision) ? shifted(expression, head) : null;
  return computed && { jenis: 'rumus', expression: computed, kumulatif: false };
}

/** A score as a percentage of the weight of the one component that is named; null where there is none. */
function weighted(text: string): Expression | null {
  const named = [...text.matchAll(/(?:komponen|dimensi|aspek|unsur)\s+(\p{L}+)/giu)];
  const komponen = named.length === 1 ? komponenIpAsn(named[0]?.[1] ?? '') : null;
  if (komponen === null || OTHER_SCALE.test(text)) return null;
  const left: Expression = { kind: 'variabel', ...phraseAt(text, { start: 0, end: text.length }) };
  const { start, end } = left;
  const right: Expression = { kind: 'bobot', komponen, start, end };
  return timesHundred({ kind: 'operasi', operator: '÷', left, right, start, end });
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
