import type { Difference, ErrorCell } from '../../cascade/reading';

/**
 * Whether two sheets disagree because of this Excel error. Of a process block only the first cells are known:
 * an error below one of them, in its column, is in the block.
 */
export function comesFrom({ bidang, lokasi, lain, teks, teksLain }: Difference, cell: ErrorCell): boolean {
  if ([teks, teksLain].some((text) => text?.includes(cell.teks))) return true;
  return [lokasi, lain].some(
    (place) =>
      place?.lembar === cell.lembar &&
      place.col === cell.col &&
      (place.row === cell.row || (bidang === 'proses' && place.row < cell.row)),
  );
}
