import { InputError } from '../../workbook/port';
import type { Cell } from '../../workbook/sheet';
import type { WorkbookPlan } from '../../workbook/plan';
import { editXlsx, type FileEdits } from '../xlsx/edit';
import { readFile } from '../xlsx/read';
import type { ReadSheet } from '../xlsx/readWorkbook';
import { writeXlsx } from '../xlsx/write';

/** What is done aside of the page, on bytes and plain data. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'edit'; readonly bytes: Uint8Array; readonly edits: FileEdits }
  | { readonly kind: 'write'; readonly plan: WorkbookPlan };

/** What a job says: pieces of what was read, and at last how it ended. */
export type Reply =
  | ({ readonly kind: 'sheet' } & ReadSheet)
  /** More cells of the sheet that was told last. */
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  | { readonly kind: 'done'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly why: string };

/** So many cells cross to the page at a time: some ten milliseconds of its attention. */
const PIECE = 10_000;

/** Does a job and tells what comes of it; never throws. */
export async function perform(job: Job, tell: (reply: Reply) => void): Promise<void> {
  try {
    tell({ kind: 'done', bytes: await outcome(job, tell) });
  } catch (error) {
    if (error instanceof InputError) tell({ kind: 'refused', sentence: error.message });
    else tell({ kind: 'failed', why: String(error) });
  }
}

async function outcome(job: Job, tell: (reply: Reply) => void): Promise<Uint8Array | null> {
  switch (job.kind) {
    case 'read':
      for (const sheet of readFile(job.bytes)) tellSheet(sheet, tell);
      return null;
    case 'edit':
      return editXlsx(job.bytes, job.edits);
    case 'write':
      return writeXlsx(job.plan);
  }
}

function tellSheet({ file, ...rest }: ReadSheet, tell: (reply: Reply) => void): void {
  const { cells } = file.sheet;
  tell({ kind: 'sheet', file: { ...file, sheet: { ...file.sheet, cells: [] } }, ...rest });
  for (let at = 0; at < cells.length; at += PIECE) {
    tell({ kind: 'cells', cells: cells.slice(at, at + PIECE) });
  }
}
