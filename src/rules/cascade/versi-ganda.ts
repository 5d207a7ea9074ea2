import type { Rule } from '../rule';

export const versiGanda: Rule<'versi-ganda'> = {
  id: 'versi-ganda',
  tingkat: 'peringatan',
  *check({ ditinggalkan }) {
    for (const { versi, dibaca, lembar, lokasi } of ditinggalkan) {
      yield { kode: 'versi-ganda', data: { lembar, versi, dibaca }, simpul: null, lokasi };
    }
  },
};
