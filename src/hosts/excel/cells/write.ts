import type { Place } from '../../../cascade/cascade';
import type { CellChange, CellValue, Written } from '../../../workbook/port';
import { InputError, type Sentence } from '../../../workbook/port';
import { isQuoted } from '../../../workbook/prefix';
import type { Span } from '../../../workbook/sheet';
import { codeOf } from '../session/errors';
import { formulaOf } from '../read/cells';
import { rangeAt } from '../session/range';
import { rectangles } from '../session/runs';
import type { Session } from '../session/session';
import { runsOf, setRuns, type CellRun } from './richText';
import { spilled } from './spills';
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
  /** How the text looks, part by part; null where it all looks alike. */
  readonly runs: readonly CellRun[] | null;
}

/**
 * Writes the cells that still hold what the writer saw, in two round trips, three where a formula spills near them; the
 * others are told as conflicts, and a cell that a formula fills always is one. Never opens a protection. Where Excel
 * refuses a cell, none is changed.
 */
export async function writeCells(
  session: Session,
  changes: readonly CellChange[],
  supports: Supports,
): Promise<Written> {
  if (changes.length === 0) return { written: [], conflicts: [] };
  const seen = await look(session, changes, supports);
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

/** Whether Excel has a version of its interface. */
export type Supports = (version: string) => boolean;

/** What stands in the cells now. */
async function look(session: Session, changes: readonly CellChange[], supports: Supports): Promise<Seen[]> {
  const [spills, rich] = [supports('1.12'), supports('1.18')];
  const patches = patchesOf(changes).map((patch) => {
    const range = rangeOf(session, patch);
    range.load(`values,formulas,numberFormat${spills ? ',hasSpill' : ''}`);
    const isRich = rich && changes.some((change) => isReworded(change) && holds(patch, change.place));
    return { ...patch, range, looks: isRich ? range.getCellProperties({ textRuns: true }) : null };
  });
  await session.sync();
  const at = ({ place }: CellChange) => patches.find((one) => holds(one, place));
  const suspects = spills ? changes.filter((change) => at(change)?.range.hasSpill !== false) : [];
  const filled = await spilled(
    session,
    suspects.map(({ place }) => place),
  );
  return changes.flatMap((change): Seen[] => {
    const { row, col } = change.place;
    const patch = at(change);
    if (!patch) return [];
    const { range, looks } = patch;
    const [r, c] = [row - patch.span.row, col - patch.span.col];
    const value: unknown = range.values[r]?.[c];
    const isFormula = formulaOf(range.formulas[r]?.[c], value) !== null || filled.has(change.place);
    return [
      {
        change,
        now: valueOf(value),
        isFormula,
        isText: range.numberFormat[r]?.[c] === '@',
        runs: looks && isReworded(change) ? runsOf(looks.value[r]?.[c]) : null,
      },
    ];
  });
}

/** A text that gives way to another one, which keeps the looks of its words. */
function isReworded({ before, value }: CellChange): boolean {
  return typeof before === 'string' && before !== '' && typeof value === 'string' && value !== '';
}

async function put(session: Session, seen: readonly Seen[]): Promise<void> {
  const [rich, plain] = [seen.filter(isRich), seen.filter((one) => !isRich(one))];
  const patches = patchesOf(plain.map(({ change }) => change));
  // In a cell for texts a number would become a text.
  const retyped = plain.filter(({ change, isText }) => isText && typeof change.value === 'number');
  format(session, retyped, 'General');
  for (const patch of patches) {
    rangeOf(session, patch).values = grid(patch, plain, ({ change }) => change.value);
  }
  for (const { change, runs } of rich) {
    setRuns(cellOf(session, change.place), runs ?? [], String(change.value));
  }
  try {
    await session.sync();
  } catch (error) {
    await takeBack(session, patches, plain, retyped);
    await takeBackRuns(session, rich);
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

async function takeBackRuns(session: Session, rich: readonly Seen[]): Promise<void> {
  for (const { change, now, runs } of rich) {
    setRuns(cellOf(session, change.place), runs ?? [], String(now));
    await session.context.sync().catch(() => undefined);
  }
}

/** Its text keeps its looks; one that begins like a formula is written plain, behind an apostrophe. */
function isRich({ change, runs }: Seen): boolean {
  return runs !== null && typeof change.value === 'string' && !isQuoted(change.value);
}

function cellOf(session: Session, { lembar, row, col }: Place): Excel.Range {
  return rangeOf(session, { lembar, span: { row, col, rows: 1, cols: 1 } });
}

function format(session: Session, cells: readonly Seen[], code: string): void {
  for (const { change } of cells) {
    cellOf(session, change.place).numberFormat = [[code]];
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
