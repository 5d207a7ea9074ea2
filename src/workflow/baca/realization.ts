import type { Sumber } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import { readOwnTable } from '../../layouts/realisasi/read';
import { readSetelan } from '../../layouts/setelan/read';
import { readTabel } from '../../layouts/foreign-table/read';
import type { Realization } from '../../realisasi/measureWorkbook';
import type { TabelRealisasi } from '../../realisasi/table';
import type { WorkbookContent } from '../../workbook/sheet';
import { sumberOf } from './sumber';

/** Reads the realization of a workbook: made once, and handed on to whoever asks about it. */
export function readRealization(workbook: WorkbookContent): Realization {
  return { tables: readTables(workbook), setelan: readSetelan(workbook) };
}

/** Our own tables come first: where several hold one indikator, ours wins. */
export function readTables({ sheets }: WorkbookContent): TabelRealisasi[] {
  const tables = sheets.flatMap((sheet) => {
    const ours = readOwnTable(sheet);
    return ours ? [ours] : readTabel(sheet, sheets);
  });
  return [...tables.filter(({ ours }) => ours), ...tables.filter(({ ours }) => !ours)];
}

/** A realization table as a source: where it stands. */
export function sumberOfTabel({ lembar, tata = 'realisasi', span }: TabelRealisasi): Sumber {
  return sumberOf({ lembar, tata, span });
}

/** Whether a realization table has rows of teams and individuals: their code is one step longer. */
export function adaProses(tables: readonly TabelRealisasi[]): boolean {
  return tables.some(({ rows }) => rows.some(({ kode }) => kode.split('.').length === 5));
}

/** Tells whether a realization table names the Satuan of an indikator. */
export function satuanIn(tables: readonly TabelRealisasi[]): (indikator: string) => boolean {
  const rows = tables.flatMap((table) => table.rows);
  const known = new Set(rows.flatMap(({ satuan, indikator }) => (satuan === '' ? [] : [textKey(indikator)])));
  return (indikator) => known.has(textKey(indikator));
}
