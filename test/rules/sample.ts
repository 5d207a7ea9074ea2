import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import type { WorkbookContent } from '../../src/workbook/sheet';

/** The sample workbook, as a host reads it. */
export const SAMPLE: WorkbookContent = readXlsx(
  readFileSync(join(__dirname, '../../samples/cascading-bkd-2024.xlsx')),
);

/** The sample with the text of one cell replaced; '' empties it. Throws where no such text stands. */
export function withText(find: string, replacement: string, sheet?: string): WorkbookContent {
  let found = false;
  const sheets = SAMPLE.sheets.map((each) => ({
    ...each,
    cells: each.cells.flatMap((cell) => {
      const hit = cell.kind === 'text' && cell.value.includes(find) && (!sheet || each.name === sheet);
      if (!hit || cell.kind !== 'text') return [cell];
      found = true;
      const value = cell.value.replace(find, replacement);
      return value.trim() === '' ? [] : [{ ...cell, value }];
    }),
  }));
  if (!found) throw new Error(`Tidak ada teks "${find}"`);
  return { sheets };
}

/** What `baca` makes of a workbook. */
export const read = (workbook: WorkbookContent) => baca(workbook);
