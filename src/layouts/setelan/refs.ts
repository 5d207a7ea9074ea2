import { maxOf } from '../../cascade/list';
import { POLARITAS } from '../../measure/capaian';
import { SKALA } from '../../measure/predikat';
import type { SumberAkumulasi } from '../../measure/defaults';
import { akumulasiFormula } from '../../measure/formula';
import { AKUMULASI, TRIWULAN, type Akumulasi } from '../../measure/quarters';
import { SETELAN_BAWAAN, type Setelan } from '../../measure/setelan';
import { cellName, columnName } from '../../workbook/address';
import { accumulationName, ITEMS, RUMUS, RUMUS_MINIMAL_NAME, SKALA_NAME, weightName } from './items';

/** Where things stand in the Setelan sheet, for its plan and for the formulas that point to it. */
export const HEAD_ROW = 3;
export const FIRST_ROW = HEAD_ROW + 1;
export const NAME_COL = 0;
export const VALUE_COL = 1;
export const NOTE_COL = 2;

/** Rows that the longest scale needs. */
export const LEVELS = maxOf(SKALA.map(({ tingkat }) => tingkat.length));

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
/** Below that: what formulas take from column Nilai, the default where nothing of use stands there. */
export const EFFECTIVE_ROW = INCLUSIVE_ROW + 1;
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
  /** Which accumulation is the default of a kind of row: a number from 1 in the order of AKUMULASI. */
  readonly akumulasi: (sumber: SumberAkumulasi) => string;
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
  const effective = (nama: string): string =>
    at(EFFECTIVE_ROW + EFFECTIVE.findIndex((one) => one.nama === nama), SCALE_COL + 1);
  return {
    weight: (komponen) => effective(weightName(komponen)),
    perbandingan: `${effective(RUMUS_MINIMAL_NAME)}=1`,
    akumulasi: (sumber) => (sumber === 'selaluJumlah' ? '1' : effective(accumulationName(sumber))),
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

/** A value as formulas take it: that of its line, else the default; both as text or cell name in the sheet itself. */
interface Effective {
  readonly nama: string;
  /** What the number means, where it is not the value itself. */
  readonly arti: string;
  readonly formula: string;
  readonly result: (setelan: Setelan) => number;
}

/** In the order in which they stand below one another. */
export const EFFECTIVE: readonly Effective[] = [
  {
    nama: RUMUS_MINIMAL_NAME,
    arti: '1 = target ÷ realisasi',
    formula: `IF(IFERROR(TRIM(${valueCell(RUMUS_MINIMAL_NAME)}),"")="${RUMUS.perbandingan}",1,0)`,
    result: ({ rumusMinimal }) => Number(rumusMinimal === 'perbandingan'),
  },
  ...Object.entries(SETELAN_BAWAAN.bobot).map(([komponen, bobot]): Effective => {
    const cell = valueCell(weightName(komponen));
    return {
      nama: weightName(komponen),
      arti: 'bobot',
      formula: `IF(ISNUMBER(${cell}),IF(${cell}>0,${cell},${bobot}),${bobot})`,
      result: (setelan) => setelan.bobot[komponen] ?? bobot,
    };
  }),
  ...(['penyebut', 'penyebutMasuk', 'jumlah', 'nilai'] as const).map((key): Effective => ({
    nama: accumulationName(key),
    arti: 'nomor dalam daftar',
    formula: `IFERROR(${akumulasiFormula(valueCell(accumulationName(key)))},${number(SETELAN_BAWAAN.akumulasi[key])})`,
    result: ({ akumulasi }) => number(akumulasi[key]),
  })),
];

function number(akumulasi: Akumulasi): number {
  return AKUMULASI.indexOf(akumulasi) + 1;
}

function valueCell(nama: string): string {
  return `$${columnName(VALUE_COL)}$${itemRow(nama) + 1}`;
}

/** Which scale is chosen, within the sheet itself: 1 for the first, which is the default. */
export function chosenScale(): string {
  const names = LISTS.findIndex(({ nama }) => nama === SKALA_NAME);
  const col = LIST_COL + names;
  const list = `$${columnName(col)}$${FIRST_ROW + 1}:$${columnName(col)}$${FIRST_ROW + SKALA.length}`;
  return `IFERROR(MATCH(TRIM(${valueCell(SKALA_NAME)}),${list},0),1)`;
}

/** The cell of a scale's level, from the lowest up. */
export function scaleCell(scale: number, level: number, what: 'batas' | 'predikat'): string {
  return cellName(FIRST_ROW + level, ALL_SCALES_COL + 2 * scale + (what === 'batas' ? 0 : 1));
}

function sheetRef(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
