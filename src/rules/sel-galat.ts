import type { Place, Text } from '../cascade/cascade';
import { walk } from '../cascade/walk';
import { cellName } from '../workbook/address';
import { nodeRef, type Rule } from './rule';
import { comesFrom } from './shared/errors';
import { textsOf } from './shared/texts';

export const selGalat: Rule = {
  id: 'sel-galat',
  tingkat: 'kesalahan',
  judul: 'Sel berisi galat Excel',
  alasan: 'Sel yang menampilkan galat tidak berisi apa yang seharusnya tertulis.',
  *check({ cascade, galat, beda }) {
    const visits = [...walk(cascade)];
    const written = new Map(
      [...textsOf(cascade)].flatMap((one) => one.text.lokasi.map((place) => [keyOf(place), one] as const)),
    );
    const reported = new Set<Text>();
    for (const cell of galat) {
      const { lembar, row, col, teks } = cell;
      const owner = written.get(keyOf(cell));
      // the same text in a second sheet shows the same fault
      if (owner && reported.has(owner.text)) continue;
      if (owner) reported.add(owner.text);
      const kode = beda.find((difference) => comesFrom(difference, cell))?.kode;
      const visit = owner?.visit ?? visits.find((one) => one.kode === kode);
      yield {
        pesan: `Sel ${cellName(row, col)} di lembar "${lembar}" menampilkan galat ${teks}.`,
        perbaikan: 'Perbaiki rumusnya, atau tulis teksnya langsung di sel ini.',
        simpul: visit ? nodeRef(visit) : null,
        lokasi: { lembar, row, col },
      };
    }
  },
};

function keyOf({ lembar, row, col }: Place): string {
  return `${row}:${col}:${lembar}`;
}
