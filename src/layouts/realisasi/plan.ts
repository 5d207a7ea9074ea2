import type { Cascade } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import { capaianSimpul } from '../../measure/measure';
import { TRIWULAN, type Triwulan } from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import type { TabelRealisasi } from '../../realisasi/table';
import type { Paper, PlanCell, SheetPlan, Style } from '../../workbook/plan';
import { INPUT } from '../input';
import { pageRows } from '../page/breaks';
import { columnBreaks, tableWidths } from '../page/columns';
import { MIN_SCALE, pageSetup, roomOf, scaleFor } from '../page/setup';
import { MAX_ROW_HEIGHT, textHeight, textWidth } from '../page/text';
import { RUMUS, TARGET_KINDS } from '../setelan/items';
import { setelanRefs } from '../setelan/refs';
import { COLUMN_HEAD, FIELD, FONT_SIZE, NOTE, TITLE } from '../styles';
import { isMain, rowCells, type CellContext } from './cells';
import { CURRENT_LABEL, CURRENT_NAME, type Head } from './columns';
import { chosenQuarterFormula, latestQuarterFormula } from './formulas';
import {
  CURRENT_COL,
  CURRENT_ROW,
  FIRST_ROW,
  fixed,
  gridOf,
  HEAD_ROW,
  quarterCell,
  workHeads,
  type Grid,
} from './grid';
import { leftoverCells } from './leftovers';
import { placeRows, type Filled, type Placing } from './placing';
import { conditionalFormats, validations } from './rules';

export interface RealisasiOptions {
  /** The names of this sheet, of its table, and of the Setelan sheet that its formulas point to. */
  readonly name: string;
  readonly namaTabel: string;
  readonly namaSetelan: string;
  readonly setelan: Setelan;
  /** Whether the lines of teams and individuals get rows too. */
  readonly proses: boolean;
  readonly kertas: Paper;
  /** As it is to be printed; null prints none. */
  readonly tanggal: string | null;
  /** A line above the table, such as that the numbers are made up. Default: the one of the earlier table. */
  readonly catatan?: string;
}

export const REALISASI_NAME = 'Realisasi';

/** Together no wider than an A3 page at the smallest scale; halves of it fit A4. */
const WIDTHS: Partial<Record<Head, number>> = {
  Kode: 52,
  Jenis: 66,
  Uraian: 130,
  Indikator: 145,
  Pemilik: 72,
  Komponen: 60,
  'Keterangan Komponen': 160,
  Satuan: 54,
  Akumulasi: 60,
  Polaritas: 58,
  Target: 50,
  's.d. Tahun Lalu': 50,
  Realisasi: 56,
  Capaian: 56,
  Predikat: 66,
  'Bukti Dukung': 70,
  Catatan: 70,
};
const QUARTER_WIDTH = 48;
const GAP_WIDTH = 16;
/** Columns that every page repeats. */
const REPEATED = 4;

const HINT =
  'Isi sel kuning: angka saja, 85,5 % ditulis 85,5; kosongkan yang belum ada (kosong bukan 0). Abu-abu dihitung sendiri. Jingga: periksa, kurang dari 0 atau cacah tidak bulat.';

/** Draws the realization of a cascade, with all that was typed in earlier tables in its place. */
export function planRealisasi(
  cascade: Cascade,
  tables: readonly TabelRealisasi[],
  options: RealisasiOptions,
): SheetPlan {
  const { name, namaTabel, namaSetelan, setelan, proses } = options;
  const grid = gridOf(setelan.targetTriwulan || tables.some(hasQuarterTargets));
  const placing = placeRows(cascade, tables, setelan, proses);
  const { rows, leftovers } = placing;
  const chosen = tables.find(({ triwulanBerjalan }) => triwulanBerjalan !== null)?.triwulanBerjalan ?? null;
  const context: CellContext = {
    grid,
    refs: setelanRefs(namaSetelan),
    setelan,
    quarter: chosen ?? placing.latest,
    capaianOf: capaianLookup(rows),
  };
  const cells = [
    ...headCells(cascade, placing, chosen, context, options.catatan ?? noteOf(tables)),
    ...rows.flatMap((filled) => rowCells(filled, context)),
    ...leftoverCells(leftovers, grid, FIRST_ROW + Math.max(rows.length, 1) + 1),
  ];
  const widths = columnWidths(cells, grid, options.kertas);
  const heights = rowHeights(cells, widths, grid);
  return {
    name,
    mark: 'realisasi',
    cells,
    merges: [],
    areas: [],
    columnWidths: widths,
    rowHeights: heights,
    freeze: { rows: FIRST_ROW, cols: REPEATED },
    showGridlines: false,
    tabColor: 'E0A93B',
    page: page(rows, grid, widths, heights, options),
    table: {
      name: namaTabel,
      span: { row: HEAD_ROW, col: 0, rows: Math.max(rows.length, 1) + 1, cols: grid.heads.length },
      columns: grid.heads,
    },
    validations: validations(rows, context),
    conditionalFormats: conditionalFormats(rows, grid),
    protection: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true },
    names: [{ name: CURRENT_NAME, row: CURRENT_ROW, col: CURRENT_COL }],
  };
}

function noteOf(tables: readonly TabelRealisasi[]): string | null {
  return tables.find(({ catatan }) => catatan !== null)?.catatan ?? null;
}

function hasQuarterTargets({ rows, leftovers }: TabelRealisasi): boolean {
  return [...rows, ...leftovers].some(({ targetTriwulan }) =>
    TRIWULAN.some((n) => targetTriwulan[n] !== null),
  );
}

/** The capaian of a node at the end of a quarter: the mean over its own indikator. */
function capaianLookup(rows: readonly Filled[]): CellContext['capaianOf'] {
  const byKode = new Map<string, Filled[]>();
  for (const filled of rows.filter(isMain)) {
    const { kode } = filled.item.simpul;
    byKode.set(kode, [...(byKode.get(kode) ?? []), filled]);
  }
  return (kode, quarter) => capaianSimpul((byKode.get(kode) ?? []).map(({ hasil }) => hasil[quarter])).value;
}

/** Title, hint, the current quarter, and the heads of the table and of the columns right of it. */
function headCells(
  cascade: Cascade,
  { rows, latest }: Placing,
  chosen: Triwulan | null,
  { grid, refs, quarter, setelan }: CellContext,
  catatan: string | null,
): PlanCell[] {
  const current = fixed(CURRENT_ROW, CURRENT_COL);
  const filled = latestQuarterFormula(grid, FIRST_ROW, FIRST_ROW + Math.max(rows.length, 1) - 1);
  const plain: Style = { ...NOTE, wrap: false };
  return [
    { row: 0, col: 0, value: titleOf(cascade, grid), style: TITLE },
    { row: 1, col: 0, value: HINT, style: plain },
    { row: CURRENT_ROW, col: 0, value: CURRENT_LABEL, style: { ...FIELD, wrap: false } },
    {
      row: CURRENT_ROW,
      col: CURRENT_COL,
      ...(chosen === null ? { formula: filled, result: latest } : { value: chosen }),
      style: { ...INPUT, bold: true, align: 'left' },
    },
    {
      row: CURRENT_ROW,
      col: CURRENT_COL + 1,
      ...againstWhat(grid, quarter),
      style: plain,
    },
    {
      row: CURRENT_ROW + 1,
      col: 0,
      formula: `"Polaritas minimal dihitung: "&IF(${refs.perbandingan},"${RUMUS.perbandingan}","${RUMUS.selisih}")`,
      result: `Polaritas minimal dihitung: ${RUMUS[setelan.rumusMinimal]}`,
      style: plain,
    },
    ...(catatan === null ? [] : [{ row: HEAD_ROW - 1, col: 0, value: catatan, style: WARNING }]),
    {
      row: CURRENT_ROW,
      col: grid.filled,
      formula: chosenQuarterFormula(current, filled),
      result: quarter,
      style: { ...NOTE, align: 'right' },
    },
    ...grid.heads.map((value, col) => ({ row: HEAD_ROW, col, value, style: COLUMN_HEAD })),
    ...workHeads(grid).map((value, i) => ({
      row: HEAD_ROW,
      col: grid.heads.length + 1 + i,
      value,
      style: { ...NOTE, wrap: true, valign: 'center' as const },
    })),
  ];
}

/** What the capaian is measured against: before the end of the year its target, or those of the quarters. */
function againstWhat(grid: Grid, quarter: Triwulan): Pick<PlanCell, 'value' | 'formula' | 'result'> {
  if (grid.targets) return { value: TARGET_KINDS };
  const ofYear = 'Capaian diukur terhadap target tahunan.';
  return { formula: `IF(${quarterCell(grid).ref}<4,"${ofYear}","")`, result: quarter < 4 ? ofYear : '' };
}

/** With the cascade's own title where both find room on a page. */
function titleOf({ judul, perangkatDaerah, tahun }: Cascade, grid: Grid): string {
  const title = ['REALISASI KINERJA', perangkatDaerah, tahun && `TAHUN ${tahun}`].filter(Boolean).join(' ');
  const both = judul ? `${title} — ${judul}` : title;
  const page = grid.heads.slice(0, grid.col('Target')).map(usualWidth);
  const room = page.reduce((sum, width) => sum + width, 0);
  return textWidth(both, { size: TITLE.fontSize ?? FONT_SIZE, bold: true }) <= room ? both : title;
}

const usualWidth = (head: Head): number => WIDTHS[head] ?? QUARTER_WIDTH;

const WARNING: Style = { fontSize: FONT_SIZE, bold: true, color: 'B42318' };

/** Wide enough for the longest texts; where they need more than a page, the table is parted at its targets. */
function columnWidths(cells: readonly PlanCell[], grid: Grid, paper: Paper): number[] {
  const texts = grid.heads.map((): string[] => []);
  for (const { row, col, value, style } of cells)
    if (row > HEAD_ROW && style.wrap && typeof value === 'string') texts[col]?.push(value);
  const columns = grid.heads.map((head, col) => ({
    usual: usualWidth(head),
    texts: texts[col] ?? [],
  }));
  const most = roomOf(paper, MIN_SCALE).width / 2;
  const table = tableWidths(columns, Infinity, most);
  return [...table, GAP_WIDTH, ...workHeads(grid).map(() => QUARTER_WIDTH)];
}

/** High enough for every wrapped text of the table. */
function rowHeights(cells: readonly PlanCell[], widths: readonly number[], grid: Grid): number[] {
  const last = maxOf(
    cells.map(({ row }) => row),
    HEAD_ROW + 1,
  );
  const heights = Array.from({ length: last + 1 }, (_, row): number => (row === 0 ? 24 : 16));
  for (const { row, col, value, style } of cells) {
    if (row < HEAD_ROW || typeof value !== 'string' || !style.wrap) continue;
    const bold = style.bold ?? false;
    // The button of a filter covers part of a head.
    const width = (widths[col] ?? 0) - (row === HEAD_ROW && col < grid.heads.length ? 14 : 0);
    const height = Math.min(MAX_ROW_HEIGHT, textHeight(value, width, { size: FONT_SIZE, bold }));
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  return heights;
}

/** Pages begin with an indikator, and where the table is wider than the paper, with its targets. */
function page(
  rows: readonly Filled[],
  grid: Grid,
  widths: readonly number[],
  heights: readonly number[],
  { kertas, name, tanggal }: RealisasiOptions,
): SheetPlan['page'] {
  const total = (from: number, to: number): number =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  const table = widths.slice(0, grid.heads.length);
  const scale = scaleFor(kertas, total(0, grid.heads.length));
  const room = roomOf(kertas, scale);
  const repeated = total(0, REPEATED) <= room.width / 2 ? REPEATED : 1;
  const head = heights[HEAD_ROW] ?? 0;
  const above = heights.slice(0, HEAD_ROW).reduce((sum, height) => sum + height, 0);
  const blocks = rows
    .filter(({ first }) => first)
    .map(({ at, siblings }) => ({ from: at, to: at + siblings.length }));
  const breaks = pageRows(heights, blocks, room.height - head - above);
  return {
    ...pageSetup(
      kertas,
      scale,
      { judul: name, tanggal },
      {
        repeatRows: { row: HEAD_ROW, rows: 1 },
        repeatCols: { col: 0, cols: repeated },
        rowBreaks: breaks,
        colBreaks: columnBreaks(table, repeated, room.width, [grid.col('Target')]),
      },
    ),
    printArea: { row: 0, col: 0, rows: heights.length, cols: grid.heads.length },
  };
}
