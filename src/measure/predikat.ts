import { textKey } from '../cascade/text';
import { excelDigits } from './number';

/** A scale of predikat: data with its legal source. Lower bounds decide, on the unrounded value. */
export interface Skala {
  readonly id: string;
  /** What people call it: 'SAKIP'. */
  readonly singkatan: string;
  readonly nama: string;
  readonly sumber: string;
  /** Whether a value that equals a bound has reached it (>=) or not (>). */
  readonly inklusif: boolean;
  /** From the highest down; what reaches none of them has no predikat. */
  readonly tingkat: readonly { readonly batas: number; readonly predikat: string }[];
}

const LIMA = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'];
/** Holds for everything below the last bound. */
const BELOW = Number.NEGATIVE_INFINITY;

function skala(head: Omit<Skala, 'tingkat'>, labels: readonly string[], bounds: readonly number[]): Skala {
  return { ...head, tingkat: labels.map((predikat, i) => ({ predikat, batas: bounds[i] ?? BELOW })) };
}

/** The scale of every capaian. */
export const SKALA_CAPAIAN = skala(
  {
    id: 'permendagri-86-2017',
    singkatan: 'Kinerja',
    nama: 'Kinerja (Permendagri 86/2017)',
    sumber: 'Permendagri 86/2017: 91, 76, 66, 51',
    inklusif: true,
  },
  LIMA,
  [91, 76, 66, 51],
);

/** Scales of a value, each of single indikator. */
export const SKALA_NILAI: readonly Skala[] = [
  skala(
    {
      id: 'bkn-8-2019',
      singkatan: 'IP ASN',
      nama: 'IP ASN (Peraturan BKN 8/2019)',
      sumber: 'Peraturan BKN 8/2019: 91, 81, 71, 61',
      inklusif: true,
    },
    LIMA,
    [91, 81, 71, 61],
  ),
  skala(
    {
      id: 'panrb-88-2021',
      singkatan: 'SAKIP',
      nama: 'SAKIP (Permen PANRB 88/2021)',
      sumber: 'Permen PANRB 88/2021: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D',
      inklusif: false,
    },
    ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'],
    [90, 80, 70, 60, 50, 30],
  ),
  skala(
    {
      id: 'panrb-14-2017',
      singkatan: 'IKM',
      nama: 'IKM (Permen PANRB 14/2017)',
      sumber: 'Permen PANRB 14/2017: A 88,31, B 76,61, C 65,00, D 25,00',
      inklusif: true,
    },
    ['A', 'B', 'C', 'D'],
    [88.31, 76.61, 65, 25],
  ),
];

/** A row of the settings' table 'Skala nilai', as it was typed. */
export interface PilihanSkala {
  readonly indikator: string;
  readonly skala: string;
}

/** Chosen for an indikator whose value has no scale, though its name says so. */
export const TANPA_SKALA = 'tidak ada';

/** Names of IP ASN itself: not of one of its components, and not of a count of those who have it. */
const IP_ASN =
  /^(?:(?:nilai|skor|indeks|rata-rata) )*(?:ip[\s-]?asn|profesionalitas (?:asn|aparatur|pegawai)(?: sipil negara)?)(?: \(.*\))?(?: (?:pemerintah|pemkab|pemkot|pemprov|perangkat daerah|opd|kabupaten|kota|provinsi|dinas|badan|tahun)(?: .*)?)?$/;

const MEASURE = '(?:(?:nilai|skor|predikat|hasil|indeks|index|tingkat|capaian|rata-rata) )*';
const NAMES: readonly (readonly [singkatan: string, name: RegExp])[] = [
  ['IP ASN', IP_ASN],
  [
    'SAKIP',
    new RegExp(
      `^${MEASURE}(?:(?:evaluasi|penilaian|implementasi|atas|dari|hasil|lhe) )*(?:sakip|akip|(?:sistem )?akuntabilitas kinerja)(?![\\p{L}])`,
      'u',
    ),
  ],
  [
    'IKM',
    new RegExp(
      `^${MEASURE}(?:ikm|skm|(?:(?:survei|survey) (?:indeks )?|(?<=indeks |index |nilai |skor ))kepuasan masyarakat)(?![\\p{L}])`,
      'u',
    ),
  ],
];

/** Whether an indikator is the IP ASN, the sum of the scores of four components. */
export function isIpAsn(indikator: string): boolean {
  return IP_ASN.test(textKey(indikator));
}

/** The scale of an indikator's value: as it was chosen, else by its name; null where it has none. */
export function skalaNilaiOf(indikator: string, pilihan: readonly PilihanSkala[]): Skala | null {
  const key = textKey(indikator);
  const chosen = pilihan.find((one) => textKey(one.indikator) === key && skalaNamed(one.skala) !== null);
  if (chosen) return skalaNamed(chosen.skala) ?? null;
  const named = /komponen|dimensi/.test(key) ? undefined : NAMES.find(([, name]) => name.test(key));
  return SKALA_NILAI.find(({ singkatan }) => singkatan === named?.[0]) ?? null;
}

/** The scale that a choice names; undefined: none at all; null: nothing that is known. */
function skalaNamed(name: string): Skala | undefined | null {
  const key = textKey(name);
  if (key === textKey(TANPA_SKALA)) return undefined;
  return (
    SKALA_NILAI.find(({ nama, singkatan }) => [nama, singkatan].some((one) => textKey(one) === key)) ?? null
  );
}

/** The predikat of a value by its own scale; null where it has none, or lies where the scale does not reach. */
export function predikatNilai(own: Skala | null, value: number | null): PredikatNilai | null {
  if (own === null || value === null || value < 0 || value > SKALA_SAMPAI) return null;
  const label = predikat(own, value);
  return label === null ? null : { skala: own.singkatan, label };
}

export interface PredikatNilai {
  readonly skala: string;
  readonly label: string;
}

/** Values on these scales go from 0 to 100. */
export const SKALA_SAMPAI = 100;

/**
 * Decimals to which a formula rounds a value before it meets a bound: all bounds have two digits before the comma, so
 * that a value near one of them keeps 15 digits.
 */
export const DESIMAL_BATAS = 13;

/**
 * The level that a value has reached, the lowest is 1, none is 0; null where there is no value. The value is not
 * rounded, but compared as Excel shows numbers, by 15 digits (decision): 90.99999999999999, as a division in binary
 * fractions may leave it, has reached 91, and 90.999999 has not.
 */
export function tingkatOf({ inklusif, tingkat }: Skala, value: number | null): number | null {
  if (value === null) return null;
  const exact = excelDigits(value);
  return tingkat.filter(({ batas }) => (inklusif ? exact >= batas : exact > batas)).length;
}

/** The predikat of a value; null where there is none. */
export function predikat(skala: Skala, value: number | null): string | null {
  const level = tingkatOf(skala, value);
  return level === null ? null : (skala.tingkat[skala.tingkat.length - level]?.predikat ?? null);
}
