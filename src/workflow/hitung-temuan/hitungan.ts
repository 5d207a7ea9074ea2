import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import type { Simpul } from '../../measure/indikator';
import type { MeasuredWorkbook } from '../../realisasi/measureWorkbook';
import type { NodeRef } from '../../rules/rule';
import type { WorkbookContent } from '../../workbook/sheet';

/** All that was read and computed: what the rules on realization look at. */
export interface Hitungan extends MeasuredWorkbook {
  readonly workbook: WorkbookContent;
  readonly reading: Reading;
}

export function nodeOf({ jenis, kode, nama, jalur }: Simpul): NodeRef {
  return { jenis, kode, nama, jalur };
}

export function placeOf({ lembar, row, col }: Place): Place {
  return { lembar, row, col };
}
