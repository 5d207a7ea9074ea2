/** Whether more or less is better. */
export const POLARITAS = ['maksimal', 'minimal'] as const;
export type Polaritas = (typeof POLARITAS)[number];

/** The two formulas in use where less is better. */
export const RUMUS_MINIMAL = ['selisih', 'perbandingan'] as const;
export type RumusMinimal = (typeof RUMUS_MINIMAL)[number];

/**
 * The capaian in percent, not capped. `maksimal`: realisasi / target x 100. `minimal`: by 'selisih'
 * (2 x target - realisasi) / target x 100, as LKjIP reports and SKP guides print it; by 'perbandingan'
 * target / realisasi x 100. No capaian without a target, or where a divisor is 0.
 */
export function capaian(
  realisasi: number | null,
  target: number | null,
  polaritas: Polaritas,
  rumusMinimal: RumusMinimal,
): number | null {
  if (realisasi === null || target === null || target === 0) return null;
  if (polaritas === 'maksimal') return (realisasi / target) * 100;
  if (rumusMinimal === 'selisih') return ((2 * target - realisasi) / target) * 100;
  return realisasi === 0 ? null : (target / realisasi) * 100;
}

/** The mean of what is known, and whether something was missing ('sementara'). */
export function meanOf(values: readonly (number | null)[]): { value: number | null; sementara: boolean } {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { value: null, sementara: false };
  const sum = known.reduce((total, value) => total + value, 0);
  return { value: sum / known.length, sementara: known.length < values.length };
}
