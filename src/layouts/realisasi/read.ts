import type { Place } from '../../cascade/cascade';
import { maxOf, minOf } from '../../cascade/list';
import { textKey } from '../../cascade/text';
import { POLARITAS, type Polaritas } from '../../measure/capaian';
import { AKUMULASI, TRIWULAN, type Akumulasi, type Triwulan } from '../../measure/quarters';
import type { Cell, CellPlace, Sheet, Span } from '../../workbook/sheet';
import {
  CURRENT_LABEL,
  HASIL,
  headOf,
  JALUR,
  LEFTOVER_TITLE,
  NILAI,
  QUARTERS,
  QUARTER_TARGETS,
  type Head,
} from './columns';
import { CURRENT_COL } from './grid';
import { namesIndikator } from '../heads';
import { linesOf, textOf, type Line, type Lines } from '../tabel/block';
import { readIsian, type Isian } from './isian';

/** A row of a realization table as it stands in the sheet. Texts are '' where nothing stands. */
export interface Baris extends Place {
  readonly kode: string;
  readonly jenis: string;
  readonly uraian: string;
  readonly indikator: string;
  readonly pemilik: string;
  /** 'a', 'b', …, 'nilai' or 'hasil', in small letters. */
  readonly komponen: string;
  readonly keterangan: string;
  readonly satuan: string;
  readonly akumulasi: Akumulasi | null;
  readonly polaritas: Polaritas | null;
  readonly target: Isian | null;
  readonly targetTriwulan: readonly (Isian | null)[];
  readonly tahunLalu: Isian | null;
  /** What was typed in the quarters; null where nothing is, or where the cell is computed. */
  readonly triwulan: readonly (Isian | null)[];
  readonly bukti: string;
  readonly catatan: string;
  /** The row stands in a table of the user's own. */
  readonly foreign?: boolean;
  /** In a list of what was left over: the path the row had. */
  readonly jalur?: string;
  /** What the form E.81 itself says: realisasi of the year, and its last column, against the plan of five years. */
  readonly formulir?: { readonly hasil: Isian | null; readonly tingkat: Isian | null };
}

/** A cell in which something stands that belongs to no indikator: a number in a row that names none or no quarter,
 * one of rows that cannot be told apart, a second name. */
export interface SelLepas extends Place {
  readonly teks: string;
  readonly kind: 'tanpa-indikator' | 'dua-indikator' | 'tanpa-triwulan' | 'berulang';
}

export interface TabelRealisasi {
  readonly lembar: string;
  /** Default: a realization table of no special form. */
  readonly tata?: 'realisasi' | 'e81';
  readonly span: Span;
  /** Whether it has our columns (`Komponen`), as against a table of the user's own. */
  readonly ours: boolean;
  readonly rows: readonly Baris[];
  /** Typed values below the table whose row is gone. */
  readonly leftovers: readonly Baris[];
  /** The quarter the user chose; null where the cell is empty or computes the latest filled one. */
  readonly triwulanBerjalan: Triwulan | null;
  /** The cell in which the user chooses the quarter; null where the table has none. */
  readonly selBerjalan?: Place | null;
  /** In which column each head stands; a table laid out in another way does not tell. */
  readonly kolom?: ReadonlyMap<Head, number>;
  /** The line right above the table of a sheet of ours, such as that its numbers are made up; else null. */
  readonly catatan: string | null;
  /** Cells whose value would count, but whose formula nobody has computed yet (`Sheet.uncomputed`). */
  readonly belumDihitung: readonly CellPlace[];
  /** Its sheet is not in the workbook that is composed into: of it nothing may be left out without being listed. */
  readonly luar?: boolean;
  /** In a table of the user's own: what belongs to no indikator. */
  readonly lepas?: readonly SelLepas[];
}

/** One indikator of a table with its rows. */
export interface Kelompok {
  readonly kode: string;
  readonly jenis: string;
  readonly uraian: string;
  /** The Uraian of the nodes above, as far as the table has them by their codes. */
  readonly jalurUraian: readonly string[];
  readonly indikator: string;
  readonly pemilik: string;
  readonly rows: readonly Baris[];
  /** The row that carries target and result: `hasil`, else `nilai`, else the first. */
  readonly main: Baris;
}

/**
 * Reads the realization table of a sheet: found by its head row (`Indikator` and a quarter), wherever it stands
 * and in whatever order its columns are; null where there is none.
 */
export function readRealisasi(sheet: Sheet): TabelRealisasi | null {
  if (!namesIndikator(sheet)) return null;
  const lines = linesOf(sheet.cells);
  for (const [row, line] of lines) {
    const columns = columnsOf(line);
    if (!columns.has('Indikator') || !QUARTERS.some((quarter) => columns.has(quarter))) continue;
    const end = sheet.tables.find(({ span }) => span.row === row)?.span;
    const last = end ? end.row + end.rows - 1 : endOf(lines, columns, row);
    const ours = columns.has('Komponen');
    const read = ([from, to]: readonly [number, number]) =>
      readRows(lines, columns, { lembar: sheet.name, from, to, ours });
    const cols = [...columns.values()];
    const left = minOf(cols);
    const rows = read([row + 1, last]);
    return {
      lembar: sheet.name,
      span: { row, col: left, rows: last - row + 1, cols: maxOf(cols) - left + 1 },
      ours,
      rows,
      belumDihitung: uncomputedIn(sheet, rows, columns),
      leftovers: read(leftoverRows(lines, last)).map((baris) => withPath(baris, lines)),
      triwulanBerjalan: currentQuarter(lines, row, sheet.mark === 'realisasi'),
      selBerjalan: currentPlace(sheet, lines, row),
      kolom: columns,
      catatan: (sheet.mark === 'realisasi' && textOf(lines.get(row - 1)?.get(left))) || null,
    };
  }
  return null;
}

/** Cells of the columns that are typed into; a computed row has no quarters of its own. */
function uncomputedIn(
  { uncomputed = [] }: Sheet,
  rows: readonly Baris[],
  columns: ReadonlyMap<Head, number>,
): CellPlace[] {
  const colsOf = (heads: readonly Head[]) => heads.flatMap((head) => columns.get(head) ?? []);
  const [quarters, others] = [colsOf(QUARTERS), colsOf(['Target', 's.d. Tahun Lalu', ...QUARTER_TARGETS])];
  const computed = new Map(rows.map(({ row, komponen }) => [row, komponen === HASIL]));
  return uncomputed.filter(({ row, col }) => {
    const isHasil = computed.get(row);
    return isHasil !== undefined && (others.includes(col) || (!isHasil && quarters.includes(col)));
  });
}

/** A row of the list of what was left over, with the path that stands right of it. */
function withPath(baris: Baris, lines: Lines): Baris {
  const texts = [...(lines.get(baris.row)?.values() ?? [])].map(textOf);
  return { ...baris, jalur: texts.find((text) => text.startsWith(JALUR))?.slice(JALUR.length) ?? '' };
}

/** The rows of a table by indikator, in the order of the sheet; a sorted table may have torn them apart. */
export function kelompokOf(rows: readonly Baris[]): Kelompok[] {
  const names = new Map(rows.map(({ kode, uraian }) => [kode, uraian]));
  const groups: Baris[][] = [];
  const byIndikator = new Map<string, Baris[][]>();
  for (const row of rows) {
    const key = `${row.kode}\n${textKey(row.indikator)}`;
    const same = byIndikator.get(key) ?? [];
    byIndikator.set(key, same);
    const group = lastWithout(same, row.komponen);
    if (group) group.push(row);
    else {
      const begun = [row];
      groups.push(begun);
      same.push(begun);
    }
  }
  return groups.flatMap((group) => {
    const find = (komponen: string) => group.find((row) => row.komponen === komponen);
    const main = find(HASIL) ?? find(NILAI) ?? group[0];
    if (!main) return [];
    const { kode, jenis, uraian, indikator, pemilik } = main;
    const jalurUraian = codesAbove(kode).flatMap((above) => names.get(above) ?? []);
    return [{ kode, jenis, uraian, jalurUraian, indikator, pemilik, rows: group, main }];
  });
}

/** The last of some groups that has no row for a component. */
function lastWithout(groups: readonly Baris[][], komponen: string): Baris[] | undefined {
  for (let i = groups.length - 1; i >= 0; i--) {
    if (groups[i]?.every((row) => row.komponen !== komponen)) return groups[i];
  }
  return undefined;
}

/** The codes of the nodes above: of '1.2.1' these are '1' and '1.2'. */
export function codesAbove(kode: string): string[] {
  const parts = kode.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
}

/** The first column of each head; 'Indikator Kinerja' counts as 'Indikator'. */
function columnsOf(line: Line): Map<Head, number> {
  const columns = new Map<Head, number>();
  for (const [col, cell] of line) {
    const text = textOf(cell);
    const head = textKey(text) === 'indikator kinerja' ? 'Indikator' : headOf(text);
    if (head && !columns.has(head)) columns.set(head, col);
  }
  return columns;
}

/** The last row before one in which nothing names or fills an indikator. */
function endOf(lines: ReadonlyMap<number, Line>, columns: ReadonlyMap<Head, number>, head: number): number {
  const telling: readonly Head[] = [
    'Kode',
    'Uraian',
    'Indikator',
    'Komponen',
    'Keterangan Komponen',
    ...QUARTERS,
  ];
  const cols = telling.flatMap((name) => columns.get(name) ?? []);
  let row = head + 1;
  while (cols.some((col) => lines.get(row)?.has(col))) row += 1;
  return row - 1;
}

/** From the row below the title of the left-over list to the end of the sheet. */
function leftoverRows(lines: ReadonlyMap<number, Line>, last: number): [from: number, to: number] {
  for (const [row, line] of lines) {
    const titled = [...line.values()].some((cell) => textKey(textOf(cell)) === textKey(LEFTOVER_TITLE));
    if (row > last && titled) return [row + 1, [...lines.keys()].at(-1) ?? row];
  }
  return [0, -1];
}

/**
 * The quarter that stands behind the words 'Triwulan Berjalan', in the same cell or the next; as 3, III or TW III. In
 * our own sheet only 3 and III count, as its formulas take it.
 */
function currentQuarter(lines: ReadonlyMap<number, Line>, head: number, ours: boolean): Triwulan | null {
  for (const [row, line] of lines) {
    if (row >= head) break;
    const cells = [...line.values()];
    const label = cells.findIndex((cell) => CURRENT.test(textOf(cell)));
    if (label < 0) continue;
    const behind = CURRENT.exec(textOf(cells[label]))?.[1] ?? '';
    const chosen = behind === '' ? cells[label + 1] : undefined;
    if (chosen?.formula !== undefined) return null;
    const said = behind === '' ? textOf(chosen) : behind;
    const quarter = headOf(/^t/iu.test(said) && !ours ? said : `TW ${said}`);
    return TRIWULAN[QUARTERS.findIndex((name) => name === quarter)] ?? null;
  }
  return null;
}

/** In our own sheet: the cell that `TriwulanBerjalan` names, found by its label, whether it is filled or not. */
function currentPlace({ name, mark }: Sheet, lines: ReadonlyMap<number, Line>, head: number): Place | null {
  if (mark !== 'realisasi') return null;
  for (const [row, line] of lines) {
    if (row >= head) return null;
    for (const [col, cell] of line) {
      if (textKey(textOf(cell)) === textKey(CURRENT_LABEL))
        return { lembar: name, row, col: col + CURRENT_COL };
    }
  }
  return null;
}

const CURRENT = new RegExp(`^${CURRENT_LABEL}\\s*:?\\s*(.*)$`, 'iu');

interface Range {
  readonly lembar: string;
  readonly from: number;
  readonly to: number;
  readonly ours: boolean;
}

function readRows(
  lines: ReadonlyMap<number, Line>,
  columns: ReadonlyMap<Head, number>,
  { lembar, from, to, ours }: Range,
): Baris[] {
  const rows: Baris[] = [];
  for (let row = from; row <= to; row += 1) {
    const line = lines.get(row);
    if (!line) continue;
    const baris = readRow(line, columns, { lembar, row, ours }, rows.at(-1) ?? null);
    if (baris) rows.push(baris);
  }
  return rows;
}

/** A row of the table; where it names no indikator but a komponen it goes on with the one above. */
function readRow(
  line: Line,
  columns: ReadonlyMap<Head, number>,
  { lembar, row, ours }: { readonly lembar: string; readonly row: number; readonly ours: boolean },
  above: Baris | null,
): Baris | null {
  const at = (head: Head): Cell | undefined => line.get(columns.get(head) ?? -1);
  const text = (head: Head): string => textOf(at(head));
  const number = (head: Head): Isian | null => readIsian(at(head), lembar, ours);
  const komponen = ours ? textKey(text('Komponen')) : NILAI;
  const inherited = ours && text('Indikator') === '' && komponen !== '' ? above : null;
  const indikator = inherited?.indikator ?? text('Indikator');
  if (indikator === '') return null;
  const quarter = (head: Head): Isian | null =>
    komponen === HASIL && at(head)?.formula !== undefined ? null : number(head);
  return {
    lembar,
    row,
    col: columns.get('Indikator') ?? 0,
    kode: inherited?.kode ?? text('Kode'),
    jenis: inherited?.jenis ?? text('Jenis'),
    uraian: inherited?.uraian ?? text('Uraian'),
    indikator,
    pemilik: inherited?.pemilik ?? text('Pemilik'),
    komponen: komponen === '' ? NILAI : komponen,
    keterangan: text('Keterangan Komponen'),
    satuan: text('Satuan'),
    akumulasi: AKUMULASI.find((one) => one === textKey(text('Akumulasi'))) ?? null,
    polaritas: POLARITAS.find((one) => one === textKey(text('Polaritas'))) ?? null,
    target: number('Target'),
    targetTriwulan: QUARTER_TARGETS.map(number),
    tahunLalu: number('s.d. Tahun Lalu'),
    triwulan: QUARTERS.map(quarter),
    bukti: text('Bukti Dukung'),
    catatan: text('Catatan'),
  };
}
