import type { Level } from '../../cascade/cascade';
import { LEVELS } from '../../cascade/cascade';
import type { Bands } from './bands';
import type { ColumnCells } from './columnCells';
import type { GridCell } from './grid';
import { kindsOf } from '../words/classify';
import type { Label } from '../words/labels';

/** A cell of a column in which a box begins. */
export interface Begin {
  readonly at: number;
  readonly level: Level | null;
  /** The words of the box tell its level: the first of its name or, of Proses, the labels of persons. */
  readonly own: boolean;
}

/** So many rows above or below its band a box may begin. */
export const NEAR_BAND = 3;

const BOX_LABELS: ReadonlySet<Label | null> = new Set<Label>(['kinerja', 'indikator', 'do', 'pemilik']);
const PERSON_LABELS: ReadonlySet<Label | null> = new Set<Label>(['ketua', 'anggota', 'tim']);

/** Where boxes begin whose own words tell their level. */
export function ownHeads(column: ColumnCells, { bands }: Bands): Begin[] {
  const begins: Begin[] = [];
  const add = (at: number, level: Level) => begins.push({ at, level, own: true });
  let [current, band]: [Level | null, number] = [null, -2];
  column.cells.forEach((cell, at) => {
    const beside = bands[column.band[at] ?? -1];
    if (column.band[at] !== band) current = beside?.level ?? (beside ? null : current);
    band = column.band[at] ?? -1;
    if (beside?.sebagai === 'RPJMD') return;
    if (kindsOf(cell).guarded || cell.error || column.row[at] === 'field') return;
    const level = column.row[at] === 'box' ? kindsOf(cell).own : null;
    const starts =
      beside?.start === cell.row &&
      (beside.level === null || beside.level === level || BOX_LABELS.has(column.ahead[at] ?? null));
    if (level && column.label[at] === null && opensBox(column, at, level, { starts, current })) {
      add(at, level);
      current = level;
    } else if (PERSON_LABELS.has(column.label[at] ?? null) && current !== 'proses') {
      add(personBegin(column, at, begins.at(-1)?.at ?? -1), 'proses');
      current = 'proses';
    }
  });
  return begins;
}

/**
 * Whether a text that begins with a level's word opens a box there: beside a band of that level, or where a box can begin and a label
 * follows. A text that a label announces belongs to it; a line of Proses opens a box only where an owner follows.
 */
function opensBox(
  { band, bare, above, ahead, gap, cells }: ColumnCells,
  at: number,
  level: Level,
  { starts, current }: { readonly starts: boolean; readonly current: Level | null },
): boolean {
  if (current === 'proses')
    return (starts || gap[at] === true) && hasOwner({ above, ahead, cells, band }, at);
  if (starts) return true;
  if (bare[at - 1] === true || !BOX_LABELS.has(ahead[at] ?? null)) return false;
  // 'Sasaran 1 : …' below a Tujuan is no text of it.
  if (level === 'sasaran' && current === 'tujuan' && isNumbered(cells[at])) return true;
  const deeper = current === null || LEVELS.indexOf(level) > LEVELS.indexOf(current);
  return gap[at] === true || above[at] === 'pemilik' || (deeper && ahead[at] === 'kinerja');
}

const isNumbered = (cell: GridCell | undefined) =>
  cell !== undefined && (kindsOf(cell).sasaran?.nomor ?? null) !== null;

/** An owner stands in the rows below before the next label of a person. */
function hasOwner(column: Pick<ColumnCells, 'above' | 'ahead' | 'cells' | 'band'>, at: number): boolean {
  for (let i = at + 1; i < column.cells.length && i <= at + 12; i++) {
    const label = column.above[i] ?? null;
    if (PERSON_LABELS.has(label) && i > at + 1) return false;
    if (column.ahead[i] === 'pemilik') return true;
  }
  return false;
}

/** A team begins at its name, which stands right above the label of its leader. */
function personBegin({ cells, label, bare, gap }: ColumnCells, at: number, after: number): number {
  let from = at;
  while (
    from - 1 > after &&
    gap[from] !== true &&
    label[from - 1] === null &&
    bare[from - 2] !== true &&
    from - 1 >= 0 &&
    cells[from - 1]?.error === false
  )
    from -= 1;
  return from;
}

/** The level that the boxes of a row have by their own words, in rows without a band. */
export function rowLevels(
  columns: readonly ColumnCells[],
  heads: readonly (readonly Begin[])[],
  { bands }: Bands,
): ReadonlyMap<number, Level> {
  const starts = new Set(bands.map(({ start }) => start));
  const rows = new Map<number, Level>();
  columns.forEach(({ cells }, i) => {
    for (const { at, level } of heads[i] ?? []) {
      const row = cells[at]?.row;
      if (row !== undefined && level && !starts.has(row) && !rows.has(row)) rows.set(row, level);
    }
  });
  return rows;
}

/** The rows in which lists of Proses begin, for those beside them. */
export function withProses(
  rows: ReadonlyMap<number, Level>,
  columns: readonly ColumnCells[],
  begins: readonly (readonly Begin[])[],
): ReadonlyMap<number, Level> {
  const all = new Map(rows);
  columns.forEach(({ cells }, i) => {
    for (const { at, level } of begins[i] ?? []) {
      const row = cells[at]?.row;
      if (row !== undefined && level === 'proses' && !all.has(row)) all.set(row, level);
    }
  });
  return all;
}

/** Adds the boxes whose level only their row tells, and those that begin where nothing tells it. */
export function withRows(
  column: ColumnCells,
  heads: readonly Begin[],
  rows: ReadonlyMap<number, Level>,
  { bands, levels }: { readonly bands: Bands['bands']; readonly levels: readonly (Level | null)[] },
): Begin[] {
  const own = new Map(heads.map((head) => [head.at, head]));
  const begins: Begin[] = [];
  let [current, band]: [Level | null, number] = [null, -2];
  column.cells.forEach((cell, at) => {
    if (column.band[at] !== band) {
      band = column.band[at] ?? -1;
      current = levels[band] ?? null;
      if (bands[band]?.start === cell.row && !own.has(at)) return;
    }
    const begin = own.get(at) ?? rowBegin(column, at, rows.get(cell.row), current);
    if (!begin) return;
    begins.push(begin);
    current = begin.level;
  });
  return begins;
}

function rowBegin(
  column: ColumnCells,
  at: number,
  row: Level | undefined,
  current: Level | null,
): Begin | null {
  const { cells, gap, above, ahead, bare, label } = column;
  const free = (gap[at] === true || above[at] === 'pemilik') && bare[at - 1] !== true;
  if (!free || current === 'proses' || label[at] !== null) return null;
  const cell = cells[at];
  const own = cell ? kindsOf(cell).own : null;
  if (row !== undefined && own === row) return { at, level: row, own: true };
  if (!BOX_LABELS.has(ahead[at] ?? null)) return null;
  if (row === 'proses') return !hasOwner(column, at) ? { at, level: row, own: false } : null;
  if (row !== undefined) return { at, level: row, own: false };
  const fresh = gap[at] === true && above[at] === 'pemilik' && ahead[at] === 'kinerja';
  return fresh ? { at, level: current === 'subKegiatan' ? 'proses' : null, own: false } : null;
}
