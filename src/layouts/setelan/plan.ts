import { SKALA, type Skala } from '../../measure/predikat';
import type { Setelan } from '../../measure/setelan';
import type { Paper, PlanCell, SheetPlan, Style, ValidationPlan } from '../../workbook/plan';
import { pageSetup, scaleFor } from '../page/setup';
import { textHeight } from '../page/text';
import { INPUT } from '../input';
import { COLUMN_HEAD, FONT_SIZE, NOTE, TABLE_CELL, TITLE } from '../styles';
import { ITEMS } from './items';
import {
  ALL_SCALES_COL,
  ALWAYS,
  chosenScale,
  COUNT_ROW,
  EFFECTIVE,
  EFFECTIVE_ROW,
  FIRST_ROW,
  HEAD_ROW,
  INCLUSIVE_ROW,
  itemRow,
  LEVELS,
  LIST_COL,
  LISTS,
  NAME_COL,
  NEVER,
  NOTE_COL,
  SCALE_COL,
  scaleCell,
  setelanRefs,
  VALUE_COL,
} from './refs';

export interface SetelanOptions {
  readonly name: string;
  readonly kertas: Paper;
  /** As it is to be printed; null prints none. */
  readonly tanggal: string | null;
}

export const SETELAN_NAME = 'Setelan';

const WIDTHS = { name: 190, value: 230, note: 420, gap: 20, list: 150, chosen: 270, scale: 90 };
const HINT =
  'Ubah kolom Nilai bila perlu; lembar Realisasi langsung ikut. Daftar dan skala di kanan dipakai rumus.';

/** Draws the settings: names, values and sources, and right of them the lists and scales that formulas use. */
export function planSetelan(setelan: Setelan, { name, kertas, tanggal }: SetelanOptions): SheetPlan {
  const widths = columnWidths();
  const rows = Math.max(FIRST_ROW + ITEMS.length, EFFECTIVE_ROW + EFFECTIVE.length);
  const printed = WIDTHS.name + WIDTHS.value + WIDTHS.note;
  return {
    name,
    mark: 'setelan',
    cells: [
      ...headCells(),
      ...itemCells(setelan),
      ...listCells(),
      ...scaleCells(setelan.skala),
      ...effectiveCells(setelan),
    ],
    merges: [],
    areas: [],
    columnWidths: widths,
    rowHeights: Array.from({ length: rows }, (_, row) => rowHeight(row, setelan)),
    freeze: { rows: FIRST_ROW, cols: 0 },
    showGridlines: false,
    tabColor: '8A97A3',
    page: {
      ...pageSetup(
        kertas,
        scaleFor(kertas, printed),
        { judul: name, tanggal },
        {
          repeatRows: { row: HEAD_ROW, rows: 1 },
          rowBreaks: [],
          colBreaks: [],
        },
      ),
      printArea: { row: 0, col: 0, rows: FIRST_ROW + ITEMS.length, cols: NOTE_COL + 1 },
    },
    validations: ITEMS.map((item) => validation(item, name)),
    protection: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true },
  };
}

function columnWidths(): number[] {
  const lists = LISTS.map(() => WIDTHS.list);
  const scales = SKALA.flatMap(() => [WIDTHS.scale, WIDTHS.scale]);
  return [
    WIDTHS.name,
    WIDTHS.value,
    WIDTHS.note,
    WIDTHS.gap,
    ...lists,
    WIDTHS.gap,
    WIDTHS.chosen,
    WIDTHS.list,
    WIDTHS.gap,
    ...scales,
  ];
}

function rowHeight(row: number, setelan: Setelan): number {
  if (row === 0) return 24;
  const item = ITEMS[row - FIRST_ROW];
  return Math.max(
    textHeight(item?.nama ?? '', WIDTHS.name, { size: FONT_SIZE, bold: true }),
    textHeight(String(item?.value(setelan) ?? ''), WIDTHS.value, { size: FONT_SIZE }),
    textHeight(item?.keterangan ?? '', WIDTHS.note, { size: FONT_SIZE }),
  );
}

function headCells(): PlanCell[] {
  const head = (col: number, value: string): PlanCell => ({ row: HEAD_ROW, col, value, style: COLUMN_HEAD });
  return [
    { row: 0, col: 0, value: 'SETELAN', style: TITLE },
    { row: 1, col: 0, value: HINT, style: { ...NOTE, wrap: false } },
    head(NAME_COL, 'Nama'),
    head(VALUE_COL, 'Nilai'),
    head(NOTE_COL, 'Keterangan'),
    ...LISTS.map(({ nama }, i) => head(LIST_COL + i, `Daftar: ${nama}`)),
    head(SCALE_COL, 'Batas bawah yang berlaku'),
    head(SCALE_COL + 1, 'Predikat yang berlaku'),
    ...SKALA.flatMap(({ nama }, i) => [
      head(ALL_SCALES_COL + 2 * i, 'Batas bawah'),
      head(ALL_SCALES_COL + 2 * i + 1, nama),
    ]),
  ];
}

function itemCells(setelan: Setelan): PlanCell[] {
  return ITEMS.flatMap((item): PlanCell[] => {
    const row = itemRow(item.nama);
    const value = item.value(setelan);
    return [
      { row, col: NAME_COL, value: item.nama, style: { ...TABLE_CELL, bold: true } },
      { row, col: VALUE_COL, ...(value !== '' && { value }), style: { ...INPUT, align: 'left' } },
      { row, col: NOTE_COL, value: item.keterangan, style: TABLE_CELL },
    ];
  });
}

const LIST_CELL: Style = { ...TABLE_CELL, wrap: false, align: 'left' };

function listCells(): PlanCell[] {
  return LISTS.flatMap(({ values }, i) =>
    values.map((value, row) => ({ row: FIRST_ROW + row, col: LIST_COL + i, value, style: LIST_CELL })),
  );
}

/** Each scale from its lowest level up, and the chosen one picked by formulas. */
function scaleCells(chosen: Skala): PlanCell[] {
  const all = SKALA.flatMap((skala, i) =>
    levelsOf(skala).flatMap(({ batas, predikat }, level): PlanCell[] => [
      { row: FIRST_ROW + level, col: ALL_SCALES_COL + 2 * i, value: batas, style: LIST_CELL },
      { row: FIRST_ROW + level, col: ALL_SCALES_COL + 2 * i + 1, value: predikat, style: LIST_CELL },
    ]),
  );
  const pick = (level: number, what: 'batas' | 'predikat'): string =>
    `CHOOSE(${chosenScale()},${SKALA.map((_, i) => scaleCell(i, level, what)).join(',')})`;
  const picked = levelsOf(chosen).flatMap(({ batas, predikat }, level): PlanCell[] => [
    {
      row: FIRST_ROW + level,
      col: SCALE_COL,
      formula: pick(level, 'batas'),
      result: batas,
      style: LIST_CELL,
    },
    {
      row: FIRST_ROW + level,
      col: SCALE_COL + 1,
      formula: pick(level, 'predikat'),
      result: predikat,
      style: LIST_CELL,
    },
  ]);
  const told = (row: number, label: string, values: readonly number[], result: number): PlanCell[] => [
    { row, col: SCALE_COL, value: label, style: LIST_CELL },
    {
      row,
      col: SCALE_COL + 1,
      formula: `CHOOSE(${chosenScale()},${values.join(',')})`,
      result,
      style: LIST_CELL,
    },
  ];
  return [
    ...all,
    ...picked,
    ...told(
      COUNT_ROW,
      'Jumlah tingkat',
      SKALA.map(({ tingkat }) => tingkat.length),
      chosen.tingkat.length,
    ),
    ...told(
      INCLUSIVE_ROW,
      'Batas termasuk (1 = ya)',
      SKALA.map(({ inklusif }) => Number(inklusif)),
      Number(chosen.inklusif),
    ),
  ];
}

function effectiveCells(setelan: Setelan): PlanCell[] {
  return EFFECTIVE.flatMap(({ nama, arti, formula, result }, i): PlanCell[] => {
    const row = EFFECTIVE_ROW + i;
    return [
      { row, col: SCALE_COL, value: `${nama} (${arti})`, style: LIST_CELL },
      { row, col: SCALE_COL + 1, formula, result: result(setelan), style: LIST_CELL },
    ];
  });
}

/** From the lowest level up, filled up to the length of the longest scale. */
function levelsOf({ tingkat }: Skala): { batas: number; predikat: string }[] {
  const levels = [...tingkat]
    .reverse()
    .map(({ batas, predikat }) => ({ batas: Math.max(batas, ALWAYS), predikat }));
  const rest = Array.from({ length: LEVELS - levels.length }, () => ({ batas: NEVER, predikat: '-' }));
  return [...levels, ...rest];
}

function validation({ nama, pilihan, keterangan }: (typeof ITEMS)[number], sheet: string): ValidationPlan {
  const common = {
    span: { row: itemRow(nama), col: VALUE_COL, rows: 1, cols: 1 },
    onError: 'stop',
    prompt: { title: nama.slice(0, 32), message: keterangan.slice(0, 255) },
  } as const;
  const error = (message: string) => ({ title: nama.slice(0, 32), message });
  if (pilihan === 'teks') return { ...common, rule: { kind: 'any' } };
  if (pilihan === 'bobot') {
    return {
      ...common,
      rule: { kind: 'decimal', min: 0.01, max: 100 },
      error: error('Ketik bobot antara 0,01 dan 100.'),
    };
  }
  const list = LISTS.some((one) => one.nama === nama) ? nama : 'Akumulasi';
  return {
    ...common,
    rule: { kind: 'list', source: setelanRefs(sheet).list(list) },
    error: error('Pilih salah satu dari daftar.'),
  };
}
