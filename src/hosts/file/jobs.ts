import type { Cell } from '../../workbook/sheet';
import { ending, piecesOf, type Reply } from '../shared/aside';
import { aboutFile, type About } from '../xlsx/read/about';
import { changeXlsx, type FileChanges } from '../xlsx/change';
import { readFile } from '../xlsx/read';
import type { ReadSheet } from '../xlsx/read/workbook';

/** What is done aside of the page, on bytes and plain data. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'change'; readonly bytes: Uint8Array; readonly changes: FileChanges };

/** A piece of what was read. */
export type Piece =
  | ({ readonly kind: 'sheet' } & ReadSheet)
  /** What is known of the file as a whole, told last. */
  | { readonly kind: 'about'; readonly about: About }
  /** More cells of the sheet that was told last. */
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] };

export type FileReply = Reply<Piece, Uint8Array | null>;

/** Does a job and tells what comes of it; never throws. */
export async function perform(job: Job, tell: (reply: FileReply) => void): Promise<void> {
  tell(await ending(() => outcome(job, (said) => tell({ kind: 'said', said }))));
}

async function outcome(job: Job, tell: (piece: Piece) => void): Promise<Uint8Array | null> {
  switch (job.kind) {
    case 'read':
      for (const sheet of readFile(job.bytes)) tellSheet(sheet, tell);
      tell({ kind: 'about', about: aboutFile(job.bytes) });
      return null;
    case 'change':
      return (await changeXlsx(job.bytes, job.changes)).bytes;
  }
}

function tellSheet({ file, ...rest }: ReadSheet, tell: (piece: Piece) => void): void {
  const { cells } = file.sheet;
  tell({ kind: 'sheet', file: { ...file, sheet: { ...file.sheet, cells: [] } }, ...rest });
  for (const piece of piecesOf(cells)) tell({ kind: 'cells', cells: piece });
}
