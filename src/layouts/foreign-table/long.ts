import { textKey } from '../../cascade/text';
import { perTriwulan, type Triwulan } from '../../measure/quarters';
import { readIsian } from '../realisasi/isian';
import { textOf, type Line } from './block';
import type { Entries, Entry } from './entries';
import type { Head } from './head';
import type { LongColumns } from './longColumns';
import { periodOf } from './quarter';

/** No sheet is so wide: in columns from here on stand the values of a long table, side by side as elsewhere. */
const BESIDE = 20_000;
const VALUE = BESIDE;
const PEMBILANG = BESIDE + 4;
const PENYEBUT = BESIDE + 8;
const TARGET = BESIDE + 12;

/** A head and its rows, as a table whose quarters stand side by side has them. */
interface Unfolded {
  readonly head: Head;
  readonly entries: readonly Entry[];
  /** Rows that tell no quarter. */
  readonly timeless: Entries['stray'];
  /** Rows of one indikator of which nobody can tell which goes on with which. */
  readonly unclear: Entries['stray'];
}

/** One row of a long table. */
interface LongRow {
  readonly entry: Entry;
  readonly row: number;
  readonly line: Line;
  readonly triwulan: Triwulan;
}

/**
 * Lays the rows of a long table side by side: those of one indikator become one entry, whose quarters stand in columns of
 * their own. The cells keep their places. A row that names no indikator goes on with the one above.
 *
 * @example `A | 1 | 3` and `A | 2 | 4` become `A | 3 | 4 | | `
 */
export function unfold(head: Head, long: LongColumns, { entries }: Entries): Unfolded {
  const timeless: { row: number; line: Line }[] = [];
  const groups: LongRow[][] = [];
  const byKey = new Map<string, LongRow[][]>();
  for (const entry of entries) {
    for (const { row, line } of [entry, ...entry.more]) {
      const triwulan = periodOf(textOf(line.get(long.periode)));
      if (triwulan === null) timeless.push({ row, line });
      else put({ entry, row, line, triwulan }, byKey, groups, keyOf(entry, line, head, long));
    }
  }
  const unclear = new Set([...byKey.values()].filter(areTorn).flat());
  return {
    head: beside(head, long),
    entries: groups.filter((group) => !unclear.has(group)).flatMap((group) => entryOf(group, head, long)),
    timeless,
    unclear: [...unclear].flat(),
  };
}

/** Puts a row to those of its indikator that lack its quarter: to the one right above, else to the first; else it begins anew. */
function put(row: LongRow, byKey: Map<string, LongRow[][]>, groups: LongRow[][], key: string): void {
  const same = byKey.get(key) ?? [];
  const open = same.filter((group) => group.every(({ triwulan }) => triwulan !== row.triwulan));
  const last = same.reduce((end, group) => Math.max(end, group.at(-1)?.row ?? -1), -1);
  const found = open.find((group) => group.at(-1)?.row === last && last === row.row - 1) ?? open[0];
  if (found) {
    found.push(row);
    return;
  }
  const begun = [row];
  groups.push(begun);
  byKey.set(key, [...same, begun]);
}

/** What the rows of one indikator share: its text, its node, and whose it is. */
function keyOf(entry: Entry, line: Line, { indikator }: Head, { siapa }: LongColumns): string {
  const { uraian, kode } = entry.node;
  const named = indikator.flat().map((col) => textOf(entry.line.get(col)));
  const who = siapa.map((col) => textOf(line.get(col)) || textOf(entry.line.get(col)));
  return [...named, uraian, kode, ...who].map(textKey).join('\n');
}

/** Several groups of one key are told apart where each is a run of rows; where one lies amid another, they are not. */
function areTorn(groups: readonly (readonly LongRow[])[]): boolean {
  const runs = groups.map((group) => [group[0]?.row ?? 0, group.at(-1)?.row ?? 0] as const);
  const sorted = [...runs].sort(([a], [b]) => a - b);
  return sorted.some(([from], i) => i > 0 && from < (sorted[i - 1]?.[1] ?? 0));
}

/** The entry of a group: its first row, with every quarter in its column. */
function entryOf(group: readonly LongRow[], head: Head, long: LongColumns): Entry[] {
  const [first] = group;
  if (!first) return [];
  const { entry } = first;
  const line = new Map(entry.line);
  for (const col of [long.realisasi, long.pembilang, long.penyebut]) if (col !== null) line.delete(col);
  const lay = (at: number, from: LongRow, col: number | null) => {
    const cell = col === null ? undefined : from.line.get(col);
    if (cell) line.set(at + from.triwulan - 1, cell);
  };
  const target = targetOf(group, head, long);
  if (head.target !== null && target !== 'tahun') line.delete(head.target);
  for (const row of group) {
    lay(VALUE, row, long.realisasi);
    lay(PEMBILANG, row, long.pembilang);
    lay(PENYEBUT, row, long.penyebut);
    if (target === 'triwulan') lay(TARGET, row, head.target);
  }
  return [{ row: first.row, line, node: entry.node, more: [], halves: {} }];
}

/**
 * Whose target the rows of an indikator hold. One that the rows repeat may be the year's, or that of each quarter: whose
 * realisasi lies nearer to it. null: nobody can tell.
 */
function targetOf(group: readonly LongRow[], head: Head, long: LongColumns): 'tahun' | 'triwulan' | null {
  const numberIn = (line: Line, col: number | null) =>
    readIsian(col === null ? undefined : line.get(col), '', false)?.angka ?? null;
  const targets = group.flatMap(({ line }) => numberIn(line, head.target) ?? []);
  const [target] = targets;
  const isRepeated = targets.every((one) => one === target);
  if (long.target === 'triwulan') return 'triwulan';
  if (long.target === 'tahun') return isRepeated ? 'tahun' : null;
  if (!isRepeated) return 'triwulan';
  const [first] = group;
  const name = head.indikator.flat().map((col) => textOf(first?.entry.line.get(col)));
  if (target === undefined || targets.length < 2 || !name.some(countsThings)) return 'tahun';
  const realisasi = group.reduce((sum, { line }) => sum + (numberIn(line, long.realisasi) ?? 0), 0);
  const [year, quarters] = [target, target * targets.length].map((one) => Math.abs(realisasi - one));
  if (year === undefined || quarters === undefined || year === quarters) return null;
  return year < quarters ? 'tahun' : 'triwulan';
}

function countsThings(text: string): boolean {
  return /^(?:jumlah|jml|banyaknya)\b/i.test(text);
}

/** The head of a table whose quarters stand side by side where `entryOf` puts them. */
function beside(head: Head, long: LongColumns): Head {
  const isHalved = long.pembilang !== null && long.penyebut !== null;
  return {
    ...head,
    triwulan: perTriwulan((n) =>
      isHalved
        ? { nilai: null, pembilang: PEMBILANG + n - 1, penyebut: PENYEBUT + n - 1 }
        : { nilai: VALUE + n - 1, pembilang: null, penyebut: null },
    ),
    targetTriwulan: perTriwulan((n) => TARGET + n - 1),
  };
}
