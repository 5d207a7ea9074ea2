import { minOf } from '../cascade/list';

/** How the targets of the quarters are read beside the target of the year; `tahunan`: there are none. */
export type JenisTarget = 'tahunan' | 'kumulatif' | 'bagian' | 'tidak-cocok';

/** What the targets of a row mean. */
export interface Targets {
  /** The target of the year, or what the quarters make of it; null where nothing tells it. */
  readonly tahun: number | null;
  /** What is to be reached by the end of quarters I to IV; null where a quarter has no target of its own. */
  readonly triwulan: readonly (number | null)[];
  readonly jenis: JenisTarget;
  /** As they were typed. */
  readonly typed: readonly (number | null)[];
}

/** Sums of decimal fractions that differ by less count as equal, in parts of the year's target. */
export const TARGET_TOLERANCE = 1e-9;

const NONE = [null, null, null, null];

/**
 * Reads the targets of the quarters as the row tells (DOMAIN 4): where the last of them is the year's, each is what is
 * to be reached by then; where their sum is the year's, each is a share. Both hold for 0, 0, 0, 12 of 12: by then. Without a
 * target of the year the last one stands for it, of counts their sum; counts that rise every quarter may be either.
 *
 * @example readTargets(12, [3, 3, 3, 3], true) // { tahun: 12, triwulan: [3, 6, 9, 12], jenis: 'bagian' }
 * @example readTargets(12, [3, 6, 9, 12], true) // { tahun: 12, triwulan: [3, 6, 9, 12], jenis: 'kumulatif' }
 * @example readTargets(null, [3, 6, 9, 12], true) // { tahun: null, …, jenis: 'tidak-cocok' }
 */
export function readTargets(
  tahun: number | null,
  triwulan: readonly (number | null)[],
  isCount: boolean,
): Targets {
  const filled = triwulan.filter((target) => target !== null);
  const last = filled.at(-1);
  if (last === undefined) return { tahun, triwulan: NONE, jenis: 'tahunan', typed: triwulan };
  const sum = filled.reduce((total, target) => total + target, 0);
  const jenis = tahun === null ? ofQuarters(filled, sum, isCount) : besideYear(tahun, last, sum);
  const known = { kumulatif: last, bagian: sum, 'tidak-cocok': null }[jenis];
  return { tahun: tahun ?? known, triwulan: dueOf(triwulan, jenis), jenis, typed: triwulan };
}

type Jenis = Exclude<JenisTarget, 'tahunan'>;

function besideYear(tahun: number, last: number, sum: number): Jenis {
  if (isSame(last, tahun)) return 'kumulatif';
  return isSame(sum, tahun) ? 'bagian' : 'tidak-cocok';
}

function ofQuarters(filled: readonly number[], sum: number, isCount: boolean): Jenis {
  if (!isCount) return 'kumulatif';
  if (!Number.isFinite(sum)) return 'tidak-cocok';
  const rises = filled.length > 1 && filled.every((target, i) => i === 0 || target > (filled[i - 1] ?? 0));
  return rises ? 'tidak-cocok' : 'bagian';
}

/** What is to be reached by the end of each quarter; null where nothing tells it. */
function dueOf(triwulan: readonly (number | null)[], jenis: Jenis): (number | null)[] {
  if (jenis === 'tidak-cocok') return NONE;
  return jenis === 'kumulatif' ? NONE.map((_, i) => triwulan[i] ?? null) : runningSums(triwulan);
}

/** The sums up to each quarter; null as long as nothing is filled. */
function runningSums(triwulan: readonly (number | null)[]): (number | null)[] {
  return NONE.map((_, i) => {
    const filled = triwulan.slice(0, i + 1).filter((value) => value !== null);
    return filled.length === 0 ? null : filled.reduce((total, value) => total + value, 0);
  });
}

function isSame(a: number, tahun: number): boolean {
  return Math.abs(a - tahun) <= TARGET_TOLERANCE * Math.max(1, Math.abs(tahun));
}

/**
 * How the quarters of a count become one in a table that does not say: what each brought adds up (`jumlah`), or each
 * tells what has come together (`terakhir`), whichever lies nearer to the targets of the filled quarters (FIELD f). What
 * falls from one quarter to the next was brought by each. null: both lie equally near.
 *
 * @example akumulasiByTargets([3, 3, 3, 3], readTargets(12, [3, 3, 3, 3], true)) // 'jumlah': 3, 6, 9, 12 against 3, 6, 9, 12
 * @example akumulasiByTargets([3, 6, 9, 12], readTargets(12, [3, 3, 3, 3], true)) // 'terakhir'
 */
export function akumulasiByTargets(
  triwulan: readonly (number | null)[],
  targets: Targets,
): 'jumlah' | 'terakhir' | null {
  const filled = triwulan.filter((value) => value !== null);
  const falls = filled.some((value, i) => i > 0 && value < (filled[i - 1] ?? 0));
  const sums = runningSums(triwulan).map((sum, i) => ((triwulan[i] ?? null) === null ? null : sum));
  if (falls || targets.jenis === 'tahunan' || sums.every((sum, i) => sum === (triwulan[i] ?? null)))
    return 'jumlah';
  const ways = expected(triwulan, targets);
  const [own, whole] = [sums, triwulan].map((values) => minOf(ways.map((due) => distance(values, due))));
  if (own === undefined || whole === undefined || own === Infinity) return 'jumlah';
  if (Math.abs(own - whole) <= TARGET_TOLERANCE * Math.max(1, own)) return null;
  return own < whole ? 'jumlah' : 'terakhir';
}

/** What may have been to be reached by each quarter; where the targets agree with no reading, the year's alone, or both. */
function expected(triwulan: readonly (number | null)[], { tahun, jenis, typed, ...targets }: Targets) {
  if (jenis !== 'tidak-cocok') return [targets.triwulan];
  if (tahun !== null && (triwulan[3] ?? null) !== null) return [[null, null, null, tahun]];
  return [dueOf(typed, 'kumulatif'), dueOf(typed, 'bagian')];
}

/** How far values lie from what was to be reached, summed over the quarters that have both; Infinity where none has. */
function distance(values: readonly (number | null)[], due: readonly (number | null)[]): number {
  const both = values.flatMap((value, i) => {
    const target = due[i] ?? null;
    return value === null || target === null ? [] : [Math.abs(value - target)];
  });
  return both.length === 0 ? Infinity : both.reduce((total, one) => total + one, 0);
}
