import { capaianSimpul } from '../../measure/measure';
import { predikat } from '../../measure/predikat';
import type { Perhitungan } from '../../workflow/hitung';

/** What a node has reached at the end of the current quarter. */
export interface Capaian {
  /** In percent. */
  readonly capaian: number;
  readonly predikat: string | null;
  /** Not all of its indikator have a value yet. */
  readonly sementara: boolean;
}

/** The capaian of every node that has one, by its kode: the mean over its own indikator. */
export function capaianByKode({ indikator, setelan }: Perhitungan): ReadonlyMap<string, Capaian> {
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
        : [[kode, { capaian: value, predikat: predikat(setelan.skala, value), sementara }]];
    }),
  );
}
