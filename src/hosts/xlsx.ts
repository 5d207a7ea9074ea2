import type { WorkbookPlan } from '../workbook/plan';
import { InputError, type WorkbookPort } from '../workbook/port';
import type { WorkbookContent } from '../workbook/sheet';
import { requireZip } from './xlsx/kind';
import { readWorkbook } from './xlsx/readWorkbook';
import { refusal } from './xlsx/refusal';
import { writeWorkbook } from './xlsx/writeWorkbook';

/** A workbook file as a port; `written` holds the bytes of what was composed last, null before. */
export interface XlsxFile extends WorkbookPort {
  readonly written: Uint8Array | null;
}

/** A file as the verbs see it. Composing makes a new workbook; the bytes that were opened never change. */
export function openXlsx(bytes: Uint8Array, name: string): XlsxFile {
  let written: Uint8Array | null = null;
  return {
    name,
    get written() {
      return written;
    },
    read: () => Promise.resolve().then(() => readXlsx(bytes)),
    compose: async (plan) => {
      written = await writeXlsx(plan);
    },
  };
}

/**
 * The content of an .xlsx file.
 * @throws InputError with one sentence if it cannot be read, whatever its bytes are; never another error.
 */
export function readXlsx(bytes: Uint8Array): WorkbookContent {
  try {
    requireZip(bytes);
    return readWorkbook(bytes);
  } catch (error) {
    throw error instanceof InputError ? error : refusal('rusak', error);
  }
}

/**
 * The bytes of a new workbook that holds the sheets of a plan; the same plan gives the same bytes.
 * @throws InputError if the plan cannot be drawn.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  if (plan.sheets.length === 0) throw new InputError('Tidak ada lembar untuk ditulis; pilih lembar lain.');
  try {
    return await writeWorkbook(plan);
  } catch (error) {
    throw new InputError('Buku kerja hasil tidak dapat dibuat; periksa nama lembarnya.', {
      cause: error,
    });
  }
}
