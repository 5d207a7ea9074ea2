import type { Sebagai } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import { GUARD } from './labels';

/** What belongs to no node of a cascade but stands on many of its sheets, by the word that announces it. */
const WORDS: readonly (readonly [Sebagai, RegExp])[] = [
  // The governor's part of a cascade, above or left of the agency's.
  [
    'RPJMD',
    /^(?:rpjmd|(?:tujuan|sasaran|indikator|indikator kinerja(?: utama)?|iku)(?: kinerja| daerah)* (?:rpjmd|gubernur|bupati|wali ?kota|kepala daerah))$/,
  ],
  ['visi', /^visi(?: (?:rpjmd|gubernur|bupati|wali ?kota|kepala daerah))?$/],
  ['misi', /^misi(?: (?:rpjmd|gubernur|bupati|wali ?kota|kepala daerah))?(?: [0-9]{1,2})?$/],
  ['strategi', /^strategi$/],
  ['kebijakan', /^(?:arah )?kebijakan$/],
  ['anggaran', /^(?:(?:pagu )?anggaran|pagu(?: indikatif)?)(?: \(?rp\.?\)?)?$/],
  ['target', /^target(?: kinerja| tahunan| 20[0-9]{2})?$/],
  ['satuan', /^satuan$/],
  ['keterangan warna', /^(?:keterangan warna|arti warna|legenda)$/],
];

/** What belongs to no node, by the word that announces it. */
export interface Context {
  readonly sebagai: Sebagai;
  /** What follows a colon; '' if nothing does. */
  readonly rest: string;
}

/**
 * What a text announces besides a cascade, and what follows it after a colon ('' if nothing).
 * @example contextAt('Anggaran : Rp 10.000.000') // { sebagai: 'anggaran', rest: 'Rp 10.000.000' }
 * @example contextAt('Anggaran pendidikan') // null
 */
export function contextAt(text: string): Context | null {
  if (text.startsWith(GUARD)) return null;
  const colon = text.search(/[:：]/);
  const head = colon < 0 ? text : text.slice(0, colon);
  if (head.length > 30) return null;
  const words = textKey(head);
  const found = WORDS.find(([, pattern]) => pattern.test(words));
  return found ? { sebagai: found[0], rest: colon < 0 ? '' : text.slice(colon + 1).trim() } : null;
}
