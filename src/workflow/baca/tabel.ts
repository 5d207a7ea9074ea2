import { pushAll } from '../../cascade/list';
import type { KnownCell, Reading, UnreadCell } from '../../cascade/reading';
import { teksTabel } from '../../layouts/foreign-table/texts';
import type { TabelRealisasi } from '../../realisasi/table';
import type { WorkbookContent } from '../../workbook/sheet';
import { readTables, sumberOfTabel } from './realization';

/**
 * A reading with the realization tables of its workbook: they are sources, and each of their texts is known or unread.
 * On a sheet that is a source of the cascade all texts are accounted for already.
 */
export function denganTabel(
  workbook: WorkbookContent,
  reading: Reading,
  tables: readonly TabelRealisasi[] = readTables(workbook),
): Reading {
  const read = new Set(reading.sumber.map(({ lembar }) => lembar));
  const dikenal: KnownCell[] = [...reading.dikenal];
  const tidakTerbaca: UnreadCell[] = [...reading.tidakTerbaca];
  for (const sheet of workbook.sheets) {
    const own = tables.filter(({ lembar }) => lembar === sheet.name);
    if (own.length === 0 || read.has(sheet.name)) continue;
    const texts = teksTabel(sheet, own);
    pushAll(dikenal, texts.dikenal);
    pushAll(tidakTerbaca, texts.tidakTerbaca);
  }
  return { ...reading, sumber: [...reading.sumber, ...tables.map(sumberOfTabel)], dikenal, tidakTerbaca };
}
