import type { Level } from '../../cascade/cascade';
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

/** Whether a name begins with its level's word, a nomenclature code before it or not. */
export function beginsWithLevel(text: string, level: Level): boolean {
  return LEVEL_WORD[level].test(foldSpace(text));
}

/**
 * The level that the first word of a box's own name tells; null where it tells none.
 * @example ownLevel('Sub Kegiatan Timbang Balita') // 'subKegiatan'
 * @example ownLevel('Sasaran 2') // 'sasaran'
 * @example ownLevel('Program/Kegiatan') // null: the head of a table
 */
export function ownLevel(text: string): Exclude<Level, 'proses'> | null {
  const named = (['program', 'kegiatan', 'subKegiatan'] as const).find((level) =>
    beginsWithLevel(text, level),
  );
  if (named) return /^[^\s/]+(?: kegiatan)?\s*(?:\/|:$|dan kegiatan\b)/i.test(foldSpace(text)) ? null : named;
  const sasaran = sasaranHead(text);
  if (sasaran && (sasaran.nomor !== null || sasaran.rest === '')) return 'sasaran';
  return tujuanHead(text) ? 'tujuan' : null;
}

/** Whether a text is the name of a Program, Kegiatan or Sub Kegiatan by its first word: no list of persons begins so. */
export function isNamedBox(text: string): boolean {
  const level = ownLevel(text);
  return level !== null && level !== 'tujuan' && level !== 'sasaran';
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

/** 'Sasaran 2', 'SASARAN STRATEGIS II : Meningkatnya …': the number, and the kinerja where it follows. */
export function sasaranHead(text: string): { readonly nomor: number | null; readonly rest: string } | null {
  const match =
    /^sasaran(?:\s+(?:strategis|pd|opd|skpd|perangkat daerah|renstra))?(?:\s+(?:ke-?|no\.?|nomor)?\s*([0-9]{1,2}|[ivx]{1,4}))?(?![\p{L}0-9])\s*[.:)–-]*\s*(.*)$/iu.exec(
      foldSpace(text),
    );
  if (!match) return null;
  const [, number = '', rest = ''] = match;
  if (number === '' && rest !== '') return null;
  return { nomor: number === '' ? null : (ROMAN[number.toLowerCase()] ?? Number(number)), rest };
}

/** 'Tujuan', 'Tujuan PD', 'Tujuan 1 : Meningkatnya …': the kinerja where it follows. */
export function tujuanHead(text: string): { readonly rest: string } | null {
  const match =
    /^tujuan(?:\s+(?:pd|opd|skpd|perangkat daerah|renstra|strategis))?(?:\s+[0-9]{1,2})?\s*(?:[:.–-]+\s*(.*))?$/i.exec(
      foldSpace(text),
    );
  return match && { rest: match[1] ?? '' };
}
