import type { Place } from '../../cascade/cascade';
import { cellName } from '../../workbook/address';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import {
  InputError,
  type CellChange,
  type CellValue,
  type ComposeOptions,
  type Composed,
  type Marked,
  type Written,
} from '../../workbook/port';
import type { NameInfo, Span, WorkbookContent } from '../../workbook/sheet';
import type { About } from '../xlsx/read/about';
import type { FileChanges } from '../xlsx/change';
import type { FileEdits } from '../xlsx/edit';
import { requireLength } from '../xlsx/limits/length';
import type { FileSheet } from '../xlsx/read/workbook';
import type { FileContent } from './aside';
import { standingIn, withValues, type NewValue } from './content';
import { planWithMarks, planWithValues } from './inPlan';
import { placeSheets, type Placed } from './place';

/** A file as it stands after what was done to it; replaced whole by every change. */
export interface State {
  readonly about: About;
  readonly sheets: readonly FileSheet[];
  /** Names of the whole workbook, but for those of composed sheets. */
  readonly names: readonly NameInfo[];
  /** What was composed, under the names of its sheets; what was written there since is in it. */
  readonly drawn: readonly SheetPlan[];
  /** What that means for the sheets of the file that was opened. */
  readonly fate: Fate;
  readonly title: string;
  /** What was changed in sheets of the file that was opened. */
  readonly values: FileEdits['values'];
  readonly results: FileEdits['results'];
  readonly marks: readonly Place[];
  /** The marks are no longer those of the file that was opened. */
  readonly remarked: boolean;
}

/** What becomes of sheets of the file that was opened. */
interface Fate {
  /** By the name of a composed sheet, the one whose place it takes. */
  readonly replaces: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  readonly unmarked: readonly string[];
}

interface Setting<T> {
  readonly place: Place;
  readonly value: T;
}

/** Marks of more cells at once than this were not made here. */
const MARK_LIMIT = 10_000;

const NOTHING: Fate = { replaces: {}, removed: [], unmarked: [] };

/** A file as it was read. */
export function opened({ sheets, names, about }: FileContent): State {
  const marks = sheets.flatMap(({ sheet, marked }) => marked.flatMap((span) => placesIn(sheet.name, span)));
  return {
    about,
    sheets,
    names,
    drawn: [],
    fate: NOTHING,
    title: '',
    values: [],
    results: [],
    marks,
    remarked: false,
  };
}

/** What there is to read. */
export function contentOf({ sheets, names, drawn }: State): WorkbookContent {
  const own = drawn.flatMap((plan) => (plan.names ?? []).map(({ name }) => ({ name, sheet: plan.name })));
  return { sheets: sheets.map(({ sheet }) => sheet), names: [...names, ...own] };
}

/** Composed sheets put among those there are. @throws as placeSheets does. */
export function compose(
  state: State,
  plan: WorkbookPlan,
  options?: ComposeOptions,
): { state: State; composed: Composed } {
  requireChangeable(state);
  const placed = placeSheets(state.sheets, plan, options);
  const { sheets, drawn, removed } = placed;
  const composed = new Set(state.drawn.map(({ name }) => name));
  const gone = new Set([...removed, ...drawn.flatMap(({ before }) => before ?? [])]);
  return {
    state: {
      ...state,
      sheets,
      drawn: [
        ...state.drawn.filter(({ name }) => !gone.has(name)),
        ...drawn.map(({ plan, before }) => (before !== null && composed.has(before) ? asNew(plan) : plan)),
      ],
      fate: fateAfter(state.fate, placed, composed),
      title: plan.title,
      names: state.names.filter(({ sheet }) => sheet === null || !gone.has(sheet)),
      marks: state.marks.filter(({ lembar }) => !gone.has(lembar)),
    },
    composed: { sheets: drawn.map(({ plan: { name } }) => name), removed },
  };
}

/** A plan over a sheet that is in no file: there are no looks to be taken from it. */
function asNew(plan: SheetPlan): SheetPlan {
  const { earlier, ...rest } = plan;
  return earlier ? rest : plan;
}

/** A sheet of the file that was replaced stays so, whatever takes the place of its successor. */
function fateAfter(fate: Fate, { drawn, removed, unmarked }: Placed, composed: ReadonlySet<string>): Fate {
  const originOf = (name: string): string[] => {
    if (!composed.has(name)) return [name];
    const origin = fate.replaces[name];
    return origin === undefined ? [] : [origin];
  };
  const taken = new Set([...removed, ...drawn.flatMap(({ before }) => before ?? [])]);
  const others = Object.entries(fate.replaces).filter(([name]) => !taken.has(name));
  const fresh = drawn.flatMap(({ plan, before }) =>
    before === null ? [] : originOf(before).map((origin) => [plan.name, origin] as const),
  );
  return {
    replaces: Object.fromEntries([...others, ...fresh]),
    removed: [...fate.removed, ...removed.flatMap(originOf)],
    unmarked: [...new Set([...fate.unmarked, ...unmarked.filter((name) => !composed.has(name))])],
  };
}

/**
 * Cells written that still hold what the writer saw; a formula is never written over.
 * @throws InputError where a sheet is gone, the head of an Excel table is meant, or no cell holds the text.
 */
export function write(state: State, changes: readonly CellChange[]): { state: State; written: Written } {
  const standing = standings(state);
  const conflicts: { readonly place: Place; readonly now: CellValue | null }[] = [];
  requireChangeable(state);
  const free = changes.filter(({ place, before, value: wanted }) => {
    requireBody(state, place);
    if (typeof wanted === 'string') requireLength(wanted, place.lembar, cellName(place.row, place.col));
    const { value, isFormula } = standing(place);
    const held = !isFormula && (value ?? '') === (before ?? '');
    if (!held) conflicts.push({ place, now: value });
    return held;
  });
  return {
    state: withSettings(state, free, 'values'),
    written: { written: free.map(({ place }) => place), conflicts },
  };
}

/** New results of formulas; a place without a formula is passed over. */
export function settle(state: State, results: readonly Setting<CellValue>[]): State {
  const standing = standings(state);
  const fresh = results.filter(({ place, value }) => {
    const now = standing(place);
    return now.isFormula && (now.value ?? '') !== value;
  });
  return withSettings(state, fresh, 'results');
}

/** Just these cells marked; those of sheets that are not there cannot be. */
export function mark(state: State, places: readonly Place[]): { state: State; marked: Marked } {
  requireChangeable(state);
  const there = new Set(state.sheets.map(({ sheet }) => sheet.name));
  const marks = [...new Map(places.map((place) => [keyOf(place), place])).values()].filter(({ lembar }) =>
    there.has(lembar),
  );
  const refused = places.filter(({ lembar }) => !there.has(lembar));
  return { state: { ...state, marks, remarked: true }, marked: { marked: marks.length, refused } };
}

/** What is to be changed in the file that was opened; null where nothing is. */
export function changesOf(state: State): FileChanges | null {
  if (!isChanged(state)) return null;
  const { drawn, values, results, marks, remarked } = state;
  const composed = new Set(drawn.map(({ name }) => name));
  const inFile = marks.filter(({ lembar }) => !composed.has(lembar));
  return {
    edits: values.length > 0 || remarked ? { values, results, marks: remarked ? inFile : null } : null,
    insertion: drawn.length > 0 ? { plan: composedPlan(state), ...state.fate } : null,
  };
}

export function isChanged({ drawn, values, remarked }: State): boolean {
  return drawn.length > 0 || values.length > 0 || remarked;
}

/** Whether something would be lost with the page: it was not downloaded (`taken`), or changed since. */
export function isUnsaved(state: State, taken: State | null): boolean {
  const { drawn, values, marks, remarked } = state;
  return (
    (drawn.length > 0 && !isSame(drawn, taken?.drawn)) ||
    (values.length > 0 && !isSame(values, taken?.values)) ||
    (remarked && !isSame(marks, taken?.marks))
  );
}

function isSame<T>(now: readonly T[], then: readonly T[] = []): boolean {
  return now.length === then.length && now.every((one, i) => one === then[i]);
}

/** All that was composed, in the order of the workbook, marked for the eye where its cells are. */
function composedPlan({ sheets: all, drawn, title, marks }: State): WorkbookPlan {
  const plans = new Map(drawn.map((plan) => [plan.name, plan]));
  const ordered = all.flatMap(({ sheet }) => plans.get(sheet.name) ?? []);
  const sheets = ordered.map((plan) =>
    planWithMarks(
      plan,
      marks.filter(({ lembar }) => lembar === plan.name),
    ),
  );
  return { title, sheets };
}

/** What would be refused at the download is refused at once. @throws InputError that says why. */
function requireChangeable({ about }: State): void {
  if (about.unchangeable) throw new InputError(about.unchangeable);
}

/** @throws InputError where the sheet of a place is not there. */
export function requireSheet({ sheets }: State, { lembar }: Place): FileSheet {
  const file = sheets.find(({ sheet }) => sheet.name === lembar);
  if (file) return file;
  throw new InputError({
    id: `Lembar '${lembar}' tidak ada lagi di buku kerja ini; baca ulang, lalu coba lagi.`,
    en: `The sheet '${lembar}' is no longer in this workbook; read again, then try again.`,
  });
}

/** The head of an Excel table also stands elsewhere in the file: changed in one place only, the file is damaged. */
function requireBody(state: State, place: Place): void {
  const { tables } = requireSheet(state, place).sheet;
  const isHead = tables.some(
    ({ span: { row, col, cols } }) => place.row === row && place.col >= col && place.col < col + cols,
  );
  if (!isHead) return;
  const cell = cellName(place.row, place.col);
  throw new InputError({
    id: `Sel ${cell} di lembar '${place.lembar}' adalah kepala tabel; ubah di Excel.`,
    en: `Cell ${cell} of the sheet '${place.lembar}' is the head of a table; change it in Excel.`,
  });
}

function standings(state: State) {
  const bySheet = new Map(state.sheets.map((file) => [file.sheet.name, standingIn(file)]));
  return ({ lembar, row, col }: Place) =>
    bySheet.get(lembar)?.(row, col) ?? { value: null, isFormula: false };
}

/** Values in the sheets, and in what will be downloaded: the plan of a composed sheet, else the edits of the file. */
function withSettings(
  state: State,
  settings: readonly Setting<CellValue | null>[],
  kind: 'values' | 'results',
): State {
  if (settings.length === 0) return state;
  const bySheet = (name: string): NewValue[] =>
    settings.filter(({ place }) => place.lembar === name).map(({ place, value }) => ({ ...place, value }));
  const names = new Set(settings.map(({ place }) => place.lembar));
  const composed = new Set(state.drawn.map(({ name }) => name));
  const inFile = settings.filter(({ place }) => !composed.has(place.lembar));
  return {
    ...state,
    sheets: state.sheets.map((file) =>
      names.has(file.sheet.name) ? withValues(file, bySheet(file.sheet.name)) : file,
    ),
    drawn: state.drawn.map((plan) =>
      names.has(plan.name) ? planWithValues(plan, bySheet(plan.name)) : plan,
    ),
    ...(kind === 'values'
      ? { values: latest([...state.values, ...inFile]) }
      : {
          results: latest([
            ...state.results,
            ...inFile.map(({ place, value }) => ({ place, value: value ?? '' })),
          ]),
        }),
  };
}

/** One setting for each cell, the last. */
function latest<T>(settings: readonly Setting<T>[]): Setting<T>[] {
  return [...new Map(settings.map((one) => [keyOf(one.place), one])).values()];
}

function keyOf({ lembar, row, col }: Place): string {
  return `${row},${col},${lembar}`;
}

function placesIn(lembar: string, { row, col, rows, cols }: Span): Place[] {
  if (rows * cols > MARK_LIMIT) return [];
  return Array.from({ length: rows * cols }, (_, i) => ({
    lembar,
    row: row + Math.floor(i / cols),
    col: col + (i % cols),
  }));
}
