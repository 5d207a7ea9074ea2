import type { Place } from '../cascade/cascade';

/** What stands in a cell where a number belongs. */
export interface Isian extends Place {
  readonly isi: string | number | boolean;
  /** The number it counts as; null where it does not count. */
  readonly angka: number | null;
  /** Whether it is shown with a percent sign: 0.855 as 85.5 %. */
  readonly persen: boolean;
  readonly masalah: Masalah | null;
  /** The unit that stands beside the number. */
  readonly satuan?: string;
}

export type Masalah =
  /** No number; `saran` is the number that it seems to mean. */
  | { readonly kind: 'bukan-angka'; readonly saran: number | null }
  | { readonly kind: 'ambigu'; readonly calon: readonly [number, number] }
  /** The number has a unit that is not the row's. */
  | { readonly kind: 'satuan'; readonly tertulis: string; readonly baris: string }
  | { readonly kind: 'galat' };
