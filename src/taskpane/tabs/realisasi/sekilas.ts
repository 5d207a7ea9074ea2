import type { Triwulan } from '../../../measure/quarters';
import type { Ringkas } from '../../../workflow/hitung/ringkas';

/** The last quarter that has a capaian; null where none has. */
export function latest(
  titik: readonly (Ringkas | null)[],
): (Ringkas & { readonly triwulan: Triwulan }) | null {
  for (const triwulan of [4, 3, 2, 1] as const) {
    const at = titik[triwulan - 1];
    if (at && at.capaian !== null) return { ...at, triwulan };
  }
  return null;
}

/** The height of a bar of four: up to 125 percent is drawn, more is cut. @returns in the units of `full` */
export function barHeight(capaian: number, full: number): number {
  return (Math.max(0, Math.min(125, capaian)) / 125) * full;
}
