import { placeOf } from '../../cascade/text';
import type { SelLepas } from '../../realisasi/table';
import type { FaultKode } from '../data';
import type { WorkbookRule } from './rule';

/** Cells of the user's tables that belong to no indikator; of those of a cascade tells the rule of the same id. */
export const selTidakTerbaca: WorkbookRule<'sel-tidak-terbaca'> = {
  id: 'sel-tidak-terbaca',
  tingkat: 'peringatan',
  *check({ tables }) {
    for (const { lepas = [] } of tables)
      for (const { teks, kind, ...place } of lepas)
        yield { kode: KODE[kind], data: { teks }, simpul: null, lokasi: placeOf(place) };
  },
};

const KODE = {
  'tanpa-indikator': 'sel-tidak-terbaca/tanpa-indikator',
  'dua-indikator': 'sel-tidak-terbaca/dua-indikator',
  'tanpa-triwulan': 'sel-tidak-terbaca/tanpa-triwulan',
  berulang: 'sel-tidak-terbaca/berulang',
} as const satisfies Record<SelLepas['kind'], FaultKode>;
