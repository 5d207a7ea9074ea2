import { LEVELS, type Level } from '../../cascade/cascade';
import { foldSpace } from '../../cascade/text';

/** A nomenclature code before a name: '5.03.02.2.03 Kegiatan …'. */
const CODE = '(?:[0-9xX]+(?:[.][0-9xX]+)*[.]?\\s+)?';

const LEVEL_WORD: Record<Level, RegExp> = {
  tujuan: /^tujuan\b/i,
  sasaran: /^sasaran\b/i,
  program: new RegExp(`^${CODE}program\\b`, 'i'),
  kegiatan: new RegExp(`^${CODE}kegiatan\\b`, 'i'),
  subKegiatan: new RegExp(`^${CODE}sub[\\s-]*kegiatan\\b`, 'i'),
  proses: /^(tim|kelompok kerja|pokja|satgas|satuan tugas|panitia)\b/i,
};

/**
 * The level with whose word a text begins, a nomenclature code before it or not; null where it begins with none.
 * @example firstWord('5.03.02.2.03 Kegiatan Pelatihan') // 'kegiatan'
 * @example firstWord('Sasaran Program') // 'sasaran'
 */
export function firstWord(text: string): Level | null {
  const words = foldSpace(text);
  return LEVELS.find((level) => LEVEL_WORD[level].test(words)) ?? null;
}

/** The level that a box's own name may tell. */
export type OwnLevel = Exclude<Level, 'proses'>;

/** What a name says, as far as its level hangs on it. */
export interface NameWords {
  readonly text: string;
  readonly firstWord: Level | null;
  readonly sasaran: SasaranHead | null;
  readonly tujuan: TujuanHead | null;
}

/** The level of a Program, Kegiatan or Sub Kegiatan that a name begins with; null also for 'Program/Kegiatan' over a table. */
export function namedLevel({
  firstWord: word,
  text,
}: Pick<NameWords, 'firstWord' | 'text'>): OwnLevel | null {
  if (word !== 'program' && word !== 'kegiatan' && word !== 'subKegiatan') return null;
  return /^[^\s/]+(?: kegiatan)?\s*(?:\/|:$|dan kegiatan\b)/i.test(text) ? null : word;
}

/** The level that the first word of a box's own name tells; null where it tells none. */
export function ownLevelOf(name: NameWords): OwnLevel | null {
  const named = namedLevel(name);
  if (named) return named;
  const { sasaran } = name;
  if (sasaran && (sasaran.nomor !== null || sasaran.rest === '')) return 'sasaran';
  return name.tujuan ? 'tujuan' : null;
}

/** 'Kegiatan' and nothing else is the name of none. */
export const isLevelAlone = (text: string): boolean => /^(?:program|(?:sub[\s-]*)?kegiatan)$/i.test(text);

const ROMAN: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** The word of a Sasaran with what follows it. */
export interface SasaranHead {
  /** Null where it has none. */
  readonly nomor: number | null;
  /** Its kinerja, '' where that stands elsewhere. */
  readonly rest: string;
}

/**
 * 'Sasaran 2' or 'Sasaran' alone; null where a text is neither.
 * @example sasaranHead('SASARAN STRATEGIS II : Meningkatnya mutu') // { nomor: 2, rest: 'Meningkatnya mutu' }
 */
export function sasaranHead(text: string): SasaranHead | null {
  const match =
    /^sasaran(?:\s+(?:strategis|pd|opd|skpd|perangkat daerah|renstra))?(?:\s+(?:ke-?|no\.?|nomor)?\s*([0-9]{1,2}|[ivx]{1,4}))?(?![\p{L}0-9])\s*[.:)–-]*\s*(.*)$/iu.exec(
      foldSpace(text),
    );
  if (!match) return null;
  const [, number = '', rest = ''] = match;
  if (number === '' && rest !== '') return null;
  return { nomor: number === '' ? null : (ROMAN[number.toLowerCase()] ?? Number(number)), rest };
}

/** The word of a Tujuan with what follows it. */
export interface TujuanHead {
  /** Its kinerja, '' where that stands elsewhere. */
  readonly rest: string;
}

/**
 * 'Tujuan', 'Tujuan PD' or 'Tujuan 1', alone or with a sign behind it; null where a text is none.
 * @example tujuanHead('Tujuan 1 : Meningkatnya mutu') // { rest: 'Meningkatnya mutu' }
 */
export function tujuanHead(text: string): TujuanHead | null {
  const match =
    /^tujuan(?:\s+(?:pd|opd|skpd|perangkat daerah|renstra|strategis))?(?:\s+[0-9]{1,2})?\s*(?:[:.–-]+\s*(.*))?$/i.exec(
      foldSpace(text),
    );
  return match && { rest: match[1] ?? '' };
}
