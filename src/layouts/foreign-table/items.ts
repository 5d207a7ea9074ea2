import { foldSpace } from '../../cascade/text';

const BULLET = /^(?:\(?\d{1,2}[.)]|\(\d{1,2}\)|[a-z][.)]|[-–•*])\s*/i;

/** Before a number a bullet needs a space: '1.234' is none. */
const VALUE_BULLET = /^(?:\(?\d{1,2}[.)]|[a-z][.)]|[-–•*])\s+(?=\S)/i;

/** The filled lines of a cell (Alt+Enter). */
function filledLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(foldSpace)
    .filter((line) => line !== '');
}

/** The filled lines of a cell of values, without the numbers or bullets that all of them have. */
export function valueLines(text: string): string[] {
  const lines = filledLines(text);
  const isList = lines.length > 1 && lines.every((line) => VALUE_BULLET.test(line));
  return isList ? lines.map((line) => line.replace(VALUE_BULLET, '')) : lines;
}

/**
 * The indikator in one cell. Several where its lines are numbered, or where a cell of values has as many lines
 * (`count`); else the lines are one wrapped text.
 */
export function splitItems(text: string, count: number): string[] {
  const lines = filledLines(text);
  const numbered = lines.filter((line) => BULLET.test(line)).length;
  if (numbered >= 2 && BULLET.test(lines[0] ?? '')) return joinNumbered(lines);
  if (lines.length > 1 && lines.length === count) return lines;
  return [foldSpace(text).replace(/^(?:\(?\d{1,2}[.)]|[-–•*])\s+(?=\S)/, '')];
}

/** A line without a number goes on with the one above. */
function joinNumbered(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line)) items.push(line.replace(BULLET, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items;
}
