import type { Tingkat } from '../../rules/rule';
import type { Paper, PlanCell, SheetPlan, Style } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import { longDate } from '../words/dates';
import { pageRows } from '../page/breaks';
import { pageSetup, roomOf, scaleFor } from '../page/setup';
import { BODY, COLUMN_HEAD, FONT_SIZE, INK, NOTE, TABLE_CELL, TITLE } from '../styles';
import { blocksOf, heightOf, rowsOf, WIDTH, WIDTHS, type KelompokTemuan, type Row } from './rows';

export interface IsiTemuan {
  readonly kelompok: readonly KelompokTemuan[];
  readonly subKegiatan: number;
  /** Why the cascade cannot be submitted, in sentences; empty where it can. */
  readonly alasan: readonly string[];
}

export interface TemuanOptions {
  readonly kertas: Paper;
  /** 'YYYY-MM-DD' as the caller gave it; null prints none. */
  readonly tanggal: string | null;
}

const NAME = 'Temuan';
const HEADS = ['No', 'Kode', 'Bagian Cascading', 'Letak', 'Temuan', 'Perbaikan'] as const;
/** The rows above the head of the table; each reason takes one more. */
const HEAD_HEIGHTS = [26, 18, 18, 18, 8];
const REASON_HEIGHT = 16;

const FILLS: Record<Tingkat, string> = { kesalahan: 'F4C7C3', peringatan: 'FBE3B0', saran: 'D9E8F5' };
const LINK: Style = { ...TABLE_CELL, color: '1155AA', underline: true };

/** Draws the findings by rule, the verdict and counts above them; the places are links where the workbook has them. */
export function planTemuan(isi: IsiTemuan, { kertas, tanggal }: TemuanOptions): SheetPlan {
  const rows = isi.kelompok.flatMap(rowsOf);
  const [title = 0, verdict = 0, ...below] = HEAD_HEIGHTS;
  const above = [title, verdict, ...isi.alasan.map(() => REASON_HEIGHT), ...below];
  const headRow = above.length;
  const first = headRow + 1;
  const heights = [...above, 20, ...rows.map(heightOf)];
  const scale = scaleFor(kertas, WIDTH);
  const room = roomOf(kertas, scale).height - (heights[headRow] ?? 0);
  return {
    name: NAME,
    mark: 'temuan',
    cells: [...headCells(isi, tanggal, headRow), ...rows.flatMap((row, i) => cellsOf(row, first + i))],
    merges: rows.flatMap((row, i) => (row.kind === 'rule' ? [wholeRow(first + i)] : [])),
    areas: rows.flatMap((row, i) =>
      row.kind === 'rule' ? [{ ...wholeRow(first + i), style: ruleStyle(row.tingkat) }] : [],
    ),
    columnWidths: WIDTHS,
    rowHeights: heights,
    freeze: { rows: first, cols: 0 },
    showGridlines: false,
    tabColor: 'C77700',
    page: pageSetup(
      kertas,
      scale,
      { judul: NAME, tanggal: tanggal === null ? null : longDate(tanggal) },
      {
        repeatRows: { row: headRow, rows: 1 },
        rowBreaks: pageRows(heights, [{ from: 0, to: first }, ...blocksOf(rows, first)], room),
        colBreaks: [],
      },
    ),
  };
}

function headCells(
  { kelompok, subKegiatan, alasan }: IsiTemuan,
  tanggal: string | null,
  headRow: number,
): PlanCell[] {
  const count = (tingkat: Tingkat) =>
    kelompok.filter((group) => group.tingkat === tingkat).reduce((sum, { temuan }) => sum + temuan.length, 0);
  const ready = alasan.length === 0;
  const verdict = ready ? 'Siap diajukan: tidak ada kesalahan.' : 'Belum siap diajukan.';
  const counts = `Kesalahan ${count('kesalahan')}, peringatan ${count('peringatan')}, saran ${count('saran')}; diperiksa ${subKegiatan} Sub Kegiatan.`;
  const line = (row: number, value: string, style: Style): PlanCell => ({ row, col: 0, value, style });
  return [
    line(0, 'TEMUAN', TITLE),
    line(1, verdict, { fontSize: FONT_SIZE + 1, bold: true, color: ready ? '1E6B3A' : 'A61B1B' }),
    ...alasan.map((sentence, i) => line(2 + i, sentence, { fontSize: FONT_SIZE, color: INK })),
    line(2 + alasan.length, counts, { fontSize: FONT_SIZE, color: INK }),
    ...(tanggal === null ? [] : [line(3 + alasan.length, `Tanggal pemeriksaan: ${longDate(tanggal)}`, NOTE)]),
    ...HEADS.map((value, col): PlanCell => ({ row: headRow, col, value, style: COLUMN_HEAD })),
  ];
}

function cellsOf(row: Row, at: number): PlanCell[] {
  if (row.kind === 'rule') return [{ row: at, col: 0, value: row.text, style: ruleStyle(row.tingkat) }];
  return row.cells.map(({ text, link }, col) => ({
    row: at,
    col,
    ...(text !== '' && { value: text }),
    style: link ? LINK : TABLE_CELL,
    ...(link && { link }),
  }));
}

const ruleStyle = (tingkat: Tingkat): Style => ({ ...BODY, bold: true, fill: FILLS[tingkat] });

const wholeRow = (row: number): Span => ({ row, col: 0, rows: 1, cols: HEADS.length });
