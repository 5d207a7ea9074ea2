import { isJumlah } from '../../measure/do';
import { isKept } from '../../measure/flows';
import { perTriwulan, quarterList, type PerTriwulan } from '../../measure/quarters';
import type { Cell } from '../../workbook/sheet';
import { readIsian } from '../realisasi/isian';
import { textOf, type Line } from './block';
import type { Entry } from './entries';
import type { Head } from './head';

/** The columns of the months of each quarter, in the order of the year. */
export interface Months {
  readonly realisasi: PerTriwulan<readonly number[]>;
  readonly target: PerTriwulan<readonly number[]>;
  /** Each month tells what has come together up to it. */
  readonly sampai: boolean;
}

/** No sheet is so wide: in columns from here on stand the values of the quarters that the months make. */
const BESIDE = 20_100;

/**
 * Makes quarters of the months of each entry, in columns of their own: what is counted adds up, of the rest the last
 * filled month holds (FIELD f). Where targets tell that the months run on, the last one holds of a count too.
 */
export function quartersOfMonths(
  head: Head,
  months: Months,
  entries: readonly Entry[],
): { readonly head: Head; readonly entries: readonly Entry[] } {
  return {
    head: {
      ...head,
      triwulan: perTriwulan((n) => ({ nilai: BESIDE + n, pembilang: null, penyebut: null })),
      targetTriwulan: perTriwulan((n) => BESIDE + 4 + n),
    },
    entries: entries.map((entry) => ({
      ...entry,
      line: withQuarters(entry, entry.line, head, months),
      more: entry.more.map((one) => ({ ...one, line: withQuarters(entry, one.line, head, months) })),
      halves: Object.fromEntries(
        Object.entries(entry.halves).map(([half, one]) => [
          half,
          { ...one, line: withQuarters(entry, one.line, head, months) },
        ]),
      ),
    })),
  };
}

function withQuarters(entry: Entry, line: Line, head: Head, months: Months): Line {
  const indikator = head.indikator
    .flat()
    .map((col) => textOf(entry.line.get(col)))
    .join(' ');
  const counted = isJumlah(indikator) && !isKept(indikator, entry.node.uraian);
  const adds = counted && !months.sampai && !runsOn(line, head, months.target);
  const all = new Map(line);
  perTriwulan((n) => {
    const value = quarterCell(line, months.realisasi[n], adds);
    const target = quarterCell(line, months.target[n], adds);
    if (value) all.set(BESIDE + n, value);
    if (target) all.set(BESIDE + 4 + n, target);
  });
  return all;
}

/** Whether the targets of the months are running totals: the last is the year's, and their sum is not. */
function runsOn(line: Line, head: Head, target: Months['target']): boolean {
  const year = numberOf(line, head.target);
  const targets = quarterList(target)
    .flat()
    .flatMap((col) => numberOf(line, col) ?? []);
  const sum = targets.reduce((all, one) => all + one, 0);
  return year !== null && targets.length > 1 && targets.at(-1) === year && sum !== year;
}

/** A quarter of its months: their sum, or the last filled one; a cell that is no number stays what it is. */
function quarterCell(line: Line, cols: readonly number[], adds: boolean): Cell | null {
  const filled = cols.flatMap((col) => line.get(col) ?? []).filter((cell) => textOf(cell) !== '');
  const last = filled.at(-1);
  const numbers = filled.map((cell) => readIsian(cell, '', false)?.angka ?? null);
  if (!last || !adds || filled.length < 2) return last ?? null;
  const wrong = filled[numbers.indexOf(null)];
  if (wrong) return wrong;
  const sum = numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
  return { row: last.row, col: last.col, kind: 'number', value: sum };
}

const numberOf = (line: Line, col: number | null) =>
  readIsian(col === null ? undefined : line.get(col), '', false)?.angka ?? null;
