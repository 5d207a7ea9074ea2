import { MARK_NAME } from '../../workbook/marks';
import type { Sheet, Span } from '../../workbook/sheet';
import { codeOf } from './errors';
import type { Session } from './session';

/** A sheet as it stands in the workbook now, without its cells. */
export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly position: number;
  readonly mark: string | null;
  readonly isProtected: boolean;
  /** The rectangle around all values and formulas; null where there are none. */
  readonly used: Span | null;
  readonly tables: readonly LiveTable[];
}

export interface LiveTable {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
}

export interface LiveName {
  readonly name: string;
  /** What the name stands for, such as "='Realisasi'!$C$4". */
  readonly formula: string;
}

export interface Survey {
  readonly sheets: readonly LiveSheet[];
  readonly names: readonly LiveName[];
}

/** The sheets and tables that were seen last: knowing them saves a round trip. */
export interface Memory {
  sheets: readonly string[];
  tables: readonly string[];
}

/** Queues the question where a range lies; `spanOf` has the answer. */
export function askSpan(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

export function spanOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Span {
  return { row: rowIndex, col: columnIndex, rows: rowCount, cols: columnCount };
}

/**
 * What stands in the workbook, in two round trips whatever the number of sheets; in one where the sheets and tables
 * are those of `memory`, which is brought up to date.
 */
export async function survey(session: Session, memory: Memory): Promise<Survey> {
  try {
    return await ask(session, memory);
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return ask(session, Object.assign(memory, { sheets: [], tables: [] }));
  }
}

async function ask(session: Session, memory: Memory): Promise<Survey> {
  const { worksheets, tables, names } = session.context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/position');
  tables.load('items/id,items/name');
  names.load('items/name,items/formula');
  const sheetProbes = new Map(memory.sheets.map((id) => [id, probeSheet(worksheets, id)]));
  const tableProbes = new Map(memory.tables.map((id) => [id, probeTable(tables, id)]));
  await session.sync();
  const newSheets = worksheets.items.filter(({ id }) => !sheetProbes.has(id));
  const newTables = tables.items.filter(({ id }) => !tableProbes.has(id));
  for (const { id } of newSheets) sheetProbes.set(id, probeSheet(worksheets, id));
  for (const { id } of newTables) tableProbes.set(id, probeTable(tables, id));
  if (newSheets.length + newTables.length > 0) await session.sync();
  memory.sheets = worksheets.items.map(({ id }) => id);
  memory.tables = tables.items.map(({ id }) => id);
  const live = tables.items.flatMap(({ id, name }) => {
    const probe = tableProbes.get(id);
    return probe ? [{ id, name, sheet: probe.sheet.id, span: spanOf(probe.range) }] : [];
  });
  return {
    sheets: worksheets.items.flatMap((sheet) => {
      const probe = sheetProbes.get(sheet.id);
      const own = live.filter((table) => table.sheet === sheet.id);
      return probe ? [liveSheet(sheet, probe, own)] : [];
    }),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

type SheetProbe = ReturnType<typeof probeSheet>;

function probeSheet(worksheets: Excel.WorksheetCollection, id: string) {
  const sheet = worksheets.getItem(id);
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load('value');
  const { protection } = sheet;
  protection.load('protected');
  const used = askSpan(sheet.getUsedRangeOrNullObject(true));
  return { mark, protection, used };
}

function probeTable(tables: Excel.TableCollection, id: string) {
  const table = tables.getItem(id);
  const range = askSpan(table.getRange());
  const sheet = table.worksheet;
  sheet.load('id');
  return { range, sheet };
}

function liveSheet(
  { id, name, visibility, position }: Excel.Worksheet,
  { mark, protection, used }: SheetProbe,
  tables: readonly LiveTable[],
): LiveSheet {
  return {
    id,
    name,
    visibility: VISIBILITY[visibility] ?? 'visible',
    position,
    mark: mark.isNullObject ? null : markText(String(mark.value)),
    isProtected: protection.protected,
    used: used.isNullObject ? null : spanOf(used),
    tables,
  };
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Excel tells a text constant as '="pohon"' or as the bare text. */
function markText(value: string): string | null {
  const text = /^=?"?([^"]*)"?$/.exec(value)?.[1] ?? '';
  return text === '' ? null : text;
}
