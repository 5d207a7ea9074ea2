import { MARK_NAME } from '../../../workbook/marks';
import { InputError } from '../../../workbook/port';
import type { Arrangement } from './arrange';
import { carefully } from './carefully';
import type { Before } from './before';
import { dropRule, isOurKind } from '../draw/inPlace';
import { protectStroke } from '../draw/sheet';
import { onSheet, type Stroke } from '../draw/stroke';
import { addTable, dissolveTable, resizeTable } from '../draw/table';
import { restoreStrokes } from '../draw/values';
import { onto, perform, step, type Step } from '../draw/perform';
import { session } from '../session/session';
import { knowsNothing, survey, type LiveSheet, type LiveTable, type Survey } from '../session/survey';

/**
 * Puts the workbook back as it was before a composing that failed. Where a predecessor is deleted already (the answer
 * was lost after the work was done), there is no way back: then the rest is done, and 'finished' says so.
 * @throws InputError that says what to do, where Excel refuses this too.
 */
export async function putBack(before: Before): Promise<'back' | 'finished'> {
  try {
    return await attempt(before, (steps) => session((s) => perform(s, steps, false))).catch(() =>
      attempt(before, (steps) => carefully(steps, before.lacks)),
    );
  } catch (error) {
    throw new InputError(
      {
        id: 'Susunan gagal di tengah jalan dan Excel menolak mengembalikannya; tutup buku kerja tanpa menyimpan, lalu buka lagi.',
        en: 'Composing failed half-way and Excel refused to take it back; close the workbook without saving, then open it again.',
      },
      { cause: error },
    );
  }
}

async function attempt(
  before: Before,
  work: (steps: readonly Step[]) => Promise<void>,
): Promise<'back' | 'finished'> {
  const { arrangement, lacks } = before;
  const now = await session((s) => survey(s, { ...knowsNothing(), lacks }, { rules: true }));
  const gone = arrangement.leaving.some((one) => !leavingNow(one, now));
  const steps = gone ? remaining(arrangement, now) : wayBack(before, now);
  await work(steps.filter(({ part }) => !lacks.drawing.has(part)));
  return gone ? 'finished' : 'back';
}

/** Where Excel tells no ids, a sheet is known by the name that it has by now. */
function leavingNow({ sheet, aside }: Arrangement['leaving'][number], now: Survey): LiveSheet | undefined {
  if (hasId(sheet)) return now.sheets.find(({ id }) => id === sheet.id);
  return now.sheets.find(({ name }) => name === aside) ?? now.sheets.find(({ name }) => name === sheet.name);
}

function inPlaceNow({ plan, sheet }: Arrangement['inPlace'][number], now: Survey): LiveSheet | undefined {
  if (hasId(sheet)) return now.sheets.find(({ id }) => id === sheet.id);
  return (
    now.sheets.find(({ name }) => name === plan.name) ?? now.sheets.find(({ name }) => name === sheet.name)
  );
}

function hasId({ id, name }: LiveSheet): boolean {
  return id !== name;
}

function wayBack(before: Before, now: Survey): Step[] {
  const { survey: old, arrangement } = before;
  const { leaving, inPlace } = arrangement;
  const touched = [
    ...leaving.map((one) => ({ sheet: one.sheet, live: leavingNow(one, now) })),
    ...inPlace.map((one) => ({ sheet: one.sheet, live: inPlaceNow(one, now) })),
  ];
  return [
    ...addedSheets(arrangement, old, now).map(({ name }) =>
      step(({ workbook }) => workbook.worksheets.getItem(name).delete()),
    ),
    ...touched.flatMap(({ sheet, live }) =>
      live && live.name !== sheet.name
        ? step(({ workbook }) => {
            workbook.worksheets.getItem(live.name).name = sheet.name;
          })
        : [],
    ),
    ...namesBack(old, now, arrangement),
    ...inPlace.flatMap((one) => {
      const live = inPlaceNow(one, now);
      return live ? onto(one.sheet.name, contentBack(one.sheet, live, before)) : [];
    }),
  ];
}

/** Sheets of the plan that were not there before. */
function addedSheets({ fresh, leaving }: Arrangement, old: Survey, now: Survey): LiveSheet[] {
  const ours = new Set(fresh.map(({ plan }) => plan.name));
  const ids = new Set(old.sheets.map(({ id }) => id));
  return now.sheets.filter((sheet) => {
    if (!ours.has(sheet.name)) return false;
    if (hasId(sheet)) return !ids.has(sheet.id);
    const namesake = leaving.find((one) => one.sheet.name === sheet.name);
    return namesake ? now.sheets.some(({ name }) => name === namesake.aside) : !ids.has(sheet.name);
  });
}

/** All that stood on a sheet that was written over. */
function contentBack(sheet: LiveSheet, live: LiveSheet, { blocks, looks }: Before): Stroke[] {
  const ways = looks.get(sheet.id) ?? [];
  const [locks, others] = [
    ways.filter(({ part }) => part === 'protection'),
    ways.filter(({ part }) => part !== 'protection'),
  ];
  return [
    ...(live.isProtected ? [onSheet('open', 1, ({ protection }) => protection.unprotect())] : []),
    ...tablesBack(sheet.tables, live.tables),
    ...live.rules.filter(isOurKind).map(dropRule),
    ...others.filter(({ part }) => part === 'merges'),
    ...blocks.filter((block) => block.sheet === sheet.id).flatMap(restoreStrokes),
    ...others.filter(({ part }) => part !== 'merges'),
    ...locks,
  ];
}

/** Workbook-wide names that a plan brought or led elsewhere. */
function namesBack(old: Survey, now: Survey, { fresh, inPlace }: Arrangement): Step[] {
  const names = [...fresh, ...inPlace].flatMap(({ plan }) =>
    (plan.names ?? []).map(({ name }) => name.toLowerCase()),
  );
  const live = now.names.filter(({ name }) => names.includes(name.toLowerCase()));
  return live.flatMap(({ name, formula }) => {
    const earlier = old.names.find((one) => one.name === name);
    if (earlier?.formula === formula) return [];
    return step(({ workbook }) => {
      const item = workbook.names.getItem(name);
      if (earlier) item.formula = earlier.formula;
      else item.delete();
    }, 'names');
  });
}

function tablesBack(old: readonly LiveTable[], live: readonly LiveTable[]): Stroke[] {
  const added = live.filter(({ id }) => !old.some((table) => table.id === id));
  return [
    ...added.map(dissolveTable),
    ...old.flatMap((table) => {
      const plan = { name: table.name, span: table.span, columns: [] };
      const resized = resizeTable(
        plan,
        live.find(({ id }) => id === table.id),
      );
      return resized ?? addTable(plan);
    }),
  ];
}

/** What is left to do once a predecessor is deleted. */
function remaining({ fresh, inPlace, leaving, unmarked }: Arrangement, now: Survey): Step[] {
  const drawn = [...fresh, ...inPlace].map(({ plan }) => ({
    plan,
    live: now.sheets.find(({ name }) => name === plan.name),
  }));
  return [
    ...unmarked
      .filter((sheet) => now.sheets.find(({ id }) => id === sheet.id)?.mark)
      .map(({ id }) =>
        step(({ workbook }) => workbook.worksheets.getItem(id).names.getItem(MARK_NAME).delete(), 'mark'),
      ),
    ...drawn.flatMap(({ plan, live }) =>
      live && plan.protection && !live.isProtected ? onto(live.name, [protectStroke(plan.protection)]) : [],
    ),
    ...leaving.flatMap((one) => {
      const live = leavingNow(one, now);
      return live ? step(({ workbook }) => workbook.worksheets.getItem(live.name).delete(), 'gone') : [];
    }),
  ];
}
