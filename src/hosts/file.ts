import type { Place } from '../cascade/cascade';
import type { OpenWorkbook } from '../workbook/port';
import type { Sheet } from '../workbook/sheet';
import { openXlsx } from './xlsx';

/** A file that is open in the pane of a plain browser: edits and composed sheets live in memory until downloaded. */
export interface FileWorkbook extends OpenWorkbook {
  /** The sheets as they stand now, and the cell that is shown; for the grid. A new object after every change. */
  readonly view: {
    readonly sheets: readonly Sheet[];
    readonly shown: Place | null;
    readonly marks: readonly Place[];
  };
  subscribe(listener: () => void): () => void;
  /** A new workbook of the sheets that were composed; null before. */
  composed(): Promise<Uint8Array | null>;
  /** The file that was opened, with the cells that were changed and the marks; null where nothing was. */
  edited(): Promise<Uint8Array | null>;
}

/** Opens the bytes of a file. Reading is done off the page, so that the pane stays alive. */
export function fileWorkbook(bytes: Uint8Array, name: string): FileWorkbook {
  const file = openXlsx(bytes, name);
  const no = () => Promise.reject(new Error('not yet'));
  const view = { sheets: [], shown: null, marks: [] };
  return {
    name,
    view,
    read: () => file.read(),
    subscribe: () => () => undefined,
    composed: no,
    edited: no,
    compose: no,
    show: no,
    write: no,
    mark: no,
    unmark: no,
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}

export function isFileWorkbook(book: OpenWorkbook): book is FileWorkbook {
  return 'composed' in book;
}
