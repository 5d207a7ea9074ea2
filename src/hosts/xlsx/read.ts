import { InputError } from '../../workbook/port';
import type { WorkbookContent } from '../../workbook/sheet';
import { requireZip } from './kind';
import { readSheets, type FileSheet } from './readWorkbook';
import { refusal } from './refusal';

/**
 * The content of an .xlsx file.
 * @throws InputError with one sentence if it cannot be read, whatever its bytes are; never another error.
 */
export function readXlsx(bytes: Uint8Array): WorkbookContent {
  return { sheets: [...readFile(bytes)].map(({ file }) => file.sheet) };
}

/**
 * The sheets of an .xlsx file one after another, each with how many there are.
 * @throws InputError as readXlsx does.
 */
export function* readFile(bytes: Uint8Array): Generator<{ file: FileSheet; total: number }> {
  try {
    requireZip(bytes);
    yield* readSheets(bytes);
  } catch (error) {
    throw error instanceof InputError ? error : refusal('rusak', error);
  }
}
