import { LEVELS, type Level } from '../../cascade/cascade';
import type { Bands } from './bands';
import { NEAR_BAND, type Begin } from './begins';
import { kindsOf } from '../words/classify';
import type { ColumnCells } from './columnCells';
import { outcomeLevels } from './outcome';

/**
 * The level of each band: that of most of its boxes, else what its words tell, else what its place among the others
 * does; null where nothing tells it.
 */
export function bandLevels(
  { bands }: Bands,
  columns: readonly ColumnCells[],
  heads: readonly (readonly Begin[])[],
): (Level | null)[] {
  const votes = bands.map(() => new Map<Level, number>());
  const labelled = bands.map(() => false);
  columns.forEach(({ cells, band }, i) => {
    cells.forEach((cell, at) => {
      const beside = band[at] ?? -1;
      const sure = kindsOf(cell).labels.some(({ label, colon }) => colon && label !== 'nama');
      if (sure && bands[beside]?.sebagai !== 'RPJMD' && beside >= 0) labelled[beside] = true;
    });
    for (const { at, level } of heads[i] ?? []) {
      const near = nearest(bands, band[at] ?? -1, cells[at]?.row ?? 0);
      if (level && near !== null) vote(votes[near], level);
    }
  });
  const told = outcomeLevels(
    bands.map(({ level, outcome }, i) => ({
      level: most(votes[i]) ?? (outcome === null ? level : null),
      outcome,
    })),
  );
  return byPlace(told, labelled);
}

/** The band that a box begins beside: its own or the next, at most a few rows away; null where none is. */
function nearest(bands: Bands['bands'], own: number, row: number): number | null {
  const away = (i: number) => Math.abs(row - (bands[i]?.start ?? Infinity));
  const near = away(own + 1) < away(own) ? own + 1 : own;
  return away(near) <= NEAR_BAND ? near : null;
}

function vote(votes: Map<Level, number> | undefined, level: Level): void {
  votes?.set(level, (votes.get(level) ?? 0) + 1);
}

function most(votes: ReadonlyMap<Level, number> | undefined): Level | null {
  const [first] = [...(votes ?? [])].sort(([, a], [, b]) => b - a);
  return first ? first[0] : null;
}

/**
 * Bands without a level take the levels between those around them, where there are exactly as many.
 * @example byPlace(['tujuan', null, 'program'], [true, true, true]) // ['tujuan', 'sasaran', 'program']
 */
function byPlace(told: readonly (Level | null)[], labelled: readonly boolean[]): (Level | null)[] {
  const levels = [...told];
  let from = 0;
  while (from < levels.length) {
    const run = openRun(levels, labelled, from);
    const above = lastTold(levels, from);
    const below = levels[run.end] ?? null;
    const free = LEVELS.slice(
      above ? LEVELS.indexOf(above) + 1 : 0,
      below ? LEVELS.indexOf(below) : above ? undefined : 0,
    );
    if (free.length === run.open.length) run.open.forEach((i, n) => (levels[i] = free[n] ?? null));
    from = run.end + 1;
  }
  return levels;
}

/** The bands from one on that have boxes but no level, up to the next that has one. */
function openRun(
  levels: readonly (Level | null)[],
  labelled: readonly boolean[],
  from: number,
): { readonly open: readonly number[]; readonly end: number } {
  const open: number[] = [];
  let end = from;
  for (; end < levels.length && levels[end] === null; end++) if (labelled[end] === true) open.push(end);
  return { open, end };
}

function lastTold(levels: readonly (Level | null)[], before: number): Level | null {
  for (let i = before - 1; i >= 0; i--) if (levels[i]) return levels[i] ?? null;
  return null;
}
