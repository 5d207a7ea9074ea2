import { placeOf } from '../../cascade/text';
import { nodeRef, type Rule } from '../rule';
import { locateErrors } from '../shared/errors';

export const selGalat: Rule<'sel-galat'> = {
  id: 'sel-galat',
  tingkat: 'kesalahan',
  *check(reading) {
    const reported = new Set<string>();
    for (const { cell, visit, fields } of locateErrors(reading)) {
      // a node that stands in two sheets has one fault where both show it
      const faults = fields.map((field) => `${visit?.kode ?? ''} ${field}`);
      const known = faults.some((fault) => reported.has(fault));
      for (const fault of faults) reported.add(fault);
      if (known) continue;
      const place = placeOf(cell);
      yield {
        kode: 'sel-galat/kotak',
        data: { sel: place, galat: cell.teks },
        simpul: visit && nodeRef(visit),
        lokasi: place,
      };
    }
  },
};
