import type { Place } from '../../cascade/cascade';
import { foldSpace } from '../../cascade/text';
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
  readonly known: ReadonlySet<GridCell>;
}

const TITLE = /\b(cascading|cascade|casscading|pohon kinerja|penjenjangan kinerja)\b/i;
const UNIT =
  /\b(dinas|badan|kecamatan|inspektorat|sekretariat|rsud|rumah sakit|satuan polisi|kelurahan|kantor|upt[dp]?)\b/i;
const LETTERHEAD =
  /\b(pemerintah|kabupaten|kota|provinsi|jalan|jl\.?|jln\.?|telp|telepon|fax|faks|faksimile|kode pos|website|laman|surel|e-?mail|www|tahun|lampiran|nomor|tanggal|periode|renstra|rpjmd|tahun anggaran|perubahan)\b/i;

/** Reads the cells above the first band: letterheads and titles are known, anything else is not. */
export function readHead(cells: readonly GridCell[]): Head {
  const title = titleCells(cells);
  const judul = foldSpace(title.map((cell) => cell.text).join(' ')) || null;
  const known = new Set(cells.filter((cell) => title.includes(cell) || isLetterhead(cell.text)));
  const all = [judul, ...[...known].map((cell) => cell.text)].filter((text) => text !== null);
  return {
    judul,
    perangkatDaerah: first(all, unitIn),
    kabupaten: first(all, regionIn),
    tahun: first(all, yearIn),
    perubahan: all.some((text) => /\bperubahan\b/i.test(text)),
    lokasi: title[0] ? { lembar: title[0].lembar, row: title[0].row, col: title[0].col } : null,
    known,
  };
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

/** Written all in capitals, or about an office, an address or a year. */
function isLetterhead(text: string): boolean {
  const capitals = text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return capitals || UNIT.test(text) || (LETTERHEAD.test(text) && text.length <= 120);
}

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
