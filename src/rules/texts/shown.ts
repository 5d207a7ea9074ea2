import { groupBy } from '../../cascade/list';
import { foldSpace } from '../../cascade/text';
import { withComma } from '../../measure/number';
import type { Triwulan } from '../../measure/quarters';
import type { NodeName } from '../data/node';
import type { Field, Unshown } from '../../cascade/shown';

/** The nouns of the levels. */
export const LEVELS: Readonly<Record<NodeName['jenis'], string>> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subKegiatan: 'Sub Kegiatan',
  tim: 'Tim',
  individu: 'Pelaksana',
};

/** The most letters of a name that are shown: far above any real name, far below what a cell can hold. */
const LONGEST_NAME = 1000;

/** A name as it is shown: whole, or its beginning and an ellipsis. No letter of two halves is cut in two. */
export function shownName(nama: string): string {
  if (nama.length <= LONGEST_NAME) return nama;
  return `${nama.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Plain data with every text in it as it is shown. */
export function shownTexts<T>(data: T): T {
  return shownValue(data) as T;
}

function shownValue(value: unknown): unknown {
  if (typeof value === 'string') return shownName(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shownValue);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shownValue(inner)]));
}

/**
 * Calls nodes: by their name, with the noun of the level before it where the name does not begin with it. A name is
 * not changed, only cut where it is longer than any real one; a node without one is called by the noun that a language
 * has for it, and the node above.
 * @example nodeCaller(LEVELS, 'di') // 'Program Kepegawaian', 'Tim di Sub Kegiatan Rapat'
 */
export function nodeCaller(nouns: typeof LEVELS, within: string): (node: NodeName) => string {
  const call = ({ jenis, nama, induk }: NodeName): string => {
    if (nama === '') return induk ? `${nouns[jenis]} ${within} ${call(induk)}` : nouns[jenis];
    const noun = LEVELS[jenis];
    const shown = shownName(nama);
    return shown.toLowerCase().startsWith(noun.toLowerCase()) ? shown : `${noun} ${shown}`;
  };
  return call;
}

const ROMAN: Readonly<Record<Triwulan, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** @example quarters([1, 2]) // 'TW I, II' */
export function quarters(list: readonly Triwulan[]): string {
  return `TW ${list.map((quarter) => ROMAN[quarter]).join(', ')}`;
}

export function quarter(one: Triwulan): string {
  return quarters([one]);
}

/** @example quoted(['a', 'b'], ' dan ') // '"a" dan "b"' */
export function quoted(list: readonly string[], between: string): string {
  return list.map((text) => `"${text}"`).join(between);
}

/** What stands in a cell, between quotation marks; a number with the unit that it is shown with. */
export function entry(isi: string | number | boolean, unit = ''): string {
  return `"${typeof isi === 'number' ? `${withComma(isi)}${unit}` : foldSpace(String(isi))}"`;
}

/** @example rounded(66.6667) // '66,67' */
export function rounded(value: number, decimals = 2): string {
  return withComma(Number(value.toFixed(decimals)));
}

/** Several numbers as they are typed. */
export function numbers(list: readonly number[]): string {
  return list.map(withComma).join(', ');
}

/** A computed number, without what the last digits are off. */
export function accurate(value: number): string {
  return withComma(Number(value.toPrecision(12)));
}

/** What a language calls the fields of a box. */
export type FieldNames = Readonly<Record<Exclude<Field, 'anak'>, string>>;

const BELOW: Readonly<Partial<Record<NodeName['jenis'], NodeName['jenis']>>> = {
  sasaran: 'program',
  program: 'kegiatan',
  kegiatan: 'subKegiatan',
};

/**
 * Fields with the levels that lack them.
 * @example unshownNames([{ jenis: 'program', field: 'kinerja' }, { jenis: 'kegiatan', field: 'kinerja' }], names, ' dan ')
 * // 'kinerja (Program, Kegiatan)'
 */
export function unshownNames(bidang: readonly Unshown[], names: FieldNames, between: string): string {
  const groups = groupBy(bidang, ({ jenis, field }) =>
    field === 'anak' ? LEVELS[BELOW[jenis] ?? jenis] : names[field],
  );
  const parts = [...groups].map(([name, list]) => {
    const levels = list
      .filter(({ field }) => field !== 'anak' && field !== 'do')
      .map(({ jenis }) => LEVELS[jenis]);
    return levels.length > 0 ? `${name} (${levels.join(', ')})` : name;
  });
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(between);
}
