import type { SheetPlan } from '../../../workbook/plan';
import { isSheetName } from '../../../workbook/sheetName';
import { InputError } from '../../../workbook/port';
import { drawSheets, writeWorkbook, type Strings } from './workbook';

/** What a new workbook holds: sheets that are there, or that are planned one after another as they are asked for. */
export interface NewWorkbook {
  readonly title: string;
  readonly sheets: Iterable<SheetPlan>;
}

/**
 * The bytes of a new workbook that holds the sheets of a plan; the same plan gives the same bytes.
 * `strings` says where texts stand. @throws InputError if the plan cannot be drawn.
 */
export function writeXlsx({ title, sheets }: NewWorkbook, strings: Strings = 'shared'): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const drawn = drawSheets(sheets, strings);
    requireNames(drawn.sheets.map(({ name }) => name));
    return writeWorkbook(title, drawn);
  });
}

function requireNames(names: readonly string[]): void {
  if (names.length === 0)
    throw new InputError({
      id: 'Tidak ada lembar untuk ditulis; pilih lembar lain.',
      en: 'There is no sheet to write; choose another one.',
    });
  if (names.every(isSheetName) && new Set(names.map((name) => name.toLowerCase())).size === names.length)
    return;
  throw new InputError({
    id: 'Buku kerja hasil tidak dapat dibuat; periksa nama lembarnya.',
    en: 'The new workbook could not be made; check the names of its sheets.',
  });
}
