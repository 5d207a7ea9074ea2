import { POLARITAS } from '../../measure/capaian';
import { SKALA } from '../../measure/predikat';
import { AKUMULASI, TRIWULAN } from '../../measure/quarters';
import { cellName, columnName } from '../../workbook/address';
import { ITEMS, RUMUS_MINIMAL_NAME, RUMUS_PERBANDINGAN, SKALA_NAME, weightName } from './items';

/** Where things stand in the Setelan sheet, for its plan and for the formulas that point to it. */
export const HEAD_ROW = 3;
export const FIRST_ROW = HEAD_ROW + 1;
export const NAME_COL = 0;
export const VALUE_COL = 1;
export const NOTE_COL = 2;

/** Rows that the longest scale needs. */
export const LEVELS = Math.max(...SKALA.map(({ tingkat }) => tingkat.length));

/** The lists that validation points to, side by side, and the lists of the items that offer a choice. */
export const LISTS: readonly { readonly nama: string; readonly values: readonly (string | number)[] }[] = [
  { nama: 'Triwulan', values: TRIWULAN },
  { nama: 'Akumulasi', values: AKUMULASI },
  { nama: 'Polaritas', values: POLARITAS },
  ...ITEMS.filter(({ nama }) => !nama.startsWith('Akumulasi')).flatMap(({ nama, pilihan }) =>
    typeof pilihan === 'string' ? [] : [{ nama, values: pilihan }],
  ),
];
export const LIST_COL = NOTE_COL + 2;

/** The chosen scale, from the lowest level up: bounds and predikat; then all scales to choose from. */
export const SCALE_COL = LIST_COL + LISTS.length + 1;
export const SCALE_ROWS = { from: FIRST_ROW, to: FIRST_ROW + LEVELS - 1 };
/** Below the chosen scale: how many levels it has, and whether reaching a bound is enough. */
export const COUNT_ROW = SCALE_ROWS.to + 1;
export const INCLUSIVE_ROW = COUNT_ROW + 1;
export const ALL_SCALES_COL = SCALE_COL + 3;

/** Nothing reaches this bound: it fills up the scales that have fewer levels. */
export const NEVER = 1e99;
/** Everything reaches this bound. */
export const ALWAYS = -1e99;

/** References into the Setelan sheet of that name. */
export interface SetelanRefs {
  readonly weight: (komponen: string) => string;
  /** A condition: 'minimal' means target / realisasi. */
  readonly perbandingan: string;
  readonly rumusMinimal: string;
  readonly batas: string;
  readonly predikat: string;
  readonly jumlahTingkat: string;
  readonly inklusif: string;
  readonly list: (nama: string) => string;
}

export function setelanRefs(sheet: string): SetelanRefs {
  const at = (row: number, col: number): string => `${sheetRef(sheet)}!$${columnName(col)}$${row + 1}`;
  const down = (col: number, from: number, to: number): string =>
    `${at(from, col)}:$${columnName(col)}$${to + 1}`;
  const valueOf = (nama: string): string => at(itemRow(nama), VALUE_COL);
  return {
    weight: (komponen) => valueOf(weightName(komponen)),
    perbandingan: `${valueOf(RUMUS_MINIMAL_NAME)}="${RUMUS_PERBANDINGAN}"`,
    rumusMinimal: valueOf(RUMUS_MINIMAL_NAME),
    batas: down(SCALE_COL, SCALE_ROWS.from, SCALE_ROWS.to),
    predikat: down(SCALE_COL + 1, SCALE_ROWS.from, SCALE_ROWS.to),
    jumlahTingkat: at(COUNT_ROW, SCALE_COL + 1),
    inklusif: at(INCLUSIVE_ROW, SCALE_COL + 1),
    list: (nama) => {
      const index = LISTS.findIndex((list) => list.nama === nama);
      return down(LIST_COL + index, FIRST_ROW, FIRST_ROW + (LISTS[index]?.values.length ?? 1) - 1);
    },
  };
}

/** The row of an item, counted from 0. */
export function itemRow(nama: string): number {
  return FIRST_ROW + ITEMS.findIndex((item) => item.nama === nama);
}

/** Which scale is chosen, within the sheet itself: 1 for the first. */
export function chosenScale(): string {
  const names = LISTS.findIndex(({ nama }) => nama === SKALA_NAME);
  const col = LIST_COL + names;
  const list = `$${columnName(col)}$${FIRST_ROW + 1}:$${columnName(col)}$${FIRST_ROW + SKALA.length}`;
  return `MATCH($${columnName(VALUE_COL)}$${itemRow(SKALA_NAME) + 1},${list},0)`;
}

/** The cell of a scale's level, from the lowest up. */
export function scaleCell(scale: number, level: number, what: 'batas' | 'predikat'): string {
  return cellName(FIRST_ROW + level, ALL_SCALES_COL + 2 * scale + (what === 'batas' ? 0 : 1));
}

function sheetRef(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
