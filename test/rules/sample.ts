import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import type { WorkbookContent } from '../../src/workbook/sheet';

/** The sample workbook, as a host reads it. */
export const SAMPLE: WorkbookContent = readXlsx(
  readFileSync(join(__dirname, '../../samples/cascading-bkd-2024.xlsx')),
);

/** What `baca` makes of a workbook. */
export const read = (workbook: WorkbookContent) => baca(workbook);
