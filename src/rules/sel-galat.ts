import { cellName } from '../workbook/address';
import { nodeRef, type Rule } from './rule';
import { locateErrors } from './shared/errors';

export const selGalat: Rule = {
  id: 'sel-galat',
  tingkat: 'kesalahan',
  judul: 'Sel berisi galat Excel',
  alasan: 'Sel yang menampilkan galat tidak berisi apa yang seharusnya tertulis.',
  *check(reading) {
    const reported = new Set<string>();
    for (const { cell, visit, fields } of locateErrors(reading)) {
      // a node that stands in two sheets has one fault where both show it
      const faults = fields.map((field) => `${visit?.kode ?? ''} ${field}`);
      const known = faults.some((fault) => reported.has(fault));
      for (const fault of faults) reported.add(fault);
      if (known) continue;
      const { lembar, row, col, teks } = cell;
      yield {
        pesan: `Sel ${cellName(row, col)} di lembar "${lembar}" menampilkan galat ${teks}.`,
        perbaikan: 'Perbaiki rumusnya, atau tulis teksnya langsung di sel ini.',
        simpul: visit && nodeRef(visit),
        lokasi: { lembar, row, col },
      };
    }
  },
};
