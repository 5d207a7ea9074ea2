/** A scale of predikat: data with its legal source. Lower bounds decide, on the unrounded value. */
export interface Skala {
  readonly id: string;
  readonly nama: string;
  readonly sumber: string;
  /** Whether a value that equals a bound has reached it (>=) or not (>). */
  readonly inklusif: boolean;
  /** From the highest down; the last one holds for everything below. */
  readonly tingkat: readonly { readonly batas: number; readonly predikat: string }[];
}

const LIMA = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'];

function skala(
  id: string,
  nama: string,
  sumber: string,
  inklusif: boolean,
  labels: readonly string[],
  bounds: readonly number[],
): Skala {
  const tingkat = labels.map((predikat, i) => ({ predikat, batas: bounds[i] ?? Number.NEGATIVE_INFINITY }));
  return { id, nama, sumber, inklusif, tingkat };
}

export const PERMENDAGRI_86_2017 = skala(
  'permendagri-86-2017',
  'Kinerja (Permendagri 86/2017)',
  'Permendagri 86/2017: 91, 76, 66, 51',
  true,
  LIMA,
  [91, 76, 66, 51],
);

export const SKALA: readonly Skala[] = [
  PERMENDAGRI_86_2017,
  skala(
    'bkn-8-2019',
    'IP ASN (Peraturan BKN 8/2019)',
    'Peraturan BKN 8/2019: 91, 81, 71, 61',
    true,
    LIMA,
    [91, 81, 71, 61],
  ),
  skala(
    'panrb-88-2021',
    'SAKIP (Permen PANRB 88/2021)',
    'Permen PANRB 88/2021: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D',
    false,
    ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'],
    [90, 80, 70, 60, 50, 30],
  ),
  skala(
    'panrb-14-2017',
    'IKM (Permen PANRB 14/2017)',
    'Permen PANRB 14/2017: A 88,31, B 76,61, C 65,00, D 25,00',
    true,
    ['A', 'B', 'C', 'D'],
    [88.31, 76.61, 65],
  ),
];

/**
 * Decimals to which a formula rounds a value before it meets a bound: all bounds have two digits before the comma, so
 * that a value near one of them keeps 15 digits.
 */
export const DESIMAL_BATAS = 13;

/**
 * The level that a capaian has reached, the lowest is 1; null where there is none. The value is not rounded, but
 * compared as Excel compares numbers, by 15 digits (decision): 90.99999999999999, as a division in binary fractions
 * may leave it, has reached 91, and 90.999999 has not.
 */
export function tingkatOf({ inklusif, tingkat }: Skala, value: number | null): number | null {
  if (value === null) return null;
  const exact = Number(value.toPrecision(15));
  return tingkat.filter(({ batas }) => (inklusif ? exact >= batas : exact > batas)).length;
}

/** The predikat of a capaian; null where there is none. */
export function predikat(skala: Skala, value: number | null): string | null {
  const level = tingkatOf(skala, value);
  return level === null ? null : (skala.tingkat.at(-level)?.predikat ?? null);
}
