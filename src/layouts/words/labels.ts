import { distance } from 'fastest-levenshtein';
import { foldSpace, textKey } from '../../cascade/text';

/** What a label announces. 'nama' is a name's label ('Nama Program :'), 'tim' a team's ('Tim Kerja :'). */
export type Label = 'nama' | 'kinerja' | 'indikator' | 'do' | 'pemilik' | 'tim' | 'ketua' | 'anggota';

/** A label with what stands around its colon. */
export interface FoundLabel {
  readonly label: Label;
  /** As written, without the colon. */
  readonly head: string;
  /** What follows the colon; '' if nothing does. */
  readonly rest: string;
}

/** Invisible sign (WORD JOINER) that we write before a text which would be taken for something else. */
export const GUARD = '\u2060';

/** The words of each label as agencies write them; letter case, dots and spaces do not count. */
const WORDS: Record<Label, readonly string[]> = {
  nama: ['nama program', 'nama kegiatan', 'nama sub kegiatan', 'nama'],
  kinerja: ['kinerja', 'uraian kinerja', 'pernyataan kinerja', 'kinerja utama', 'sasaran kinerja'],
  indikator: [
    'indikator',
    'indikator kinerja',
    'indikator kinerja utama',
    'indikator kinerja kunci',
    'indikator kinerja individu',
    'iku',
    'ikk',
    'iki',
    'ikp',
  ],
  do: [
    'do',
    'definisi operasional',
    'definisi operasional (do)',
    'formulasi',
    'formula',
    'formulasi perhitungan',
    'formulasi penghitungan',
    'formula perhitungan',
    'formula penghitungan',
    'cara perhitungan',
    'cara penghitungan',
    'cara menghitung',
    'cara mengukur',
    'cara pengukuran',
    'metode perhitungan',
    'metode penghitungan',
    'rumus',
    'rumus perhitungan',
    'rumus penghitungan',
  ],
  pemilik: [
    'pemilik',
    'pemilik kinerja',
    'pengampu',
    'pengampu kinerja',
    'penanggung jawab',
    'penanggung jawab kinerja',
    'penanggungjawab',
    'penanggungjawab kinerja',
    'pj',
  ],
  tim: ['tim', 'tim kerja', 'nama tim', 'nama tim kerja'],
  ketua: [
    'ketua',
    'ketua tim',
    'ketua tim kerja',
    'ketua kelompok',
    'nama ketua',
    'nama ketua tim',
    'koordinator tim',
  ],
  anggota: [
    'anggota',
    'anggota tim',
    'anggota tim kerja',
    'anggota kelompok',
    'nama anggota',
    'nama anggota tim',
  ],
};

const LABELS = new Map<string, Label>();
for (const label of Object.keys(WORDS) as Label[]) {
  for (const words of WORDS[label]) LABELS.set(words, label);
}

/** A level behind a label ('Indikator Program') or a number ('Indikator 2') adds nothing. */
const LEVEL =
  / (?:(?:tujuan|sasaran|program|kegiatan|sub ?-?kegiatan|\(iku\)|\(iki\)|\(do\))(?= |$)|[0-9]+$)/g;
/** Before a colon other words may follow too; alone 'Kinerja Perangkat Daerah' is a text. */
const QUALIFIER = / (?:tim|strategis|pd|opd|perangkat daerah|ke)(?= |$)/g;

/**
 * The label that stands at the head of a text, or alone, and what follows it on the same line ('' if nothing).
 * @example labelAt('Indikator 2 : Jumlah gedung') // { label: 'indikator', head: 'Indikator 2', rest: 'Jumlah gedung' }
 */
export function labelAt(text: string): FoundLabel | null {
  if (text.startsWith(GUARD)) return null;
  const colon = text.search(/[:：]/);
  const head = colon < 0 ? text : text.slice(0, colon);
  const label = labelOf(head, colon >= 0);
  return label && { label, head: foldSpace(head), rest: colon < 0 ? '' : text.slice(colon + 1).trim() };
}

/** Whether the words of a label say no more than what they announce; 'Indikator 2' does. */
export const isPlainLabel = (head: string): boolean => LABELS.has(textKey(head));

function labelOf(head: string, colon: boolean): Label | null {
  if (head.length > 60) return null;
  const words = textKey(head)
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[.*]+$/, '')
    .replace(/^(?:[0-9]{1,2}|[a-z])[.)] +/, '')
    .trim();
  const bare = words.replace(LEVEL, '');
  const exact = LABELS.get(words) ?? LABELS.get((colon ? bare.replace(QUALIFIER, '') : bare).trim());
  // 'Tim' and 'Nama' are also words of their own: only a colon makes them labels.
  if (exact) return colon || (exact !== 'tim' && exact !== 'nama' && words !== 'pj') ? exact : null;
  return misspelt(words);
}

/** The long labels that a text of some length may be a slip of, in their own order. */
const LIKE = new Map(
  Array.from({ length: 60 }, (_, length) => [
    length,
    [...LABELS].filter(([known]) => known.length >= 6 && Math.abs(known.length - length) <= 1),
  ]),
);

/** A slip of one letter in a long label: 'Indkator', 'Sasran'. */
function misspelt(words: string): Label | null {
  if (words.length < 6) return null;
  return LIKE.get(words.length)?.find(([known]) => distance(known, words) === 1)?.[1] ?? null;
}

/** A text that says nothing: dashes and dots only. */
export function isBlank(text: string): boolean {
  return /^[-–—_.…\s]*$/.test(text);
}
