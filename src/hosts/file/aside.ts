import { Cancelled, InputError, type Task } from '../../workbook/port';
import type { WorkbookPlan } from '../../workbook/plan';
import type { Cell, NameInfo } from '../../workbook/sheet';
import type { FileEdits } from '../xlsx/edit';
import type { FileSheet } from '../xlsx/readWorkbook';
import type { Job, Reply } from './jobs';

/** How often a task is asked whether it should go on; milliseconds. */
const ASK = 50;

/**
 * Reads a file aside of the page. Progress counts sheets.
 * @throws InputError if it cannot be read, Cancelled if the task was given up.
 */
export async function readAside(
  bytes: Uint8Array,
  task?: Task,
): Promise<{ sheets: readonly FileSheet[]; names: readonly NameInfo[] }> {
  let names: readonly NameInfo[] = [];
  const files: (FileSheet & { readonly sheet: { readonly cells: Cell[] } })[] = [];
  await aside({ kind: 'read', bytes }, task, (reply) => {
    if (reply.kind === 'cells') {
      files.at(-1)?.sheet.cells.push(...reply.cells);
    } else if (reply.kind === 'sheet') {
      files.push({ ...reply.file, sheet: { ...reply.file.sheet, cells: [] } });
      names = reply.names;
      task?.progress(files.length, reply.total);
    }
  });
  return { sheets: files, names };
}

/** A new workbook of a plan. @throws InputError if it cannot be drawn. */
export function writeAside(plan: WorkbookPlan): Promise<Uint8Array | null> {
  return aside({ kind: 'write', plan });
}

/** A file with edits. @throws InputError if it cannot be patched. */
export function editAside(bytes: Uint8Array, edits: FileEdits): Promise<Uint8Array | null> {
  return aside({ kind: 'edit', bytes, edits });
}

/** Does a job to its end, or until the task is given up. */
function aside(job: Job, task?: Task, hear: (reply: Reply) => void = () => undefined) {
  return new Promise<Uint8Array | null>((resolve, reject) => {
    const end = (settle: () => void) => {
      clearInterval(asking);
      stop();
      settle();
    };
    const stop = start(job, (reply) => {
      if (task?.cancelled) end(() => reject(new Cancelled()));
      else if (reply.kind === 'done') end(() => resolve(reply.bytes));
      else if (reply.kind === 'refused') end(() => reject(new InputError(reply.sentence)));
      else if (reply.kind === 'failed') end(() => reject(new Error(reply.why)));
      else hear(reply);
    });
    const asking = setInterval(() => {
      if (task?.cancelled) end(() => reject(new Cancelled()));
    }, ASK);
  });
}

/** Starts a job in a worker of its own, or right here where there are none (outside of browsers). Tells how to stop it. */
function start(job: Job, answer: (reply: Reply) => void): () => void {
  if (typeof Worker === 'undefined') {
    void import('./jobs').then(({ perform }) => perform(job, answer));
    return () => undefined;
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<Reply>) => answer(data);
  worker.onerror = ({ message }) => answer({ kind: 'failed', why: message });
  worker.postMessage(job);
  return () => worker.terminate();
}
