import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import { queue } from '../../hosts/shared/turn';
import {
  Cancelled,
  InputError,
  type Edit,
  type OpenWorkbook,
  type Sentence,
  type Task,
} from '../../workbook/port';
import type { WorkbookContent } from '../../workbook/sheet';
import { rincianOf } from '../../workbook/unexpected';
import type { Perhitungan } from '../../workflow/hitung';
import type { Pemeriksaan } from '../../workflow/periksa';
import { understandingAside } from './understanding/aside';
import type { Understood } from './understanding/understand';

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
  /** Excel lets wait for its answer. */
  readonly waiting: boolean;
}

/** What the pane last said; `kind` error stays until the next action. */
export interface Notice {
  readonly kind: 'done' | 'error' | 'cancelled';
  readonly text: string;
  /** Of what nobody foresaw: what the user may copy for a developer. */
  readonly rincian?: string;
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
}

const EMPTY: Snapshot = { book: null, understood: null, ketat: false, busy: null, notice: null };

/** How long edits are collected before the sheets are read again, and how long work goes on unseen; milliseconds. */
const QUIET = 600;
const UNSEEN = 500;

/** The sentences that the workspace says by itself, in the language of the pane. */
export interface WorkspaceTexts {
  /** What others say, in the language of the pane. */
  readonly kalimat: (sentence: Sentence) => string;
  readonly membaca: string;
  /** Reading again after a change. */
  readonly memperbarui: string;
  /** The change was made, but the workbook was not read again. */
  readonly belumDiperbarui: string;
  /** Asked to stop; what was begun is still to be answered. */
  readonly membatalkan: string;
  readonly dibatalkan: string;
  readonly takTerduga: string;
  /** A worker failed; the page did its work. */
  readonly tanpaLatar: string;
  readonly diubahOrangLain: (lembar: readonly string[]) => string;
}

/** A change was made, but what is shown is from before it. */
class NotUpToDate extends Error {}

/**
 * The workbook before the user and what was made of it. One piece of work at a time; others wait their turn, so that
 * what is read last is what is shown. After an edit the sheets that changed are read again by themselves.
 */
export class Workspace {
  private state = EMPTY;
  private strict: boolean | null = null;
  private checks: Understood['pemeriksaan'] | null = null;
  /** A change was made that was not read. */
  private behind = false;
  private readonly listeners = new Set<() => void>();
  /** What was said of a place that could not be shown. */
  private unshown: { readonly place: Place; readonly notice: Notice | null } | null = null;
  private abort = new AbortController();
  private stopWatching: (() => Promise<void>) | null = null;
  private edits: { readonly book: OpenWorkbook; readonly edit: Edit }[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private texts: WorkspaceTexts,
    private readonly understand = understandingAside(),
    private readonly inTurn = queue(),
  ) {}

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
    const opened = await this.run(this.texts.membaca, async (task) => {
      // From before the reading on: what is edited meanwhile is read again.
      const watching = book.watch((edit) => this.noticeEdit(book, edit)).catch(() => null);
      try {
        const content = await book.read({}, task);
        const understood = await this.understood(content, false, task);
        const stop = await watching;
        await this.letGo();
        this.stopWatching = stop;
        this.set({ ...EMPTY, busy: this.state.busy, notice: this.state.notice, book });
        this.take(content, understood);
        return true;
      } catch (error) {
        // Excel may never answer: nobody waits for it.
        void watching.then((stop) => stop?.()).catch(() => undefined);
        throw error;
      }
    });
    return opened ?? false;
  }

  /** Reads the workbook again, on the user's command. */
  async refresh(): Promise<void> {
    await this.run(this.texts.membaca, async (task) => {
      const { book } = this.state;
      if (!book) return;
      const content = await book.read({ merges: true }, task);
      this.take(content, await this.understood(content, false, task));
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
      // Another workbook may have been opened while this waited its turn.
      if (this.state.book !== book) throw new Cancelled();
      const result = await work(book, task);
      // What was asked to stop too late has been done: from here on only the reading can be given up.
      this.abort = new AbortController();
      this.update({ what: this.texts.memperbarui, done: 0, total: 0 });
      await this.readChanged(book, task).catch((error: unknown) => {
        this.behind = true;
        throw new NotUpToDate(undefined, { cause: error });
      });
      return result;
    });
  }

  /**
   * Does one piece of work with progress and a way to cancel, and says so where it fails. Resolves to undefined
   * where it failed or was given up.
   */
  run<T>(what: string, work: (task: Task) => Promise<T>): Promise<T | undefined> {
    return this.inTurn(() => {
      this.set({ notice: null });
      return this.work(what, work);
    });
  }

  /** Excel may take its time until it answers: the user sees that it was heard. */
  readonly cancel = (): void => {
    this.abort.abort();
    this.update({ what: this.texts.membatalkan });
  };

  say(notice: Notice | null): void {
    this.set({ notice });
  }

  /** What was complained of is done, or is tried again. */
  dropComplaint(): void {
    if (this.state.notice?.kind === 'error') this.say(null);
  }

  /** Says what was said elsewhere, in the language of the pane. */
  tell({ kind, text, ...more }: Omit<Notice, 'text'> & { readonly text: Sentence }): void {
    this.say({ kind, text: this.texts.kalimat(text), ...more });
  }

  setKetat(ketat: boolean): void {
    this.strict = ketat;
    const { understood } = this.state;
    if (!understood || !this.checks) return;
    this.set({ ketat, understood: { ...understood, pemeriksaan: this.checks[ketat ? 'ketat' : 'biasa'] } });
  }

  show(place: Place): Promise<void> {
    const { book } = this.state;
    this.dropComplaint();
    const failed = (error: unknown) => {
      this.fail(error, `${place.lembar}!`);
      this.unshown = { place, notice: this.state.notice };
    };
    return book ? book.show(place).catch(failed) : Promise.resolve();
  }

  private async work<T>(what: string, work: (task: Task) => Promise<T>): Promise<T | undefined> {
    this.abort = new AbortController();
    this.set({ busy: { what, done: 0, total: 0, shown: false, waiting: false } });
    const timer = setTimeout(() => this.update({ shown: true }), UNSEEN);
    const current = () => this.abort.signal;
    const task: Task = {
      progress: (done, total) => this.update({ done, total }),
      waits: (waiting) => this.update({ waiting }),
      get signal() {
        return current();
      },
    };
    try {
      return await work(task);
    } catch (error) {
      this.fail(error, what);
      return undefined;
    } finally {
      clearTimeout(timer);
      this.set({ busy: null });
    }
  }

  private update(part: Partial<Busy>): void {
    const { busy } = this.state;
    if (busy) this.set({ busy: { ...busy, ...part } });
  }

  /** @param during what was being done, for the details of an error that nobody foresaw */
  private fail(error: unknown, during: string): void {
    const cause = error instanceof NotUpToDate ? error.cause : error;
    const rincian = isForeseen(cause) ? {} : { rincian: rincianOf(during, cause) };
    const kind = cause instanceof Cancelled ? 'cancelled' : 'error';
    if (error instanceof NotUpToDate) this.say({ kind, text: this.texts.belumDiperbarui, ...rincian });
    else if (error instanceof Cancelled) this.say({ kind, text: this.texts.dibatalkan });
    else if (error instanceof InputError) this.say({ kind, text: this.texts.kalimat(error.sentence) });
    else this.say({ kind, text: this.texts.takTerduga, ...rincian });
  }

  /** Understands a workbook; a worker that failed is told of, though the page did its work. */
  private understood(content: WorkbookContent, settles: boolean, task: Task): Promise<Understood> {
    return this.understand(content, settles, task, (error) => {
      this.say({
        kind: 'done',
        text: this.texts.tanpaLatar,
        rincian: rincianOf(this.texts.membaca, error),
      });
    });
  }

  /** Reads a workbook after a change; where formulas do not compute by themselves, with their new results. */
  private async readChanged(book: OpenWorkbook, task: Task): Promise<void> {
    const content = await book.read({}, task);
    const understood = await this.understood(content, book.settle !== undefined, task);
    const isSettled = understood.hasil.length === 0;
    if (!isSettled) book.settle?.(understood.hasil);
    this.take(isSettled ? content : await book.read({}), understood);
  }

  private take(content: WorkbookContent, { reading, perhitungan, pemeriksaan }: Understood): void {
    this.behind = false;
    this.forgetGone(content);
    this.checks = pemeriksaan;
    const ketat = this.strict ?? perhitungan.setelan.ketat;
    const checked = pemeriksaan[ketat ? 'ketat' : 'biasa'];
    this.set({ understood: { content, reading, perhitungan, pemeriksaan: checked }, ketat });
  }

  /** That a sheet is gone is outdated once the workbook was read without it. */
  private forgetGone({ sheets }: WorkbookContent): void {
    if (this.state.notice === null || this.state.notice !== this.unshown?.notice) return;
    const { lembar } = this.unshown.place;
    if (sheets.every(({ name }) => name !== lembar)) this.say(null);
  }

  /** Forgets the workbook that is open. One that cannot stop watching is let go all the same. */
  private async letGo(): Promise<void> {
    await this.stopWatching?.().catch(() => undefined);
    this.strict = null;
    this.edits = this.edits.filter(({ book }) => book !== this.state.book);
  }

  /** Edits of the add-in itself are read by whoever made them. */
  private noticeEdit(book: OpenWorkbook, edit: Edit): void {
    if (edit.by === 'addin') return;
    this.edits.push({ book, edit });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.edits.length > 0) void this.inTurn(() => this.work(this.texts.membaca, this.readEdits));
    }, QUIET);
  }

  /** Reads the sheets that changed, without their merges: that would empty Excel's undo list on the desktop. */
  private readonly readEdits = async (task: Task): Promise<void> => {
    const { book, understood } = this.state;
    const edits = this.edits.filter((one) => one.book === book).map(({ edit }) => edit);
    if (!book || !understood || edits.length === 0) return;
    const read = new Set(edits);
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
    const whole = this.behind || edits.some(({ span }) => span === null);
    const anew = await book.read(whole ? {} : { sheets }, task);
    const content = whole ? anew : replaced(understood.content, anew);
    this.take(content, await this.understood(content, false, task));
    // What was not read is read with the next edit.
    this.edits = this.edits.filter(({ edit }) => !read.has(edit));
    const others = [...new Set(edits.flatMap(({ by, sheet }) => (by === 'other' ? [sheet] : [])))];
    if (others.length > 0) this.say({ kind: 'done', text: this.texts.diubahOrangLain(others) });
  };

  private set(part: Partial<Snapshot>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

function isForeseen(error: unknown): boolean {
  return error instanceof InputError || error instanceof Cancelled;
}

/** `content` with the sheets that were read anew. */
function replaced(content: WorkbookContent, anew: WorkbookContent): WorkbookContent {
  return {
    ...content,
    ...anew,
    sheets: content.sheets.map((sheet) => anew.sheets.find(({ name }) => name === sheet.name) ?? sheet),
  };
}
