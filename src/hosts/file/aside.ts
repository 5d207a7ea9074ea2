import { pushAll } from '../../cascade/list';
import type { Task } from '../../workbook/port';
import type { Cell, NameInfo } from '../../workbook/sheet';
import { heard, workerFailed } from '../shared/aside';
import type { About } from '../xlsx/read/about';
import type { FileChanges } from '../xlsx/change';
import type { FileSheet } from '../xlsx/read/workbook';
import type { FileReply, Job, Piece } from './jobs';

/** What a file holds, and what is known of it. */
export interface FileContent {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly NameInfo[];
  readonly about: About;
}

/**
 * Reads a file aside of the page. Progress counts sheets.
 * @throws InputError if it cannot be read, Cancelled if the task was given up.
 */
export async function readAside(bytes: Uint8Array, task?: Task): Promise<FileContent> {
  const whole: { names: readonly NameInfo[]; about: About | null } = { names: [], about: null };
  const files: (FileSheet & { readonly sheet: { readonly cells: Cell[] } })[] = [];
  await aside({ kind: 'read', bytes }, task, (piece) => {
    if (piece.kind === 'cells') {
      pushAll(files.at(-1)?.sheet.cells ?? [], piece.cells);
    } else if (piece.kind === 'about') {
      whole.about = piece.about;
    } else {
      files.push({ ...piece.file, sheet: { ...piece.file.sheet, cells: [] } });
      whole.names = piece.names;
      task?.progress(files.length, piece.total);
    }
  });
  const { names, about } = whole;
  if (!about) throw new Error('The file was not read to its end.');
  return { sheets: files, names, about };
}

/** A file with changes. @throws InputError if it cannot be patched, Cancelled if the task was given up. */
export function changeAside(
  bytes: Uint8Array,
  changes: FileChanges,
  task?: Task,
): Promise<Uint8Array | null> {
  return aside({ kind: 'change', bytes, changes }, task);
}

function aside(job: Job, task?: Task, hear: (piece: Piece) => void = () => undefined) {
  return heard<Piece, Uint8Array | null>((answer) => start(job, answer), hear, task);
}

/** Starts a job in a worker of its own, or right here where there are none (outside of browsers). Tells how to stop it. */
function start(job: Job, answer: (reply: FileReply) => void): () => void {
  if (typeof Worker === 'undefined') {
    void import('./jobs').then(({ perform }) => perform(job, answer));
    return () => undefined;
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<FileReply>) => answer(data);
  worker.onerror = (event) => answer(workerFailed(event));
  worker.postMessage(job);
  return () => worker.terminate();
}
