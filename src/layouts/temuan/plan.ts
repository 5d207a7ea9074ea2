import type { Tingkat } from '../../rules/rule';
import type { Paper, PlanCell, SheetPlan, Style } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import { tableBreaks } from '../page/breaks';
import { longDate } from '../dates';
import { pageSetup, roomOf, scaleFor } from '../page/setup';
import { MAX_ROW_HEIGHT, textHeight } from '../page/text';
import { BODY, COLUMN_HEAD, FONT_SIZE, INK, NOTE, TABLE_CELL, TITLE } from '../styles';

/** The findings of one rule. */
export interface KelompokTemuan {
  readonly tingkat: Tingkat;
  readonly judul: string;
  readonly alasan: string;
  readonly temuan: readonly BarisTemuan[];
}

type Link = NonNullable<PlanCell['link']>;

export interface BarisTemuan {
  readonly kode: string;
  readonly nama: string;
  /** Where it was found: 'SASARAN 1!C15'. */
  readonly letak: string;
  readonly pesan: string;
  readonly perbaikan: string;
  /** Where a click on the place leads, if its sheet is in the same workbook. */
  readonly keLetak: Link | null;
  /** Where a click on the code leads: the node's row in Data Cascading. */
  readonly keData: Link | null;
}

export interface IsiTemuan {
  readonly kelompok: readonly KelompokTemuan[];
  readonly subKegiatan: number;
  readonly siapDiajukan: boolean;
}

export interface TemuanOptions {
  readonly kertas: Paper;
  /** 'YYYY-MM-DD' as the caller gave it; null prints none. */
  readonly tanggal: string | null;
}

const NAME = 'Temuan';
const HEADS = ['No', 'Kode', 'Bagian Cascading', 'Letak', 'Temuan', 'Perbaikan'] as const;
const WIDTHS = [34, 70, 210, 130, 290, 290];
const HEAD_ROW = 5;

const TINGKAT_LOOK: Record<Tingkat, { readonly word: string; readonly fill: string }> = {
  kesalahan: { word: 'Kesalahan', fill: 'F4C7C3' },
  peringatan: { word: 'Peringatan', fill: 'FBE3B0' },
  saran: { word: 'Saran', fill: 'D9E8F5' },
};
const LINK: Style = { ...TABLE_CELL, color: '1155AA', underline: true };

/** Draws the findings by rule, the verdict and counts above them; the places are links where the workbook has them. */
export function planTemuan(isi: IsiTemuan, { kertas, tanggal }: TemuanOptions): SheetPlan {
  const rows = isi.kelompok.flatMap(rowsOf);
  const first = HEAD_ROW + 1;
  const heights = [26, 18, 18, 18, 8, 20, ...rows.map(heightOf)];
  const scale = scaleFor(kertas, total(WIDTHS));
  return {
    name: NAME,
    mark: 'temuan',
    cells: [...headCells(isi, tanggal), ...rows.flatMap((row, i) => cellsOf(row, first + i))],
    merges: rows.flatMap((row, i) => (row.kind === 'rule' ? [wholeRow(first + i)] : [])),
    areas: rows.flatMap((row, i) =>
      row.kind === 'rule' ? [{ ...wholeRow(first + i), style: ruleStyle(row.group.tingkat) }] : [],
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
        repeatRows: { row: HEAD_ROW, rows: 1 },
        rowBreaks: tableBreaks(heights, HEAD_ROW, roomOf(kertas, scale).height),
        colBreaks: [],
      },
    ),
  };
}

type Row =
  | { readonly kind: 'rule'; readonly group: KelompokTemuan }
  | { readonly kind: 'finding'; readonly nomor: number; readonly finding: BarisTemuan };

function rowsOf(group: KelompokTemuan): Row[] {
  const findings = group.temuan.map((finding, i): Row => ({ kind: 'finding', nomor: i + 1, finding }));
  return [{ kind: 'rule', group }, ...findings];
}

function headCells({ kelompok, subKegiatan, siapDiajukan }: IsiTemuan, tanggal: string | null): PlanCell[] {
  const count = (tingkat: Tingkat) =>
    kelompok.filter((group) => group.tingkat === tingkat).reduce((sum, { temuan }) => sum + temuan.length, 0);
  const verdict = siapDiajukan
    ? 'Siap diajukan: tidak ada kesalahan.'
    : 'Belum siap diajukan: masih ada kesalahan.';
  const counts = `Kesalahan ${count('kesalahan')}, peringatan ${count('peringatan')}, saran ${count('saran')}; diperiksa ${subKegiatan} Sub Kegiatan.`;
  const line = (row: number, value: string, style: Style): PlanCell => ({ row, col: 0, value, style });
  return [
    line(0, 'TEMUAN', TITLE),
    line(1, verdict, { fontSize: FONT_SIZE + 1, bold: true, color: siapDiajukan ? '1E6B3A' : 'A61B1B' }),
    line(2, counts, { fontSize: FONT_SIZE, color: INK }),
    ...(tanggal === null ? [] : [line(3, `Tanggal pemeriksaan: ${longDate(tanggal)}`, NOTE)]),
    ...HEADS.map((value, col): PlanCell => ({ row: HEAD_ROW, col, value, style: COLUMN_HEAD })),
  ];
}

function cellsOf(row: Row, at: number): PlanCell[] {
  if (row.kind === 'rule')
    return [{ row: at, col: 0, value: ruleText(row.group), style: ruleStyle(row.group.tingkat) }];
  const { kode, nama, letak, pesan, perbaikan, keLetak, keData } = row.finding;
  const texts: [string, Link | null][] = [
    [String(row.nomor), null],
    [kode, keData],
    [nama, null],
    [letak, keLetak],
    [pesan, null],
    [perbaikan, null],
  ];
  return texts.map(([value, link], col) => ({
    row: at,
    col,
    ...(value !== '' && { value }),
    style: link ? LINK : TABLE_CELL,
    ...(link && { link }),
  }));
}

function ruleText({ tingkat, judul, alasan, temuan }: KelompokTemuan): string {
  const head = `${TINGKAT_LOOK[tingkat].word}: ${judul} (${temuan.length})`;
  return alasan === '' ? head : `${head}\n${alasan}`;
}

const ruleStyle = (tingkat: Tingkat): Style => ({ ...BODY, bold: true, fill: TINGKAT_LOOK[tingkat].fill });

const wholeRow = (row: number): Span => ({ row, col: 0, rows: 1, cols: HEADS.length });

function heightOf(row: Row): number {
  if (row.kind === 'rule')
    return textHeight(ruleText(row.group), total(WIDTHS), { size: FONT_SIZE, bold: true });
  const { kode, nama, letak, pesan, perbaikan } = row.finding;
  const texts = ['', kode, nama, letak, pesan, perbaikan];
  const heights = texts.map((text, col) => textHeight(text, WIDTHS[col] ?? 0, { size: FONT_SIZE }));
  return Math.min(MAX_ROW_HEIGHT, Math.max(...heights));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
