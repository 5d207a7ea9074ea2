import { jenisOf } from '../../cascade/jenis';
import { pushAll } from '../../cascade/list';
import { foldSpace, textKey } from '../../cascade/text';
import { MAX_TEXT } from '../../workbook/limits';
import type { GridCell } from '../boxes/grid';
import { furtherPart, partOfAbove } from '../words/continued';
import { COLUMNS, EMPTY, type Column, type DataRow } from './columns';
import type { TableRow } from './table';

/** What a row that goes on repeats. */
const KEYS: readonly Column[] = ['Kode', 'Jenis', 'Kelompok'];

/** Between people in a cell; a ';' of a name has an invisible sign behind it (list.ts). */
const SEPARATOR = '; ';

/**
 * A row as the table has it: where a text is longer than a cell holds, the rest goes on in further rows, each with
 * Kode, Jenis, Kelompok and that one cell.
 */
export function withinCells(row: DataRow): DataRow[] {
  const rest: DataRow[] = [];
  const first: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) {
    if (row[column].length <= MAX_TEXT) continue;
    const { Kode, Jenis, Kelompok } = row;
    const [head = '', ...parts] = partsOf(row[column], column === 'Orang');
    first[column] = head;
    pushAll(
      rest,
      parts.map((part) => ({ ...EMPTY, Kode, Jenis, Kelompok, [column]: part })),
    );
  }
  return rest.length === 0 ? [row] : [{ ...row, ...first }, ...rest];
}

/** A text in parts that a cell holds each. */
function partsOf(text: string, isList: boolean): string[] {
  const parts: string[] = [];
  let left = text;
  while (left.length > MAX_TEXT) {
    const { head, tail } = isList ? afterItem(left) : withinWord(left);
    parts.push(head);
    left = tail;
  }
  return [...parts, left];
}

interface Cut {
  readonly head: string;
  readonly tail: string;
}

/** Between two people; the separator is understood. */
function afterItem(text: string): Cut {
  const at = text.lastIndexOf(SEPARATOR, MAX_TEXT);
  if (at <= 0) return withinWord(text, true);
  return { head: text.slice(0, at), tail: text.slice(at + SEPARATOR.length) };
}

/** How far back a place within a word is looked for; no word is longer, nor a run of words of one letter. */
const LOOK_BACK = 1000;

/** Within a word, since white space at the edge of a cell is no text; what cannot be cut so says that it goes on. */
function withinWord(text: string, isMarked = false): Cut {
  for (let at = MAX_TEXT; at > MAX_TEXT - LOOK_BACK; at--) {
    if (!/^\S{2}$/.test(text.slice(at - 1, at + 1)) || /^[\udc00-\udfff]/.test(text.charAt(at))) continue;
    const tail = text.slice(at);
    return { head: text.slice(0, at), tail: isMarked ? furtherPart(tail, true) : tail };
  }
  const at = text.lastIndexOf(' ', MAX_TEXT);
  return { head: text.slice(0, at), tail: furtherPart(text.slice(at + 1), false) };
}

/** From here on a cell is so full that the row below, which holds nothing else, goes on with it. */
const FULL = MAX_TEXT / 2;

/** The rows of a table with their texts whole, and which cells went into which, by the cell that begins. */
export interface Joined {
  readonly rows: readonly TableRow[];
  readonly further: ReadonlyMap<GridCell, readonly GridCell[]>;
}

/**
 * Joins what goes on in further rows: a row of the same Kode, Jenis and Kelompok whose only other cell goes on with
 * the cell above. Members of a team always do; another text only below a cell that is full, since a row with nothing
 * but an indikator is one more indikator.
 */
export function joinContinued(rows: readonly TableRow[]): Joined {
  const joined: TableRow[] = [];
  const further = new Map<GridCell, readonly GridCell[]>();
  let last: GridCell | null = null;
  for (const row of rows) {
    const above = joined.at(-1);
    const column: Column | null = above ? continued(above, row, last) : null;
    const head = column ? above?.cells.get(column) : undefined;
    const more: GridCell | undefined = column ? row.cells.get(column) : undefined;
    if (!above || !column || !head || !more) {
      joined.push(row);
      last = null;
      continue;
    }
    const raw = head.raw + (partOfAbove(more.raw) ?? (column === 'Orang' ? SEPARATOR : '') + more.raw);
    const whole = { ...head, raw, text: foldSpace(raw) };
    joined[joined.length - 1] = { ...above, cells: new Map(above.cells).set(column, whole) };
    further.set(whole, [...(further.get(head) ?? []), ...row.cells.values()]);
    further.delete(head);
    last = more;
  }
  return { rows: joined, further };
}

/** The column of the row above with which a row goes on; null where it is a row of its own. @param last what went on before */
function continued(above: TableRow, { cells }: TableRow, last: GridCell | null): Column | null {
  const same = (key: Column) => textKey(above.cells.get(key)?.text) === textKey(cells.get(key)?.text);
  const [column, second] = [...cells.keys()].filter((key) => !KEYS.includes(key));
  const head = column && above.cells.get(column);
  if (!head || second || !cells.has('Kode') || !KEYS.every(same)) return null;
  if (column === 'Orang' && jenisOf(cells.get('Jenis')?.text ?? '')?.part === 'anggota') return column;
  const part = last?.col === head.col ? last : head;
  return part.raw.length >= FULL ? column : null;
}
