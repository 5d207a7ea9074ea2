import type { Place } from '../../cascade/cascade';
import type { CellChange, CellValue, Written } from '../../workbook/port';
import { InputError, type Sentence } from '../../workbook/port';
import type { Span } from '../../workbook/sheet';
import { codeOf } from './errors';
import { formulaOf } from './cells';
import { rangeAt } from './range';
import { rectangles } from './runs';
import type { Session } from './session';
import { asText } from './text';

/** Neighbouring cells of a sheet. */
interface Patch {
  readonly lembar: string;
  readonly span: Span;
}

interface Seen {
  readonly change: CellChange;
  readonly now: CellValue | null;
  readonly isFormula: boolean;
  readonly isText: boolean;
}

/**
 * Writes the cells that still hold what the writer saw, in two round trips; the others are told as conflicts, and a
 * cell with a formula always is one. Never opens a protection. Where Excel refuses a cell, none is changed.
 */
export async function writeCells(session: Session, changes: readonly CellChange[]): Promise<Written> {
  if (changes.length === 0) return { written: [], conflicts: [] };
  const seen = await look(session, changes);
  const free = seen.filter(
    ({ change, now, isFormula }) => !isFormula && now === (change.before === '' ? null : change.before),
  );
  const conflicts = seen.filter((one) => !free.includes(one));
  if (free.length > 0) await put(session, free);
  return {
    written: free.map(({ change }) => change.place),
    conflicts: conflicts.map(({ change, now }) => ({ place: change.place, now })),
  };
}

/** What stands in the cells now. */
async function look(session: Session, changes: readonly CellChange[]): Promise<Seen[]> {
  const patches = patchesOf(changes).map((patch) => {
    const range = rangeOf(session, patch);
    range.load('values,formulas,numberFormat');
    return { ...patch, range };
  });
  await session.sync();
  return changes.flatMap((change): Seen[] => {
    const { row, col } = change.place;
    const patch = patches.find((one) => holds(one, change.place));
    if (!patch) return [];
    const [r, c] = [row - patch.span.row, col - patch.span.col];
    const value: unknown = patch.range.values[r]?.[c];
    const isFormula = formulaOf(patch.range.formulas[r]?.[c], value) !== null;
    return [{ change, now: valueOf(value), isFormula, isText: patch.range.numberFormat[r]?.[c] === '@' }];
  });
}

async function put(session: Session, seen: readonly Seen[]): Promise<void> {
  const patches = patchesOf(seen.map(({ change }) => change));
  // In a cell for texts a number would become a text.
  const retyped = seen.filter(({ change, isText }) => isText && typeof change.value === 'number');
  format(session, retyped, 'General');
  for (const patch of patches) {
    rangeOf(session, patch).values = grid(patch, seen, ({ change }) => change.value);
  }
  try {
    await session.sync();
  } catch (error) {
    await takeBack(session, patches, seen, retyped);
    if (codeOf(error) !== 'AccessDenied') throw error;
    throw new InputError(refused(seen), { cause: error });
  }
}

/** Excel keeps what went before the cell that it refused. Each patch by itself, since one is refused again. */
async function takeBack(
  session: Session,
  patches: readonly Patch[],
  seen: readonly Seen[],
  retyped: readonly Seen[],
): Promise<void> {
  const steps = patches.map((patch) => async () => {
    format(
      session,
      retyped.filter(({ change }) => holds(patch, change.place)),
      '@',
    );
    rangeOf(session, patch).values = grid(patch, seen, ({ now }) => now);
    await session.context.sync();
  });
  for (const step of steps) await step().catch(() => undefined);
}

function format(session: Session, cells: readonly Seen[], code: string): void {
  for (const { change } of cells) {
    const { lembar, row, col } = change.place;
    rangeOf(session, { lembar, span: { row, col, rows: 1, cols: 1 } }).numberFormat = [[code]];
  }
}

function refused(seen: readonly Seen[]): Sentence {
  const sheets = [...new Set(seen.map(({ change }) => `'${change.place.lembar}'`))].join(', ');
  return {
    id: `Excel tidak mengizinkan sel di lembar ${sheets} diisi, karena terkunci atau buku kerja hanya dapat dibaca; tidak ada yang diubah. Buka proteksinya atau simpan salinannya, lalu coba lagi.`,
    en: `Excel does not allow cells of the sheet ${sheets} to be filled, because they are locked or the workbook is read-only; nothing was changed. Unprotect it or save a copy, then try again.`,
  };
}

function patchesOf(changes: readonly CellChange[]): Patch[] {
  const sheets = [...new Set(changes.map(({ place }) => place.lembar))];
  return sheets.flatMap((lembar) => {
    const own = changes.filter(({ place }) => place.lembar === lembar).map(({ place }) => place);
    return rectangles(own).map((span) => ({ lembar, span }));
  });
}

function grid(
  { lembar, span }: Patch,
  seen: readonly Seen[],
  pick: (one: Seen) => CellValue | null,
): CellValue[][] {
  const rows = Array.from({ length: span.rows }, () =>
    Array.from({ length: span.cols }, (): CellValue => ''),
  );
  for (const one of seen) {
    const { place } = one.change;
    const row = rows[place.row - span.row];
    if (!row || !holds({ lembar, span }, place)) continue;
    const value = pick(one);
    row[place.col - span.col] =
      typeof value === 'string' ? asText(value, one.isText ? '@' : undefined) : (value ?? '');
  }
  return rows;
}

function rangeOf(session: Session, { lembar, span }: Patch): Excel.Range {
  const sheet = session.context.workbook.worksheets.getItem(lembar);
  return rangeAt(sheet, span);
}

function holds({ lembar, span }: Patch, place: Place): boolean {
  const [r, c] = [place.row - span.row, place.col - span.col];
  return lembar === place.lembar && r >= 0 && r < span.rows && c >= 0 && c < span.cols;
}

function valueOf(value: unknown): CellValue | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
