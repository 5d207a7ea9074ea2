import { MARK_NAME } from '../../workbook/marks';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { InputError, type Composed, type ComposeOptions, type Task } from '../../workbook/port';
import { arrange, type Arrangement } from './arrange';
import { BlockReader, type Block } from './blocks';
import { inPlaceStrokes, regionOf } from './draw/inPlace';
import { newSheetStrokes, protectStroke, type Surroundings } from './draw/sheet';
import { lacksSupport } from './errors';
import { onto, perform, step, type Step } from './perform';
import { putBack } from './putBack';
import { session, type Session } from './session';
import { survey, type LiveSheet, type Memory, type Survey } from './survey';

/** How the workbook stood before composing: enough to put it back. */
export interface Before {
  readonly survey: Survey;
  readonly arrangement: Arrangement;
  /** The cells of the sheets that are written over. */
  readonly blocks: readonly Block[];
}

export interface ComposeContext {
  readonly memory: Memory;
  readonly supports: (version: string) => boolean;
  readonly task: Task | undefined;
}

/**
 * Draws the sheets of a plan into the open workbook, all or nothing: at most three round trips and one for each 4 MB
 * where the workbook was read before; one more where Excel was not seen by us yet.
 * @throws InputError (AmbiguousMark) or Cancelled; then the workbook is as it was.
 */
export async function composeInto(
  plan: WorkbookPlan,
  options: ComposeOptions,
  context: ComposeContext,
): Promise<Composed> {
  if (plan.sheets.length === 0) throw new InputError('Tidak ada lembar untuk disusun; pilih lembar lain.');
  const { task } = context;
  const before = await session((s) => lookAround(s, plan, options, context.memory), { task });
  try {
    await draw(before, context, true);
  } catch (error) {
    if (!lacksSupport(error)) throw error;
    await draw(before, context, false);
  }
  return { sheets: plan.sheets.map(({ name }) => name), removed: before.arrangement.removed };
}

async function lookAround(
  session: Session,
  plan: WorkbookPlan,
  options: ComposeOptions,
  memory: Memory,
): Promise<Before> {
  const live = await survey(session, memory);
  const arrangement = arrange(plan, live.sheets, options);
  const areas = arrangement.inPlace.map(({ plan, sheet }) => ({
    sheet: sheet.id,
    span: regionOf(plan, sheet),
  }));
  const { blocks } = await new BlockReader(session).read(areas);
  return { survey: live, arrangement, blocks };
}

/** Draws, and puts everything back where that fails. */
async function draw(before: Before, { supports, task }: ComposeContext, extras: boolean): Promise<void> {
  const building = build(before, extras);
  const ending = finish(before.arrangement);
  // What ends a composing cannot be undone and empties Excel's list of what can be: then a group would be in vain.
  const oneUndo = extras && ending.length === 0 && supports('1.20');
  try {
    await session((s) => perform(s, [...building, ...ending], extras), { task, oneUndo });
  } catch (error) {
    if ((await putBack(before)) === 'back') throw error;
  }
}

/** Everything that can be put back. */
function build({ survey: { names }, arrangement }: Before, extras: boolean): Step[] {
  const around: Surroundings = { names, extras };
  const { fresh, inPlace, leaving } = arrangement;
  return [
    ...leaving.map(({ sheet, aside }) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(sheet.id).name = aside;
      }),
    ),
    // All of them first: formulas of one point to another.
    ...fresh.map(({ plan, predecessor }, index) =>
      step(({ workbook }) => {
        const sheet = workbook.worksheets.add(plan.name);
        if (predecessor) sheet.position = positionOf(predecessor, fresh.slice(0, index));
      }),
    ),
    ...inPlace
      .filter(({ plan, sheet }) => plan.name !== sheet.name)
      .map(({ plan, sheet }) =>
        step(({ workbook }) => {
          workbook.worksheets.getItem(sheet.id).name = plan.name;
        }),
      ),
    ...fresh.flatMap(({ plan }) => onto(plan.name, newSheetStrokes(plan, around))),
    ...inPlace.flatMap(({ plan, sheet }) => onto(sheet.id, inPlaceStrokes(plan, sheet, around))),
  ];
}

/** Where a predecessor stands once others got their successors before them. */
function positionOf({ position }: LiveSheet, earlier: Arrangement['fresh']): number {
  return (
    position + earlier.filter(({ predecessor }) => predecessor && predecessor.position < position).length
  );
}

/** What cannot be put back, or empties the list of what the user can undo: it comes last. */
function finish({ fresh, inPlace, leaving, unmarked }: Arrangement): Step[] {
  const protect = (key: string, { protection }: SheetPlan) =>
    protection ? onto(key, [protectStroke(protection)]) : [];
  return [
    ...unmarked.map(({ id }) =>
      step(({ workbook }) => workbook.worksheets.getItem(id).names.getItem(MARK_NAME).delete()),
    ),
    ...fresh.flatMap(({ plan }) => protect(plan.name, plan)),
    ...inPlace.flatMap(({ plan, sheet }) => protect(sheet.id, plan)),
    ...leaving.map(({ sheet }) => step(({ workbook }) => workbook.worksheets.getItem(sheet.id).delete())),
  ];
}
