import { maxOf } from '../../cascade/list';
import type { PilihanSkala, Skala } from '../../measure/predikat';
import type { Setelan } from '../../measure/setelan';
import type { Paper, PlanCell, SheetPlan, Style, ValidationPlan } from '../../workbook/plan';
import { pageSetup, scaleFor } from '../page/setup';
import { textHeight } from '../page/text';
import { INPUT } from '../input';
import { COLUMN_HEAD, FONT_SIZE, NOTE, TABLE_CELL, TITLE } from '../styles';
import { ITEMS, SKALA_NILAI_NAME } from './items';
import {
  ALL_SCALES_COL,
  ALWAYS,
  EFFECTIVE,
  EFFECTIVE_COL,
  FIRST_ROW,
  HEAD_ROW,
  itemRow,
  LIST_COL,
  LISTS,
  NAME_COL,
  NOTE_COL,
  SCALES,
  setelanRefs,
  SKALA_NILAI_FIRST,
  SKALA_NILAI_ROW,
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
  const chosen = choices(setelan);
  const rows = SKALA_NILAI_FIRST + chosen.length;
  const printed = WIDTHS.name + WIDTHS.value + WIDTHS.note;
  return {
    name,
    mark: 'setelan',
    cells: [
      ...headCells(),
      ...itemCells(setelan),
      ...listCells(),
      ...scaleCells(),
      ...effectiveCells(setelan),
      ...choiceCells(chosen),
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
      printArea: { row: 0, col: 0, rows, cols: NOTE_COL + 1 },
    },
    validations: [...ITEMS.map((item) => validation(item, name)), choiceValidation(chosen, name)],
    protection: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true },
  };
}

function columnWidths(): number[] {
  const lists = LISTS.map(() => WIDTHS.list);
  const scales = SCALES.flatMap(() => [WIDTHS.scale, WIDTHS.scale]);
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
  const [name, value, note] = textsOf(row, setelan);
  return maxOf(
    [
      textHeight(name, WIDTHS.name, { size: FONT_SIZE, bold: true }),
      textHeight(value, WIDTHS.value, { size: FONT_SIZE }),
      textHeight(note, WIDTHS.note, { size: FONT_SIZE }),
    ],
    0,
  );
}

/** What stands in the first three columns of a row. */
function textsOf(row: number, setelan: Setelan): readonly [name: string, value: string, note: string] {
  if (row === SKALA_NILAI_ROW) return [SKALA_NILAI_NAME, '', CHOICE_HINT];
  const choice = setelan.skalaNilai[row - SKALA_NILAI_FIRST];
  if (choice) return [choice.indikator, choice.skala, ''];
  const item = ITEMS[row - FIRST_ROW];
  return item ? [item.nama, String(item.value(setelan)), item.keterangan] : ['', '', ''];
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
    head(EFFECTIVE_COL, 'Yang berlaku'),
    head(EFFECTIVE_COL + 1, 'Dipakai rumus'),
    ...SCALES.flatMap(({ nama }, i) => [
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

/** Each scale from its lowest level up. */
function scaleCells(): PlanCell[] {
  return SCALES.flatMap((skala, i) =>
    levelsOf(skala).flatMap(({ batas, predikat }, level): PlanCell[] => [
      { row: FIRST_ROW + level, col: ALL_SCALES_COL + 2 * i, value: batas, style: LIST_CELL },
      { row: FIRST_ROW + level, col: ALL_SCALES_COL + 2 * i + 1, value: predikat, style: LIST_CELL },
    ]),
  );
}

function effectiveCells(setelan: Setelan): PlanCell[] {
  return EFFECTIVE.flatMap(({ nama, arti, formula, result }, i): PlanCell[] => {
    const row = FIRST_ROW + i;
    return [
      { row, col: EFFECTIVE_COL, value: `${nama} (${arti})`, style: LIST_CELL },
      { row, col: EFFECTIVE_COL + 1, formula, result: result(setelan), style: LIST_CELL },
    ];
  });
}

function levelsOf({ tingkat }: Skala): { batas: number; predikat: string }[] {
  return [...tingkat].reverse().map(({ batas, predikat }) => ({ batas: Math.max(batas, ALWAYS), predikat }));
}

/** Empty rows for further choices. */
const SPARE = 6;
const NO_CHOICE: PilihanSkala = { indikator: '', skala: '' };

function choices({ skalaNilai }: Setelan): readonly PilihanSkala[] {
  return [...skalaNilai, ...Array.from({ length: SPARE }, () => NO_CHOICE)];
}

const CHOICE_HINT =
  'Skala untuk nilai indikator itu sendiri, bukan capaiannya. Nilai SAKIP, IKM dan IP ASN dikenali dari namanya; tulis di sini yang namanya lain, lalu susun lagi.';

/** Which scale the value of an indikator has: rows to type into. */
function choiceCells(chosen: readonly PilihanSkala[]): PlanCell[] {
  const cell = (row: number, col: number, value: string): PlanCell => ({
    ...{ row, col, style: { ...INPUT, align: 'left' } },
    ...(value !== '' && { value }),
  });
  return [
    { row: SKALA_NILAI_ROW, col: NAME_COL, value: SKALA_NILAI_NAME, style: { ...TABLE_CELL, bold: true } },
    { row: SKALA_NILAI_ROW, col: NOTE_COL, value: CHOICE_HINT, style: TABLE_CELL },
    { row: SKALA_NILAI_ROW + 1, col: NAME_COL, value: 'Indikator', style: COLUMN_HEAD },
    { row: SKALA_NILAI_ROW + 1, col: VALUE_COL, value: 'Skala', style: COLUMN_HEAD },
    ...chosen.flatMap(({ indikator, skala }, i) => [
      cell(SKALA_NILAI_FIRST + i, NAME_COL, indikator),
      cell(SKALA_NILAI_FIRST + i, VALUE_COL, skala),
    ]),
  ];
}

function choiceValidation(chosen: readonly PilihanSkala[], sheet: string): ValidationPlan {
  return {
    span: { row: SKALA_NILAI_FIRST, col: VALUE_COL, rows: chosen.length, cols: 1 },
    rule: { kind: 'list', source: setelanRefs(sheet).list(SKALA_NILAI_NAME) },
    onError: 'stop',
    error: { title: SKALA_NILAI_NAME, message: 'Pilih salah satu dari daftar.' },
    prompt: { title: SKALA_NILAI_NAME, message: CHOICE_HINT.slice(0, 255) },
  };
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
