import type { Span } from '../../src/workbook/sheet';
import { addressOf } from './area';
import type { Content, SheetModel } from './model';

/** Who did something: the add-in that is under test, the user beside it, or somebody else who has the file open. */
export type Origin = 'addin' | 'user' | 'other';

/** Numbers of the events as the client knows them. */
export const EVENTS = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableChanged: 101,
} as const;
export type EventName = keyof typeof EVENTS;

/** The method with which the client asks for an event. */
export const REGISTERS: Readonly<Record<string, EventName>> = {
  DataChangedEvent: 'Changed',
  ActivatedEvent: 'Activated',
  DeactivatedEvent: 'Deactivated',
  AddedEvent: 'Added',
  DeletedEvent: 'Deleted',
  SelectionChangedEvent: 'SelectionChanged',
  CalculatedEvent: 'Calculated',
  FormatChangedEvent: 'FormatChanged',
  FormulaChangedEvent: 'FormulaChanged',
  ProtectionChangedEvent: 'ProtectionChanged',
  EventNameChanged: 'NameChanged',
  EventVisibilityChanged: 'VisibilityChanged',
  EventMoved: 'Moved',
};

/** How the client calls the target of handlers on all sheets. */
export const ALL_SHEETS = 'Workbook';

/** One event as it is pushed to the client. */
export interface Pushed {
  readonly messageCategory: 65_536;
  readonly messageType: number;
  /** The id of the sheet, or 'Workbook' for handlers on all sheets. */
  readonly targetId: string;
  readonly message: string;
}

/** Which events the client has asked for, and those that wait to be pushed. */
export class Events {
  private readonly asked = new Map<string, number>();
  private waiting: Pushed[] = [];
  /** The add-in switched its own events off (runtime.enableEvents). */
  enabled = true;
  origin: Origin = 'addin';
  private lastReference = 0;
  readonly references = new Map<string, { readonly sheet: SheetModel; readonly span: Span }>();

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    this.asked.delete(`${event} ${target}`);
  }

  get registered(): readonly string[] {
    return [...this.asked.keys()];
  }

  /** Cells of a sheet changed; `before` and `after` are told only for a single cell. */
  changed(sheet: SheetModel, span: Span, before: Content | undefined, after: Content | undefined): void {
    const single = span.rows * span.cols === 1;
    const details = single
      ? {
          valueBefore: before?.value ?? '',
          valueAfter: after?.value ?? '',
          valueTypeBefore: typeOf(before),
          valueTypeAfter: typeOf(after),
        }
      : {};
    const referenceId = `event-${++this.lastReference}`;
    this.references.set(referenceId, { sheet, span });
    this.push('Changed', sheet, {
      ...{ address: addressOf(span), changeType: 'RangeEdited', shiftDirection: 'None', referenceId },
      ...details,
    });
  }

  push(event: EventName, sheet: SheetModel, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.enabled) return;
    const source = this.origin === 'other' ? 'Remote' : 'Local';
    const triggerSource = this.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    const message = JSON.stringify({ ...details, worksheetId: sheet.id, source, triggerSource });
    for (const targetId of [sheet.id, ALL_SHEETS]) {
      if (!this.asked.has(`${event} ${targetId}`)) continue;
      this.waiting.push({ messageCategory: 65_536, messageType: EVENTS[event], targetId, message });
    }
  }

  /** What is to be pushed now; nothing waits after that. */
  take(): readonly Pushed[] {
    const pushed = this.waiting;
    this.waiting = [];
    return pushed;
  }
}

export function typeOf(content: Content | undefined): string {
  if (!content || content.value === '') return content?.formula === undefined ? 'Empty' : 'String';
  if (content.isError) return 'Error';
  if (typeof content.value === 'number') return 'Double';
  return typeof content.value === 'boolean' ? 'Boolean' : 'String';
}
