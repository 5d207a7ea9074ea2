import { POLARITAS } from '../../measure/capaian';
import { SKALA_CAPAIAN, SKALA_NILAI, TANPA_SKALA, type Skala } from '../../measure/predikat';
import type { SumberAkumulasi } from '../../measure/defaults';
import { akumulasiFormula } from '../../measure/formula';
import { AKUMULASI, TRIWULAN, type Akumulasi } from '../../measure/quarters';
import { SETELAN_BAWAAN, type Setelan } from '../../measure/setelan';
import { columnName } from '../../workbook/address';
import {
  accumulationName,
  DEFAULTED_KEYS,
  ITEMS,
  RUMUS,
  RUMUS_MINIMAL_NAME,
  SKALA_NILAI_NAME,
  weightName,
} from './items';

/** Where things stand in the Setelan sheet, for its plan and for the formulas that point to it. */
export const HEAD_ROW = 3;
export const FIRST_ROW = HEAD_ROW + 1;
export const NAME_COL = 0;
export const VALUE_COL = 1;
export const NOTE_COL = 2;

/** Every scale: that of capaian first, then those of values. */
export const SCALES: readonly Skala[] = [SKALA_CAPAIAN, ...SKALA_NILAI];

/** The lists that validation points to, side by side, and the lists of the items that offer a choice. */
export const LISTS: readonly { readonly nama: string; readonly values: readonly (string | number)[] }[] = [
  { nama: 'Triwulan', values: TRIWULAN },
  { nama: 'Akumulasi', values: AKUMULASI },
  { nama: 'Polaritas', values: POLARITAS },
  { nama: SKALA_NILAI_NAME, values: [...SKALA_NILAI.map(({ nama }) => nama), TANPA_SKALA] },
  ...ITEMS.filter(({ nama }) => !nama.startsWith('Akumulasi')).flatMap(({ nama, pilihan }) =>
    typeof pilihan === 'string' ? [] : [{ nama, values: pilihan }],
  ),
];
export const LIST_COL = NOTE_COL + 2;

/** What formulas take from column Nilai, the default where nothing of use stands there; then all scales. */
export const EFFECTIVE_COL = LIST_COL + LISTS.length + 1;
export const ALL_SCALES_COL = EFFECTIVE_COL + 3;

/** Below the items: which scale the value of an indikator has. */
export const SKALA_NILAI_ROW = FIRST_ROW + ITEMS.length + 1;
export const SKALA_NILAI_FIRST = SKALA_NILAI_ROW + 2;

/** Everything reaches this bound. */
export const ALWAYS = -1e99;

/** References into the Setelan sheet of that name. */
export interface SetelanRefs {
  readonly weight: (komponen: string) => string;
  /** A condition: 'minimal' means target / realisasi. */
  readonly perbandingan: string;
  /** Which accumulation is the default of a kind of row: a number from 1 in the order of AKUMULASI. */
  readonly akumulasi: (sumber: SumberAkumulasi) => string;
  /** The bounds and the labels of a scale, from its lowest level up. */
  readonly batas: (skala: Skala) => string;
  readonly predikat: (skala: Skala) => string;
  readonly list: (nama: string) => string;
}

export function setelanRefs(sheet: string): SetelanRefs {
  const at = (row: number, col: number): string => `${sheetRef(sheet)}!$${columnName(col)}$${row + 1}`;
  const down = (col: number, from: number, to: number): string =>
    `${at(from, col)}:$${columnName(col)}$${to + 1}`;
  const effective = (nama: string): string =>
    at(FIRST_ROW + EFFECTIVE.findIndex((one) => one.nama === nama), EFFECTIVE_COL + 1);
  const ofScale = (skala: Skala, next: number): string => {
    const first = ALL_SCALES_COL + 2 * SCALES.indexOf(skala) + next;
    return down(first, FIRST_ROW, FIRST_ROW + skala.tingkat.length - 1);
  };
  return {
    weight: (komponen) => effective(weightName(komponen)),
    perbandingan: `${effective(RUMUS_MINIMAL_NAME)}=1`,
    akumulasi: (sumber) => (sumber === 'selaluJumlah' ? '1' : effective(accumulationName(sumber))),
    batas: (skala) => ofScale(skala, 0),
    predikat: (skala) => ofScale(skala, 1),
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
  ...DEFAULTED_KEYS.map((key): Effective => ({
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

function sheetRef(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
