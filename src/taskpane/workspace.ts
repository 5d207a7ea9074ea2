import type { Place } from '../cascade/cascade';
import type { Reading } from '../cascade/reading';
import { Cancelled, InputError, type Edit, type OpenWorkbook, type Task } from '../workbook/port';
import type { WorkbookContent } from '../workbook/sheet';
import { baca } from '../workflow/baca';
import { hitung, type Perhitungan } from '../workflow/hitung';
import { hasilUlang } from '../workflow/isian-ulang';
import { periksa, type Pemeriksaan } from '../workflow/periksa';

/** What was made of a workbook: plain data, replaced whole when it is read again. */
export interface Understanding {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly pemeriksaan: Pemeriksaan;
  readonly perhitungan: Perhitungan;
}

/** Work that is under way. It is shown from half a second on. */
export interface Busy {
  /** In the user's words: 'Menyusun lembar…'. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly shown: boolean;
}

/** What the pane last said; `kind` error stays until the next action. */
export interface Notice {
  readonly kind: 'done' | 'error' | 'cancelled';
  readonly text: string;
}

/** All that the pane knows at a moment. */
export interface Snapshot {
  readonly book: OpenWorkbook | null;
  /** null until the workbook was read for the first time. */
  readonly understood: Understanding | null;
  /** Strict checking: what the user chose here, else what Setelan says. */
  readonly ketat: boolean;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** The edit by somebody after which the workbook was read again last. */
  readonly lastEdit: { readonly by: Edit['by']; readonly sheets: readonly string[] } | null;
}

const EMPTY: Snapshot = {
  book: null,
  understood: null,
  ketat: false,
  busy: null,
  notice: null,
  lastEdit: null,
};

/** How long edits are collected before the sheets are read again, and how long work goes on unseen; milliseconds. */
const QUIET = 600;
const UNSEEN = 500;

/** The sentences that the workspace says by itself, in the language of the pane. */
export interface WorkspaceTexts {
  readonly membaca: string;
  readonly dibatalkan: string;
  readonly takTerduga: string;
  readonly diubahOrangLain: (lembar: readonly string[]) => string;
}

/**
 * The workbook before the user and what was made of it. One piece of work at a time; others wait their turn. After
 * an edit the sheets that changed are read again by themselves.
 */
export class Workspace {
  private state = EMPTY;
  private strict: boolean | null = null;
  private readonly listeners = new Set<() => void>();
  private turn: Promise<unknown> = Promise.resolve();
  private giveUp = false;
  private stopWatching: (() => Promise<void>) | null = null;
  private edits: Edit[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private texts: WorkspaceTexts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.state;

  speak(texts: WorkspaceTexts): void {
    this.texts = texts;
  }

  /**
   * Takes a workbook up and reads it; the one before is let go only when this one could be read. Resolves to whether
   * it could.
   */
  async open(book: OpenWorkbook): Promise<boolean> {
    const content = await this.run(this.texts.membaca, (task) => book.read({}, task));
    if (!content) return false;
    // A workbook that cannot stop watching is let go all the same.
    await this.stopWatching?.().catch(() => undefined);
    this.stopWatching = null;
    this.edits = [];
    this.strict = null;
    this.set({ ...EMPTY, book });
    this.understand(content);
    this.stopWatching = await book.watch((edit) => this.noticeEdit(book, edit)).catch(() => null);
    return true;
  }

  /** Reads the workbook again, on the user's command. */
  async refresh(): Promise<void> {
    const { book } = this.state;
    if (!book) return;
    await this.run(this.texts.membaca, async (task) => {
      this.understand(await book.read({ merges: true }, task));
    });
  }

  /** Does something to the workbook, then reads it again. Resolves to undefined where it failed or was given up. */
  async change<T>(
    what: string,
    work: (book: OpenWorkbook, task: Task) => Promise<T>,
  ): Promise<T | undefined> {
    const { book } = this.state;
    if (!book) return undefined;
    return this.run(what, async (task) => {
      const result = await work(book, task);
      this.understand(await readSettled(book));
      return result;
    });
  }

  /**
   * Does one piece of work with progress and a way to cancel, and says so where it fails. Resolves to undefined
   * where it failed or was given up.
   */
  run<T>(what: string, work: (task: Task) => Promise<T>): Promise<T | undefined> {
    const next = this.turn.then(() => this.work(what, work));
    this.turn = next;
    return next;
  }

  readonly cancel = (): void => {
    this.giveUp = true;
  };

  say(notice: Notice | null): void {
    this.set({ notice });
  }

  setKetat(ketat: boolean): void {
    this.strict = ketat;
    const { understood } = this.state;
    if (!understood) return;
    this.set({ ketat, understood: { ...understood, pemeriksaan: periksa(understood.reading, { ketat }) } });
  }

  show(place: Place): Promise<void> {
    const { book } = this.state;
    return book ? book.show(place).catch((error: unknown) => this.fail(error)) : Promise.resolve();
  }

  private async work<T>(what: string, work: (task: Task) => Promise<T>): Promise<T | undefined> {
    this.giveUp = false;
    this.set({ busy: { what, done: 0, total: 0, shown: false }, notice: null });
    const update = (part: Partial<Busy>) => {
      const { busy } = this.state;
      if (busy) this.set({ busy: { ...busy, ...part } });
    };
    const timer = setTimeout(() => update({ shown: true }), UNSEEN);
    const asked = () => this.giveUp;
    const task: Task = {
      progress: (done, total) => update({ done, total }),
      get cancelled() {
        return asked();
      },
    };
    try {
      return await work(task);
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      clearTimeout(timer);
      this.set({ busy: null });
    }
  }

  private fail(error: unknown): void {
    if (error instanceof Cancelled) this.say({ kind: 'cancelled', text: this.texts.dibatalkan });
    else
      this.say({
        kind: 'error',
        text: error instanceof InputError ? error.message : this.texts.takTerduga,
      });
  }

  private understand(content: WorkbookContent): void {
    const reading = baca(content);
    const perhitungan = hitung(content, reading);
    const ketat = this.strict ?? perhitungan.setelan.ketat;
    const pemeriksaan = periksa(reading, { ketat });
    this.set({ understood: { content, reading, pemeriksaan, perhitungan }, ketat });
  }

  /** Edits of the add-in itself are read by whoever made them. */
  private noticeEdit(book: OpenWorkbook, edit: Edit): void {
    if (edit.by === 'addin' || book !== this.state.book) return;
    this.edits.push(edit);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readEdits(), QUIET);
  }

  /** Reads the sheets that changed, without their merges: that would empty Excel's undo list on the desktop. */
  private async readEdits(): Promise<void> {
    const edits = this.edits.splice(0);
    const { book, notice } = this.state;
    if (!book || edits.length === 0) return;
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
    const whole = edits.some(({ span }) => span === null);
    const content = await this.run(this.texts.membaca, (task) => book.read(whole ? {} : { sheets }, task));
    const { understood } = this.state;
    if (this.state.book !== book || !understood) return;
    if (!content) {
      // What was not read is read with the next edit.
      this.edits.unshift(...edits);
      return;
    }
    this.understand(whole ? content : replaced(understood.content, content));
    const others = [...new Set(edits.flatMap(({ by, sheet }) => (by === 'other' ? [sheet] : [])))];
    this.set({ lastEdit: { by: others.length > 0 ? 'other' : 'user', sheets } });
    this.say(others.length > 0 ? { kind: 'done', text: this.texts.diubahOrangLain(others) } : notice);
  }

  private set(part: Partial<Snapshot>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** Reads a workbook after a change; where formulas do not compute by themselves, with their new results. */
async function readSettled(book: OpenWorkbook): Promise<WorkbookContent> {
  const content = await book.read();
  if (!book.settle) return content;
  book.settle(hasilUlang(content, baca(content)));
  return book.read();
}

/** `content` with the sheets that were read anew. */
function replaced(content: WorkbookContent, anew: WorkbookContent): WorkbookContent {
  return {
    ...content,
    ...anew,
    sheets: content.sheets.map((sheet) => anew.sheets.find(({ name }) => name === sheet.name) ?? sheet),
  };
}
