import { PAPERS, type Paper } from '../../workbook/plan';
import { LEMBAR, type Lembar } from '.';

/** What a user chose to compose, remembered for the next time: the same words as in SusunOptions. */
export interface Pilihan {
  readonly lembar: readonly Lembar[];
  readonly kertas: Paper;
  readonly nama: boolean;
  readonly capaian: boolean;
  /** null: as in the Realisasi that is there. */
  readonly proses: boolean | null;
}

const BAWAAN: Pilihan = { lembar: LEMBAR, kertas: 'A3', nama: true, capaian: true, proses: null };

/** A choice that was kept as JSON; what is missing or unknown in it is as when nothing was chosen. */
export function pilihanOf(kept: unknown): Pilihan {
  if (typeof kept !== 'object' || kept === null) return BAWAAN;
  const { lembar, kertas, nama, capaian, proses }: Partial<Record<keyof Pilihan, unknown>> = kept;
  const chosen = Array.isArray(lembar) ? LEMBAR.filter((one) => lembar.includes(one)) : [];
  return {
    lembar: chosen.length > 0 ? chosen : BAWAAN.lembar,
    kertas: PAPERS.find((one) => one === kertas) ?? BAWAAN.kertas,
    nama: typeof nama === 'boolean' ? nama : BAWAAN.nama,
    capaian: typeof capaian === 'boolean' ? capaian : BAWAAN.capaian,
    proses: typeof proses === 'boolean' ? proses : BAWAAN.proses,
  };
}
