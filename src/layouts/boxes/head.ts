import type { Place } from '../../cascade/cascade';
import type { Sebagai } from '../../cascade/reading';
import { foldSpace, placeOf } from '../../cascade/text';
import { kindsOf } from '../words/classify';
import type { GridCell } from './grid';

/** What stands above a tree or matrix: its title, and what the title says. */
export interface Head {
  readonly judul: string | null;
  readonly perangkatDaerah: string | null;
  readonly kabupaten: string | null;
  readonly tahun: number | null;
  /** The title names a change of the year's cascade ('Perubahan'). */
  readonly perubahan: boolean;
  /** The first cell of the title. */
  readonly lokasi: Place | null;
  readonly known: ReadonlyMap<GridCell, Sebagai>;
}

const TITLE = /\b(cascading|cascade|casscading|pohon kinerja|penjenjangan kinerja)\b/i;
const UNIT =
  /\b(dinas|badan|kecamatan|inspektorat|sekretariat|rsud|rumah sakit|satuan polisi|kelurahan|kantor|upt[dp]?)\b/i;
/** What else a letterhead or title line is about. */
const LETTERHEAD =
  /\b(pemerintah|kabupaten|kota|provinsi|tahun|lampiran|nomor|tanggal|periode|renstra|rpjmd|perubahan)\b/i;
const ADDRESS =
  /^(?:jalan|jl\.?|jln\.?|alamat)\s|\b(?:telp|telepon|fax|faks|faksimile|kode pos|website|laman|surel|e-?mail)\b.*[\d@]|\bwww\./i;

/** Reads the cells above the boxes: letterheads, titles, Visi and Misi are known, anything else is not. */
export function readHead(cells: readonly GridCell[]): Head {
  const title = titleCells(cells);
  const judul = foldSpace(title.map((cell) => cell.text).join(' ')) || null;
  const known = new Map<GridCell, Sebagai>();
  const titles = new Set(title);
  for (const cell of cells) {
    if (titles.has(cell)) known.set(cell, 'judul');
    else if (kindsOf(cell).context === null && isLetterhead(cell.text)) known.set(cell, 'kop');
  }
  for (const [cell, sebagai] of contextCells(cells)) if (!known.has(cell)) known.set(cell, sebagai);
  const lines = [...known].filter(([, as]) => as === 'judul' || as === 'kop').map(([cell]) => cell.text);
  const all = judul === null ? lines : [judul, ...lines];
  return {
    judul,
    perangkatDaerah: first(all, unitIn),
    kabupaten: first(all, regionIn),
    tahun: first(all, yearIn),
    perubahan: all.some((text) => /\bperubahan\b/i.test(text)),
    lokasi: title[0] ? placeOf(title[0]) : null,
    known,
  };
}

/** 'Visi : …' in one cell, or the word alone with its texts beside it in the same row. */
function contextCells(cells: readonly GridCell[]): (readonly [GridCell, Sebagai])[] {
  let word: { readonly row: number; readonly sebagai: Sebagai } | null = null;
  return cells.flatMap((cell) => {
    const { context } = kindsOf(cell);
    if (context) word = { row: cell.row, sebagai: context.sebagai };
    const sebagai = context?.sebagai ?? (word?.row === cell.row ? word.sebagai : null);
    return sebagai ? [[cell, sebagai] as const] : [];
  });
}

/** The title: the cell that calls the sheet a cascade, and the title lines straight below it. */
function titleCells(cells: readonly GridCell[]): GridCell[] {
  const start = cells.findIndex((cell) => TITLE.test(cell.text));
  const [head] = start < 0 ? [] : cells.slice(start);
  if (!head) return [];
  const title = [head];
  for (const cell of cells.slice(start + 1)) {
    const last = title.at(-1) ?? head;
    const continues =
      cell.row === last.row + 1 && cell.col === head.col && (isLetterhead(cell.text) || UNIT.test(cell.text));
    if (!continues) break;
    title.push(cell);
  }
  return title;
}

/**
 * A line about an office, a place or a year, written as names are: each word but the small ones begins with a capital.
 * @example isLetterhead('Dinas Kesehatan Kabupaten Batang') // true
 * @example isLetterhead('Dinas harus melengkapi data') // false
 */
function isLetterhead(text: string): boolean {
  if (text.length > 160) return false;
  if (ADDRESS.test(text)) return true;
  const names = text.split(' ').every((word) => !/^\p{Ll}{4,}/u.test(word) || SMALL_WORDS.has(word));
  return names && (UNIT.test(text) || LETTERHEAD.test(text));
}

const SMALL_WORDS = new Set(['dengan', 'untuk', 'pada', 'serta', 'dalam', 'tentang', 'tahun']);

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** The year a text names: after 'Tahun', else any. */
export function yearIn(text: string): number | null {
  const match = /\b(?:tahun|ta\.?|anggaran)\s*(20\d\d)\b/i.exec(text) ?? /\b(20\d\d)\b/.exec(text);
  return match ? Number(match[1]) : null;
}

/** 'KABUPATEN PEMALANG' gives 'PEMALANG'; a town keeps its word ('KOTA TEGAL'), for it is another region. */
export function regionIn(text: string): string | null {
  const end = '(?=\\s+(?:tahun|provinsi|periode|perubahan|20\\d\\d)\\b|\\s*[,;(–-]|$)';
  const kabupaten = new RegExp(`\\bkab(?:upaten\\b|\\.)\\s*(.+?)${end}`, 'i').exec(text);
  if (kabupaten?.[1]) return kabupaten[1];
  return new RegExp(`\\b(kota\\s+.+?)${end}`, 'i').exec(text)?.[1] ?? null;
}

/** The agency a title names: 'CASCADING BKD KABUPATEN PEMALANG TAHUN 2024' gives 'BKD'. */
export function unitIn(text: string): string | null {
  const from = TITLE.exec(text);
  const rest = (from ? text.slice(from.index) : text)
    .replace(
      /^(?:(?:cascading|cascade|casscading|pohon|penjenjangan|kinerja|perubahan|perangkat daerah|opd|dan|pk)\b[\s:–-]*)+/i,
      '',
    )
    .replace(/[\s,(–-]*\b(?:kabupaten|kab\.|kota|provinsi|tahun|periode|perubahan|20\d\d)\b.*$/i, '')
    .trim();
  if (rest === '' || /^pemerintah/i.test(rest)) return null;
  return from || UNIT.test(rest) ? rest : null;
}

/** The agency and region of a signer's post: 'KEPALA BADAN X KABUPATEN Y', 'CAMAT Z'. */
export function postUnit(jabatan: string): {
  readonly perangkatDaerah: string | null;
  readonly kabupaten: string | null;
} {
  const kabupaten = regionIn(jabatan);
  const post = jabatan
    .replace(/^(?:a\.?n\.?\s+)?(?:(?:plt|plh|pj|pjs)\.?\s+)?/i, '')
    .replace(/[\s,]*\b(?:kabupaten|kab\.|kota|provinsi)\b.*$/i, '')
    .trim();
  return { perangkatDaerah: unitOfPost(post) || null, kabupaten };
}

const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^kepala\s+(?:pelaksana\s+|satuan\s+(?=satuan))?/i, ''],
  [/^camat\b/i, 'KECAMATAN'],
  [/^lurah\b/i, 'KELURAHAN'],
  [/^inspektur\b(?:\s+daerah\b)?/i, 'INSPEKTORAT'],
  [/^sekretaris\b/i, 'SEKRETARIAT'],
  [/^direktur\s*/i, ''],
];

function unitOfPost(post: string): string {
  const found = POSTS.find(([pattern]) => pattern.test(post));
  return found ? foldSpace(post.replace(found[0], found[1])) : post;
}
