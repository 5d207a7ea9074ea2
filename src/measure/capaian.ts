import { finite } from './number';

/** Whether more or less is better. */
export const POLARITAS = ['maksimal', 'minimal'] as const;
export type Polaritas = (typeof POLARITAS)[number];

/** The two formulas in use where less is better. */
export const RUMUS_MINIMAL = ['selisih', 'perbandingan'] as const;
export type RumusMinimal = (typeof RUMUS_MINIMAL)[number];

/**
 * The capaian in percent as the formula gives it. `maksimal`: realisasi / target x 100. `minimal`: by 'selisih'
 * (2 x target - realisasi) / target x 100, as LKjIP reports and SKP guides print it; by 'perbandingan'
 * target / realisasi x 100. With target 0 (decision) `minimal` has 100 where nothing was realized, else 0, and
 * `maksimal` has none. None also without a target, where a divisor is 0, and where it is too large for a number.
 */
export function uncutCapaian(
  realisasi: number | null,
  target: number | null,
  polaritas: Polaritas,
  rumusMinimal: RumusMinimal,
): number | null {
  if (realisasi === null || target === null) return null;
  if (target === 0) {
    if (polaritas === 'maksimal') return null;
    return realisasi === 0 ? 100 : 0;
  }
  if (polaritas === 'maksimal') return finite((realisasi / target) * 100);
  if (rumusMinimal === 'selisih') return finite(((2 * target - realisasi) / target) * 100);
  return finite((target / realisasi) * 100);
}

/** The capaian in percent: not capped above, and never below 0 (decision). */
export function capaian(
  realisasi: number | null,
  target: number | null,
  polaritas: Polaritas,
  rumusMinimal: RumusMinimal,
): number | null {
  const uncut = uncutCapaian(realisasi, target, polaritas, rumusMinimal);
  return uncut === null ? null : Math.max(0, uncut);
}

/** The mean of what is known, and whether something was missing ('sementara'). */
export function meanOf(values: readonly (number | null)[]): { value: number | null; sementara: boolean } {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { value: null, sementara: false };
  const sum = known.reduce((total, value) => total + value, 0);
  return { value: finite(sum / known.length), sementara: known.length < values.length };
}
