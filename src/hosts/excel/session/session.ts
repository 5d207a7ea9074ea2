import { Cancelled, type Task } from '../../../workbook/port';
import { told } from './errors';
import { answered } from './patience';

/** Sends what was queued to Excel and waits for the answer: one round trip. */
export type Sync = () => Promise<void>;

export interface Session {
  readonly context: Excel.RequestContext;
  /** Given up before it begins where the user asked so. */
  readonly sync: Sync;
  readonly task: Task | undefined;
}

export interface SessionOptions {
  readonly task?: Task | undefined;
  /** It only reads: where the task is given up, it does not wait for Excel's answer. */
  readonly reads?: boolean;
  /** All changes are one step of undo, where Excel can (ExcelApi 1.20). */
  readonly oneUndo?: boolean;
}

/**
 * Works on the open workbook. Waits while the user types in a cell.
 * @throws InputError with a sentence for every error of Excel; Cancelled where the task was given up.
 */
export async function session<T>(
  work: (session: Session) => Promise<T>,
  { task, reads = false, oneUndo = false }: SessionOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(oneUndo && { mergeUndoGroup: true }) }, (context) =>
      work({
        context,
        task,
        sync: async () => {
          const signal = task?.signal;
          if (signal?.aborted) throw new Cancelled();
          const answer = context.sync();
          await (task && signal ? answered(answer, task, reads ? signal : null) : answer);
        },
      }),
    );
  } catch (error) {
    throw told(error);
  }
}
