import { maxOf, minOf } from '../../cascade/list';
import type { KnownCell, Sebagai, UnreadCell } from '../../cascade/reading';
import { foldSpace, placeOf } from '../../cascade/text';
import type { Baris, TabelRealisasi } from '../../realisasi/table';
import type { Sheet } from '../../workbook/sheet';
import { cellKey, gridOf, type GridCell } from '../boxes/grid';
import { readHead } from '../boxes/head';
import { findSignatures } from '../boxes/signature';
import { linesOf } from './block';
import { valueColumns } from './entries';
import { findHeads } from './head';
import { countsFrom } from './numberRow';

/** What became of the texts of a sheet with realization tables: each is known as something, or unread. */
export interface TeksTabel {
  readonly dikenal: readonly KnownCell[];
  readonly tidakTerbaca: readonly UnreadCell[];
}

/**
 * Accounts for every text of a sheet with realization tables: letterhead, heads, texts that a row took over, signatures.
 * What none of them explains is unread, such as a note below the table.
 * @param tables the tables that were read from this sheet
 */
export function teksTabel(sheet: Sheet, tables: readonly TabelRealisasi[]): TeksTabel {
  const { cells } = gridOf({ ...sheet, cells: sheet.cells.filter(({ kind }) => kind === 'text') });
  const known = knownIn(sheet, tables, cells);
  return {
    dikenal: cells.flatMap((cell) => {
      const sebagai = known.get(cell);
      return sebagai ? [{ ...placeOf(cell), teks: cell.text, sebagai }] : [];
    }),
    tidakTerbaca: cells.flatMap((cell) => (known.has(cell) ? [] : [{ ...placeOf(cell), teks: cell.text }])),
  };
}

function knownIn(sheet: Sheet, tables: readonly TabelRealisasi[], cells: readonly GridCell[]) {
  const heads = headsOf(sheet, tables);
  const top = minOf(heads.map((head) => head.top));
  const end = maxOf(tables.map(({ span }) => span.row + span.rows));
  const isi = rowTexts(tables);
  const above = cells.filter(({ row }) => row < top);
  const known = new Map<GridCell, Sebagai>(readHead(above).known);
  const signed = { top: end, lowest: end, lastLabel: new Map<number, number>() };
  for (const cell of findSignatures({ lembar: sheet.name, cells, sheet }, signed).known)
    known.set(cell, 'tanda tangan');
  if (tables.some(({ ours }) => ours)) knowOurs(sheet, above, cells, known);
  for (const cell of cells) {
    if (known.has(cell)) continue;
    const head = heads.filter((one) => one.top <= cell.row).at(-1);
    const sebagai = head ? inTable(cell, head, isi) : null;
    if (sebagai) known.set(cell, sebagai);
  }
  return known;
}

/** On a sheet of ours: the title and how to fill the table in, and what formulas say. */
function knowOurs(
  sheet: Sheet,
  above: readonly GridCell[],
  cells: readonly GridCell[],
  known: Map<GridCell, Sebagai>,
): void {
  for (const cell of above) if (cell.col === 0) known.set(cell, 'judul');
  const formulas = new Set(
    sheet.cells.flatMap((cell) => (cell.formula === undefined ? [] : [cellKey(cell)])),
  );
  for (const cell of cells) if (formulas.has(cellKey(cell))) known.set(cell, 'isi tabel');
}

interface HeadPlace {
  readonly top: number;
  /** The first row below it, with the row that counts the columns. */
  readonly body: number;
  readonly left: number;
  readonly right: number;
  readonly values: ReadonlySet<number>;
  /** Rows of the head that count the columns. */
  readonly counted: ReadonlySet<number>;
}

/** The heads of a sheet; one of ours is a row high, and columns that we compute with go on beside it. */
function headsOf(sheet: Sheet, tables: readonly TabelRealisasi[]): HeadPlace[] {
  const ours = tables.filter((table) => table.ours);
  if (ours.length > 0)
    return ours.map(({ span, kolomKita }) => ({
      top: span.row,
      body: span.row + 1,
      left: span.col,
      right: Infinity,
      values: new Set(kolomKita),
      counted: new Set(),
    }));
  const lines = linesOf(sheet.cells);
  return findHeads(sheet, lines).map((head) => {
    const rows = Array.from({ length: head.body - head.top }, (_, i) => head.top + i);
    const textsOf = (row: number) =>
      [...(lines.get(row) ?? [])].map(([col, { value }]) => [col, foldSpace(String(value))] as const);
    const counted = new Set(rows.filter((row) => countsFrom(textsOf(row)) < Infinity));
    const { top, body, left, right } = head;
    return { top, body, left, right, values: new Set(valueColumns(head)), counted };
  });
}

/** What the rows that were read say: by row, and each text alone (a node stands in a row above). */
interface Isi {
  readonly rows: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
  readonly byRow: ReadonlyMap<number, string>;
}

function rowTexts(tables: readonly TabelRealisasi[]): Isi {
  const texts = new Set<string>();
  const byRow = new Map<number, string>();
  for (const baris of tables.flatMap(({ rows, leftovers }) => [...rows, ...leftovers])) {
    const said = saidBy(baris);
    for (const one of said) texts.add(one);
    byRow.set(baris.row, [byRow.get(baris.row) ?? '', ...said].join('\n'));
  }
  return { rows: new Set(byRow.keys()), texts, byRow };
}

function saidBy(baris: Baris): string[] {
  const { kode, jenis, uraian, indikator, pemilik, komponen, keterangan, satuan } = baris;
  const { akumulasi, polaritas, bukti, catatan, jalur } = baris;
  return [
    ...[kode, jenis, uraian, indikator, pemilik, komponen, keterangan, satuan],
    ...[akumulasi, polaritas, bukti, catatan, jalur],
  ].flatMap((said) => (said ? [key(said)] : []));
}

const key = (text: string) => foldSpace(text).toLowerCase();

/** What a text at or below a head is to the table; null where no row of it took the text over. */
function inTable(cell: GridCell, head: HeadPlace, { rows, texts, byRow }: Isi): Sebagai | null {
  const { row, col, raw, text } = cell;
  if (head.counted.has(row)) return 'nomor kolom';
  if (row < head.body) return col >= head.left && col <= head.right ? 'kepala tabel' : null;
  if (rows.has(row) && head.values.has(col)) return 'isi tabel';
  const isSaid = (one: string) => texts.has(one) || (byRow.get(row)?.includes(one) ?? false);
  const lines = raw
    .split(/\r\n|\r|\n/)
    .map(key)
    .filter((line) => line !== '');
  return isSaid(key(text)) || lines.every(isSaid) ? 'isi tabel' : null;
}
