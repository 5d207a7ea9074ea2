import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import type { Simpul } from '../../measure/indikator';
import type { Hasil } from '../../measure/measure';
import type { Triwulan } from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import type { TabelRealisasi } from '../../realisasi/table';
import type { NodeRef } from '../../rules/rule';
import type { WorkbookContent } from '../../workbook/sheet';
import type { Terisi } from '../hitung';

/** All that was read and computed: what the rules on realization look at. */
export interface Hitungan {
  readonly workbook: WorkbookContent;
  readonly reading: Reading;
  readonly tables: readonly TabelRealisasi[];
  readonly terisi: readonly Terisi[];
  /** By the place in `terisi`: the results at the end of quarters I to IV. */
  readonly results: readonly (readonly Hasil[])[];
  readonly setelan: Setelan;
  readonly quarter: Triwulan;
}

export function nodeOf({ jenis, kode, nama, jalur }: Simpul): NodeRef {
  return { jenis, kode, nama, jalur };
}

export function placeOf({ lembar, row, col }: Place): Place {
  return { lembar, row, col };
}
