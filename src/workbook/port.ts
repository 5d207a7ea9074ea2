import type { Place } from '../cascade/cascade';
import type { WorkbookPlan } from './plan';
import type { Span, WorkbookContent } from './sheet';

/** A workbook as the verbs see it; hosts implement it: files (hosts/xlsx/index.ts) and Excel (hosts/excel/index.ts). */
export interface WorkbookPort {
  /** The name of the file, for messages. */
  readonly name: string;
  read(): Promise<WorkbookContent>;
  /**
   * Draws the sheets of a plan, all or nothing: in a file host as a new workbook, in Excel into the open one.
   * Rejects with an InputError when the plan cannot be drawn.
   */
  compose(plan: WorkbookPlan): Promise<unknown>;
}

/**
 * A workbook that is open before the user: Excel's own (hosts/excel/index.ts), or a file in the pane of a plain browser
 * (hosts/file/index.ts). Every method rejects with an InputError that says what happened and what to do, and with
 * `Cancelled` where the task was given up; a workbook that was not changed whole is left as it was.
 */
export interface OpenWorkbook extends WorkbookPort {
  read(options?: ReadOptions, task?: Task): Promise<WorkbookContent>;
  /** Draws the sheets into this workbook. Sheets of ours with the same mark are replaced, or updated in place. */
  compose(plan: WorkbookPlan, options?: ComposeOptions, task?: Task): Promise<Composed>;
  /** Shows a cell to the user: its sheet comes to the front, the cell is selected. */
  show(place: Place): Promise<void>;
  /** Writes cells that still hold what the writer saw; the others stay and are told. */
  write(changes: readonly CellChange[], task?: Task): Promise<Written>;
  /**
   * Only where it may happen (in an older Excel): which of some cells hold a text whose parts look different, which
   * writing makes alike.
   */
  mixed?(places: readonly Place[], task?: Task): Promise<readonly Place[]>;
  /** Only where formulas do not compute by themselves (a file): takes their new results. */
  settle?(results: readonly { readonly place: Place; readonly value: CellValue }[]): void;
  /** Marks cells for the eye, in a way that leaves the user's own colours alone; earlier marks are taken off. */
  mark(places: readonly Place[], task?: Task): Promise<Marked>;
  /** Takes all marks off; tells how many there were. */
  unmark(task?: Task): Promise<number>;
  /** Tells of edits in the workbook; resolves to the way to stop it. */
  watch(listener: (edit: Edit) => void): Promise<() => Promise<void>>;
}

export interface ReadOptions {
  /** Only these sheets; default: all. A sheet that is gone is left out of the answer. */
  readonly sheets?: readonly string[];
  /**
   * Merged areas too, where reading them is not free (in Excel it can clear what can be undone): only on a command
   * of the user, never after an edit. Files always tell them.
   */
  readonly merges?: boolean;
}

export interface ComposeOptions {
  /** Of several sheets that carry one mark, the one to replace, by mark; the others lose the mark and stay. */
  readonly predecessors?: Readonly<Record<string, string>>;
}

export interface Composed {
  /** The sheets as they stand in the workbook, in the order of the plan. */
  readonly sheets: readonly string[];
  /** Sheets of ours that were taken out because the plan says they are obsolete. */
  readonly removed: readonly string[];
  /** A sentence on what the sheets are without, where the workbook's program refused it. */
  readonly missing?: Sentence;
}

export type CellValue = string | number | boolean;

/** One cell to write; null is an empty cell. */
export interface CellChange {
  readonly place: Place;
  /** What the writer saw there when it was read. */
  readonly before: CellValue | null;
  readonly value: CellValue | null;
}

export interface Written {
  readonly written: readonly Place[];
  /** Cells that hold something else by now, and what; they were not written. */
  readonly conflicts: readonly { readonly place: Place; readonly now: CellValue | null }[];
}

export interface Marked {
  readonly marked: number;
  /** Places that could not be marked, such as on a protected sheet. */
  readonly refused: readonly Place[];
}

/** Something changed in a sheet. */
export interface Edit {
  readonly sheet: string;
  /** null: more than one area, or sheets came, went or were renamed. */
  readonly span: Span | null;
  /** Who: this user, somebody else who has the workbook open, or the add-in itself. */
  readonly by: 'user' | 'other' | 'addin';
}

/** Work that takes a while: it tells how far it is, and hears that it should not go on. */
export interface Task {
  /** Parts done of all parts. */
  progress(done: number, total: number): void;
  /** Aborted where the user gives the work up. */
  readonly signal: AbortSignal;
  /** Whether the program that has the workbook lets wait unusually long for its answer. */
  waits?(isWaiting: boolean): void;
}

/** What is said to a user, in Indonesian, and in English for a pane that speaks it. */
export interface Sentence {
  readonly id: string;
  readonly en: string;
}

/** The input cannot be used: says what is wrong and what to do, in the user's words. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  readonly sentence: Sentence;

  /** A text is said as it is, whatever the language. */
  constructor(said: Sentence | string, options?: ErrorOptions) {
    const sentence = typeof said === 'string' ? { id: said, en: said } : said;
    super(sentence.id, options);
    this.sentence = sentence;
  }
}

/** Several sheets carry one mark: the user is asked which is to be replaced. */
export class AmbiguousMark extends InputError {
  override readonly name = 'AmbiguousMark';
  constructor(
    sentence: Sentence,
    readonly mark: string,
    readonly sheets: readonly string[],
  ) {
    super(sentence);
  }
}

/** The user gave the work up; nothing was changed. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
