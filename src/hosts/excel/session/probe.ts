import type { Reading } from './abilities';
import { mayDoWithout } from './errors';
import { session, type Session } from './session';
import { askSpan, spanOf, type Memory } from './survey';
import { MARK_NAME } from '../../../workbook/marks';

/** Asks for one thing alone, and looks at the answer: an Excel may also leave it out. */
type Question = (session: Session, sheet: string) => Promise<unknown>;

/** Without this there is nothing to read. */
async function bare({ context, sync }: Session): Promise<string | null> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await sync();
  const [first] = worksheets.items;
  if (!first) return null;
  const used = askSpan(worksheets.getItem(first.name).getUsedRangeOrNullObject(true));
  await sync();
  if (!used.isNullObject) spanOf(used);
  return first.name;
}

const ofFirstCell =
  (load: (cell: Excel.Range) => Excel.Range, answer: (cell: Excel.Range) => unknown): Question =>
  async ({ context, sync }, sheet) => {
    const cell = load(context.workbook.worksheets.getItem(sheet).getRange('A1'));
    await sync();
    return answer(cell);
  };

const QUESTIONS: Readonly<Record<Reading, Question>> = {
  ids: async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/position');
    await sync();
    const [first] = worksheets.items;
    if (!first) return null;
    const again = worksheets.getItem(first.id);
    again.load('name');
    await sync();
    return [first.position, again.name];
  },
  tables: async ({ context, sync }) => {
    const { tables } = context.workbook;
    tables.load('items/id,items/name');
    await sync();
    const [first] = tables.items;
    if (!first) return null;
    const range = askSpan(first.getRange());
    first.worksheet.load('name');
    await sync();
    return [first.id, spanOf(range), first.worksheet.name];
  },
  names: async ({ context, sync }) => {
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await sync();
    return names.items.map(({ name, formula }) => `${name} ${String(formula)}`);
  },
  marks: async ({ context, sync }, sheet) => {
    const mark = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(MARK_NAME);
    mark.load('value');
    await sync();
    return mark.isNullObject || String(mark.value);
  },
  protection: async ({ context, sync }, sheet) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load('protected');
    await sync();
    return protection.protected;
  },
  formulas: ofFirstCell(
    (cell) => cell.load('formulas'),
    (cell) => cell.formulas,
  ),
  formats: ofFirstCell(
    (cell) => cell.load('numberFormat'),
    (cell) => cell.numberFormat,
  ),
  types: ofFirstCell(
    (cell) => cell.load('valueTypes'),
    (cell) => cell.valueTypes,
  ),
  rules: async ({ context, sync }, sheet) => {
    const rules = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    rules.load('items/id,items/type');
    await sync();
    return rules.items.map(({ id, type }) => [id, type]);
  },
  shapes: async ({ context, sync }, sheet) => {
    const { shapes } = context.workbook.worksheets.getItem(sheet);
    shapes.load('items/id,items/type,items/left,items/top,items/width,items/height');
    await sync();
    return shapes.items.map(({ id, type }) => [id, type]);
  },
  fills: async ({ context, sync }, sheet) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange('A1');
    const told = cell.getCellProperties({ format: { fill: { color: true } } });
    await sync();
    return told.value.length;
  },
  merges: async ({ context, sync }, sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A1');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    await sync();
    return merged.isNullObject || merged.address;
  },
};

/**
 * Reads; where Excel refuses something that reading can do without, finds out what and reads without it. What was
 * found is remembered.
 * @throws what `work` does, where nothing was found that could be left out.
 */
export async function tolerant<T>(memory: Memory, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!mayDoWithout(error) || !(await probe(memory))) throw error;
    return work();
  }
}

/** Asks for each thing alone; whether one more was refused than was known. */
async function probe({ lacks: { reading } }: Memory): Promise<boolean> {
  const known = reading.size;
  const sheet = await session(bare).catch(() => null);
  if (sheet === null) return false;
  for (const [ability, question] of Object.entries(QUESTIONS)) {
    await session((s) => question(s, sheet)).catch((error: unknown) => {
      if (mayDoWithout(error)) reading.add(ability as Reading);
    });
  }
  return reading.size > known;
}
