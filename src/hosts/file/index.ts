import type { Place } from '../../cascade/cascade';
import type { WorkbookPlan } from '../../workbook/plan';
import {
  Cancelled,
  type CellChange,
  type CellValue,
  type ComposeOptions,
  type Composed,
  type Edit,
  type Marked,
  type OpenWorkbook,
  type ReadOptions,
  type Task,
  type Written,
} from '../../workbook/port';
import type { WorkbookContent } from '../../workbook/sheet';
import { changeAside, readAside } from './aside';
import {
  compose,
  changesOf,
  contentOf,
  isChanged,
  isUnsaved,
  mark,
  opened,
  requireSheet,
  settle,
  write,
  type State,
} from './state';
import type { About } from '../xlsx/read/about';
import type { FileSheet } from '../xlsx/read/workbook';

/** What the grid shows of a file; a new object after every change. */
export interface FileView {
  /** The sheets as they stand now; empty until the file was read. */
  readonly sheets: readonly FileSheet[];
  /** The cell that is shown; a new object each time one is to be shown. */
  readonly shown: Place | null;
  readonly marks: readonly Place[];
  /** What kind of file it is, and why it cannot be changed, if so; null until it was read. */
  readonly about: About | null;
  /** There is something to download: composed sheets, changed cells or marks. */
  readonly isChanged: boolean;
  /** Some of that was not downloaded as it is now: it would be lost with the page. */
  readonly isUnsaved: boolean;
}

/** A file that is open in the pane of a plain browser: edits and composed sheets live in memory until downloaded. */
export interface FileWorkbook extends OpenWorkbook {
  readonly view: FileView;
  readonly subscribe: (listener: () => void) => () => void;
  settle(results: readonly { readonly place: Place; readonly value: CellValue }[]): void;
  /** The file that was opened, with composed sheets, changed cells and marks; null where nothing was done. */
  changed(task?: Task): Promise<Uint8Array | null>;
}

/** Opens the bytes of a file. Reading is done off the page, so that the pane stays alive. */
export function fileWorkbook(bytes: Uint8Array, name: string): FileWorkbook {
  return new FileBook(bytes, name);
}

export function isFileWorkbook(book: OpenWorkbook): book is FileWorkbook {
  return book instanceof FileBook;
}

const UNREAD: FileView = {
  sheets: [],
  shown: null,
  marks: [],
  about: null,
  isChanged: false,
  isUnsaved: false,
};

/** Guards the one state of a file: it is read once, and every change replaces the state whole or not at all. */
class FileBook implements FileWorkbook {
  view = UNREAD;
  private state: State | null = null;
  /** What was handed out to be downloaded last, as it stood then. */
  private taken: State | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly watchers = new Set<(edit: Edit) => void>();

  constructor(
    private readonly bytes: Uint8Array,
    readonly name: string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async read({ sheets: only }: ReadOptions = {}, task?: Task): Promise<WorkbookContent> {
    const content = contentOf(await this.opened(task));
    if (!only) return content;
    return { ...content, sheets: content.sheets.filter(({ name }) => only.includes(name)) };
  }

  async compose(plan: WorkbookPlan, options?: ComposeOptions, task?: Task): Promise<Composed> {
    const before = await this.opened(task);
    const { state, composed } = compose(before, plan, options);
    this.become(state, task);
    for (const sheet of composed.sheets) this.tell({ sheet, span: null, by: 'addin' });
    return composed;
  }

  async show(place: Place): Promise<void> {
    requireSheet(await this.opened(), place);
    this.look({ ...this.view, shown: { ...place } });
  }

  async write(changes: readonly CellChange[], task?: Task): Promise<Written> {
    const before = await this.opened(task);
    const { state, written } = write(before, changes);
    this.become(state, task);
    for (const { lembar, row, col } of written.written) {
      this.tell({ sheet: lembar, span: { row, col, rows: 1, cols: 1 }, by: 'addin' });
    }
    return written;
  }

  settle(results: readonly { readonly place: Place; readonly value: CellValue }[]): void {
    if (this.state) this.become(settle(this.state, results));
  }

  async mark(places: readonly Place[], task?: Task): Promise<Marked> {
    const { state, marked } = mark(await this.opened(task), places);
    this.become(state, task);
    return marked;
  }

  async unmark(task?: Task): Promise<number> {
    const before = await this.opened(task);
    const { marks } = before;
    if (marks.length > 0) this.become(mark(before, []).state, task);
    return marks.length;
  }

  watch(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    this.watchers.add(listener);
    return Promise.resolve(() => {
      this.watchers.delete(listener);
      return Promise.resolve();
    });
  }

  async changed(task?: Task): Promise<Uint8Array | null> {
    const { state } = this;
    const changes = state && changesOf(state);
    if (!changes) return null;
    const bytes = await changeAside(this.bytes, changes, task);
    this.taken = state;
    if (this.state) this.look({ ...this.view, isUnsaved: isUnsaved(this.state, this.taken) });
    return bytes;
  }

  /** The file as it stands, read where it has not been. A reading that was given up is begun anew. */
  private async opened(task?: Task): Promise<State> {
    if (!this.state) this.become(opened(await readAside(this.bytes, task)), task);
    if (!this.state) throw new Error('The file was not read.');
    return this.state;
  }

  private become(state: State, task?: Task): void {
    if (task?.signal.aborted) throw new Cancelled();
    if (state === this.state) return;
    this.state = state;
    this.look({
      sheets: state.sheets,
      shown: this.view.shown,
      marks: state.marks,
      about: state.about,
      isChanged: isChanged(state),
      isUnsaved: isUnsaved(state, this.taken),
    });
  }

  private look(view: FileView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }

  private tell(edit: Edit): void {
    for (const watcher of this.watchers) watcher(edit);
  }
}
