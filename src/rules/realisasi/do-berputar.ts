import type { Cascade, Place } from '../../cascade/cascade';
import { boxes } from '../../cascade/walk';
import type { IndikatorCascade } from '../../measure/indikator';
import { berputar } from '../../measure/measure';
import { faultOf } from '../shared/indikator';
import type { WorkbookRule } from './rule';

/** Means that lead back to themselves; one fault for each indikator on the circle. */
export const doBerputar: WorkbookRule<'do-berputar'> = {
  id: 'do-berputar',
  tingkat: 'kesalahan',
  *check({ indikator, reading }) {
    const circular = new Set(berputar(indikator.map(({ terukur }) => terukur)));
    for (const one of indikator) {
      const { item, kelompok, terukur } = one;
      if (!circular.has(terukur)) continue;
      const lokasi = kelompok?.main ?? doPlace(reading.cascade, item);
      yield faultOf(one, lokasi, { kode: 'do-berputar', data: { indikator: item.indikator } });
    }
  },
};

/** The cell of the cascade in which the DO of an indikator stands. */
function doPlace(cascade: Cascade, { simpul, indikator }: IndikatorCascade): Place {
  const box = [...boxes(cascade)].find(({ kode }) => kode === simpul.kode);
  const text = box?.node.indikator.find(({ teks }) => teks === indikator);
  const [place = { lembar: '', row: 0, col: 0 }] = [...(text?.do?.lokasi ?? []), ...(text?.lokasi ?? [])];
  return place;
}
