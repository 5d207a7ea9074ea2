import { heard, workerFailed } from '../../../hosts/shared/aside';
import { Cancelled, type Task } from '../../../workbook/port';
import type { WorkbookContent } from '../../../workbook/sheet';
import { partsOf, type Answer } from './jobs';
import { PARTS, understand, type Understood } from './understand';

/**
 * Understands a workbook.
 * @param failed hears of a worker that failed, before the page does its work
 * @throws Cancelled where the task was given up.
 */
export type Understand = (
  content: WorkbookContent,
  settles: boolean,
  task: Task,
  failed: (error: unknown) => void,
) => Promise<Understood>;

/**
 * A way to understand workbooks aside of the page, which stays alive however large they are. The worker rests between
 * two workbooks: one that has done it before is several times as fast. Where there are no workers, or where it
 * does not come up, the work is done on the page.
 */
export function understandingAside(): Understand {
  let resting: Worker | null = null;
  return async (content, settles, task, failed) => {
    const worker = resting ?? hire();
    resting = null;
    if (worker) {
      try {
        const understood = await ask(worker, content, settles, task);
        resting = worker;
        return understood;
      } catch (error) {
        worker.terminate();
        if (error instanceof Cancelled) throw error;
        failed(error);
      }
    }
    return understand(content, settles);
  };
}

/** null where the browser, or the policy of an office, has no workers for us. */
function hire(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

function ask(worker: Worker, content: WorkbookContent, settles: boolean, task: Task): Promise<Understood> {
  return heard<number, Understood>(
    (answer) => {
      let over = false;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answer(data);
      worker.onerror = (event) => answer(workerFailed(event));
      void send(worker, content, settles, () => over);
      return () => {
        over = true;
      };
    },
    (done) => task.progress(done, PARTS),
    task,
  );
}

/** Copying a million cells takes a while: between two pieces the page has its turn. */
async function send(worker: Worker, content: WorkbookContent, settles: boolean, isOver: () => boolean) {
  for (const part of partsOf(content, settles)) {
    if (isOver()) return;
    worker.postMessage(part);
    if (part.kind === 'cells') await turn();
  }
}

/** Lets the page do what waits. A timer would not do: in a tab at the back it comes once a second. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
