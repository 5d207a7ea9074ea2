import { textKey } from './text';
import type { Visit } from './walk';

/** What a row of a table speaks of: a box, one of the two parts of a team, or an individual. */
export interface Jenis {
  readonly words: string;
  readonly kind: Visit['jenis'];
  readonly part?: Part;
}

export type Part = 'ketua' | 'anggota';

export const JENIS: readonly Jenis[] = [
  { words: 'Tujuan', kind: 'tujuan' },
  { words: 'Sasaran', kind: 'sasaran' },
  { words: 'Program', kind: 'program' },
  { words: 'Kegiatan', kind: 'kegiatan' },
  { words: 'Sub Kegiatan', kind: 'subKegiatan' },
  { words: 'Ketua Tim', kind: 'tim', part: 'ketua' },
  { words: 'Anggota Tim', kind: 'tim', part: 'anggota' },
  { words: 'Individu', kind: 'individu' },
];

/** The Jenis a cell names; letter case and spaces do not count. */
export function jenisOf(text: string): Jenis | null {
  const key = textKey(text).replace(/\s/g, '');
  return JENIS.find(({ words }) => textKey(words).replace(/\s/g, '') === key) ?? null;
}

export function wordsOf(kind: Visit['jenis'], part?: Part): string {
  return JENIS.find((jenis) => jenis.kind === kind && jenis.part === part)?.words ?? '';
}
