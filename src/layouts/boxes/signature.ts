import type { Penandatangan } from '../../cascade/cascade';
import { maxOf, minOf } from '../../cascade/list';
import { foldSpace } from '../../cascade/text';
import { isMonth } from '../dates';
import type { Grid, GridCell } from './grid';
import { GUARD } from './labels';

/** A signature block: from its place-and-date line (or 'Mengetahui' beside it) down. */
export interface Signature {
  readonly row: number;
  readonly penandatangan: Penandatangan | null;
  readonly known: ReadonlySet<GridCell>;
}

interface Line {
  readonly text: string;
  /** Rows between it and the line above, as a gap for the signature. */
  readonly gap: number;
}

const RANK = /^(pembina|penata|pengatur|juru)\b/i;
const ENACTED = /^ditetapkan di\b/i;
const NIP = /^nip\b\.?\s*[:.]?\s*/i;
const POST =
  /^(?:(?:plt|plh|pj|pjs)\.?\s+)?(kepala|camat|lurah|inspektur|direktur|sekretaris|bupati|wali ?kota|ketua)\b/i;

/** 'Pemalang, 21 Agustus 2024': a place, and a date whose day may be left open. */
export function placeAndDate(text: string): { readonly tempat: string; readonly tanggal: string } | null {
  const [, tempat = '', tanggal = ''] =
    /^(\p{L}[\p{L} .'-]{1,40}?)\s*,\s*([^,]{4,30})$/u.exec(foldSpace(text)) ?? [];
  const dated = /\b(19|20)\d\d$/.test(tanggal) && tanggal.split(/[\s.…]+/).some(isMonth);
  return dated || (tempat !== '' && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(tanggal))
    ? { tempat, tanggal }
    : null;
}

/** Whether a text alone makes a signature block begin, or names who signs. */
export function opensSignature(text: string): boolean {
  return placeAndDate(text) !== null || ENACTED.test(text) || NIP.test(text);
}

/** Finds the signature blocks at or below a row; null where there is none. */
export function findSignature(grid: Grid, from: number): Signature | null {
  // What we guarded is a text of the cascade, whatever it looks like.
  const below = grid.cells.filter((cell) => cell.row >= from && !cell.raw.startsWith(GUARD));
  const firstLine = (cell: GridCell) => cell.raw.split(/\r\n|\r|\n/)[0] ?? '';
  const dated =
    below.find((cell) => placeAndDate(firstLine(cell)) !== null) ??
    below.find((cell) => ENACTED.test(cell.text));
  const head = dated ?? postAboveNip(below);
  if (!head) return null;
  const approval = below.filter(
    (cell) => /^(mengetahui|menyetujui|mengesahkan)\b/i.test(cell.text) && head.row - cell.row <= 3,
  );
  const row = minOf(
    approval.map((cell) => cell.row),
    head.row,
  );
  const known = new Set<GridCell>();
  const columns = new Set(below.filter((cell) => cell.row >= row && isAnchor(cell)).map((cell) => cell.col));
  for (const col of columns) for (const cell of blockOf(below, col, row)) known.add(cell);
  const block = blockOf(below, head.col, head.row);
  return { row, penandatangan: readBlock(linesOf(block)), known };
}

const isAnchor = (cell: GridCell) =>
  NIP.test(cell.text) ||
  placeAndDate(cell.raw.split('\n')[0] ?? '') !== null ||
  /^(mengetahui|menyetujui|ditetapkan di|pada tanggal)\b/i.test(cell.text) ||
  POST.test(cell.text);

/** Without a dated line: the post above a NIP, at most eight rows higher. */
function postAboveNip(cells: readonly GridCell[]): GridCell | null {
  const nip = cells.find((cell) => NIP.test(cell.text) && /\d{4}/.test(cell.text));
  return (
    (nip && cells.find((cell) => cell.col === nip.col && nip.row - cell.row <= 8 && POST.test(cell.text))) ??
    null
  );
}

/** Without a NIP a block has room for one signature only; after the name two empty rows end it. */
function endOfBlock(column: readonly GridCell[]): number {
  let signed = false;
  for (const [i, cell] of column.entries()) {
    const room = cell.row - (column[i - 1]?.row ?? cell.row) - 1;
    if (room >= 2 && (signed || room > 6)) return i;
    signed ||= room >= 2 || /\n\s*\n/.test(cell.raw);
  }
  return column.length;
}

/** The cells of a column from a row down to the NIP. */
function blockOf(cells: readonly GridCell[], col: number, row: number): GridCell[] {
  const column = cells.filter((cell) => cell.col === col && cell.row >= row);
  const end = column.findIndex((cell) => NIP.test(cell.text) || /\n\s*nip\b/i.test(cell.raw));
  if (end >= 0) return column.slice(0, end + 1);
  return column.slice(0, endOfBlock(column));
}

function linesOf(block: readonly GridCell[]): Line[] {
  const lines: Line[] = [];
  let last = block[0]?.row ?? 0;
  for (const cell of block) {
    let gap = cell.row - last;
    for (const raw of cell.raw.split(/\r\n|\r|\n/)) {
      const text = foldSpace(raw);
      if (text === '') gap += 1;
      else {
        lines.push({ text, gap });
        gap = 1;
      }
    }
    last = cell.row;
  }
  return lines;
}

function readBlock(lines: readonly Line[]): Penandatangan {
  const { tempat, tanggal } = readDate(lines);
  const nip = lines.find(({ text }) => NIP.test(text));
  const people = lines.filter(
    ({ text }) =>
      !NIP.test(text) &&
      placeAndDate(text) === null &&
      !/^(mengetahui|menyetujui|ditetapkan di|pada tanggal)\b/i.test(text),
  );
  const rank = people.findIndex(({ text }, i) => i > 0 && RANK.test(text));
  const pangkat = people[rank]?.text ?? null;
  const signing = rank > 0 ? people.slice(0, rank) : people;
  const name = nameIndex(signing);
  return {
    tempat,
    tanggal,
    jabatan: join(signing.slice(0, name < 0 ? undefined : name)),
    nama: name < 0 ? null : join(signing.slice(name)),
    pangkat,
    nip: nip ? orNull(nip.text.replace(NIP, '')) : null,
  };
}

/** The name comes after the room left for the signature (the widest gap), or last. */
function nameIndex(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line) => line.gap);
  const widest = maxOf(gaps);
  if (gaps.length > 0 && widest > minOf(gaps)) return gaps.lastIndexOf(widest) + 1;
  if (gaps.length === 1 && widest > 1) return 1;
  return lines.length > 1 ? lines.length - 1 : -1;
}

function readDate(lines: readonly Line[]): { tempat: string | null; tanggal: string | null } {
  for (const { text } of lines) {
    const dated = placeAndDate(text);
    if (dated) return dated;
  }
  const after = (pattern: RegExp) =>
    lines.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? null;
  return { tempat: after(/^ditetapkan di\s*:?\s*(.+)$/i), tanggal: after(/^pada tanggal\s*:?\s*(.+)$/i) };
}

const orNull = (text: string) => (text === '' ? null : text);
const join = (lines: readonly Line[]) => orNull(lines.map(({ text }) => text).join(' '));
