import { foldSpace } from '../../cascade/text';
import type { Akumulasi } from '../../measure/quarters';
import type { Cell, Sheet } from '../../workbook/sheet';
import { namesIndikator } from '../heads';
import { HASIL, NILAI } from '../realisasi/columns';
import { readIsian, type Isian } from '../realisasi/isian';
import type { Baris, TabelRealisasi } from '../realisasi/read';
import { linesOf, textOf, type Line, type Lines } from './block';
import { findHead, type Head, type Quarter } from './head';
import { splitItems, valueLines } from './items';
import { jenisOfName } from './names';

/** Ends the rows of the form E.81. */
const FOOT =
  /^(?:rata-?\s?rata capaian|predikat kinerja|total rata|faktor (?:pendorong|penghambat)|tindak lanjut|usulan tindak|disusun|dievaluasi|mengetahui)/i;

/**
 * Reads a realization table with a head of two to four rows, in whatever order its columns are; null where the sheet has
 * none (a head of one row is read by `readRealisasi`). In the form E.81 the four quarters add up (Permendagri 86/2017, table E.81).
 */
export function readTabel(sheet: Sheet): TabelRealisasi | null {
  if (!namesIndikator(sheet)) return null;
  const lines = linesOf(sheet.cells);
  const head = findHead(sheet, lines);
  if (!head || head.top === head.bottom) return null;
  const from = isNumberRow(lines.get(head.bottom + 1)) ? head.bottom + 2 : head.bottom + 1;
  const last = lastRow(lines, head, from);
  const rows = readRows(sheet.name, lines, head, from, last);
  const cols = [...(lines.get(head.top)?.keys() ?? [])];
  const left = Math.min(...cols, ...head.indikator);
  return {
    lembar: sheet.name,
    span: {
      row: head.top,
      col: left,
      rows: last - head.top + 1,
      cols: Math.max(...cols, ...head.indikator) - left + 1,
    },
    ours: false,
    rows,
    leftovers: [],
    triwulanBerjalan: null,
    catatan: null,
    tata: head.e81 ? 'e81' : 'realisasi',
  };
}

/** The row that counts the columns: '1', '(2)', '13 = 9 + 10 + 11 + 12'. */
function isNumberRow(line: Line | undefined): boolean {
  const texts = [...(line?.values() ?? [])].map(textOf).filter((text) => text !== '');
  return texts.length >= 3 && texts.every((text) => /^\(?\d{1,2}[a-z]?\)?(?:\s*[.=].*)?$/i.test(text));
}

function lastRow(lines: Lines, head: Head, from: number): number {
  const rows = [...lines.keys()].filter((row) => row >= from);
  const foot = rows.find((row) =>
    [...(lines.get(row)?.values() ?? [])].some((cell) => FOOT.test(textOf(cell))),
  );
  const inTable = rows.filter(
    (row) => (foot === undefined || row < foot) && head.indikator.some((col) => lines.get(row)?.has(col)),
  );
  return Math.max(from - 1, ...inTable);
}

function readRows(lembar: string, lines: Lines, head: Head, from: number, last: number): Baris[] {
  const rows: Baris[] = [];
  let node = { uraian: '', kode: '' };
  for (let row = from; row <= last; row += 1) {
    const line = lines.get(row);
    if (!line) continue;
    node = nodeOf(line, head) ?? node;
    rows.push(...readRow({ lembar, row, line, head }, node));
  }
  return rows;
}

/** What a row is about; null where it goes on with the node above. */
function nodeOf(
  line: Line,
  { uraian, kode }: Head,
): { readonly uraian: string; readonly kode: string } | null {
  const text = uraian.map((col) => textOf(line.get(col))).find((one) => one !== '');
  if (text === undefined) return null;
  const code = kode
    .map((col) => textOf(line.get(col)))
    .filter((one) => one !== '')
    .join('.');
  return { uraian: text, kode: code };
}

interface At {
  readonly lembar: string;
  readonly row: number;
  readonly line: Line;
  readonly head: Head;
}

/** The rows of one line: one for each indikator in its cell, or three where numerator and denominator stand apart. */
function readRow(at: At, node: { readonly uraian: string; readonly kode: string }): Baris[] {
  const { lembar, row, line, head } = at;
  const cells = head.indikator.flatMap((col) => line.get(col) ?? []);
  const typed = cells.map(({ value }) => String(value)).join(' ');
  if (foldSpace(typed) === '') return [];
  const values = [head.target, ...head.triwulan.map(({ nilai }) => nilai)].map((col) => lineCount(line, col));
  const items = splitItems(typed, Math.max(0, ...values));
  const first = cells[0]?.col ?? head.indikator[0] ?? 0;
  return items.flatMap((indikator, i) => {
    const number = (col: number | null): Isian | null => readLine(line, col, lembar, i, items.length);
    const common: Baris = {
      ...{ lembar, row, col: first, kode: '', jenis: jenisOfName(node), uraian: node.uraian },
      ...{ indikator, pemilik: textIn(line, head.pemilik), komponen: NILAI, keterangan: '' },
      satuan: satuanOf(textIn(line, head.satuan), i, items.length),
      akumulasi: head.e81 ? ADDED : null,
      polaritas: null,
      target: number(head.target),
      targetTriwulan: head.targetTriwulan.map(number),
      tahunLalu: number(head.tahunLalu),
      triwulan: head.triwulan.map(({ nilai }) => number(nilai)),
      ...{ bukti: '', catatan: '' },
    };
    return head.triwulan.some(isHalved) ? halves(common, head.triwulan, number) : [common];
  });
}

const ADDED: Akumulasi = 'jumlah';

function isHalved({ nilai, pembilang, penyebut }: Quarter): boolean {
  return nilai === null && pembilang !== null && penyebut !== null;
}

/** Numerator, denominator, and the row that carries their result. */
function halves(
  row: Baris,
  quarters: readonly Quarter[],
  number: (col: number | null) => Isian | null,
): Baris[] {
  const percent = row.satuan === '%' || /^persen/i.test(row.indikator);
  const part = (komponen: string, keterangan: string, half: 'pembilang' | 'penyebut'): Baris => ({
    ...row,
    ...{ komponen, keterangan, satuan: '', target: null, tahunLalu: null },
    targetTriwulan: row.targetTriwulan.map(() => null),
    triwulan: quarters.map((quarter) => number(quarter[half])),
  });
  return [
    part('a', 'pembilang', 'pembilang'),
    part('b', 'penyebut', 'penyebut'),
    {
      ...row,
      komponen: HASIL,
      keterangan: `pembilang dibagi penyebut${percent ? ' dikali 100' : ''}`,
      triwulan: quarters.map(() => null),
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
  return /^(?:%|persen|persentase)$/i.test(own) ? '%' : own;
}

function lineCount(line: Line, col: number | null): number {
  return valueLines(textIn(line, col)).length;
}

/**
 * The number of one of several indikator in a cell: its own line. One number under several indikator is nobody's: it
 * stays with the first as something that cannot be read.
 */
function readLine(
  line: Line,
  col: number | null,
  lembar: string,
  index: number,
  count: number,
): Isian | null {
  const cell = col === null ? undefined : line.get(col);
  if (!cell || count === 1) return readIsian(cell, lembar, false);
  const lines = valueLines(String(cell.value));
  if (lines.length === count) return readIsian(textCell(cell, lines[index] ?? ''), lembar, false);
  if (index > 0) return null;
  const { row } = cell;
  return {
    ...{ lembar, row, col: cell.col, isi: cell.value, angka: null, persen: false },
    masalah: { kind: 'bukan-angka', saran: null },
  };
}

function textCell({ row, col }: Cell, value: string): Cell {
  return { row, col, kind: 'text', value };
}
