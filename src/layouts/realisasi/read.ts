import type { Place } from '../../cascade/cascade';
import { maxOf, minOf } from '../../cascade/list';
import { must } from '../../cascade/must';
import { textKey } from '../../cascade/text';
import { POLARITAS } from '../../measure/capaian';
import { AKUMULASI, perTriwulan, TRIWULAN, type Triwulan } from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import { type Baris, type TabelRealisasi, type TypedColumns, HASIL, NILAI } from '../../realisasi/table';
import type { Cell, CellPlace, Sheet } from '../../workbook/sheet';
import { namesIndikator } from '../heads';
import { linesOf, textOf, type Line, type Lines } from '../foreign-table/block';
import {
  CURRENT_LABEL,
  headOf,
  JALUR,
  LEFTOVER_TITLE,
  QUARTER_HEAD,
  QUARTER_TARGET_HEAD,
  QUARTERS,
  QUARTER_TARGETS,
  type Head,
} from './columns';
import { CURRENT_COL } from './grid';
import { readIsian } from './isian';

/**
 * Reads the realization table of a sheet: found by its head row (`Indikator` and a quarter), wherever it stands
 * and in whatever order its columns are; null where there is none.
 */
export function readRealisasi(sheet: Sheet): TabelRealisasi | null {
  const head = findHead(sheet);
  return head && readBelow(sheet, head);
}

/** The same of a table that has our columns; null where it is of the user's own. */
export function readOwnTable(sheet: Sheet): TabelRealisasi | null {
  const head = findHead(sheet);
  return head?.columns.has('Komponen') ? readBelow(sheet, head) : null;
}

interface HeadRow {
  readonly lines: Lines;
  readonly row: number;
  readonly columns: ReadonlyMap<Head, number>;
}

function findHead(sheet: Sheet): HeadRow | null {
  if (!namesIndikator(sheet)) return null;
  const lines = linesOf(sheet.cells);
  for (const [row, line] of lines) {
    const columns = columnsOf(line);
    if (columns.has('Indikator') && QUARTERS.some((quarter) => columns.has(quarter)))
      return { lines, row, columns };
  }
  return null;
}

function readBelow(sheet: Sheet, { lines, row, columns }: HeadRow): TabelRealisasi {
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
    kolom: typedColumns(columns),
    kolomKita: new Set(cols),
    catatan: (sheet.mark === 'realisasi' && textOf(lines.get(row - 1)?.get(left))) || null,
  };
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

function typedColumns(columns: ReadonlyMap<Head, number>): TypedColumns {
  const at = (head: Head) => columns.get(head) ?? null;
  return {
    target: at('Target'),
    targetTriwulan: perTriwulan((n) => at(QUARTER_TARGET_HEAD[n])),
    tahunLalu: at('s.d. Tahun Lalu'),
    triwulan: perTriwulan((n) => at(QUARTER_HEAD[n])),
    bukti: at('Bukti Dukung'),
    catatan: at('Catatan'),
  };
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
    col: must(columns.get('Indikator'), 'the head names the indikator'),
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
    targetTriwulan: perTriwulan((n) => number(QUARTER_TARGET_HEAD[n])),
    tahunLalu: number('s.d. Tahun Lalu'),
    triwulan: perTriwulan((n) => quarter(QUARTER_HEAD[n])),
    bukti: text('Bukti Dukung'),
    catatan: text('Catatan'),
  };
}
