import type { WorkbookPort } from '../../workbook/port';
import { readXlsx } from './read';
import { writeXlsx } from './write';

export { readXlsx, writeXlsx };

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
