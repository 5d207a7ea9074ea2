import type { Place, Text } from '../cascade/cascade';
import type { Visit } from '../cascade/walk';
import { cellName } from '../workbook/address';
import { nodeRef, type Rule } from './rule';
import { textsOf } from './shared/texts';

export const selGalat: Rule = {
  id: 'sel-galat',
  tingkat: 'kesalahan',
  judul: 'Sel berisi galat Excel',
  alasan: 'Sel yang menampilkan galat tidak berisi apa yang seharusnya tertulis.',
  *check({ cascade, galat }) {
    const owners = ownersOfCells([...textsOf(cascade)]);
    const reported = new Set<Text>();
    for (const { lembar, row, col, teks } of galat) {
      const owner = owners.get(keyOf({ lembar, row, col }));
      // the same text in a second sheet shows the same fault
      if (owner && teks === owner.text.teks && reported.has(owner.text)) continue;
      if (owner) reported.add(owner.text);
      yield {
        pesan: `Sel ${cellName(row, col)} di lembar "${lembar}" menampilkan galat ${teks}.`,
        perbaikan: 'Perbaiki rumusnya, atau tulis teksnya langsung di sel ini.',
        simpul: owner ? nodeRef(owner.visit) : null,
        lokasi: { lembar, row, col },
      };
    }
  },
};

function ownersOfCells(texts: readonly { visit: Visit; text: Text }[]) {
  return new Map(
    texts.flatMap((written) => written.text.lokasi.map((place) => [keyOf(place), written] as const)),
  );
}

function keyOf({ lembar, row, col }: Place): string {
  return `${row}:${col}:${lembar}`;
}
