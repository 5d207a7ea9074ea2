import type { WorkbookPlan } from '../../../workbook/plan';
import { InputError, type Composed, type ComposeOptions, type Task } from '../../../workbook/port';
import { missing } from '../session/abilities';
import { arrange } from './arrange';
import type { Before } from './before';
import { BlockReader, size } from '../read/blocks';
import { carefully } from './carefully';
import { regionOf, tableOf } from '../draw/inPlace';
import { mayBeRefusal, mayDoWithout } from '../session/errors';
import { perform } from '../draw/perform';
import { tolerant } from '../session/probe';
import { putBack } from './putBack';
import { session, type Session } from '../session/session';
import { Snapshot } from '../snapshot/snapshot';
import { building, finishing } from './steps';
import { requireUnchanged } from './unchanged';
import { survey, type Memory } from '../session/survey';

export interface ComposeContext {
  readonly memory: Memory;
  readonly supports: (version: string) => boolean;
  readonly task: Task | undefined;
}

/**
 * Draws the sheets of a plan into the open workbook, all or nothing: at most three round trips and one for each 4 MB
 * where the workbook was read before; one more where Excel was not seen by us yet. Parts that Excel refuses by
 * themselves, such as page breaks, are left out and told.
 * @throws InputError (AmbiguousMark) or Cancelled; then the workbook is as it was.
 */
export async function composeInto(
  plan: WorkbookPlan,
  options: ComposeOptions,
  context: ComposeContext,
): Promise<Composed> {
  if (plan.sheets.length === 0)
    throw new InputError({
      id: 'Tidak ada lembar untuk disusun; pilih lembar lain.',
      en: 'There is no sheet to compose; choose another one.',
    });
  const { task, memory } = context;
  const before = await tolerant(memory, () =>
    session((s) => lookAround(s, plan, options, memory), { task, reads: true }),
  );
  await draw(before, context);
  remember(before, memory);
  const sheets = plan.sheets.map(({ name }) => name);
  const without = missing(memory.lacks);
  return { sheets, removed: before.arrangement.removed, ...(without !== null && { missing: without }) };
}

/** What stands in the workbook now, by the names it was given: reading it again need not find out first. */
function remember({ survey: { sheets }, arrangement }: Before, memory: Memory): void {
  const { leaving, fresh, inPlace } = arrangement;
  const stay = sheets.filter(({ id }) => leaving.every(({ sheet }) => sheet.id !== id));
  const replaced = inPlace.flatMap(({ plan, sheet }) => tableOf(plan, sheet)?.name ?? []);
  const kept = stay.flatMap(({ tables }) => tables.map(({ name }) => name));
  memory.sheets = [...stay.map(({ id }) => id), ...fresh.map(({ plan }) => plan.name)];
  memory.tables = memory.lacks.drawing.has('table')
    ? []
    : [
        ...kept.filter((name) => !replaced.includes(name)),
        ...[...fresh, ...inPlace].flatMap(({ plan }) => plan.table?.name ?? []),
      ];
}

async function lookAround(
  session: Session,
  plan: WorkbookPlan,
  options: ComposeOptions,
  memory: Memory,
): Promise<Before> {
  const live = await survey(session, memory, { rules: true });
  const arrangement = arrange(plan, live.sheets, options);
  const { inPlace } = arrangement;
  const areas = inPlace.map(({ plan, sheet }) => ({ sheet: sheet.id, span: regionOf(plan, sheet) }));
  const { lacks } = memory;
  if (areas.length === 0) return { survey: live, arrangement, blocks: [], looks: new Map(), lacks };
  const snapshot = new Snapshot(
    inPlace,
    areas.reduce((sum, { span }) => sum + size(span), 0),
  );
  const reader = new BlockReader(session, lacks.reading);
  const { blocks, answered } = await reader.read(areas, () => snapshot.queue(session.context));
  for (const { plan, sheet } of inPlace) requireUnchanged(plan, sheet, blocks);
  return { survey: live, arrangement, blocks, looks: await snapshot.collect(answered), lacks };
}

/** Draws, and puts everything back where that fails; what may have failed for a part is drawn part by part. */
async function draw(before: Before, context: ComposeContext): Promise<void> {
  const oneUndo = canBeOneUndo(before, context);
  try {
    await allAtOnce(before, context, { oneUndo, hold: !context.memory.lacks.extras.has('hold') });
    return;
  } catch (error) {
    // A group of undo fails now and then without a word why.
    if (!mayBeRefusal(error) && !(oneUndo && mayDoWithout(error))) throw error;
  }
  try {
    await allAtOnce(before, context, { oneUndo: false, hold: false });
    for (const one of ['undo', 'hold'] as const) context.memory.lacks.extras.add(one);
    return;
  } catch (error) {
    if (!mayBeRefusal(error)) throw error;
  }
  await orPutBack(before, () => carefully(stepsOf(before, context), context.memory.lacks, context.task));
}

/** What ends a composing cannot be undone and empties Excel's list of what can be: then a group would be in vain. */
function canBeOneUndo({ arrangement }: Before, { memory, supports }: ComposeContext): boolean {
  return !memory.lacks.extras.has('undo') && finishing(arrangement).length === 0 && supports('1.20');
}

/** `hold` makes drawing faster, `oneUndo` one step of undo of it; nobody misses them. */
function allAtOnce(
  before: Before,
  context: ComposeContext,
  { oneUndo, hold }: { readonly oneUndo: boolean; readonly hold: boolean },
): Promise<void> {
  const steps = stepsOf(before, context);
  const { task } = context;
  return orPutBack(before, () => session((s) => perform(s, steps, hold), { task, oneUndo }));
}

async function orPutBack(before: Before, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((await putBack(before)) === 'back') throw error;
  }
}

function stepsOf({ survey, arrangement }: Before, { memory }: ComposeContext) {
  const { drawing } = memory.lacks;
  return [...building(arrangement, survey.names), ...finishing(arrangement)].filter(
    ({ part }) => !drawing.has(part),
  );
}
