import { finite } from './number';

/** How the values of the quarters become one at the end of a quarter. */
export const AKUMULASI = ['jumlah', 'terakhir', 'rata-rata'] as const;
export type Akumulasi = (typeof AKUMULASI)[number];

export const TRIWULAN = [1, 2, 3, 4] as const;
export type Triwulan = (typeof TRIWULAN)[number];

/** One thing for each quarter. */
export type PerTriwulan<T> = Readonly<Record<Triwulan, T>>;

/** @example perTriwulan((n) => n * 3) // { 1: 3, 2: 6, 3: 9, 4: 12 } */
export function perTriwulan<T>(of: (triwulan: Triwulan) => T): PerTriwulan<T> {
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}

/** What each quarter has, from I to IV. @example quarterList({ 1: 3, 2: 6, 3: 9, 4: 12 }) // [3, 6, 9, 12] */
export function quarterList<T>(values: PerTriwulan<T>): [T, T, T, T] {
  return [values[1], values[2], values[3], values[4]];
}

/** What a list has for each quarter, from I on; null where it ends before. */
export function quartersFrom<T>(list: readonly T[]): PerTriwulan<T | null> {
  return perTriwulan((n) => list[n - 1] ?? null);
}

/** How quarters are written: TW III. */
export const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const satisfies PerTriwulan<string>;

/** What was typed for one variable: a value for each quarter, null where nothing is. Empty is not 0. */
export interface Filling {
  readonly akumulasi: Akumulasi;
  /** The opening balance of a kumulatif numerator, added to the sum; null where none counts. */
  readonly saldo: number | null;
  readonly triwulan: PerTriwulan<number | null>;
}

/**
 * The value at the end of a quarter: the sum of what is filled (with the opening balance), the last filled,
 * or the mean of what is filled. Nothing filled up to then: null, never 0. What overflows is no number.
 */
export function valueAt({ akumulasi, saldo, triwulan }: Filling, quarter: Triwulan): number | null {
  const filled = quarterList(triwulan)
    .slice(0, quarter)
    .filter((value) => value !== null);
  const last = filled.at(-1);
  if (last === undefined) return null;
  if (akumulasi === 'terakhir') return last;
  const sum = filled.reduce((total, value) => total + value, 0);
  return finite(akumulasi === 'jumlah' ? sum + (saldo ?? 0) : sum / filled.length);
}

/** The latest quarter with a value, or null. */
export function latestFilled(triwulan: PerTriwulan<unknown>): Triwulan | null {
  return TRIWULAN.filter((quarter) => triwulan[quarter] !== null).at(-1) ?? null;
}
