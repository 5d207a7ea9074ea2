import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import type { Finding, Isian } from '../../rules/rule';
import { findCell } from '../../workbook/find';
import type { CellChange } from '../../workbook/port';
import type { Cell, WorkbookContent } from '../../workbook/sheet';
import {
  drawnAgain,
  keyOf,
  SPACE,
  textPattern,
  typedText,
  wordsOf,
  type DrawnAgain,
  type TextIsian,
} from './letak';

/** A cell by its place; undefined where nothing stands. */
export type CellAt = (place: Place) => Cell | undefined;

/** What mends some findings: the cells to write, and those of the findings that they mend. */
export interface Perbaikan {
  readonly changes: readonly CellChange[];
  readonly temuan: readonly Finding[];
}

/** A part of a cell's text to be written anew; a number takes the place of the whole. */
interface Edit {
  readonly place: Place;
  readonly cell: Cell;
  readonly at: number;
  readonly length: number;
  readonly ke: string | number;
}

/** Looks cells of a workbook up. */
export function cellsOf({ sheets }: WorkbookContent): CellAt {
  const bySheet = new Map(sheets.map(({ name, cells }) => [name, cells]));
  return ({ lembar, row, col }) => findCell(bySheet.get(lembar) ?? [], row, col);
}

/**
 * Whether a finding can be mended with certainty: its rule says what to write, and the cell holds what the rule saw,
 * as a typed value. Quick, for lists of findings; `perbaiki` looks closer.
 */
export function canMend({ isian }: Finding, cellAt: CellAt): boolean {
  return isian !== undefined && editsOf(isian, cellAt) !== null;
}

/**
 * The cells that mend findings: of each text only the wrong words are replaced, in every sheet that shows it, so that
 * labels and other lines of a cell stay. A finding that cannot be mended with certainty is left out: where a cell
 * holds a formula, or where the same text stands in cells of which it is not known to whom they belong.
 */
export function perbaiki(content: WorkbookContent, reading: Reading, temuan: readonly Finding[]): Perbaikan {
  const cellAt = cellsOf(content);
  const again = drawnAgain(content, reading);
  const edits = temuan.map(({ isian }) => isian && completeEdits(isian, cellAt, again));
  return {
    changes: changesOf(edits.flatMap((own) => own ?? [])),
    temuan: temuan.filter((_, i) => edits[i] != null),
  };
}

function completeEdits(isian: Isian, cellAt: CellAt, again: DrawnAgain): Edit[] | null {
  if (!('dari' in isian)) return editsOf(isian, cellAt);
  const more = again(isian);
  return more && editsOf({ ...isian, lokasi: [...isian.lokasi, ...more] }, cellAt);
}

function editsOf(isian: Isian, cellAt: CellAt): Edit[] | null {
  if ('angka' in isian) {
    const cell = typedText(cellAt(isian.lokasi));
    // A number in a percent cell would count a hundred times as much.
    if (!cell || cell.format?.includes('%')) return null;
    return [{ place: isian.lokasi, cell, at: 0, length: String(cell.value).length, ke: isian.angka }];
  }
  const edits = isian.lokasi.map((place) => textEdits(place, typedText(cellAt(place)), isian));
  return edits.every((own) => own !== null) ? edits.flat() : null;
}

/** The words to replace in one cell; null where the text does not stand there just once. */
function textEdits(place: Place, cell: Cell | null, { dari, ke }: TextIsian): Edit[] | null {
  if (!cell) return null;
  const raw = String(cell.value);
  const [found, ...more] = raw.matchAll(textPattern(dari, '(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'));
  if (!found || more.length > 0) return null;
  const words = [...found[0].matchAll(new RegExp(`[^${SPACE.slice(1)}+`, 'gu'))];
  const [before, after] = [wordsOf(dari), wordsOf(ke)];
  const edit = (at: number, written: string, word: string): Edit => ({
    place,
    cell,
    at: found.index + at,
    length: written.length,
    ke: word,
  });
  if (words.length !== after.length) return [edit(0, found[0], ke)];
  return words.flatMap((written, i) => {
    const [was = '', word = ''] = [before[i], after[i]];
    return was === word ? [] : [edit(written.index, written[0], inCaseOf(written[0], was, word))];
  });
}

/** A word in the letter case in which a sheet writes the wrong one. */
function inCaseOf(written: string, was: string, word: string): string {
  if (written === was) return word;
  if (written === written.toUpperCase()) return word.toUpperCase();
  return written.startsWith(written.charAt(0).toUpperCase())
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word.toLowerCase();
}

/** All edits of a cell at once; two of the same words are one. */
function changesOf(edits: readonly Edit[]): CellChange[] {
  const byCell = new Map<string, Edit[]>();
  for (const edit of edits) {
    const own = byCell.get(keyOf(edit.place)) ?? [];
    if (!own.some(({ at }) => at === edit.at)) own.push(edit);
    byCell.set(keyOf(edit.place), own);
  }
  return [...byCell.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ place: first.place, before: first.cell.value, value: valueOf(first, own) }] : [];
  });
}

function valueOf(first: Edit, edits: readonly Edit[]): string | number {
  if (typeof first.ke === 'number') return first.ke;
  return [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce(
      (text, { at, length, ke }) => text.slice(0, at) + String(ke) + text.slice(at + length),
      String(first.cell.value),
    );
}
