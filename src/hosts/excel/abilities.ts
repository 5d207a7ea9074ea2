/** What a workbook can be read without, should an Excel refuse it. */
export type Reading =
  'ids' | 'tables' | 'names' | 'marks' | 'protection' | 'formulas' | 'formats' | 'types' | 'merges' | 'rules';

/** Parts of a drawing, in the order in which they can be drawn one after the other. */
export const PARTS = [
  'sheets',
  'order',
  'open',
  'resize',
  'merges',
  'formats',
  'content',
  'links',
  'looks',
  'borders',
  'sizes',
  'panes',
  'view',
  'table',
  'dress',
  'validation',
  'mark',
  'names',
  'page',
  'titles',
  'breaks',
  'rules',
  'protection',
  'gone',
] as const;
export type Part = (typeof PARTS)[number];

/** Without these nothing is drawn; all others an Excel may refuse. */
export const ESSENTIAL: ReadonlySet<Part> = new Set(['sheets', 'content', 'gone']);

/** What makes drawing faster, and one step of undo. */
export type Extra = 'hold' | 'undo';

/** The words in which users are told what is missing. */
const WORDS: Readonly<Partial<Record<Part, string>>> = {
  order: 'urutan lembar',
  merges: 'sel gabungan',
  formats: 'format angka',
  links: 'tautan antarsel',
  looks: 'huruf, warna dan perataan',
  borders: 'garis tepi',
  sizes: 'lebar kolom dan tinggi baris',
  panes: 'judul yang dibekukan',
  view: 'garis kisi dan warna tab',
  page: 'ukuran kertas dan kaki halaman',
  titles: 'judul yang diulang di tiap halaman',
  breaks: 'pemisah halaman',
  resize: 'ukuran tabel Excel',
  table: 'tabel Excel',
  validation: 'pemeriksaan isian',
  rules: 'format bersyarat',
  mark: 'tanda pengenal lembar (penyusunan berikutnya akan menambah lembar baru)',
  names: 'nama sel',
  protection: 'proteksi lembar',
};

/** What Excel refused so far: it is not asked for again. */
export interface Lacks {
  readonly reading: Set<Reading>;
  readonly drawing: Set<Part>;
  readonly extras: Set<Extra>;
}

export function lacksNothing(): Lacks {
  return { reading: new Set(), drawing: new Set(), extras: new Set() };
}

/** One sentence on what composed sheets are without; null where nothing is missed. */
export function missing({ drawing }: Lacks): string | null {
  const words = [...drawing].flatMap((part) => WORDS[part] ?? []);
  return words.length === 0
    ? null
    : `Excel ini menolak sebagian dari susunan. Lembarnya jadi, tetapi tanpa: ${words.join(', ')}.`;
}
