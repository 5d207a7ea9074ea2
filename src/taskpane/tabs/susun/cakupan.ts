import type { Cascade } from '../../../cascade/cascade';
import { pemilikOf, type Cakupan } from '../../../cascade/scope';
import { sasaranCodes } from '../../../cascade/walk';

/** A scope to choose, as the value of an option. */
export interface PilihanCakupan {
  readonly value: string;
  readonly cakupan: Cakupan;
}

export interface SasaranPilihan extends PilihanCakupan {
  readonly nomor: number;
  readonly kinerja: string;
}

export interface PemilikPilihan extends PilihanCakupan {
  readonly pemilik: string;
}

export const SELURUH = 'semua';

/** The parts of a cascade that can be chosen: each Sasaran, and each owner's. */
export function pilihanCakupan(cascade: Cascade): {
  readonly sasaran: readonly SasaranPilihan[];
  readonly pemilik: readonly PemilikPilihan[];
} {
  const codes = sasaranCodes(cascade.sasaran);
  return {
    sasaran: cascade.sasaran.map(({ nomor, kinerja }, i) => {
      const kode = codes[i] ?? '';
      const cakupan: Cakupan = { jenis: 'sasaran', kode };
      return { value: `sasaran ${kode}`, cakupan, nomor, kinerja: kinerja?.teks ?? '' };
    }),
    pemilik: pemilikOf(cascade).map((pemilik) => {
      return { value: `pemilik ${pemilik}`, cakupan: { jenis: 'pemilik', pemilik }, pemilik };
    }),
  };
}

/** The scope of a chosen value; the whole cascade where the value is none of it any more. */
export function cakupanOf(value: string, cascade: Cascade): Cakupan {
  const { sasaran, pemilik } = pilihanCakupan(cascade);
  return [...sasaran, ...pemilik].find((one) => one.value === value)?.cakupan ?? { jenis: 'semua' };
}
