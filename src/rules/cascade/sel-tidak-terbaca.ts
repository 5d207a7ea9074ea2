import { pushAll } from '../../cascade/list';
import type { UnreadCell } from '../../cascade/reading';
import { isErrorText, placeOf } from '../../cascade/text';
import type { Rule } from '../rule';

export const selTidakTerbaca: Rule<'sel-tidak-terbaca'> = {
  id: 'sel-tidak-terbaca',
  tingkat: 'peringatan',
  *check({ tidakTerbaca }) {
    for (const region of regions(tidakTerbaca.filter(({ teks }) => !isErrorText(teks)))) {
      const [first] = region;
      if (!first) continue;
      const { teks, row, col } = first;
      yield {
        kode: 'sel-tidak-terbaca/kotak',
        data: { teks, sel: { row, col }, lain: region.length - 1 },
        simpul: null,
        lokasi: placeOf(first),
      };
    }
  },
};

/** Cells that touch, by side or corner, are one region; each sorted by row, then column. */
function regions(cells: readonly UnreadCell[]): UnreadCell[][] {
  const rest = new Map(cells.map((cell) => [keyOf(cell.lembar, cell.row, cell.col), cell]));
  const found: UnreadCell[][] = [];
  for (const cell of cells) {
    if (!rest.delete(keyOf(cell.lembar, cell.row, cell.col))) continue;
    const region = [cell];
    for (const member of region) pushAll(region, takeNeighbours(member, rest));
    found.push(region.sort((a, b) => a.row - b.row || a.col - b.col));
  }
  return found;
}

function takeNeighbours({ lembar, row, col }: UnreadCell, rest: Map<string, UnreadCell>): UnreadCell[] {
  const taken: UnreadCell[] = [];
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = col - 1; c <= col + 1; c++) {
      const key = keyOf(lembar, r, c);
      const cell = rest.get(key);
      if (cell && rest.delete(key)) taken.push(cell);
    }
  }
  return taken;
}

function keyOf(lembar: string, row: number, col: number): string {
  return `${row}:${col}:${lembar}`;
}
