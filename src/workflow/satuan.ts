import { textKey } from '../cascade/text';
import type { WorkbookContent } from '../workbook/sheet';
import { tablesOf } from './hitung';

/**
 * Tells whether a realization table of a workbook names the Satuan of an indikator. Tables are read when the first
 * question comes: most cascades ask none.
 */
export function satuanIn(workbook: WorkbookContent): (indikator: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (indikator) => {
    known ??= new Set(
      tablesOf(workbook).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.satuan === '' ? [] : [textKey(row.indikator)])),
      ),
    );
    return known.has(textKey(indikator));
  };
}
