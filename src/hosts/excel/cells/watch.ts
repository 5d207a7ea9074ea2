import { pushAll } from '../../../cascade/list';
import { parseSpan, columnIndex } from '../../../workbook/address';
import type { Edit } from '../../../workbook/port';
import type { Span } from '../../../workbook/sheet';
import { session } from '../session/session';

const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;

/** Whether the add-in itself is writing, for a version of Excel that does not tell who made an edit. */
export interface OwnWork {
  readonly going: boolean;
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

type Listening = (worksheets: Excel.WorksheetCollection) => readonly Handler[];

/**
 * Tells of edits in all sheets, and of sheets that come, go or are renamed; resolves to the way to stop it. Where
 * Excel does not tell of edits, there may have been some whenever the pane gets the focus.
 */
export async function watchEdits(
  own: OwnWork,
  supports: (version: string) => boolean,
  listener: (edit: Edit) => void,
): Promise<() => Promise<void>> {
  const changed = async (event: Excel.WorksheetChangedEventArgs) => {
    const by = whoOf(event, own);
    const sheet = by === 'addin' ? '' : await sheetName(event.worksheetId);
    // A sheet that cannot be told: anything may have changed.
    const span = sheet === '' && by !== 'addin' ? null : edited(event.address);
    listener({ sheet, span, by });
  };
  const moved = (event: { readonly source: string }) => {
    listener({ sheet: '', span: null, by: whoOf(event, own) });
    return Promise.resolve();
  };
  const edits: Listening = ({ onChanged }) => [onChanged.add(changed)];
  const comings: Listening[] = [
    ({ onAdded }) => [onAdded.add(moved)],
    ({ onDeleted }) => [onDeleted.add(moved)],
    ...(supports('1.17') ? [(worksheets: Excel.WorksheetCollection) => onRenamed(worksheets, moved)] : []),
  ];
  const all = await register([edits, ...comings]).catch(() => null);
  if (all) return () => remove(all);
  // Each by itself: Excel refused some.
  const heard = await register([edits]).catch((): Handler[] => []);
  const handlers = [...heard];
  for (const one of comings) pushAll(handlers, await register([one]).catch((): Handler[] => []));
  const stopLooking =
    heard.length > 0 ? null : onFocus(() => listener({ sheet: '', span: null, by: 'user' }));
  return async () => {
    stopLooking?.();
    await remove(handlers);
  };
}

/** All of them, or none. */
async function register(some: readonly Listening[]): Promise<Handler[]> {
  const handlers: Handler[] = [];
  try {
    await session(async ({ context, sync }) => {
      for (const listening of some) pushAll(handlers, listening(context.workbook.worksheets));
      await sync();
    });
    return handlers;
  } catch (error) {
    await remove(handlers).catch(() => undefined);
    throw error;
  }
}

/** A handler is taken off in the context in which it was put on. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  const contexts = [...new Set(handlers.map(({ context }) => context))];
  await Promise.all(contexts.map((context) => context.sync().catch(() => undefined)));
}

function onFocus(look: () => void): () => void {
  addEventListener('focus', look);
  return () => removeEventListener('focus', look);
}

/** Client libraries of some age know this event under another version than Excel, and refuse it. */
function onRenamed(
  worksheets: Excel.WorksheetCollection,
  handler: (event: { source: string }) => Promise<void>,
): Handler[] {
  try {
    return [worksheets.onNameChanged.add(handler)];
  } catch {
    return [];
  }
}

/** The rectangle of an address such as 'B2:C5', 'A:C' or '3:5'; null where it has several areas, or is not told. */
export function edited(address: string | undefined): Span | null {
  const bare = (address ?? '').slice((address ?? '').lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows)
    return { row: Number(rows[1]) - 1, col: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, cols: LAST_COL };
  const [, from, to] = /^([A-Z]+):([A-Z]+)$/i.exec(bare) ?? [];
  if (from === undefined || to === undefined) return parseSpan(bare);
  const col = columnIndex(from);
  return { row: 0, col, rows: LAST_ROW, cols: columnIndex(to) - col + 1 };
}

function whoOf(
  event: { readonly source: string; readonly triggerSource?: string },
  own: OwnWork,
): Edit['by'] {
  if (event.source === 'Remote') return 'other';
  if (event.triggerSource === 'ThisLocalAddin') return 'addin';
  return event.triggerSource === undefined && own.going ? 'addin' : 'user';
}

/** '' where the sheet is gone by now. */
async function sheetName(id: string): Promise<string> {
  return session(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    await sync();
    return sheet.name;
  }).catch(() => '');
}
