import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { InputError, type ComposeOptions } from '../../workbook/port';
import { withKept } from '../../workbook/earlier';
import { predecessorOf } from '../../workbook/predecessor';
import type { FileSheet } from '../xlsx/read/workbook';
import { isSheetName } from '../../workbook/sheetName';
import { sheetOf } from './sheetOf';

/** The sheets of a workbook after composing. */
export interface Placed {
  readonly sheets: readonly FileSheet[];
  /** The plans that were drawn, under the names that their sheets got, each with the sheet whose place it took. */
  readonly drawn: readonly { readonly plan: SheetPlan; readonly before: string | null }[];
  /** Sheets that were taken out because the plan says so. */
  readonly removed: readonly string[];
  /** Sheets that lost their mark, as another one with it was chosen. */
  readonly unmarked: readonly string[];
}

const NAME_LENGTH = 31;

/**
 * Puts composed sheets among those of a workbook: each in the place of the sheet with its mark, else at the end. A
 * sheet without a mark stays as it is; where it has the name of a composed one, that one is called '… (2)'.
 * @throws AmbiguousMark where several sheets carry a mark and none was chosen; InputError for an impossible name.
 */
export function placeSheets(
  sheets: readonly FileSheet[],
  plan: WorkbookPlan,
  options: ComposeOptions = {},
): Placed {
  const before = new Map(
    plan.sheets.map(({ mark }) => [
      mark,
      predecessorOf(
        sheets.map(({ sheet }) => sheet),
        mark,
        options,
      ).sheet?.name ?? null,
    ]),
  );
  const replaced = [...before.values()].filter((name) => name !== null);
  const removed = (plan.obsolete ?? []).flatMap((mark) => {
    const [only, second] = before.has(mark) ? [] : withMark(sheets, mark);
    return only !== undefined && second === undefined ? [only] : [];
  });
  const gone = new Set([...replaced, ...removed]);
  const staying = sheets.filter(({ sheet }) => !gone.has(sheet.name));
  const drawn = named(
    plan.sheets,
    staying.map(({ sheet }) => sheet.name),
  );
  const successor = new Map(drawn.map((one) => [before.get(one.mark) ?? null, one]));
  const inPlace = sheets.flatMap((file) => {
    const next = successor.get(file.sheet.name);
    if (next) return [sheetOf(next)];
    return gone.has(file.sheet.name) ? [] : [withoutMark(file, before)];
  });
  const added = drawn.filter(({ mark }) => before.get(mark) === null).map(sheetOf);
  const unmarked = staying
    .filter((file) => withoutMark(file, before) !== file)
    .map(({ sheet }) => sheet.name);
  return {
    sheets: [...inPlace, ...added],
    drawn: drawn.map((one) => ({ plan: one, before: before.get(one.mark) ?? null })),
    removed,
    unmarked,
  };
}

function withMark(sheets: readonly FileSheet[], mark: string): string[] {
  return sheets.filter(({ sheet }) => sheet.mark === mark).map(({ sheet }) => sheet.name);
}

/** Of several sheets with one mark, those that were not chosen are the user's from now on. */
function withoutMark(file: FileSheet, before: ReadonlyMap<string, string | null>): FileSheet {
  const { mark } = file.sheet;
  return mark !== null && before.has(mark) ? { ...file, sheet: { ...file.sheet, mark: null } } : file;
}

/** The plans under names that nobody has yet. */
function named(plans: readonly SheetPlan[], others: readonly string[]): SheetPlan[] {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return plans.map((plan) => {
    if (!isSheetName(plan.name)) {
      throw new InputError({
        id: `Nama lembar '${plan.name}' tidak dapat dipakai; ganti namanya lalu susun lagi.`,
        en: `The sheet name '${plan.name}' cannot be used; change it, then compose again.`,
      });
    }
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { ...withKept(plan), name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` (${n})`;
    const free = name.slice(0, NAME_LENGTH - end.length) + end;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
