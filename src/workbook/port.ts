import type { WorkbookPlan } from './plan';
import type { WorkbookContent } from './sheet';

/** A workbook as the verbs see it; hosts implement it: files (hosts/xlsx.ts) and Excel (hosts/excel.ts). */
export interface WorkbookPort {
  /** The name of the file, for messages. */
  readonly name: string;
  read(): Promise<WorkbookContent>;
  /**
   * Draws the sheets of a plan, all or nothing: in a file host as a new workbook, in Excel into the open one.
   * Rejects with an InputError when the plan cannot be drawn.
   */
  compose(plan: WorkbookPlan): Promise<void>;
}

/** The input cannot be used: says what is wrong and what to do, in the user's words. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
