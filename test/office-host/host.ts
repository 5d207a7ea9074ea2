import type { Span } from '../../src/workbook/sheet';
import { parseAddress } from './area';
import { HostError, invalidArgument } from './errors';
import { Events, type Origin, type Pushed } from './events';
import { entered } from './input';
import type { BookModel, SheetModel } from './model';
import { workbook } from './objects/workbook';
import { Execution, References, type Action, type Request, type Response, type Step } from './protocol';

/** The largest request or response that Excel on the web takes, in bytes. */
const MAX_PAYLOAD = 5 * 1024 * 1024;
/** The flag of a request that waits until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** What goes wrong, and when. */
export interface Fault {
  /** The first action for which this says true fails; default: the first of all. */
  readonly when?: (step: Step) => boolean;
  readonly code: string;
  readonly message?: string;
  /** How often; default 1. */
  readonly times?: number;
  /**
   * The whole request fails: 'before' anything is done, or 'after' all was done and only the answer is lost.
   * Without it the actions before the failing one stay done.
   */
  readonly wholeRequest?: 'before' | 'after';
}

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly sent: number;
  readonly received: number;
  readonly actions: readonly Action[];
  /** Only gives back what the client kept: no round trip that an add-in asks for. */
  readonly isCleanUp: boolean;
}

export interface HostOptions {
  /** Excel on the web has limits of size; default: yes. */
  readonly isWeb?: boolean;
}

/** An answer with its status: 200 also for errors of single actions. */
export interface Answer {
  readonly statusCode: number;
  readonly body: Response | { readonly error: { readonly code: string; readonly message: string } };
}

/** Plays Excel for the client library: takes its requests, changes the workbook, tells events. */
export class PlayedExcel {
  readonly events = new Events();
  readonly exchanges: Exchange[] = [];
  readonly references = new References();
  private readonly faults: { fault: Fault; left: number }[] = [];
  private readonly listeners: ((pushed: readonly Pushed[]) => void)[] = [];
  private editing: { done: Promise<void>; leave: () => void } | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: BookModel,
    private readonly options: HostOptions = {},
  ) {}

  /** How many round trips there were, without those that only clean up. */
  get syncs(): number {
    return this.exchanges.filter(({ isCleanUp }) => !isCleanUp).length;
  }

  /** Forgets the round trips so far. */
  resetCount(): void {
    this.exchanges.length = 0;
  }

  /** Bytes that went over the wire, to Excel and back. */
  get bytes(): { readonly sent: number; readonly received: number } {
    const sum = (of: (exchange: Exchange) => number) => this.exchanges.reduce((n, each) => n + of(each), 0);
    return { sent: sum(({ sent }) => sent), received: sum(({ received }) => received) };
  }

  fail(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1 });
  }

  /** Called with the events that are to be pushed; gives the way to stop it. */
  onEvents(listener: (pushed: readonly Pushed[]) => void): () => void {
    this.listeners.push(listener);
    return () => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  }

  /** The user starts to type into a cell: requests are refused, or wait if they ask for it. */
  editCell(): void {
    let leave: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (leave = resolve));
    this.editing = { done, leave };
  }

  leaveCell(): void {
    this.editing?.leave();
    this.editing = null;
  }

  /** One request after another; `flags` as the client sends them. */
  handle(body: string, flags: number): Promise<Answer> {
    const answer = this.last.then(() => this.answer(body, flags));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(body: string, flags: number): Promise<Answer> {
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0)
        return refusal(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      await this.editing.done;
    }
    const request = JSON.parse(body) as Request;
    const answer = this.judged(request, Buffer.byteLength(body));
    const received = Buffer.byteLength(JSON.stringify(answer.body));
    const isCleanUp = cleansUp(request);
    this.exchanges.push({ sent: Buffer.byteLength(body), received, actions: request.Actions, isCleanUp });
    // After the answer, as Excel does.
    setTimeout(() => this.tellEvents(), 0);
    if (this.isTooLarge(received))
      return refusal(413, 'ResponsePayloadSizeLimitExceeded', 'The response is too large.');
    return answer;
  }

  private judged(request: Request, size: number): Answer {
    if (this.isTooLarge(size))
      return refusal(413, 'RequestPayloadSizeLimitExceeded', 'The request is too large.');
    const whole = cleansUp(request) ? undefined : this.fault((fault) => fault.wholeRequest !== undefined);
    const refused =
      whole && refusal(new HostError(whole.code, '').status, whole.code, whole.message ?? 'Refused.');
    if (refused && whole.wholeRequest === 'before') return refused;
    const done = this.execute(request);
    return refused ?? done;
  }

  private execute(request: Request): Answer {
    this.events.origin = 'addin';
    const root = workbook({ book: this.book, events: this.events, references: this.references });
    const before = (step: Step) => this.before(step);
    return { statusCode: 200, body: new Execution(request, root, this.references, before).run() };
  }

  /** A fault that waits for this step strikes. */
  private before(step: Step): void {
    if (step.member === '_RemoveReference') return;
    const struck = this.fault((fault) => !fault.wholeRequest && (fault.when?.(step) ?? true));
    if (struck) throw new HostError(struck.code, struck.message ?? `Played: ${struck.code}.`);
  }

  private fault(strikes: (fault: Fault) => boolean): Fault | undefined {
    const waiting = this.faults.find(({ fault, left }) => left > 0 && strikes(fault));
    if (waiting) waiting.left--;
    return waiting?.fault;
  }

  private isTooLarge(size: number): boolean {
    return (this.options.isWeb ?? true) && size > MAX_PAYLOAD;
  }

  private tellEvents(): void {
    const pushed = this.events.take();
    if (pushed.length > 0) for (const listener of this.listeners) listener(pushed);
  }

  /** Someone changes a cell as if typing into it; nothing is judged but the text. */
  edit(sheetName: string, address: string, value: unknown, { by }: { by: 'user' | 'other' }): void {
    const sheet = this.sheet(sheetName);
    const span = parseAddress(address);
    if (!span) throw invalidArgument(address);
    const before = this.book.shown(sheet, span.row, span.col);
    this.fill(sheet, span, value);
    const after = this.book.shown(sheet, span.row, span.col);
    this.as(by, () => this.events.changed(sheet, span, before, after));
  }

  private fill(sheet: SheetModel, span: Span, value: unknown): void {
    for (let row = span.row; row < span.row + span.rows; row++)
      for (let col = span.col; col < span.col + span.cols; col++) {
        const format = String(sheet.formats.get(row, col, 'numberFormat'));
        sheet.put(row, col, entered(value, format).content);
      }
  }

  /** The user clicks on the tab of a sheet. */
  activate(sheetName: string): void {
    const before = this.book.activeSheet;
    this.book.activeSheet = this.sheet(sheetName);
    this.as('user', () => {
      this.events.push('Deactivated', before);
      this.events.push('Activated', this.book.activeSheet);
    });
  }

  /** Someone renames, deletes or adds a sheet. */
  rename(sheetName: string, name: string, { by }: { by: 'user' | 'other' }): void {
    const sheet = this.sheet(sheetName);
    this.book.renameSheet(sheet, name);
    this.as(by, () => this.events.push('NameChanged', sheet, { nameBefore: sheetName, nameAfter: name }));
  }

  remove(sheetName: string, { by }: { by: 'user' | 'other' }): void {
    const sheet = this.sheet(sheetName);
    this.book.removeSheet(sheet);
    this.as(by, () => this.events.push('Deleted', sheet));
  }

  add(name: string, { by }: { by: 'user' | 'other' }): SheetModel {
    const sheet = this.book.addSheet(name);
    this.as(by, () => this.events.push('Added', sheet));
    return sheet;
  }

  sheet(name: string): SheetModel {
    const sheet = this.book.sheet(name);
    if (!sheet)
      throw new Error(`No sheet '${name}'; there are: ${this.book.sheets.map((s) => s.name).join(', ')}.`);
    return sheet;
  }

  private as(origin: Origin, act: () => void): void {
    this.events.origin = origin;
    act();
    this.tellEvents();
  }
}

function refusal(statusCode: number, code: string, message: string): Answer {
  return { statusCode, body: { error: { code, message } } };
}

/** Whether the client only gives back what it kept. */
function cleansUp({ Actions }: Request): boolean {
  const isRemoval = ({ Name }: Action) => Name === '_RemoveReference';
  return Actions.some(isRemoval) && Actions.every((action) => isRemoval(action) || action.ActionType === 1);
}
