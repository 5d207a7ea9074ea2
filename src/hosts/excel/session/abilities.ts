import type { Sentence } from '../../../workbook/port';

/** What a workbook can be read without, should an Excel refuse it. */
export type Reading =
  | 'ids'
  | 'tables'
  | 'names'
  | 'marks'
  | 'protection'
  | 'formulas'
  | 'formats'
  | 'types'
  | 'merges'
  | 'rules'
  | 'shapes'
  | 'fills';

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
const WORDS: Readonly<Partial<Record<Part, Sentence>>> = {
  order: { id: 'urutan lembar', en: 'order of the sheets' },
  merges: { id: 'sel gabungan', en: 'merged cells' },
  formats: { id: 'format angka', en: 'number formats' },
  links: { id: 'tautan antarsel', en: 'links between cells' },
  looks: { id: 'huruf, warna dan perataan', en: 'fonts, colours and alignment' },
  borders: { id: 'garis tepi', en: 'borders' },
  sizes: { id: 'lebar kolom dan tinggi baris', en: 'column widths and row heights' },
  panes: { id: 'judul yang dibekukan', en: 'frozen heads' },
  view: { id: 'garis kisi dan warna tab', en: 'gridlines and tab colours' },
  page: { id: 'ukuran kertas dan kaki halaman', en: 'paper size and foot' },
  titles: { id: 'judul yang diulang di tiap halaman', en: 'heads repeated on each page' },
  breaks: { id: 'pemisah halaman', en: 'page breaks' },
  resize: { id: 'ukuran tabel Excel', en: 'size of the Excel table' },
  table: { id: 'tabel Excel', en: 'Excel table' },
  validation: { id: 'pemeriksaan isian', en: 'checks of what is typed' },
  rules: { id: 'format bersyarat', en: 'conditional formats' },
  mark: {
    id: 'tanda pengenal lembar (penyusunan berikutnya akan menambah lembar baru)',
    en: 'mark of the sheet (composing again will add a new sheet)',
  },
  names: { id: 'nama sel', en: 'names of cells' },
  protection: { id: 'proteksi lembar', en: 'protection' },
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
export function missing({ drawing }: Lacks): Sentence | null {
  const words = [...drawing].flatMap((part) => WORDS[part] ?? []);
  if (words.length === 0) return null;
  const listed = (language: keyof Sentence) => words.map((word) => word[language]).join(', ');
  return {
    id: `Excel ini menolak sebagian dari susunan. Lembarnya jadi, tetapi tanpa: ${listed('id')}.`,
    en: `This Excel refused a part of the composing. The sheets are made, but without: ${listed('en')}.`,
  };
}
