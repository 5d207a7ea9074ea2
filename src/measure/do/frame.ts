import type { Part } from './ast';
import { lex } from './lexer';
import { isQuantity, isStatement } from './words';

/**
 * What stands around a formula: headings, remarks, words that announce it. Each is cut out of the text; cut
 * parts become spaces, so that the places of all others stay true.
 */

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

const KUMULATIF = [
  /\(\s*(?:di|ter|secara\s+)?a?kumula(?:tif|si)(?:kan)?(?:\s[^()]*)?\)/giu,
  /(?<=[\d%,;]\s?|persen\s|seratus\s)(?:secara\s+)?a?kumula(?:tif|si)\s+(?:dari|sejak|dengan)\s[^();]*tahun[^();]*/giu,
];
const WITHIN_YEAR = /triwulan|bulan|semester|tahun\s+(?:berjalan|ini)|(?<![\p{L}])tw(?![\p{L}])/iu;
const EARLIER_YEARS =
  /sebelum|lalu|tahun\s*-\s*tahun|(?:dari|sejak)\s+(?:awal\s+)?(?:tahun|periode|renstra|rpjmd)/iu;

/** Cuts '(kumulatif dari tahun sebelumnya)'. Accumulated within the year is no opening balance. */
export function cutKumulatif(text: string): { readonly rest: string; readonly kumulatif: boolean } {
  let kumulatif = false;
  const rest = cutAll(text, KUMULATIF, (remark) => {
    kumulatif ||= !WITHIN_YEAR.test(remark) || EARLIER_YEARS.test(remark);
  });
  return { rest, kumulatif };
}

function cutAll(text: string, patterns: readonly RegExp[], seen?: (cut: string) => void): string {
  return patterns.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (cut) => {
        seen?.(cut);
        return ' '.repeat(cut.length);
      }),
    text,
  );
}

const REMARKS = [
  /\(\s*sumber(?![\p{L}])[^()]*\)/giu,
  /\(\s*(?:di)?per\s+(?:10{2,}|10{0,2}(?:(?:\.|\s+)000)+)\s[^()]*\)\s*\.?\s*$/iu,
  /(?:[.;,(]|(?<=[%\d]|persen|seratus)(?=\s))\s*(?:sumber(?:\s+data)?|(?:tipe|jenis)\s+(?:per)?hitungan|satuan|target(?:\s+kinerja)?(?:\s+tahun)?(?:\s+\d{4})?|polaritas|periode|frekuensi|penanggung\s?jawab)\s*:[^;()]*$/iu,
  /(?<=(?:100|000)\s?%?|persen|seratus)\s+(?:(?:dalam|pada|selama)\s+(?:(?:kurun|jangka)\s+waktu|periode|(?:satu\s+|1\s+|se)?tahun)(?![\p{L}])|di\s+wilayah(?![\p{L}]))[^.;:()=×÷*/+]*\.?\s*$/iu,
  /\(\s*(?:s\.?\s*d\.?|sampai(?:\s+dengan)?)\s+(?:triwulan|tw|bulan|semester|akhir\s+tahun)(?![\p{L}])[^()]*\)\s*$/iu,
  /=[….\s_]*(?:%\s*)?$/u,
  /^\s*(?:[•·*✓▪–-]|[1a][.)])\s+(?=\S)/u,
];

/** Cuts what tells where the numbers come from, an empty result ('= … %'), a bullet or a first number. */
export function cutRemarks(text: string): string {
  return cutAll(text, REMARKS);
}

const IN_PERCENT =
  /(?<![\p{L}])(?:\(\s*(?:%|persen)\s*\)|\(?\s*(?:(?:dan|yang)\s+)?(?:dinyatakan\s+)?dalam\s+(?:bentuk\s+|satuan\s+)?(?:persen(?:tase)?|%)\s*\)?)\s*\.?\s*$/iu;

/** Cuts a closing 'dalam persen'. */
export function cutPercent(text: string): { readonly rest: string; readonly persen: boolean } {
  const end = text.trimEnd();
  const tail = end.slice(Math.max(0, end.length - 60));
  const match = IN_PERCENT.exec(tail);
  if (!match) return { rest: text, persen: false };
  const start = end.length - tail.length + match.index;
  return { rest: blank(text, start, text.length), persen: true };
}

const LABEL_WORD =
  '(?:rumus(?:nya)?|formula(?:si)?|(?:cara|metode|teknik)(?=\\s+\\p{L}*(?:hitung|ukur))|(?:per|peng)hitungan|pengukuran|definisi|operasional|penjelasan|DO|meng(?:hitung|ukur))';
const LABEL = new RegExp(
  `^\\s*${LABEL_WORD}(?:\\s+(?:${LABEL_WORD}|indikator|kinerja)){0,5}\\s*(?:[:=]|adalah(?![\\p{L}]))`,
  'iu',
);

/** Cuts what only announces the formula: 'Rumus :', or the name of the result before '='. */
export function cutHeading(text: string): string {
  const rest = cutLabel(cutLabel(text));
  const equals = rest.search(/(?<![<>])=/u);
  return equals >= 0 && isPlain(rest.slice(0, equals)) ? blank(rest, 0, equals + 1) : rest;
}

function cutLabel(text: string): string {
  const label = LABEL.exec(text);
  return label ? blank(text, 0, label[0].length) : text;
}

/** No operator, no open parenthesis, no end of a statement. */
function isPlain(text: string): boolean {
  let depth = 0;
  for (const { kind } of lex(text)) {
    if (kind === 'operator') return false;
    depth += kind === 'buka' ? 1 : kind === 'tutup' ? -1 : 0;
  }
  return depth === 0 && !text.includes(';');
}

const RESULT_NAME =
  '(?:persentase|prosentase|presentase|persen|%|rasio|tingkat|cakupan|indeks|angka|nilai|laju|pertumbuhan|peningkatan|penurunan|prevalensi|proporsi|kontribusi|rata(?:\\s*-\\s*|\\s+)?rata|rerata|capaian|skor)(?![\\p{L}])';
const RESULT = new RegExp(`^\\s*${RESULT_NAME}`, 'iu');
const ANNOUNCES =
  /(?<![\p{L}])(?:adalah|merupakan|yaitu|ialah|(?:dihitung|diukur|diperoleh|didapat(?:kan)?)\s+(?:dengan|dari|melalui|berdasarkan)(?:\s+(?:cara|rumus|formula|menghitung|hasil))*)(?![\p{L}])\s*:?\s*/giu;
/** What a text of several announcements is read for; a person needs no more. */
const MAX_ANNOUNCEMENTS = 4;

/**
 * The texts that may be the formula, the likeliest first: without 'Persentase A :' or 'Persentase A dihitung
 * dari' before it, and as it stands.
 */
export function withoutAnnouncement(text: string): string[] {
  const found: string[] = [];
  const colon = text.indexOf(':');
  if (colon >= 0 && RESULT.test(text) && isPlain(text.slice(0, colon))) found.push(blank(text, 0, colon + 1));
  for (const { index, 0: words } of [...text.matchAll(ANNOUNCES)].slice(0, MAX_ANNOUNCEMENTS)) {
    const behind = index + words.length;
    if (announces(text.slice(0, index), text.slice(behind))) found.unshift(blank(text, 0, behind));
  }
  return [...found, text];
}

/**
 * Whether a formula is announced between the two texts. Not by 'nilai yang dihitung dari …', which is a noun, unless
 * what follows is a comparison, or what it belongs to names a result ('persentase yang dihitung dari …').
 */
function announces(before: string, after: string): boolean {
  const relative = /(?<![\p{L}])yang\s*$/iu.test(before);
  if (relative && !compares(after) && !/(?:pro|per|pre)sentase\s+yang\s*$/iu.test(before)) return false;
  const begins = /^[([{]/u.test(after) || isQuantity(after) || compares(after) || RESULT.test(before);
  return begins && isPlain(before);
}

const COMPARES =
  /^(\s*(?:[([{]\s*)?)(?:(?:hasil\s+)?(?:perbandingan|rasio|ratio|proporsi|nisbah|pembagian)|hasil\s+bagi|membandingkan|membagi|(persentase|prosentase|presentase|persen|%))(?:\s+antara|\s+dari)?\s+/iu;
const OF_COUNTS =
  /(?<=\s)(?:dari|terhadap|atas)\s+(?=(?:(?:seluruh|keseluruhan)\s+)?(?:jumlah|jml|jlh|banyaknya|total|target)(?![\p{L}]))/giu;
const WITH_QUANTITY = /(?<=\s)(?:dengan|terhadap|dan|oleh)\s+(?=\p{L})/giu;

function compares(text: string): boolean {
  return COMPARES.test(text);
}

export interface Comparison {
  readonly rest: string;
  /** The word that divides; null where an operator does. */
  readonly joint: Part | null;
  readonly persen: boolean;
}

/**
 * 'Perbandingan (antara) jumlah A dengan jumlah B', 'rasio A terhadap B', 'persentase jumlah A dari jumlah B':
 * a division, where exactly one word can be the one that divides. Null where it is none.
 */
export function readComparison(text: string): Comparison | null {
  const head = COMPARES.exec(text);
  if (!head) return null;
  const [whole, indent = '', percent] = head;
  const rest = blank(text, indent.length, whole.length);
  const persen = percent !== undefined;
  const begins = text.slice(whole.length);
  if (persen && !isQuantity(begins)) return null;
  if (lex(rest).some((token) => token.kind === 'operator' && token.operator === '÷')) {
    return isQuantity(begins) || /^[([{]/u.test(begins) ? { rest, joint: null, persen } : null;
  }
  const joint = onlyJoint(rest, persen) ?? (/rasio|ratio|proporsi/iu.test(whole) ? onlyTo(rest) : null);
  return joint && { rest, joint, persen };
}

/** 'Proporsi A … terhadap B …': the one 'terhadap', whatever other word may join. */
function onlyTo(text: string): Part | null {
  const [only, ...others] = [...text.matchAll(/(?<=\s)terhadap(?=\s+\p{L})/giu)];
  return only && others.length === 0 ? { start: only.index, end: only.index + only[0].length } : null;
}

/** The one joint before a quantity; without any such the only joint there is. */
function onlyJoint(text: string, persen: boolean): Part | null {
  const all = [...text.matchAll(persen ? OF_COUNTS : WITH_QUANTITY)];
  const before = all.filter(({ index, 0: word }) => isQuantity(text.slice(index + word.length)));
  const [only, ...others] = persen || before.length === 0 ? all : before;
  if (!only || others.length > 0) return null;
  return { start: only.index, end: only.index + only[0].trimEnd().length };
}

export interface Definition extends Part {
  /** Not yet trimmed: the place of all that is told of the letter. */
  readonly letter: string;
}

const NAMES_RESULT = /^(?:persentase|prosentase|presentase|persen|%)(?:\s+(?:antara|dari))?\s+/iu;

/** The words behind 'Persentase' at the head of a formula, which may only name its result; null where it does not begin so. */
export function behindPercent(kata: string): number | null {
  return NAMES_RESULT.exec(kata)?.[0].length ?? null;
}

const ALTERS =
  /kumula|rata\s*-?\s*rata|rerata|bobot|selisih|(?:jumlah|kali|bagi|kurang|tambah)kan(?![\p{L}])|konversi|pembilang|penyebut|(?<![\p{L}])maka(?![\p{L}])/iu;
const CONDITION = /(?<![\p{L}])(?:jika|apabila|bila(?:mana)?)(?![\p{L}])/iu;
const VALUES =
  /(?<![\p{L}])(?:di)?(?:nilai|hitung|anggap|beri)(?![\p{L}])|capaian|realisasi|hasil|persen|%/iu;

/**
 * Whether a sentence beside the formula only explains its words: it changes no value, is a sentence (three words), and
 * before the formula no part of it ('Jumlah rekomendasi. …').
 */
export function explains(sentence: string, where: 'sebelum' | 'sesudah'): boolean {
  const words = sentence.trim();
  if (/^\([^()]*\)$/u.test(words)) return !ALTERS.test(words);
  const alters = ALTERS.test(words) || (CONDITION.test(words) && VALUES.test(words));
  const isPart = where === 'sebelum' && isQuantity(words) && !isStatement(words);
  return words === '' || !(alters || isPart || words.split(/\s+/u, 3).length < 3);
}

const TELLS = /(?<=^|[\s;,.(:])([A-Za-z][A-Za-z0-9]{0,3})\s*(=|:|adalah\s|yaitu\s|merupakan\s)/gu;
/** What stands between a formula and the words of its letters; '(A/B) x 100% A : …' has nothing between. */
const EXPLAINS =
  /;|(?<![\p{L}])(?:di\s?mana|dengan\s+keterangan|keterangan|ket)(?![\p{L}])|(?:[%)]|100|persen)\s+(?=[A-Za-z][A-Za-z0-9]{0,3}\s*:)/iu;
const BEFORE_DEFINITIONS = /(?:di\s?mana|dengan|dengan\s+keterangan|keterangan|ket|yaitu)$/iu;

/** Splits 'a ÷ b × 100; a = jumlah …; b = jumlah …' into the formula and what its letters mean. */
export function cutDefinitions(text: string): { formula: string; definitions: readonly Definition[] } {
  const explains = EXPLAINS.exec(text)?.index ?? text.length;
  return splitAt(text, explains, symbolsIn(text.slice(0, explains)));
}

const symbolsIn = (formula: string): ReadonlySet<string> => new Set(formula.match(/[A-Za-z][A-Za-z0-9]*/gu));

/** Behind `explains` a symbol of the formula is told with any of the signs, before it with '=' only. */
function splitAt(text: string, explains: number, symbols: ReadonlySet<string>) {
  const heads = [...text.matchAll(TELLS)].filter(
    ({ index, 1: letter = '', 2: sign }) => sign === '=' || (index > explains && symbols.has(letter)),
  );
  const definitions = heads.map((head, i) => ({
    letter: head[1] ?? '',
    start: head.index + head[0].length,
    end: heads[i + 1]?.index ?? text.length,
  }));
  const [first] = heads;
  return { formula: first ? endOfFormula(text.slice(0, first.index)) : text.trimEnd(), definitions };
}

function endOfFormula(text: string): string {
  const trim = (one: string): string => {
    let end = one.length;
    while (end > 0 && /[\s;,.:(]/u.test(one.charAt(end - 1))) end -= 1;
    return one.slice(0, end);
  };
  const formula = trim(text);
  const tail = BEFORE_DEFINITIONS.exec(formula.slice(-24));
  return tail ? trim(formula.slice(0, formula.length - tail[0].length)) : formula;
}

/** More letters than that have no words of a person. */
const MAX_DEFINITIONS = 40;

/** Where a statement ends, and where 'rumus' or 'maka' begins one. */
const STATEMENTS =
  /;|,(?=\s*(?:[A-Za-z][A-Za-z0-9]{0,3}\s*=|maka(?![\p{L}])))|(?<=\s)(?=(?:maka|rumus(?:nya)?)(?![\p{L}]))/giu;
const LEADS_TO = /^[;,]?\s*(?:maka(?![\p{L}])\s*)?(?:rumus(?:nya)?(?![\p{L}])\s*[:=]?\s*)?/iu;

/**
 * 'a = jumlah …; b = jumlah …; a / b x 100' taken apart: the formula, and what stands before it. Null where the
 * definitions do not come first.
 */
export function definitionsFirst(
  text: string,
): { formula: string; definitions: readonly Definition[]; whole: string } | null {
  const last = [...text.matchAll(STATEMENTS)].at(-1)?.index;
  if (last === undefined) return null;
  const behind = last + (LEADS_TO.exec(text.slice(last))?.[0].length ?? 0);
  const { formula, definitions } = splitAt(text.slice(0, last), -1, symbolsIn(text.slice(behind)));
  if (formula.trim() !== '' || definitions.length === 0 || definitions.length > MAX_DEFINITIONS) return null;
  const known = definitions.every(({ start, end }) =>
    isPlain(text.slice(start, Math.min(end, last)).replace(/[;,\s]+$/u, '')),
  );
  return known ? { formula: cutHeading(blank(text, 0, behind)), definitions, whole: text } : null;
}
