import type { Cascade } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import type { Paper, PlanCell, SheetPlan, Style } from '../../workbook/plan';
import { tableBreaks } from '../page/breaks';
import { columnBreaks, tableWidths } from '../page/columns';
import { MIN_SCALE, pageSetup, roomOf, scaleFor } from '../page/setup';
import { MAX_ROW_HEIGHT, textHeight, textWidth } from '../page/text';
import { BODY, COLUMN_HEAD, FIELD, FONT_SIZE, NOTE, TABLE_CELL, TITLE as TITLE_STYLE } from '../styles';
import {
  COLUMNS,
  HEAD,
  HEAD_FIELDS,
  HINT,
  TABLE_NAME,
  TITLE,
  type Column,
  type DataRow,
  type HeadField,
} from './columns';
import { dataRows } from './rows';

export interface DataOptions {
  readonly kertas: Paper;
  /** As it is to be printed; null prints none. */
  readonly tanggal: string | null;
  /** The names of the sheet and its table. Default: the usual ones. */
  readonly name?: string;
  readonly namaTabel?: string;
}

export const DATA_NAME = 'Data Cascading';
const FIRST_FIELD = 3;
/** The height of a line of the head, and what a cell keeps free beside its text; points. */
const LINE = 15;
const CELL_AIR = 6;
const HEAD_ROW = FIRST_FIELD + HEAD_FIELDS.length + 1;
/** Values of the head stand below the table's column 'Nama', which is wide enough for them. */
const VALUE_COLUMN = COLUMNS.indexOf('Nama');

const WIDTHS: Record<Column, number> = {
  Kode: 62,
  Jenis: 74,
  Kelompok: 58,
  Nama: 180,
  'Induk Indikator': 100,
  Kinerja: 205,
  Indikator: 205,
  DO: 180,
  Pemilik: 100,
  Orang: 210,
  Label: 60,
};

/** Draws a cascade as a table to filter and edit; `readData` gives the same cascade back. */
export function planData(
  cascade: Cascade,
  { kertas, tanggal, name = DATA_NAME, namaTabel = TABLE_NAME }: DataOptions,
): SheetPlan {
  const rows = dataRows(cascade);
  const values = headValues(cascade);
  const widths = columnWidths(rows, values, kertas);
  const scale = scaleFor(kertas, total(widths));
  const room = roomOf(kertas, scale);
  const head = headLines(values, widths, room.width);
  const heights = [...headHeights(head), ...rows.map((row) => rowHeight(row, widths))];
  return {
    name,
    mark: 'data',
    cells: [...headCells(head), ...tableCells(rows)],
    merges: [],
    areas: [],
    columnWidths: widths,
    rowHeights: heights,
    freeze: { rows: 0, cols: REPEATED },
    showGridlines: false,
    tabColor: '2F7D95',
    page: pageSetup(
      kertas,
      scale,
      { judul: name, tanggal },
      {
        repeatRows: { row: HEAD_ROW, rows: 1 },
        repeatCols: { col: 0, cols: REPEATED },
        rowBreaks: tableBreaks(heights, HEAD_ROW, room.height),
        colBreaks: columnBreaks(widths, REPEATED, room.width),
      },
    ),
    table: {
      name: namaTabel,
      span: { row: HEAD_ROW, col: 0, rows: Math.max(rows.length, 1) + 1, cols: COLUMNS.length },
      columns: COLUMNS,
    },
  };
}

/** A line above the table. */
interface HeadLine {
  readonly label: string;
  readonly value: string | null;
  readonly wrap: boolean;
  readonly height: number;
}

/** The lines above the table: a value wraps where it is too long to run on to the edge of the page. */
function headLines(values: HeadValues, widths: readonly number[], page: number): HeadLine[] {
  const own = widths[VALUE_COLUMN] ?? 0;
  const room = Math.min(total(widths), page) - total(widths.slice(0, VALUE_COLUMN));
  return HEAD_FIELDS.map((field) => {
    const value = values[field];
    const wrap = textWidth(value ?? '', { size: FONT_SIZE }) > room - CELL_AIR;
    const height = wrap ? textHeight(value ?? '', own, { size: FONT_SIZE }) : LINE;
    return { label: HEAD[field], value, wrap, height: Math.min(MAX_ROW_HEIGHT, height) };
  });
}

function headCells(lines: readonly HeadLine[]): PlanCell[] {
  const fields = lines.flatMap(({ label, value, wrap }, i): PlanCell[] => {
    const row = FIRST_FIELD + i;
    const style: Style = { ...BODY, wrap, align: 'left', numberFormat: '@' };
    return [
      { row, col: 0, value: label, style: FIELD },
      { row, col: VALUE_COLUMN, ...(value !== null && { value }), style },
    ];
  });
  return [
    { row: 0, col: 0, value: TITLE, style: TITLE_STYLE },
    { row: 1, col: 0, value: HINT, style: NOTE },
    ...fields,
  ];
}

type HeadValues = Readonly<Record<HeadField, string | null>>;

function headValues(cascade: Cascade): HeadValues {
  const { judul, perangkatDaerah, kabupaten, tahun, penandatangan } = cascade;
  const nobody = { tempat: null, tanggal: null, jabatan: null, nama: null, pangkat: null, nip: null };
  return {
    judul,
    perangkatDaerah,
    kabupaten,
    tahun: tahun === null ? null : String(tahun),
    ...(penandatangan ?? nobody),
  };
}

/** The row in which each node's first line stands, by its code; for links. */
export function rowsByKode(cascade: Cascade): ReadonlyMap<string, number> {
  const rows = dataRows(cascade).map(({ Kode }, i): [string, number] => [Kode, HEAD_ROW + 1 + i]);
  return new Map(rows.reverse());
}

function tableCells(rows: readonly DataRow[]): PlanCell[] {
  // Codes stay texts when they are edited: as a number 1.10 would become 1.1.
  const style: Style = { ...TABLE_CELL, numberFormat: '@' };
  return [
    ...COLUMNS.map((column, col) => ({ row: HEAD_ROW, col, value: column, style: COLUMN_HEAD })),
    ...rows.flatMap((row, i) =>
      COLUMNS.map((column, col) => ({
        row: HEAD_ROW + 1 + i,
        col,
        ...(row[column] !== '' && { value: row[column] }),
        style,
      })),
    ),
  ];
}

const headHeights = (lines: readonly HeadLine[]) =>
  Array.from({ length: HEAD_ROW + 1 }, (_, row) => {
    if (row === 0) return 24;
    return row === HEAD_ROW ? 30 : (lines[row - FIRST_FIELD]?.height ?? LINE);
  });

function rowHeight(row: DataRow, widths: readonly number[]): number {
  const heights = COLUMNS.map((column, col) =>
    textHeight(row[column], widths[col] ?? 0, { size: FONT_SIZE }),
  );
  return Math.min(MAX_ROW_HEIGHT, maxOf(heights));
}

/** Columns that every page repeats. */
const REPEATED = 2;

/** Wide enough for the rows, and below `Nama` for what stands above the table. */
function columnWidths(rows: readonly DataRow[], values: HeadValues, paper: Paper): number[] {
  const { width } = roomOf(paper, MIN_SCALE);
  const above = Object.values(values).map((value) => value ?? '');
  const columns = COLUMNS.map((column) => ({
    usual: WIDTHS[column],
    texts: [...rows.map((row) => row[column]), ...(column === 'Nama' ? above : [])],
  }));
  return tableWidths(columns, width, width - WIDTHS.Kode - WIDTHS.Jenis);
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
