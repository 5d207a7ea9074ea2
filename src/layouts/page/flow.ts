import { maxOf } from '../../cascade/list';
import { drawnAgain, furtherPart, guardGoingOn, isDrawnAgain } from '../words/continued';
import { FONT_SIZE } from '../styles';
import type { Ruler } from './ruler';
import { cutText } from './text';
import type { StackLine } from './tree';

/** A line of a list with the rows it takes, each a line of text high. */
export interface Item extends StackLine {
  readonly rows: number;
}

/** A column of a list that flows through several: what it says again, and its items `from` up to, not including, `to`. */
export interface FlowColumn {
  readonly again: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** A text longer than this goes on in a further cell: none is higher than a row of Excel may be, 409 points. */
export const MOST_ROWS = 20;

/** What the sign before a further part takes. */
const MORE_WIDTH = 14;

/** The lines of a team or individual, measured in a column of a width in points. */
export function itemsOf(stack: readonly StackLine[], width: number, ruler: Ruler): Item[] {
  return stack.flatMap((line) => itemsOfLine(line, width, ruler));
}

function itemsOfLine(line: StackLine, width: number, ruler: Ruler): Item[] {
  const bold = line.look !== 'teks';
  const rows = ruler.lines(line.text, width, bold);
  if (rows <= MOST_ROWS) return [{ ...line, rows }];
  return partsOf(line.text, width, bold).map((text) => ({
    ...line,
    text,
    rows: ruler.lines(text, width, bold),
  }));
}

/** A text in parts for cells below each other, none higher than a row may be. */
export function partsOf(text: string, width: number, bold: boolean): string[] {
  const parts = cutText(text, width - MORE_WIDTH, { size: FONT_SIZE, bold }, MOST_ROWS);
  // A label stands in one cell with the beginning of its text.
  const [first, second] = parts;
  if (first?.text.endsWith(':') && second)
    parts.splice(0, 2, { text: `${first.text} ${second.text}`, glued: false });
  const again = isDrawnAgain(text);
  return parts.map(({ text: part, glued }, i) => {
    // Only what the whole text says of itself is said by its last part.
    const own = again && i === parts.length - 1 ? part : guardGoingOn(part);
    return i === 0 ? own : furtherPart(own, glued);
  });
}

/** Where a list flows: from which item on, through how many columns at most, and what a further one says again. */
export interface Course {
  readonly items: readonly Item[];
  readonly start: number;
  readonly most: number;
  readonly again: (at: number) => readonly Item[];
}

/** Lets a list flow through columns of so many rows; null where an item is higher than a column. */
function flow({ items, start, most, again }: Course, rows: number): FlowColumn[] | null {
  const columns: FlowColumn[] = [];
  let from = start;
  while (from < items.length && columns.length < most) {
    const head = from > 0 ? again(from) : [];
    const to = columnEnd(items, from, rows - rowsOf(head));
    if (to === from) return null;
    columns.push({ again: head, from, to });
    from = to;
  }
  return columns.length > 0 ? columns : [{ again: [], from: start, to: items.length }];
}

/** The end of the items that fit, so that no label is parted from its list; no further than `from` if none fits. */
function columnEnd(items: readonly Item[], from: number, room: number): number {
  let to = from;
  let used = 0;
  for (; to < items.length; to += 1) {
    used += items[to]?.rows ?? 0;
    if (used > room) break;
  }
  if (to === items.length) return to;
  let end = to;
  while (end > from && items[end - 1]?.look !== 'teks') end -= 1;
  return end > from ? end : to;
}

/** What a further column says before its first item: whose list goes on, and which. */
export function sayAgain(items: readonly Item[], at: number, width: number, ruler: Ruler): Item[] {
  const before = items.slice(0, at);
  const look = items[at]?.look;
  const nama = items[0]?.look === 'nama' ? items[0].text : '';
  const last = (wanted: Item['look']) => before.map((one) => one.look).lastIndexOf(wanted);
  const [group, list] = [last('kelompok'), last('bagian')];
  const labels = [
    ...(look !== 'kelompok' && group >= 0 ? [group] : []),
    ...(look === 'teks' && list > group ? [list] : []),
  ];
  const lines: StackLine[] = [
    { text: drawnAgain(nama), look: 'nama' },
    ...labels.flatMap((i) => (items[i] ? [{ ...items[i], text: labelAgain(items[i].text) }] : [])),
  ];
  return lines.map((line) => ({ ...line, rows: ruler.lines(line.text, width, true) }));
}

const labelAgain = (label: string) => drawnAgain(label.replace(/\s*:.*$/s, ''));

export const rowsOf = (items: readonly Item[]): number => items.reduce((sum, { rows }) => sum + rows, 0);

/** How many rows the highest of some columns takes. */
export function highest(items: readonly Item[], columns: readonly FlowColumn[]): number {
  return maxOf(
    columns.map(({ again, from, to }) => rowsOf(again) + rowsOf(items.slice(from, to))),
    0,
  );
}

const isWhole = ({ items }: Course, columns: FlowColumn[] | null) => columns?.at(-1)?.to === items.length;

/** The whole rest of a list, in columns as even as they go; null where they do not hold it. */
export function evenFlow(course: Course, rows: number): FlowColumn[] | null {
  const full = flow(course, rows);
  return isWhole(course, full) ? flow(course, fewestRows(course, rows)) : null;
}

/** As much of a list as the columns hold, but not all of it; null where that is nothing. */
export function cutFlow(course: Course, rows: number): FlowColumn[] | null {
  const full = flow(course, rows);
  if (!isWhole(course, full)) return full;
  const tooFew = fewestRows(course, rows) - 1;
  return tooFew > 0 ? flow(course, tooFew) : null;
}

/** How few rows hold all that `rows` do: searched by halves, since every step lays the list out anew. */
function fewestRows(course: Course, rows: number): number {
  let [tooFew, enough] = [0, rows];
  while (enough - tooFew > 1) {
    const half = Math.floor((tooFew + enough) / 2);
    if (isWhole(course, flow(course, half))) enough = half;
    else tooFew = half;
  }
  return enough;
}
