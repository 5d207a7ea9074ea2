import { foldSpace } from '../../cascade/text';
import { cellKey, type GridCell } from '../boxes/grid';
import type { BoxLevel, HeadColumn } from './head';
import { kindsOf } from '../words/classify';
import { boxWords, isOfOtherLevel, namesLevel } from './words';

/** A cell with the rows that it is merged over; `end` is the row after the last. */
export interface Placed {
  readonly cell: GridCell;
  readonly row: number;
  readonly end: number;
}

export interface AcrossBox {
  readonly level: BoxLevel;
  readonly row: number;
  readonly end: number;
  readonly nomor: number | null;
  /** Its own words name its level. */
  readonly own: boolean;
  /** The word and number over its text, as written. */
  readonly head: string | null;
  /** Its text without that, in the cell where it stands. */
  readonly text: GridCell;
  /** Cells that hold the word or the number alone. */
  readonly heads: readonly GridCell[];
}

/** A number alone in its cell. */
const NUMBER = /^\(?([0-9]{1,2})[.)]?$/;
export const numberAlone = ({ text }: GridCell): number | null => {
  const match = NUMBER.exec(text);
  return match ? Number(match[1]) : null;
};

export const placed = (cell: GridCell, heights: ReadonlyMap<string, number>): Placed => ({
  cell,
  row: cell.row,
  end: cell.row + (heights.get(cellKey(cell)) ?? 1),
});

/**
 * The boxes in the columns of a level, from the top.
 * @param cells those of its columns, and numbers in the empty column before them
 */
export function boxesIn(level: BoxLevel, { col }: HeadColumn, cells: readonly Placed[]): AcrossBox[] {
  const numbers = new Map<number, GridCell>();
  const texts: Placed[] = [];
  for (const one of cells) {
    if (numberAlone(one.cell) !== null) numbers.set(one.row, one.cell);
    else if (isHead(one, level) && one.cell.col < col) numbers.set(one.row, one.cell);
    else if (one.cell.col >= col) texts.push(one);
  }
  return texts.flatMap((one, i): AcrossBox[] => {
    const above = texts[i - 1];
    const over = above && isHead(above, level) && above.end === one.row && !isHead(one, level) ? above : null;
    const words = boxWords(one.cell.raw, level);
    const text = words.rest === one.cell.raw ? one.cell : withRaw(one.cell, words.rest);
    const kinds = kindsOf(text);
    if (text.text === '' || isOfOtherLevel(words, kinds, level)) return [];
    const beside = numbers.get(over?.row ?? one.row);
    const heads = [...(over ? [over.cell] : []), ...(beside ? [beside] : [])];
    const said = heads.map((cell) => numberAlone(cell) ?? boxWords(cell.raw, level).nomor);
    return [
      {
        level,
        row: over?.row ?? one.row,
        end: one.end,
        nomor: words.nomor ?? said.find((nomor) => nomor !== null) ?? null,
        own: over !== null || namesLevel(words, kinds, level),
        head: words.head,
        text,
        heads,
      },
    ];
  });
}

const withRaw = (cell: GridCell, raw: string): GridCell => ({ ...cell, raw, text: foldSpace(raw) });

/** The level's word and number alone: its text stands below or beside it. */
function isHead({ cell }: Placed, level: BoxLevel): boolean {
  const { head, rest } = boxWords(cell.raw, level);
  return head !== null && foldSpace(rest) === '';
}
