import { maxOf, minOf, pushAll } from '../../cascade/list';
import { foldSpace, isPersentase } from '../../cascade/text';
import { POLARITAS } from '../../measure/capaian';
import {
  AKUMULASI,
  perTriwulan,
  quarterList,
  type Akumulasi,
  type PerTriwulan,
} from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import {
  HASIL,
  NILAI,
  type Baris,
  type SelLepas,
  type TabelRealisasi,
  type TypedColumns,
} from '../../realisasi/table';
import type { CellPlace, Sheet } from '../../workbook/sheet';
import { linesOf, textOf, type Line, type Lines } from './block';
import { entriesOf, NO_NODE, valueColumns, type Entries, type Entry, type Half } from './entries';
import { findHeads, isHeadCell, type Head } from './head';
import { splitItems, valueLines } from './items';
import { unfold } from './long';
import { quartersOfMonths } from './months';
import { jenisOfName } from './names';
import { lookupIn, type Lookup } from './nothing';
import { lineCount, unitOf, valueReader, withDoubts, type ReadValue } from './value';

/**
 * Reads the realization tables that somebody laid out in a sheet, with heads of one to four rows and columns in any
 * order. In the form E.81 the four quarters add up (Permendagri 86/2017, table E.81). A head that a page repeats goes
 * on with the table above. What cannot be read stays with its cell.
 *
 * @param sheets all sheets that formulas may refer to
 */
export function readTabel(sheet: Sheet, sheets: readonly Sheet[] = [sheet]): TabelRealisasi[] {
  if (!sheet.cells.some(isHeadCell)) return [];
  const lines = linesOf(sheet.cells);
  const heads = findHeads(sheet, lines);
  const lookup = lookupIn(sheets);
  const end = sheet.cells.at(-1)?.row ?? -1;
  const pages: Page[] = [];
  for (const [i, head] of heads.entries()) {
    const above = pages.at(-1);
    const goesOn = above !== undefined && sameColumns(above.head, head);
    const to = (heads[i + 1]?.top ?? end + 1) - 1;
    const rows = entriesOf(lines, head, to, goesOn ? above.rows.node : NO_NODE);
    pages.push({ head, rows, goesOn, belumDihitung: uncomputedIn(sheet, lines, head, heads[i + 1]?.top) });
  }
  return tablesIn(pages).map((table) => tableOf(sheet, table, lookup));
}

/** The pages of each table: its first, and those that go on with it. */
function tablesIn(pages: readonly Page[]): Page[][] {
  const tables: Page[][] = [];
  for (const page of pages) {
    if (page.goesOn) tables.at(-1)?.push(page);
    else tables.push([page]);
  }
  return tables;
}

/** A head with the rows below it; `goesOn`: it repeats the head above on another page. */
interface Page {
  readonly head: Head;
  readonly rows: Entries;
  readonly goesOn: boolean;
  readonly belumDihitung: readonly CellPlace[];
}

/** Cells that are read, in rows that name an indikator, or whose indikator is such a cell itself. */
function uncomputedIn({ uncomputed = [] }: Sheet, lines: Lines, head: Head, end = Infinity): CellPlace[] {
  const here = uncomputed.filter(({ row }) => row >= head.body && row < end);
  const names = head.indikator.flat();
  const own = new Set([...valueColumns(head), ...names]);
  const alone = new Set(here.filter(({ col }) => names.includes(col)).map(({ row }) => row));
  const isNamed = (row: number) => names.some((col) => textOf(lines.get(row)?.get(col)) !== '');
  return here.filter(({ row, col }) => own.has(col) && (alone.has(row) || isNamed(row)));
}

function sameColumns(a: Head, b: Head): boolean {
  const columns = ({ indikator, uraian, target, triwulan, bulan }: Head) =>
    JSON.stringify([indikator, uraian.map(({ col }) => col), target, triwulan, bulan]);
  return columns(a) === columns(b);
}

function tableOf({ name: lembar }: Sheet, pages: readonly Page[], lookup: Lookup): TabelRealisasi {
  const heads = pages.map(({ head }) => head);
  const [first] = heads;
  const top = first?.top ?? 0;
  const left = minOf(heads.map((head) => head.left));
  const last = maxOf(pages.map(({ rows }) => rows.last));
  const read = pages.map(({ head, rows }) => readPage(lembar, head, rows, lookup));
  const rows = read.flatMap((page) => page.rows);
  return {
    lembar,
    span: {
      row: top,
      col: left,
      rows: last - top + 1,
      cols: maxOf(heads.map((head) => head.right)) - left + 1,
    },
    ours: false,
    rows,
    leftovers: [],
    triwulanBerjalan: null,
    catatan: null,
    tata: first?.e81 ? 'e81' : 'realisasi',
    belumDihitung: pages.flatMap(({ belumDihitung }) => belumDihitung),
    lepas: read.flatMap((page) => page.lepas),
    ...(first && isPlain(first, rows) && { kolom: kolomOf(first) }),
  };
}

/** One row a indikator below one row of heads: its empty cells can be told to be filled in. */
function isPlain(head: Head, rows: readonly Baris[]): boolean {
  const isFlat = head.body - head.top === 1 && head.long === null && head.bulan === null;
  return isFlat && new Set(rows.map(({ row }) => row)).size === rows.length;
}

function kolomOf({ target, targetTriwulan, tahunLalu, triwulan, bukti, catatan }: Head): TypedColumns {
  return {
    target,
    targetTriwulan,
    tahunLalu,
    triwulan: perTriwulan((n) => triwulan[n].nilai),
    bukti,
    catatan,
  };
}

function readPage(lembar: string, head: Head, rows: Entries, lookup: Lookup) {
  const strays = strayCells(lembar, head, rows.stray, 'tanpa-indikator');
  if (head.bulan) {
    const made = quartersOfMonths(head, head.bulan, rows.entries);
    return readEntries(lembar, made.head, made.entries, lookup, strays);
  }
  if (head.long === null) return readEntries(lembar, head, rows.entries, lookup, strays);
  const { timeless, unclear, ...unfolded } = unfold(head, head.long, rows);
  const more = [
    ...strayCells(lembar, head, timeless, 'tanpa-triwulan'),
    ...strayCells(lembar, head, unclear, 'berulang'),
  ];
  return readEntries(lembar, unfolded.head, unfolded.entries, lookup, [...strays, ...more]);
}

function readEntries(
  lembar: string,
  head: Head,
  entries: Entries['entries'],
  lookup: Lookup,
  strays: readonly SelLepas[],
) {
  const read = valueReader({ lembar, lookup });
  const rows: Baris[] = [];
  const lepas: SelLepas[] = [...strays];
  for (const entry of entries) {
    const { shared, left } = sharedRows(entry, head);
    pushAll(rows, readEntry({ lembar, head, read }, entry, shared));
    pushAll(lepas, strayCells(lembar, head, left, 'tanpa-indikator'));
    pushAll(lepas, outerIndikator(lembar, head, entry));
  }
  return { rows, lepas };
}

/** Typed numbers of rows that cannot be read; a sum over others, and a 0, say nothing of their own. */
function strayCells(lembar: string, head: Head, rows: Entries['stray'], kind: SelLepas['kind']): SelLepas[] {
  const quarters = quarterList(head.triwulan).flatMap(({ nilai, pembilang, penyebut }) => [
    nilai,
    pembilang,
    penyebut,
  ]);
  return rows.flatMap(({ row, line }) => {
    const cell = quarters
      .flatMap((col) => (col === null ? [] : (line.get(col) ?? [])))
      .find(({ formula, value, kind }) => formula === undefined && kind !== 'text' && value !== 0);
    return cell ? [{ lembar, row, col: cell.col, teks: textOf(cell), kind }] : [];
  });
}

/** Of two columns of indikator both filled, the inner one has the numbers. */
function outerIndikator(lembar: string, head: Head, { row, line }: Entry): SelLepas[] {
  const filled = head.indikator
    .map((cols) => cols.flatMap((col) => line.get(col) ?? []))
    .filter((cells) => cells.length > 0);
  return filled
    .slice(0, -1)
    .flatMap(([cell]) =>
      cell ? [{ lembar, row, col: cell.col, teks: textOf(cell), kind: 'dua-indikator' as const }] : [],
    );
}

interface Context {
  readonly lembar: string;
  readonly head: Head;
  readonly read: ReadValue;
}

/** The line of values of each indikator of an entry: its own row, or one of the rows below that only hold values. */
interface Shared {
  readonly items: readonly string[];
  readonly at: (index: number) => { readonly row: number; readonly line: Line };
  /** Whether the indikator share the cells of one row. */
  readonly together: boolean;
}

/** Tells which rows of values go with which indikator of an entry's cell, and which with none. */
function sharedRows(entry: Entry, head: Head): { shared: Shared; left: Entry['more'] } {
  const { line, more } = entry;
  const typed = indikatorCells(entry, head)
    .map(({ value }) => String(value))
    .join(' ');
  const columns = [head.target, ...quarterList(head.triwulan).map(({ nilai }) => nilai)];
  const items = splitItems(
    typed,
    maxOf(
      columns.map((col) => lineCount(line, col)),
      0,
    ),
  );
  const rows = [entry, ...more];
  if (items.length > 1 && items.length === rows.length) {
    return { shared: { items, at: (index) => rows[index] ?? entry, together: false }, left: [] };
  }
  const [below, ...others] = more;
  // A cell that reaches over two rows, its numbers in the lower one.
  const isEmpty = columns.every((col) => col === null || textOf(line.get(col)) === '');
  const own = isEmpty && below && others.length === 0 ? below : entry;
  return { shared: { items, at: () => own, together: true }, left: own === entry ? more : [] };
}

function indikatorCells({ line }: Entry, head: Head) {
  const groups = head.indikator.map((cols) => cols.flatMap((col) => line.get(col) ?? []));
  return [...groups].reverse().find((cells) => cells.some((cell) => textOf(cell) !== '')) ?? [];
}

/** The rows of an entry: one for each indikator, or three where numerator and denominator stand apart. */
function readEntry(context: Context, entry: Entry, { items, at, together }: Shared): Baris[] {
  const { lembar, head, read } = context;
  const { node } = entry;
  const col = indikatorCells(entry, head)[0]?.col ?? 0;
  const count = together ? items.length : 1;
  return items.flatMap((indikator, index) => {
    const { row, line } = at(index);
    const number = (from: number | null): Isian | null => read(line, from, together ? index : 0, count);
    const text = (from: number | null): string => textIn(line, from) || textIn(entry.line, from);
    const values = {
      target: number(head.target),
      targetTriwulan: perTriwulan((n) => number(head.targetTriwulan[n])),
      triwulan: perTriwulan((n) => number(head.triwulan[n].nilai)),
    };
    const satuan = unitOf(satuanOf(text(head.satuan), index, items.length), indikator, values);
    const common: Baris = {
      ...{ foreign: true, lembar, row, col, kode: '', jenis: jenisOfName(node), uraian: node.uraian },
      ...{ indikator, pemilik: foldSpace(text(head.pemilik)), komponen: NILAI, keterangan: '', satuan },
      akumulasi: akumulasiOf(head, text(head.akumulasi)),
      polaritas: POLARITAS.find((one) => one === foldSpace(text(head.polaritas)).toLowerCase()) ?? null,
      ...withDoubts(values, satuan, indikator),
      tahunLalu: openingOf(head, number(head.tahunLalu)),
      bukti: text(head.bukti),
      catatan: text(head.catatan),
      ...(head.e81 && { formulir: { hasil: number(head.hasil), tingkat: number(head.tingkat) } }),
    };
    if (quarterList(head.triwulan).some(({ pembilang }) => pembilang !== null))
      return halves(common, (half) => perTriwulan((n) => number(head.triwulan[n][half])));
    const { pembilang, penyebut } = entry.halves;
    if (!pembilang || !penyebut) return [common];
    const below = { pembilang: pembilang.line, penyebut: penyebut.line };
    return halves(common, (half) => perTriwulan((n) => read(below[half], head.triwulan[n].nilai, 0, 1)));
  });
}

function akumulasiOf({ e81, sampai }: Head, typed: string): Akumulasi | null {
  if (sampai) return 'terakhir';
  return e81 ? 'jumlah' : (AKUMULASI.find((one) => one === foldSpace(typed).toLowerCase()) ?? null);
}

/** In the form E.81 what earlier years brought is not measured: what cannot be read there is no fault. */
function openingOf({ e81 }: Head, isian: Isian | null): Isian | null {
  return e81 && isian?.masalah ? null : isian;
}

/** Numerator, denominator, and the row that carries their result; `quarters` tells what stands in those of a half. */
function halves(row: Baris, quarters: (half: Half) => PerTriwulan<Isian | null>): Baris[] {
  const percent = row.satuan === '%' || isPersentase(row.indikator);
  const part = (komponen: string, keterangan: Half): Baris => ({
    ...row,
    ...{ komponen, keterangan, satuan: '', target: null, tahunLalu: null },
    targetTriwulan: perTriwulan(() => null),
    triwulan: quarters(keterangan),
  });
  return [
    part('a', 'pembilang'),
    part('b', 'penyebut'),
    {
      ...row,
      komponen: HASIL,
      keterangan: `pembilang dibagi penyebut${percent ? ' dikali 100' : ''}`,
      triwulan: perTriwulan(() => null),
    },
  ];
}

function textIn(line: Line, col: number | null): string {
  return col === null ? '' : String(line.get(col)?.value ?? '').trim();
}

/** The unit of one of several indikator in a cell: its own line, or the one that all share. */
function satuanOf(typed: string, index: number, count: number): string {
  const lines = valueLines(typed);
  const own = foldSpace((lines.length === count ? lines[index] : typed) ?? '');
  return /^(?:%|persen|persentase|prosentase|\(%\))$/i.test(own) ? '%' : own;
}
