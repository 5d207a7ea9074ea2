import { MARK_NAME } from '../../../workbook/marks';
import type { Sheet, Span } from '../../../workbook/sheet';
import { lacksNothing, type Lacks, type Reading } from './abilities';
import { codeOf } from './errors';
import type { Session } from './session';
import { liveShape, SHAPE_PROPERTIES, type LiveShape } from './shapes';

/** A sheet as it stands in the workbook now, without its cells. */
export interface LiveSheet {
  /** By which Excel finds it: its id, or its name where ids are not told. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly position: number;
  readonly mark: string | null;
  readonly isProtected: boolean;
  /** The rectangle around all values and formulas; null where there are none. */
  readonly used: Span | null;
  readonly tables: readonly LiveTable[];
  /** Conditional formats; none where they were not asked for. */
  readonly rules: readonly LiveRule[];
  /** What is drawn on it; none where it was not asked for. */
  readonly shapes: readonly LiveShape[];
}

export interface LiveRule {
  readonly id: string;
  /** As Excel says it: 'Custom', 'DataBar', 'ColorScale'. */
  readonly type: string;
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

/** The sheets and tables that were seen last: knowing them saves a round trip. And what Excel refused. */
export interface Memory {
  sheets: readonly string[];
  tables: readonly string[];
  readonly lacks: Lacks;
  /** Sheets that have no cells to ask for: chart sheets. */
  cellless: ReadonlySet<string>;
  /** Sheets whose corners hold more than one answer takes. */
  readonly dense: Set<string>;
  /** Excel on the web takes no more than 5 MB at a time. */
  readonly isWeb: boolean;
}

/** Before anything was seen. */
export const knowsNothing = (isWeb = false): Memory => ({
  sheets: [],
  tables: [],
  lacks: lacksNothing(),
  cellless: new Set(),
  dense: new Set(),
  isWeb,
});

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
 * are those of `memory`, which is brought up to date. `rules`: conditional formats too; `shapes`: what is drawn.
 */
export async function survey(
  session: Session,
  memory: Memory,
  extras: Partial<Record<'rules' | 'shapes', boolean>> = {},
): Promise<Survey> {
  try {
    return await ask(session, memory, extras);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ItemNotFound' && code !== 'UnsupportedSheet') throw error;
    if (code === 'UnsupportedSheet') memory.cellless = await celllessSheets(session, memory);
    return ask(session, Object.assign(memory, { sheets: [], tables: [] }), extras);
  }
}

/** Asks for the cells of each sheet alone; which sheets have none to ask for. */
async function celllessSheets({ context, sync }: Session, { lacks }: Memory): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  const keyOf = keyIn(lacks);
  worksheets.load(lacks.reading.has('ids') ? 'items/name' : 'items/name,items/id');
  await sync();
  const found = new Set<string>();
  for (const key of worksheets.items.map(keyOf)) {
    askSpan(worksheets.getItem(key).getUsedRangeOrNullObject(true));
    await sync().catch((error: unknown) => {
      if (codeOf(error) !== 'UnsupportedSheet') throw error;
      found.add(key);
    });
  }
  return found;
}

/** By what a sheet is asked for. */
const keyIn =
  ({ reading }: Lacks) =>
  (sheet: Excel.Worksheet): string =>
    reading.has('ids') ? sheet.name : sheet.id;

async function ask(
  session: Session,
  memory: Memory,
  { rules = false, shapes = false }: Partial<Record<'rules' | 'shapes', boolean>>,
): Promise<Survey> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const unasked = new Set<Reading>([
    ...(rules ? [] : ['rules' as const]),
    ...(shapes ? [] : ['shapes' as const]),
  ]);
  const knows = (one: Reading) => !memory.lacks.reading.has(one) && !unasked.has(one);
  const keyOf = keyIn(memory.lacks);
  const probeOf = (key: string) => (memory.cellless.has(key) ? null : probeSheet(worksheets, key, knows));
  worksheets.load(`items/name,items/visibility${knows('ids') ? ',items/id,items/position' : ''}`);
  // Looking at a collection asks for it already.
  const tables = knows('tables') ? workbook.tables : null;
  tables?.load('items/id,items/name');
  const names = knows('names') ? workbook.names : null;
  names?.load('items/name,items/formula');
  const sheetProbes = new Map(memory.sheets.map((key) => [key, probeOf(key)]));
  const tableProbes = new Map(
    (tables ? memory.tables : []).map((name) => [name, probeTable(workbook, name)]),
  );
  await session.sync();
  const tableItems = tables?.items ?? [];
  // Sheets of ours that were made since are known by their names.
  for (const sheet of worksheets.items) {
    const probe = sheetProbes.get(sheet.name);
    if (probe !== undefined) sheetProbes.set(keyOf(sheet), probe);
  }
  const newSheets = worksheets.items.map(keyOf).filter((key) => !sheetProbes.has(key));
  const newTables = tableItems.filter(({ name }) => !tableProbes.has(name));
  for (const key of newSheets) sheetProbes.set(key, probeOf(key));
  for (const { name } of newTables) tableProbes.set(name, probeTable(workbook, name));
  if (newSheets.length + newTables.length > 0) await session.sync();
  memory.sheets = worksheets.items.map(keyOf);
  memory.tables = tableItems.map(({ name }) => name);
  const live = tableItems.flatMap(({ id, name }) => {
    const probe = tableProbes.get(name);
    return probe ? [{ id, name, sheet: probe.sheet.name, span: spanOf(probe.range) }] : [];
  });
  return {
    sheets: worksheets.items.flatMap((sheet, index): LiveSheet[] => {
      const probe = sheetProbes.get(keyOf(sheet));
      const own = live.filter((table) => table.sheet === sheet.name);
      const position = knows('ids') ? sheet.position : index;
      return probe === undefined ? [] : [{ ...liveSheet(sheet, probe, own), id: keyOf(sheet), position }];
    }),
    names: (names?.items ?? []).map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

type SheetProbe = ReturnType<typeof probeSheet>;

function probeSheet(worksheets: Excel.WorksheetCollection, key: string, knows: (one: Reading) => boolean) {
  const sheet = worksheets.getItem(key);
  const mark = knows('marks') ? sheet.names.getItemOrNullObject(MARK_NAME) : null;
  mark?.load('value');
  const protection = knows('protection') ? sheet.protection : null;
  protection?.load('protected');
  const used = askSpan(sheet.getUsedRangeOrNullObject(true));
  const rules = knows('rules') ? sheet.getRange().conditionalFormats : null;
  rules?.load('items/id,items/type');
  const shapes = knows('shapes') ? sheet.shapes : null;
  // Asked more, Excel refuses shapes of some types.
  shapes?.load(SHAPE_PROPERTIES);
  return { mark, protection, used, rules, shapes };
}

function probeTable({ tables }: Excel.Workbook, name: string) {
  const table = tables.getItem(name);
  const range = askSpan(table.getRange());
  const sheet = table.worksheet;
  sheet.load('name');
  return { range, sheet };
}

function liveSheet(
  { name, visibility }: Excel.Worksheet,
  probe: SheetProbe | null,
  tables: readonly LiveTable[],
): Omit<LiveSheet, 'id' | 'position'> {
  const { mark, protection, used, rules, shapes } = probe ?? {};
  return {
    name,
    visibility: VISIBILITY[visibility] ?? 'visible',
    mark: !mark || mark.isNullObject ? null : markText(String(mark.value)),
    isProtected: protection?.protected ?? false,
    used: !used || used.isNullObject ? null : spanOf(used),
    tables,
    rules: (rules?.items ?? []).map(({ id, type }) => ({ id, type })),
    shapes: (shapes?.items ?? []).map(liveShape),
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
