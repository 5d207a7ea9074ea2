import type { Sheet } from '../../workbook/sheet';
import { mergesOf, textOf, textsIn, type Line, type Lines, type Merges } from './block';
import { countsFrom } from './numberRow';
import { aboutQuarters, bareQuarter, namedMonth, namedQuarter, semesterQuarter } from './quarter';
import { isYearOfQuarters, subOf } from './roles';

/** How far the rows of a head may stand from the one that names the indikator. */
export const REACH = 3;

type Texts = readonly (readonly [col: number, text: string])[];

/** A cell that names a quarter, and the topmost row of the heads over it. */
export interface QuarterCell {
  readonly col: number;
  readonly top: number;
}

/** What a row may say as a part of a head. */
export interface RowFacts {
  /** Its texts that are not empty, from the left. */
  readonly texts: Texts;
  /** The column with which it begins to count the columns; Infinity where it does not. */
  readonly countsFrom: number;
  /** It says what stands in the columns under the quarters. */
  readonly isSub: boolean;
  /** Numbers stand in it that are no years and no quarters, as they do below a head. */
  readonly hasFigures: boolean;
  /** The last column that says whose quarters stand below it: 'Target', 'Realisasi'; -1 for none. */
  readonly lastSaying: number;
}

/**
 * The rows of a sheet in which heads are looked for. Each is looked at once, however many of its cells may head a
 * column: a tree names an indikator in each of ten thousand columns.
 */
export class Rows {
  /** The merged areas by the cell with which they begin. */
  readonly merges: Merges;
  private readonly numbers: readonly number[];
  private readonly facts = new Map<number, RowFacts>();
  private readonly quarterCells = new Map<number, readonly QuarterCell[]>();

  constructor(
    { merges }: Sheet,
    readonly lines: Lines,
  ) {
    this.merges = mergesOf(merges);
    this.numbers = [...lines.keys()];
  }

  at(row: number): RowFacts {
    const known = this.facts.get(row) ?? factsOf(this.lines.get(row));
    this.facts.set(row, known);
    return known;
  }

  /** Whether a row counts the columns, beginning left of the indikator or with it. */
  isNumberRow(row: number, indikator: number): boolean {
    return this.at(row).countsFrom <= indikator;
  }

  /** The cells of a row that name a quarter. */
  quarters(row: number): readonly QuarterCell[] {
    const known = this.quarterCells.get(row) ?? this.findQuarters(row);
    this.quarterCells.set(row, known);
    return known;
  }

  /** The texts of a column from a row on, up to but not including another; rows that count the columns say nothing. */
  textsBelow(col: number, from: number, end: number): string[] {
    const texts: string[] = [];
    for (let i = firstFrom(this.numbers, from, (row) => row); (this.numbers[i] ?? end) < end; i++) {
      const row = this.numbers[i] ?? end;
      const text = textOf(this.lines.get(row)?.get(col));
      if (text !== '' && !this.isNumberRow(row, col)) texts.push(text);
    }
    return texts;
  }

  private findQuarters(row: number): QuarterCell[] {
    return this.at(row).texts.flatMap(([col, text]) => {
      const top = text.length > 80 ? null : this.quarterTop(row, col, text);
      return top === null ? [] : [{ col, top }];
    });
  }

  /** The topmost row of the head over a cell that names a quarter; null where it names none. */
  private quarterTop(row: number, col: number, text: string): number | null {
    if (namedQuarter(text) || semesterQuarter(text) || namedMonth(text) !== null) return row;
    return bareQuarter(text) === null ? null : this.parentRow(row, col, text);
  }

  /** The row above a bare number whose text over it speaks of quarters; below the name of one quarter stands a value. */
  private parentRow(row: number, col: number, text: string): number | null {
    for (let at = row - 1; at >= row - REACH; at -= 1) {
      const above = lastUpTo(this.at(at).texts, col);
      if (above === undefined) continue;
      if (namedQuarter(above)) return null;
      if (aboutQuarters(above) || isYearOfQuarters(above, text)) return at;
    }
    return null;
  }
}

function factsOf(line: Line | undefined): RowFacts {
  const texts = textsIn(line);
  const subs = texts.filter(([, text]) => subOf(text) !== null).length;
  return {
    texts,
    countsFrom: countsFrom(texts),
    isSub: texts.length >= 2 && subs * 2 > texts.length,
    hasFigures: [...(line?.values() ?? [])].some(
      ({ kind, value }) => kind === 'number' && !/^(?:[1-4]|20\d\d)$/.test(String(value)),
    ),
    lastSaying: texts.filter(([, text]) => saysWhose(text)).at(-1)?.[0] ?? -1,
  };
}

function saysWhose(text: string): boolean {
  return text.length <= 100 && /target|realisasi|rencana|capaian|kinerja|anggaran/i.test(text);
}

/** The place in a list that rises of the first one that is no lower than a number. */
function firstFrom<T>(list: readonly T[], from: number, numberOf: (one: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = list[middle];
    if (one !== undefined && numberOf(one) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last text of a row that does not stand right of a column. */
function lastUpTo(texts: Texts, col: number): string | undefined {
  return texts[firstFrom(texts, col + 1, ([at]) => at) - 1]?.[1];
}
