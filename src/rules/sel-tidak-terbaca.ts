import { pushAll } from '../cascade/list';
import type { UnreadCell } from '../cascade/reading';
import { isErrorText } from '../cascade/text';
import { cellName } from '../workbook/address';
import type { Rule } from './rule';

export const selTidakTerbaca: Rule = {
  id: 'sel-tidak-terbaca',
  tingkat: 'peringatan',
  judul: 'Sel tidak terbaca',
  alasan: 'Teks yang tidak termasuk kotak mana pun tidak ikut diperiksa dan tidak ikut tersusun.',
  *check({ tidakTerbaca }) {
    for (const region of regions(tidakTerbaca.filter(({ teks }) => !isErrorText(teks)))) {
      const [first] = region;
      if (!first) continue;
      const { lembar, row, col } = first;
      const more = region.length > 1 ? ` dan ${region.length - 1} sel di sekitarnya` : '';
      yield {
        pesan: `Teks "${first.teks}" di ${cellName(row, col)}${more} tidak termasuk kotak mana pun.`,
        perbaikan:
          'Pindahkan ke kotak yang sesuai, beri labelnya (Kinerja, Indikator, DO, Pemilik), atau hapus.',
        simpul: null,
        lokasi: { lembar, row, col },
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
