import { FONT_SIZE } from '../styles';
import { MAX_ROW_HEIGHT, textHeight } from './text';

/** A column of a table: how wide it usually is, in points, and the texts that wrap in it. */
export interface TextColumn {
  readonly usual: number;
  readonly texts: readonly string[];
}

/** No narrower than this share of the usual. */
const LEAST = 0.6;

/**
 * Widths in points of columns that share a page: wider than usual where a text would need more than the highest row,
 * and the others narrower for it. Where that is not enough the table is wider than the page; see `columnBreaks`.
 * @param most no column is wider
 */
export function tableWidths(columns: readonly TextColumn[], room: number, most: number): number[] {
  const least = columns.map((column) => Math.min(most, leastWidth(column, most)));
  const wanted = columns.map(({ usual }, i) => Math.max(usual, least[i] ?? 0));
  const slack = wanted.map((width, i) => width - (least[i] ?? 0));
  const share = Math.min(1, Math.max(0, sum(wanted) - room) / Math.max(1, sum(slack)));
  return wanted.map((width, i) => Math.floor(width - (slack[i] ?? 0) * share));
}

function leastWidth({ usual, texts }: TextColumn, most: number): number {
  const fits = (text: string, width: number) =>
    textHeight(text, width, { size: FONT_SIZE }) <= MAX_ROW_HEIGHT;
  let width = Math.ceil(usual * LEAST);
  for (const text of texts) while (width < most && !fits(text, width)) width = Math.ceil(width * 1.1);
  return width;
}

/**
 * Where the columns of a table go on on a further page, each of which repeats the first ones.
 * @param wanted columns at which a table that is wider than a page should be parted first
 */
export function columnBreaks(
  widths: readonly number[],
  repeated: number,
  room: number,
  wanted: readonly number[] = [],
): number[] {
  if (sum(widths) <= room) return [];
  const head = sum(widths.slice(0, repeated));
  const breaks: number[] = [];
  let used = head;
  for (const [i, width] of widths.entries()) {
    if (i < repeated) continue;
    if (i > repeated && (used + width > room || wanted.includes(i))) {
      breaks.push(i);
      used = head;
    }
    used += width;
  }
  return breaks;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
