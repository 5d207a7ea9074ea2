import type { Simpul } from '../../measure/indikator';
import { capaianSimpul } from '../../measure/measure';
import { predikat, SKALA_CAPAIAN } from '../../measure/predikat';
import { TRIWULAN, type Triwulan } from '../../measure/quarters';
import type { IndikatorTerhitung, Perhitungan } from '.';

/** The capaian of several indikator together at the end of a quarter. */
export interface Ringkas {
  readonly capaian: number | null;
  readonly predikat: string | null;
  /** A mean from which something is still missing. */
  readonly sementara: boolean;
}

export interface RingkasSasaran extends Ringkas {
  readonly simpul: Simpul;
  readonly uraian: string;
}

export interface RingkasPemilik extends Ringkas {
  readonly pemilik: string;
  /** How many indikator are his, and how many of them have a realisasi. */
  readonly indikator: number;
  readonly terisi: number;
}

/** The capaian of each Sasaran: the mean over its own indikator. Default: at the end of the current quarter. */
export function capaianSasaran(
  perhitungan: Perhitungan,
  triwulan: Triwulan = perhitungan.triwulan,
): RingkasSasaran[] {
  const own = perhitungan.indikator.filter(({ simpul }) => simpul.jenis === 'sasaran');
  const codes = [...new Set(own.map(({ simpul }) => simpul.kode))];
  return codes.flatMap((kode) => {
    const parts = own.filter(({ simpul }) => simpul.kode === kode);
    const [first] = parts;
    if (!first) return [];
    const { simpul, uraian } = first;
    return [{ simpul, uraian, ...together(parts, triwulan) }];
  });
}

/**
 * The capaian of each owner: the mean over the indikator of the nodes he owns, process lines left out. Default: at
 * the end of the current quarter.
 */
export function capaianPemilik(
  perhitungan: Perhitungan,
  triwulan: Triwulan = perhitungan.triwulan,
): RingkasPemilik[] {
  const boxes = perhitungan.indikator.filter(
    ({ simpul }) => simpul.jenis !== 'tim' && simpul.jenis !== 'individu',
  );
  const owners = [...new Set(boxes.flatMap(({ pemilik }) => pemilik))];
  return owners.map((pemilik) => {
    const own = boxes.filter((one) => one.pemilik.includes(pemilik));
    const terisi = own.filter((one) => one.triwulan[triwulan]).length;
    return { pemilik, indikator: own.length, terisi, ...together(own, triwulan) };
  });
}

function together(own: readonly IndikatorTerhitung[], triwulan: Triwulan): Ringkas {
  const { value, sementara } = capaianSimpul(
    own.map((one) => one.triwulan[triwulan] ?? { capaian: null, sementara: false }),
  );
  return { capaian: value, predikat: predikat(SKALA_CAPAIAN, value), sementara };
}

/** The capaian of a Sasaran or an owner over the quarters; null for those that have not come yet. */
export interface Seri {
  readonly kunci: string;
  readonly nama: string;
  readonly titik: readonly (Ringkas | null)[];
}

export interface CapaianTriwulan {
  readonly sasaran: readonly Seri[];
  readonly pemilik: readonly Seri[];
}

/** Capaian by Sasaran and by owner at the end of TW I up to the current quarter. */
export function capaianTriwulan(perhitungan: Perhitungan): CapaianTriwulan {
  const over = <T extends Ringkas>(at: (triwulan: Triwulan) => readonly T[]) =>
    TRIWULAN.map((n) => (n > perhitungan.triwulan ? null : at(n)));
  const series = <T extends Ringkas>(
    quarters: readonly (readonly T[] | null)[],
    name: (one: T) => Pick<Seri, 'kunci' | 'nama'>,
  ): Seri[] =>
    (quarters[0] ?? []).map((first, i) => ({
      ...name(first),
      titik: quarters.map((all) => all?.[i] ?? null),
    }));
  const sasaran = over((n) => capaianSasaran(perhitungan, n));
  const pemilik = over((n) => capaianPemilik(perhitungan, n));
  return {
    sasaran: series(sasaran, ({ simpul, uraian }) => ({ kunci: simpul.kode, nama: uraian })),
    pemilik: series(pemilik, (one) => ({ kunci: one.pemilik, nama: one.pemilik })),
  };
}
