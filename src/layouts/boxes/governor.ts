import type { Level } from '../../cascade/cascade';
import type { Bands } from './bands';

/**
 * The bands with those of the governor's part (RPJMD) marked: above the Tujuan and Sasaran that carry the Programs
 * stand others that carry none. A matrix names the Sasaran of each panel anew.
 * @returns the same bands where there is no such part
 */
export function withGovernor(bands: Bands, levels: readonly (Level | null)[]): Bands {
  if (bands.rowLabels.length > 0) return bands;
  const upper = governorBands(levels);
  if (upper.size === 0) return bands;
  const marked = bands.bands.map((band, i) =>
    upper.has(i)
      ? { ...band, level: null, outcome: null, sebagai: 'RPJMD' as const, rowLabels: new Map() }
      : band,
  );
  return { ...bands, bands: marked };
}

/** The first bands, up to the last Sasaran that another Sasaran follows before any Program. */
function governorBands(levels: readonly (Level | null)[]): ReadonlySet<number> {
  const told = levels.flatMap((level, i) => (level === null ? [] : [{ level, i }]));
  const program = told.findIndex(({ level }) => level !== 'tujuan' && level !== 'sasaran');
  const tops = program < 0 ? [] : told.slice(0, program);
  const sasaran = tops.filter(({ level }) => level === 'sasaran');
  const last = sasaran.at(-2);
  if (!last || tops.at(-1)?.level !== 'sasaran') return new Set();
  return new Set(tops.filter(({ i }) => i <= last.i).map(({ i }) => i));
}
