import { maxOf } from '../../cascade/list';
import { oneLine } from '../plain';

/** Lines of text side by side and below each other, for reading on a terminal. */

const LINE_WIDTH = 100;

/** Rows with their columns aligned, indented by two spaces; columns named in `right` are aligned right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const plain = rows.map((row) => row.map(oneLine));
  const widths = widthsOf(plain);
  const line = (row: readonly string[]): string =>
    row.map((text, col) => pad(text, widths[col] ?? 0, right.includes(col))).join('  ');
  return plain.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}

/** The same, no line longer than `length`: one column is wrapped into as many lines as it needs. */
export function wrappedTable(
  rows: readonly (readonly string[])[],
  {
    right,
    wrap,
    length,
  }: { readonly right: readonly number[]; readonly wrap: number; readonly length: number },
): string {
  const widths = widthsOf(rows);
  const others = widths.reduce((sum, each, col) => (col === wrap ? sum : sum + each + 2), 2);
  const room = Math.max(16, length - others);
  const lines = rows.flatMap((row) => {
    const parts = wrapped(row[wrap] ?? '', room);
    return parts.map((part, i) => row.map((text, col) => (col === wrap ? part : i === 0 ? text : '')));
  });
  return table(lines, right);
}

/** A text in lines of at most 100 characters, each begun with the indent. */
export function paragraph(text: string, indent: string): string {
  return wrapped(text, LINE_WIDTH - width(indent))
    .map((each) => `${indent}${each}\n`)
    .join('');
}

/** A label and a text beside it, in lines of at most `length`. */
export function labelled(label: string, text: string, { indent, gap, length }: Labels): string {
  const [first = '', ...more] = wrapped(text, length - width(indent) - gap);
  const rest = more.map((line) => `${indent}${' '.repeat(gap)}${line}\n`).join('');
  return `${indent}${pad(oneLine(label), gap, false)}${first}\n${rest}`;
}

export interface Labels {
  readonly indent: string;
  /** How wide the labels are, with the space behind them. */
  readonly gap: number;
  readonly length: number;
}

/** A number as Indonesians write it, with at most two decimals. */
export function angka(value: number, decimals = 2): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: decimals });
}

export function shorten(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}

/** Broken between words into lines of at most `length`; a longer word has a line of its own. */
function wrapped(text: string, length: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(/\s+/)) {
    if (line && width(line) + 1 + width(word) > length) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const count = maxOf(
    rows.map((row) => row.length),
    0,
  );
  return Array.from({ length: count }, (_, col) => maxOf(rows.map((row) => width(row[col] ?? ''))));
}

function pad(text: string, length: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, length - width(text)));
  return right ? space + text : text + space;
}

function width(text: string): number {
  return [...text].length;
}
