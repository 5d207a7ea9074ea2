import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import { readBoxSheet } from '../../layouts/boxes/sheet';
import type { Isian } from '../../rules/rule';
import { textsOf } from '../../rules/shared/texts';
import type { Cell, Sheet, WorkbookContent } from '../../workbook/sheet';

export type TextIsian = Extract<Isian, { dari: string }>;

export const keyOf = ({ lembar, row, col }: Place): string => `${row} ${col} ${lembar}`;

/** A cell in which somebody typed a text. */
export const typedText = (cell: Cell | undefined): Cell | null =>
  cell?.kind === 'text' && cell.formula === undefined ? cell : null;

/** White space and marks that reading folds away. */
export const SPACE = '[\\s\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]';

export const wordsOf = (text: string): string[] => text.split(' ');

/** Finds a text in a cell, whatever the white space and letter case it is written with there. */
export function textPattern(text: string, before: string, after: string): RegExp {
  const words = wordsOf(text).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<=${before})${words.join(`${SPACE}+`)}(?=${after})`, 'gimu');
}

/** The places where a text of the cascade stands beside those it is known from; null where that is not certain. */
export type DrawnAgain = (isian: TextIsian) => readonly Place[] | null;

/**
 * A box is drawn again where its children go on, and a table repeats it in each of its rows; reading keeps one place
 * of each sheet. Another cell that holds just this text belongs to it, unless several nodes say the same.
 */
export function drawnAgain(content: WorkbookContent, reading: Reading): DrawnAgain {
  const known = new Map<string, Place[][]>();
  for (const { text } of textsOf(reading.cascade)) {
    const key = textKey(text.teks);
    known.set(key, [...(known.get(key) ?? []), [...text.lokasi]]);
  }
  const sheets = cascadeSheets(content, reading);
  return (isian) => {
    const nodes = known.get(textKey(isian.dari)) ?? [];
    const places = new Set([...nodes.flat(), ...isian.lokasi].map(keyOf));
    const whole = textPattern(isian.dari, BEFORE, AFTER);
    const others = sheets.flatMap(({ name, cells }) =>
      cells
        .filter((cell) => cell.kind === 'text' && cell.value.search(whole) >= 0)
        .map(({ row, col }) => ({ lembar: name, row, col })),
    );
    const more = others.filter((place) => !places.has(keyOf(place)));
    return more.length === 0 || nodes.length === 1 ? more : null;
  };
}

/** What stands around a text that is a field of its own: the cell's edge, a label, another line or item, a number. */
const BEFORE = `(?:^|[:;,])${SPACE}*(?:\\(?\\d+[.)]${SPACE}*)?`;
const AFTER = `${SPACE}*(?:$|[;,])`;

/** The sheets that show the cascade that was read, also those that are only compared with it. */
function cascadeSheets({ sheets }: WorkbookContent, { sumber, ditinggalkan }: Reading): Sheet[] {
  const read = new Set(sumber.map(({ lembar }) => lembar));
  const left = new Set(ditinggalkan.flatMap(({ lembar }) => lembar));
  return sheets.filter(
    (sheet) => read.has(sheet.name) || (!left.has(sheet.name) && readBoxSheet(sheet) !== null),
  );
}
