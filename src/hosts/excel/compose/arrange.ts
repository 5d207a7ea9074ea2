import { IN_PLACE, kindOfMark } from '../../../workbook/marks';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/plan';
import { InputError, type ComposeOptions } from '../../../workbook/port';
import { predecessorOf } from '../../../workbook/predecessor';
import type { LiveSheet } from '../session/survey';

/** What becomes of which sheet when a plan is drawn into the open workbook. */
export interface Arrangement {
  /** Sheets that are built whole, and whose place each takes. */
  readonly fresh: readonly { readonly plan: SheetPlan; readonly predecessor: LiveSheet | null }[];
  /** Sheets that are written over, since users build on them. */
  readonly inPlace: readonly { readonly plan: SheetPlan; readonly sheet: LiveSheet }[];
  /** Predecessors and obsolete sheets, which go last of all; until then each has a name out of the way. */
  readonly leaving: readonly { readonly sheet: LiveSheet; readonly aside: string }[];
  /** Obsolete sheets by name. */
  readonly removed: readonly string[];
  /** Copies that a user made of a sheet of ours and keeps: they lose the mark. */
  readonly unmarked: readonly LiveSheet[];
}

/**
 * Decides what becomes of which sheet.
 * @throws AmbiguousMark where several sheets carry a mark and none was chosen; InputError where a name is taken.
 */
export function arrange(
  plan: WorkbookPlan,
  sheets: readonly LiveSheet[],
  options: ComposeOptions,
): Arrangement {
  const chosen = plan.sheets.map((sheet) => ({ plan: sheet, ...predecessorOf(sheets, sheet.mark, options) }));
  const inPlace = chosen.flatMap(({ plan, sheet }) => (sheet && isInPlace(plan) ? [{ plan, sheet }] : []));
  const fresh = chosen.flatMap(({ plan, sheet }) =>
    sheet && isInPlace(plan) ? [] : [{ plan, predecessor: sheet }],
  );
  const obsolete = (plan.obsolete ?? []).flatMap((mark) => sheets.filter((sheet) => sheet.mark === mark));
  const leaving = [...fresh.flatMap(({ predecessor }) => predecessor ?? []), ...obsolete];
  requireFreeNames(plan, sheets, [...leaving, ...inPlace.map(({ sheet }) => sheet)]);
  return {
    fresh,
    inPlace,
    leaving: setAside(leaving, sheets),
    removed: obsolete.map(({ name }) => name),
    unmarked: chosen.flatMap(({ others }) => others),
  };
}

function isInPlace({ mark }: SheetPlan): boolean {
  const kind = kindOfMark(mark);
  return kind !== null && IN_PLACE.has(kind);
}

function requireFreeNames(
  plan: WorkbookPlan,
  sheets: readonly LiveSheet[],
  ours: readonly LiveSheet[],
): void {
  const wanted = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const taken = sheets.find((sheet) => wanted.has(sheet.name.toLowerCase()) && !ours.includes(sheet));
  if (!taken) return;
  throw new InputError({
    id: `Lembar '${taken.name}' sudah ada dan bukan buatan Cascading Kinerja; klik Baca ulang, lalu susun lagi supaya lembar baru mendapat nama lain.`,
    en: `A sheet '${taken.name}' that is not from Cascading Kinerja is there already; click Read again, then compose again so that the new sheet gets another name.`,
  });
}

/** Names that no sheet has, for those that leave. */
function setAside(leaving: readonly LiveSheet[], sheets: readonly LiveSheet[]): Arrangement['leaving'] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 0;
  const free = (): string => {
    number++;
    const name = `~lama ${number}`;
    return taken.has(name) ? free() : name;
  };
  return leaving.map((sheet) => ({ sheet, aside: free() }));
}
