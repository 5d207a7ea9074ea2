import type { WorkbookPlan } from '../../workbook/plan';
import { isSheetName } from '../../workbook/sheetName';
import { InputError } from '../../workbook/port';
import { writeWorkbook, type Strings } from './writeWorkbook';

/**
 * The bytes of a new workbook that holds the sheets of a plan; the same plan gives the same bytes.
 * `strings` says where texts stand. @throws InputError if the plan cannot be drawn.
 */
export function writeXlsx(plan: WorkbookPlan, strings: Strings = 'shared'): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    requireSheets(plan);
    return writeWorkbook(plan, strings);
  });
}

function requireSheets({ sheets }: WorkbookPlan): void {
  if (sheets.length === 0)
    throw new InputError({
      id: 'Tidak ada lembar untuk ditulis; pilih lembar lain.',
      en: 'There is no sheet to write; choose another one.',
    });
  const names = sheets.map(({ name }) => name);
  if (names.every(isSheetName) && new Set(names.map((name) => name.toLowerCase())).size === names.length)
    return;
  throw new InputError({
    id: 'Buku kerja hasil tidak dapat dibuat; periksa nama lembarnya.',
    en: 'The new workbook could not be made; check the names of its sheets.',
  });
}
