import { InputError } from '../../../workbook/port';
import type { WorkbookContent } from '../../../workbook/sheet';
import { requireZip } from '../limits/kind';
import { readSheets, type ReadSheet } from './workbook';
import { refusal } from '../limits/refusal';
import type { Inflater } from '../zip/zip';

/**
 * The content of an .xlsx file.
 * @throws InputError with one sentence if it cannot be read, whatever its bytes are; never another error.
 */
export function readXlsx(bytes: Uint8Array, inflater?: Inflater): WorkbookContent {
  const read = [...readFile(bytes, inflater)];
  return { sheets: read.map(({ file }) => file.sheet), names: read[0]?.names ?? [] };
}

/**
 * The sheets of an .xlsx file one after another.
 * @throws InputError as readXlsx does.
 */
export function* readFile(bytes: Uint8Array, inflater?: Inflater): Generator<ReadSheet> {
  try {
    requireZip(bytes);
    yield* readSheets(bytes, inflater);
  } catch (error) {
    throw error instanceof InputError ? error : refusal('rusak', error);
  }
}
