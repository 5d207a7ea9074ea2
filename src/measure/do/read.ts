import { foldSpace } from '../../cascade/text';
import type { Expression, ParsedDO } from './ast';
import {
  cutDefinitions,
  cutHeading,
  cutKumulatif,
  cutPercent,
  cutRemarks,
  definitionsFirst,
  readComparison,
  withoutAnnouncement,
  type Definition,
} from './frame';
import { lex } from './lexer';
import { isNoun, numberIn, parseFormula } from './parser';
import { shareOf, timesHundred } from './tree';
import { komponenIpAsn, phraseAt } from './words';

/**
 * Reads a DO text. Never throws and never guesses: what is neither a formula, nor a mean of named nodes, nor
 * a plain phrase is `tidak-terbaca`.
 *
 * Operators run left to right, as prose does ("A dikurangi B dibagi C dikali 100" is ((A-B)/C)x100); only
 * parentheses around operators and weights (a number below 1 times a quantity) bind. Letters may stand for
 * words that are told behind the formula: 'a ÷ b × 100; a = …; b = …', which is also the normal form.
 */
export function parseDO(text: string): ParsedDO {
  const teks = foldSpace(text);
  const unread: ParsedDO = { jenis: 'tidak-terbaca', teks };
  if (teks === '') return unread;
  const mean = readMean(text);
  if (mean !== undefined) return mean ?? unread;
  const konversi = readConversion(text);
  if (konversi !== undefined) return konversi ?? unread;
  const { rest, kumulatif } = cutKumulatif(text);
  const formula = readFormula(cutRemarks(rest));
  if (formula === 'tanpa operator')
    return kumulatif || teks.includes('=') ? unread : { jenis: 'frasa', teks };
  return formula ? { jenis: 'rumus', expression: asConversion(formula), kumulatif } : unread;
}

function readFormula(text: string): Expression | 'tanpa operator' | null {
  const heading = cutHeading(text);
  const { formula, definitions, whole } = definitionsFirst(text) ?? {
    ...cutDefinitions(heading),
    whole: heading,
  };
  const { rest, persen } = cutPercent(formula);
  if (definitions.length > 0) return asPercent(withLetters(rest, definitions, whole), persen);
  let operators = false;
  for (const candidate of withoutAnnouncement(rest)) {
    const comparison = readComparison(candidate);
    const words = comparison?.rest ?? candidate;
    const tokens = lex(words, { joint: comparison?.joint ?? null });
    operators ||= tokens.some(({ kind }) => kind === 'operator');
    const parsed = parseFormula(words, tokens);
    if (parsed) return asPercent(parsed, persen || comparison?.persen === true);
  }
  return operators ? null : 'tanpa operator';
}

function asPercent(expression: Expression | null, persen: boolean): Expression | null {
  return expression && persen && shareOf(expression) === 'ya' ? timesHundred(expression) : expression;
}

/** The formula with the words of the definitions in place of its letters; null where a letter and its words do not pair. */
function withLetters(formula: string, definitions: readonly Definition[], text: string): Expression | null {
  const known = new Map(
    definitions.map(({ letter, start, end }) => [letter, phraseAt(text, { start, end })]),
  );
  const parsed = parseFormula(formula, lex(formula, { letters: new Set(known.keys()) }));
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
const NODE = /(?<![\p{L}])(?:sub\s?kegiatan|kegiatan|program|sasaran)(?![\p{L}])/iu;

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

/** 'konversi nilai IP ASN komponen K …'; null where the component is unknown, undefined where it is no conversion. */
function readConversion(text: string): ParsedDO | null | undefined {
  const head = /^\s*konversi\s+(?:dari\s+)?(?=\S)/iu.exec(text);
  if (!head) return undefined;
  if (!/(?<![\p{L}])(?:IP\s?-?ASN|indeks\s+profesionalitas)/iu.test(text)) return null;
  const named = [...text.matchAll(/(?:komponen|dimensi|aspek|unsur)\s+(\p{L}+)/giu)];
  const komponen = named.length === 1 ? komponenIpAsn(named[0]?.[1] ?? '') : null;
  if (komponen === null) return null;
  const left: Expression = {
    kind: 'variabel',
    ...phraseAt(text, { start: head[0].length, end: text.length }),
  };
  const { start, end } = left;
  const right: Expression = { kind: 'bobot', komponen, start, end };
  const ratio: Expression = { kind: 'operasi', operator: '÷', left, right, start, end };
  return { jenis: 'rumus', expression: timesHundred(ratio), kumulatif: false };
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
