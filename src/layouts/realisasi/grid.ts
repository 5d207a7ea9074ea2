import { perTriwulan, type PerTriwulan } from '../../measure/quarters';
import { cellName, columnName } from '../../workbook/address';
import { COLUMNS, QUARTER_TARGETS, type Head } from './columns';

/** Where things stand in the Realisasi sheet that we draw. */
export const CURRENT_ROW = 2;
export const CURRENT_COL = 2;
export const HEAD_ROW = 5;
export const FIRST_ROW = HEAD_ROW + 1;

/** The columns of the table, and right of it those in which formulas work for each quarter. */
export interface Grid {
  readonly heads: readonly Head[];
  /** The column of a head; -1 where the table has none. */
  col(head: Head): number;
  /** The value at the end of each quarter. */
  readonly values: PerTriwulan<number>;
  /** The capaian at the end of each quarter. */
  readonly capaian: PerTriwulan<number>;
  /** The latest quarter that is filled in this row. */
  readonly filled: number;
  /** The level of the predikat, the lowest is 1; and its share of all levels. */
  readonly level: number;
  readonly share: number;
  /** The predikat of the value itself, where it has a scale of its own. */
  readonly predikatNilai: number;
  /** Where the table has targets of quarters: which kind they are, the year's, what is due by each; else null. */
  readonly targets: {
    readonly jenis: number;
    readonly tahun: number;
    readonly triwulan: PerTriwulan<number>;
  } | null;
}

/** Heads of the working columns, in their order from one column right of the table on. */
export const WORK_HEADS = [
  ...['I', 'II', 'III', 'IV'].map((n) => `Nilai s.d. TW ${n}`),
  ...['I', 'II', 'III', 'IV'].map((n) => `Capaian s.d. TW ${n}`),
  'TW terakhir terisi',
  'Tingkat predikat',
  'Bagian tingkat',
  'Predikat nilai',
];

/** Those that follow where the table has targets of quarters. */
export const TARGET_HEADS = [
  'Jenis target TW',
  'Target setahun',
  ...['I', 'II', 'III', 'IV'].map((n) => `Target s.d. TW ${n}`),
];

/** The heads of the working columns of a sheet. */
export function workHeads({ targets }: Grid): readonly string[] {
  return targets ? [...WORK_HEADS, ...TARGET_HEADS] : WORK_HEADS;
}

export function gridOf(withQuarterTargets: boolean): Grid {
  const heads: readonly Head[] = withQuarterTargets ? [...COLUMNS, ...QUARTER_TARGETS] : COLUMNS;
  const first = heads.length + 1;
  const run = (from: number) => perTriwulan((n) => from + n - 1);
  return {
    heads,
    col: (head) => heads.indexOf(head),
    values: run(first),
    capaian: run(first + 4),
    filled: first + 8,
    level: first + 9,
    share: first + 10,
    predikatNilai: first + 11,
    targets: withQuarterTargets ? { jenis: first + 12, tahun: first + 13, triwulan: run(first + 14) } : null,
  };
}

/** A reference whose column stays when it is copied: '$K7'. */
export function inColumn(row: number, col: number): string {
  return `$${columnName(col)}${row + 1}`;
}

/** A reference that stays wherever it is copied: '$K$7'. */
export function fixed(row: number, col: number): string {
  return `$${columnName(col)}$${row + 1}`;
}

/** The cell that holds the current quarter as formulas use it: what was chosen, else the latest filled. */
export function quarterCell(grid: Grid): { row: number; col: number; ref: string } {
  return { row: CURRENT_ROW, col: grid.filled, ref: fixed(CURRENT_ROW, grid.filled) };
}

/** The cells of a row in columns, as plain references. */
export function cellsAt(row: number, cols: readonly number[]): string[] {
  return cols.map((col) => cellName(row, col));
}

/** The cells of a column in these rows, those that follow one another as one range: a function takes 255 arguments. */
export function inRuns(rows: readonly number[], col: number): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last ? cellName(first, col) : `${cellName(first, col)}:${cellName(last, col)}`,
  );
}
