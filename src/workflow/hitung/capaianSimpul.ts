import type { Cascade, Indikator } from '../../cascade/cascade';
import { boxes } from '../../cascade/walk';
import type { HasilBox } from '../../layouts/pohon/capaian';
import { capaianSimpul } from '../../measure/measure';
import { predikat, SKALA_CAPAIAN } from '../../measure/predikat';
import type { IndikatorTerhitung, Perhitungan } from '.';

/** What a node has reached at the end of the current quarter. */
export interface Capaian {
  /** In percent. */
  readonly capaian: number;
  readonly predikat: string | null;
  /** Not all of its indikator have a value yet. */
  readonly sementara: boolean;
}

/** The capaian of every node that has one, by its kode: the mean over its own indikator. */
export function capaianByKode({ indikator }: Perhitungan): ReadonlyMap<string, Capaian> {
  const own = new Map<string, (typeof indikator)[number][]>();
  for (const one of indikator) {
    const list = own.get(one.simpul.kode);
    if (list) list.push(one);
    else own.set(one.simpul.kode, [one]);
  }
  return new Map(
    [...own].flatMap(([kode, list]): [string, Capaian][] => {
      const { value, sementara } = capaianSimpul(list);
      return value === null
        ? []
        : [[kode, { capaian: value, predikat: predikat(SKALA_CAPAIAN, value), sementara }]];
    }),
  );
}

/**
 * What the boxes of a cascade, or of a part of it, have reached at the end of the current quarter; null where nothing
 * is realized anywhere.
 */
export function hasilBox(cascade: Cascade, { indikator, triwulan }: Perhitungan): HasilBox | null {
  if (indikator.every(({ capaian }) => capaian === null)) return null;
  const found = new Map<Indikator, IndikatorTerhitung>();
  for (const { kode, node } of boxes(cascade)) {
    const own = indikator.filter(({ simpul }) => simpul.kode === kode);
    for (const [i, one] of node.indikator.entries()) {
      const measured = own[i];
      if (measured) found.set(one, measured);
    }
  }
  return {
    triwulan,
    skala: SKALA_CAPAIAN,
    of: (own) => capaianSimpul(own.flatMap((one) => found.get(one) ?? [])),
  };
}
