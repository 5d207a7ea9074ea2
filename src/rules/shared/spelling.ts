import { distance } from 'fastest-levenshtein';

/** A word as it stands in a text, in small letters, with its neighbours ('' at an end). */
export interface Token {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  /** Whether it may be judged: no name, acronym or part of a compound with '-', '.', digits. */
  readonly plain: boolean;
}

/** How often each word of the workbook stands, and between which neighbours. */
export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  readonly contexts: ReadonlySet<string>;
  /** Frequent words by themselves and by what is left of them without a letter. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** Words by what is left of them without a repeated syllable. */
  readonly longer: ReadonlyMap<string, readonly string[]>;
  /** The place of each word in the order of the texts. */
  readonly order: ReadonlyMap<string, number>;
  /** What each word may have been meant to be; filled as words are looked at. */
  readonly suspects: Map<string, readonly Suspect[]>;
}

/** No word of official Indonesian is longer; letters. */
const LONGEST_WORD = 40;

/** A word that another may be a slip of; `anywhere` where the neighbours need not be the same. */
interface Suspect {
  readonly word: string;
  readonly anywhere: boolean;
}

/**
 * The words of a text. Capitals inside a text are names or acronyms; only the first word's capital is not.
 */
export function tokensOf(text: string): Token[] {
  const matches = [...text.matchAll(/[\p{L}\p{N}@._-]+/gu)]
    .filter(([run]) => /\p{L}/u.test(run))
    .map(([run]) => withoutEnd(run));
  const words = matches.map((raw) => raw.toLowerCase());
  return matches.map((raw, i) => ({
    word: words[i] ?? '',
    before: words[i - 1] ?? '',
    after: words[i + 1] ?? '',
    plain:
      raw.length <= LONGEST_WORD && (/^\p{Ll}+$/u.test(raw) || (i === 0 && /^\p{Lu}\p{Ll}+$/u.test(raw))),
  }));
}

/** A run of letters and marks without the marks at its end, such as a full stop. */
function withoutEnd(run: string): string {
  let end = run.length;
  while (end > 0 && '._-'.includes(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}

export function vocabularyOf(texts: readonly (readonly Token[])[]): Vocabulary {
  const counts = new Map<string, number>();
  const contexts = new Set<string>();
  for (const token of texts.flat()) {
    counts.set(token.word, (counts.get(token.word) ?? 0) + 1);
    contexts.add(contextOf(token.word, token));
  }
  return { counts, contexts, suspects: new Map(), ...indexOf(counts) };
}

/** Finds the words that another may be a slip of without comparing it with each of them. */
function indexOf(counts: ReadonlyMap<string, number>) {
  const near = new Map<string, string[]>();
  const longer = new Map<string, string[]>();
  const add = (index: Map<string, string[]>, key: string, word: string): void => {
    const known = index.get(key);
    if (known) known.push(word);
    else index.set(key, [word]);
  };
  for (const [word, count] of counts) {
    if (word.length > LONGEST_WORD) continue;
    if (count >= 3) for (const key of [word, ...shortened(word)]) add(near, key, word);
    for (const key of withoutSyllable(word)) add(longer, key, word);
  }
  const order = new Map([...counts.keys()].map((word, i) => [word, i]));
  return { near, longer, order };
}

/** A word with one letter left out; words that differ by a letter, or by two that are swapped, share one of these. */
function shortened(word: string): Set<string> {
  const keys = new Set<string>();
  for (let at = 1; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** What a slip was meant to be. */
export interface Slip {
  readonly meant: string;
  /**
   * No other word can be meant: one known word is, and it has more or fewer letters. Where letters are other ones,
   * it may be another good word ('perikanan', 'perikatan').
   */
  readonly certain: boolean;
}

/**
 * What a word was meant to be, or null. Good words stay: a slip is a doubled first letter ('ddokumen'); or
 * stands twice at most beside a word that is at least three times as frequent and has one letter more, less
 * or other inside, either a mere doubling ('pelayannan') or between the same neighbours; or it skips a syllable
 * that the other writes twice ('ditandatangi', 'ditandatangani'). Affixes are no slips.
 */
export function meantBy(token: Token, vocabulary: Vocabulary): Slip | null {
  const { word } = token;
  if (!token.plain || KNOWN.has(word)) return null;
  if (/^([bcdfghjklmnpqrstvwxyz])\1[aeiou]\p{L}{2}/u.test(word)) {
    const meant = word.slice(1);
    return { meant, certain: vocabulary.counts.has(meant) };
  }
  const suspects = vocabulary.suspects.get(word) ?? [...suspectsOf(word, vocabulary)];
  vocabulary.suspects.set(word, suspects);
  const [first, ...others] = suspects
    .filter(({ word: other, anywhere }) => anywhere || vocabulary.contexts.has(contextOf(other, token)))
    .map((suspect) => suspect.word);
  if (first === undefined) return null;
  const certain = first.length !== word.length && others.every((other) => other === first);
  return { meant: first, certain };
}

function* suspectsOf(word: string, vocabulary: Vocabulary): Generator<Suspect> {
  const { counts, near, longer, order } = vocabulary;
  const own = counts.get(word) ?? 0;
  const keys = own > 2 ? [] : [word, ...shortened(word)];
  const others = new Set([...(longer.get(word) ?? []), ...keys.flatMap((key) => near.get(key) ?? [])]);
  const placeOf = (other: string): number => order.get(other) ?? 0;
  for (const other of [...others].sort((a, b) => placeOf(a) - placeOf(b))) {
    const count = counts.get(other) ?? 0;
    if (count < own || other === word) continue;
    if (longer.get(word)?.includes(other) && !differByAffix(word, other))
      yield { word: other, anywhere: true };
    if (own > 2 || count < 3 * own || Math.abs(other.length - word.length) > 1) continue;
    const anywhere = differByDoubling(word, other);
    if ((anywhere || differInside(word, other)) && !differByAffix(word, other))
      yield { word: other, anywhere };
  }
}

function contextOf(word: string, { before, after }: Token): string {
  return `${before} ${word} ${after}`;
}

/** Words of official Indonesian that differ from another good one by a letter: never a slip. */
const KNOWN = new Set(
  `pengadaan pengaduan penetapan penerapan penyusunan penyusutan pengangkatan pengangkutan pelayanan pelayaran
   pencairan pencarian pembuatan pemuatan penataan pendataan perubahan perumahan pengujian pengajian pengajuan
   penggajian penyerahan penyerapan pertanahan pertahanan pertanian perikanan perikatan penerangan penebangan
   penerbangan penerbitan penertiban pembangunan pembayaran pemasaran pemasangan pertimbangan pertambangan
   pembibitan pembinaan pendidikan pemerintah pemerintahan penilaian pengawasan pemantauan pelaporan perencanaan
   penganggaran peningkatan pengelolaan pengolahan pengembangan penyediaan pemeliharaan penyelenggaraan
   pelaksanaan tahunan tahapan bulanan bantuan bentukan kesatuan kesamaan keamanan masukan masakan rujukan`.split(
    /\s+/,
  ),
);

/** Whether a beginning or an end tells two words apart: me-/pe-, -i/-an, -an/-kan, -nya. */
function differByAffix(a: string, b: string): boolean {
  const x = a.replace(/nya$/, '');
  const y = b.replace(/nya$/, '');
  if (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)) return true;
  const stems = (word: string) => [
    word,
    word.replace(/kan$/, ''),
    word.replace(/an$/, ''),
    word.replace(/i$/, ''),
  ];
  return stems(x).some((stem) => stem !== x && stems(y).some((other) => other !== y && stem === other));
}

/** A word without one of two equal syllables of two or three letters that stand close to each other. */
function withoutSyllable(word: string): Set<string> {
  const keys = new Set<string>();
  for (const size of [2, 3]) {
    if (word.length - size < 10) continue;
    for (let at = 1; at + size < word.length; at++) {
      const piece = word.slice(at, at + size);
      const isRepeated =
        word.slice(Math.max(0, at - 3), at).includes(piece) ||
        word.slice(at + size, at + size + 3).includes(piece);
      if (isRepeated) keys.add(word.slice(0, at) + word.slice(at + size));
    }
  }
  return keys;
}

/** One writes a letter twice where the other writes it once; 'ng' and 'ngg' are two sounds. */
function differByDoubling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length !== short.length + 1) return false;
  for (let at = 1; at < long.length; at++) {
    if (long[at] !== long[at - 1] || long.slice(0, at) + long.slice(at + 1) !== short) continue;
    return !(long[at] === 'g' && long[at - 2] === 'n');
  }
  return false;
}

/** One letter more, less or other, or two neighbours swapped, but for the first and the last letter. */
function differInside(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || !b.startsWith(a.charAt(0)) || a.at(-1) !== b.at(-1)) return false;
  return distance(a, b) === 1 || areSwapped(a, b);
}

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
