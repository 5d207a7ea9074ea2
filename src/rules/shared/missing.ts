import type { BoxVisit } from '../../cascade/walk';

/** Whether a box states no kinerja. */
export function lacksKinerja({ node }: BoxVisit): boolean {
  return node.kinerja === null;
}

/** Whether a box has no indikator, or one of which only the DO stands. */
export function lacksIndikator({ node }: BoxVisit): boolean {
  return node.indikator.length === 0 || node.indikator.some(({ teks }) => teks === '');
}

/** Whether a box names no owner. */
export function lacksPemilik({ node }: BoxVisit): boolean {
  return node.pemilik.length === 0;
}
