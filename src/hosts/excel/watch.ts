import { parseSpan, columnIndex } from '../../workbook/address';
import type { Edit } from '../../workbook/port';
import type { Span } from '../../workbook/sheet';
import { session } from './session';

const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;

/** Whether the add-in itself is writing, for a version of Excel that does not tell who made an edit. */
export interface OwnWork {
  readonly going: boolean;
}

/** Tells of edits in all sheets, and of sheets that come, go or are renamed; resolves to the way to stop it. */
export async function watchEdits(
  own: OwnWork,
  supports: (version: string) => boolean,
  listener: (edit: Edit) => void,
): Promise<() => Promise<void>> {
  const handlers: { context: OfficeExtension.ClientRequestContext; remove(): void }[] = [];
  const changed = async (event: Excel.WorksheetChangedEventArgs) => {
    const by = whoOf(event, own);
    listener({
      sheet: by === 'addin' ? '' : await sheetName(event.worksheetId),
      span: edited(event.address),
      by,
    });
  };
  const moved = (event: { readonly source: string }) => {
    listener({ sheet: '', span: null, by: whoOf(event, own) });
    return Promise.resolve();
  };
  await session(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    handlers.push(
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(moved),
      worksheets.onDeleted.add(moved),
    );
    if (supports('1.17')) handlers.push(...onRenamed(worksheets, moved));
    await sync();
  });
  return async () => {
    const first = handlers[0];
    if (!first) return;
    for (const handler of handlers.splice(0)) handler.remove();
    await first.context.sync().catch(() => undefined);
  };
}

/** Client libraries of some age know this event under another version than Excel, and refuse it. */
function onRenamed(
  worksheets: Excel.WorksheetCollection,
  handler: (event: { source: string }) => Promise<void>,
) {
  try {
    return [worksheets.onNameChanged.add(handler)];
  } catch {
    return [];
  }
}

/** The rectangle of an address such as 'B2:C5', 'A:C' or '3:5'; null where it has several areas. */
export function edited(address: string): Span | null {
  const bare = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
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
