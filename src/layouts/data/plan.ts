import type { Cascade, Penandatangan } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import type { Paper, PlanCell, SheetPlan, Style } from '../../workbook/plan';
import { tableBreaks } from '../page/breaks';
import { columnBreaks, tableWidths } from '../page/columns';
import { MIN_SCALE, pageSetup, roomOf, scaleFor } from '../page/setup';
import { MAX_ROW_HEIGHT, textHeight, textWidth } from '../page/text';
import { BODY, COLUMN_HEAD, FIELD, FONT_SIZE, NOTE, TABLE_CELL, TITLE as TITLE_STYLE } from '../styles';
import {
  COLUMNS,
  columnsOf,
  HEAD,
  HEAD_FIELDS,
  HINT,
  SIGNER_FIELDS,
  TABLE_NAME,
  TITLE,
  furtherSigner,
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
  'Induk Tujuan': 180,
};

/** Draws a cascade as a table to filter and edit; `readData` gives the same cascade back. */
export function planData(
  cascade: Cascade,
  { kertas, tanggal, name = DATA_NAME, namaTabel = TABLE_NAME }: DataOptions,
): SheetPlan {
  const rows = dataRows(cascade);
  const columns = columnsOf(cascade);
  const values = headValues(cascade);
  const headRow = headRowBelow(values);
  const widths = columnWidths(columns, rows, values, kertas);
  const scale = scaleFor(kertas, total(widths));
  const room = roomOf(kertas, scale);
  const head = headLines(values, widths, room.width);
  const heights = [...headHeights(head), ...rows.map((row) => rowHeight(columns, row, widths))];
  return {
    name,
    mark: 'data',
    cells: [...headCells(head), ...tableCells(columns, rows, headRow)],
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
        repeatRows: { row: headRow, rows: 1 },
        repeatCols: { col: 0, cols: REPEATED },
        rowBreaks: tableBreaks(heights, headRow, room.height),
        colBreaks: columnBreaks(widths, REPEATED, room.width),
      },
    ),
    table: {
      name: namaTabel,
      span: { row: headRow, col: 0, rows: Math.max(rows.length, 1) + 1, cols: columns.length },
      columns,
    },
  };
}

/** What stands in a line above the table. */
interface HeadValue {
  readonly label: string;
  readonly value: string | null;
  /** It announces the lines below it, and has no value. */
  readonly isTitle: boolean;
}

interface HeadLine extends HeadValue {
  readonly wrap: boolean;
  readonly height: number;
}

/** The lines above the table: a value wraps where it is too long to run on to the edge of the page. */
function headLines(values: readonly HeadValue[], widths: readonly number[], page: number): HeadLine[] {
  const own = widths[VALUE_COLUMN] ?? 0;
  const room = Math.min(total(widths), page) - total(widths.slice(0, VALUE_COLUMN));
  return values.map(({ label, value, isTitle }) => {
    const wrap = textWidth(value ?? '', { size: FONT_SIZE }) > room - CELL_AIR;
    const height = wrap ? textHeight(value ?? '', own, { size: FONT_SIZE }) : LINE;
    return { label, value, isTitle, wrap, height: Math.min(MAX_ROW_HEIGHT, height) };
  });
}

function headCells(lines: readonly HeadLine[]): PlanCell[] {
  const fields = lines.flatMap(({ label, value, isTitle, wrap }, i): PlanCell[] => {
    const row = FIRST_FIELD + i;
    if (isTitle) return [{ row, col: 0, value: label, style: FIELD }];
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

const NOBODY: Penandatangan = {
  tempat: null,
  tanggal: null,
  jabatan: null,
  nama: null,
  pangkat: null,
  nip: null,
};

/** The head line by line; further signers follow, each below a line of its own. */
function headValues(cascade: Cascade): HeadValue[] {
  const { judul, perangkatDaerah, kabupaten, tahun, penandatangan, penandatanganLain = [] } = cascade;
  const values: Readonly<Record<HeadField, string | null>> = {
    judul,
    perangkatDaerah,
    kabupaten,
    tahun: tahun === null ? null : String(tahun),
    ...(penandatangan ?? NOBODY),
  };
  const line = (field: HeadField, value: string | null) => ({ label: HEAD[field], value, isTitle: false });
  return [
    ...HEAD_FIELDS.map((field) => line(field, values[field])),
    ...penandatanganLain.flatMap((signer, i) => [
      { label: furtherSigner(i + 2), value: null, isTitle: true },
      ...SIGNER_FIELDS.map((field) => line(field, signer[field])),
    ]),
  ];
}

const headRowBelow = (values: readonly HeadValue[]) => FIRST_FIELD + values.length + 1;

/** The row in which each node's first line stands, by its code; for links. */
export function rowsByKode(cascade: Cascade): ReadonlyMap<string, number> {
  const first = headRowBelow(headValues(cascade)) + 1;
  const rows = dataRows(cascade).map(({ Kode }, i): [string, number] => [Kode, first + i]);
  return new Map(rows.reverse());
}

function tableCells(columns: readonly Column[], rows: readonly DataRow[], headRow: number): PlanCell[] {
  // Codes stay texts when they are edited: as a number 1.10 would become 1.1.
  const style: Style = { ...TABLE_CELL, numberFormat: '@' };
  return [
    ...columns.map((column, col) => ({ row: headRow, col, value: column, style: COLUMN_HEAD })),
    ...rows.flatMap((row, i) =>
      columns.map((column, col) => ({
        row: headRow + 1 + i,
        col,
        ...(row[column] !== '' && { value: row[column] }),
        style,
      })),
    ),
  ];
}

const headHeights = (lines: readonly HeadLine[]) =>
  Array.from({ length: headRowBelow(lines) + 1 }, (_, row) => {
    if (row === 0) return 24;
    return row === headRowBelow(lines) ? 30 : (lines[row - FIRST_FIELD]?.height ?? LINE);
  });

function rowHeight(columns: readonly Column[], row: DataRow, widths: readonly number[]): number {
  const heights = columns.map((column, col) =>
    textHeight(row[column], widths[col] ?? 0, { size: FONT_SIZE }),
  );
  return Math.min(MAX_ROW_HEIGHT, maxOf(heights));
}

/** Columns that every page repeats. */
const REPEATED = 2;

/** Wide enough for the rows, and below `Nama` for what stands above the table. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly DataRow[],
  values: readonly HeadValue[],
  paper: Paper,
): number[] {
  const { width } = roomOf(paper, MIN_SCALE);
  const above = values.map(({ value }) => value ?? '');
  const filled = columns.map((column) => ({
    usual: WIDTHS[column],
    texts: [...rows.map((row) => row[column]), ...(column === 'Nama' ? above : [])],
  }));
  return tableWidths(filled, width, width - WIDTHS.Kode - WIDTHS.Jenis);
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
