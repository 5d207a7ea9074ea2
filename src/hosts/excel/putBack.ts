import { MARK_NAME } from '../../workbook/marks';
import type { SheetPlan } from '../../workbook/plan';
import { InputError } from '../../workbook/port';
import type { Arrangement } from './arrange';
import type { Before } from './compose';
import { endOf, keepsExtent, regionOf, ruleStrokes } from './draw/inPlace';
import { protectStroke } from './draw/sheet';
import { onRange, onSheet, type Stroke } from './draw/stroke';
import { addTable, dissolveTable, resizeTable } from './draw/table';
import { restoreStrokes } from './draw/values';
import { onto, perform, step, type Step } from './perform';
import { session } from './session';
import { survey, type LiveSheet, type LiveTable, type Survey } from './survey';

/**
 * Puts the workbook back as it was before a composing that failed. Where a predecessor is deleted already (the answer
 * was lost after the work was done), there is no way back: then the rest is done, and 'finished' says so.
 * @throws InputError that says what to do, where Excel refuses this too.
 */
export async function putBack(before: Before): Promise<'back' | 'finished'> {
  const attempt = () =>
    session(async (s) => {
      const now = await survey(s, { sheets: [], tables: [] });
      const gone = before.arrangement.leaving.some(({ sheet }) => !liveOf(sheet, now));
      await perform(s, gone ? remaining(before.arrangement, now) : wayBack(before, now), false);
      return gone ? 'finished' : 'back';
    });
  return attempt()
    .catch(attempt)
    .catch((error: unknown) => {
      throw new InputError(
        'Susunan gagal di tengah jalan dan Excel menolak mengembalikannya; tutup buku kerja tanpa menyimpan, lalu buka lagi.',
        { cause: error },
      );
    });
}

function liveOf({ id }: LiveSheet, now: Survey): LiveSheet | undefined {
  return now.sheets.find((sheet) => sheet.id === id);
}

function wayBack({ survey: old, arrangement, blocks }: Before, now: Survey): Step[] {
  const known = new Set(old.sheets.map(({ id }) => id));
  const ours = new Set(arrangement.fresh.map(({ plan }) => plan.name));
  const added = now.sheets.filter(({ id, name }) => !known.has(id) && ours.has(name));
  const touched = [...arrangement.leaving, ...arrangement.inPlace].map(({ sheet }) => sheet);
  return [
    ...added.map(({ id }) => step(({ workbook }) => workbook.worksheets.getItem(id).delete())),
    ...touched.flatMap((sheet) => sheetNameBack(sheet, now)),
    ...namesBack(old, now, arrangement),
    ...arrangement.inPlace.flatMap(({ plan, sheet }) => {
      const live = liveOf(sheet, now);
      if (!live) return [];
      return onto(sheet.id, [
        ...(live.isProtected ? [onSheet(1, ({ protection }) => protection.unprotect())] : []),
        ...tablesBack(sheet.tables, live.tables),
        ...looksBack(plan, sheet),
        ...blocks.filter((block) => block.sheet === sheet.id).flatMap(restoreStrokes),
        ...(sheet.isProtected && plan.protection ? [protectStroke(plan.protection)] : []),
      ]);
    }),
  ];
}

/** Looks that a longer plan brought to empty rows go; rules that were taken away to be drawn anew are drawn. */
function looksBack(plan: SheetPlan, old: LiveSheet): Stroke[] {
  const region = regionOf(plan, old);
  const end = endOf(old);
  if (keepsExtent(plan, old)) return ruleStrokes(plan, region);
  if (end >= plan.rowHeights.length) return [];
  const added = { ...region, row: end, rows: plan.rowHeights.length - end };
  return [
    onRange(added, 2, (range) => {
      range.clear('Formats');
      range.dataValidation.clear();
    }),
  ];
}

function sheetNameBack(sheet: LiveSheet, now: Survey): Step[] {
  const live = liveOf(sheet, now);
  if (!live || live.name === sheet.name) return [];
  return [
    step(({ workbook }) => {
      workbook.worksheets.getItem(sheet.id).name = sheet.name;
    }),
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
    });
  });
}

function tablesBack(old: readonly LiveTable[], live: readonly LiveTable[]): Stroke[] {
  const added = live.filter(({ id }) => !old.some((table) => table.id === id));
  return [
    ...added.map(dissolveTable),
    ...old.map((table) => {
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
  const named = fresh.map(({ plan }) => ({ plan, live: now.sheets.find(({ name }) => name === plan.name) }));
  const kept = inPlace.map(({ plan, sheet }) => ({ plan, live: liveOf(sheet, now) }));
  return [
    ...unmarked
      .filter((sheet) => liveOf(sheet, now)?.mark)
      .map(({ id }) =>
        step(({ workbook }) => workbook.worksheets.getItem(id).names.getItem(MARK_NAME).delete()),
      ),
    ...[...named, ...kept].flatMap(({ plan, live }) =>
      live && plan.protection && !live.isProtected ? onto(live.id, [protectStroke(plan.protection)]) : [],
    ),
    ...leaving
      .filter(({ sheet }) => liveOf(sheet, now))
      .map(({ sheet }) => step(({ workbook }) => workbook.worksheets.getItem(sheet.id).delete())),
  ];
}
