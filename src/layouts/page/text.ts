import { must } from '../../cascade/must';
import { BOLD, REGULAR, type WidthTable } from './widths';

/** How a text is set: Arial of a size in points. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

const UNITS_PER_EM = 2048;
/** Room that Excel leaves at both sides of a cell's text, together, in points. */
const PADDING = 5;
/** Printers set text a little wider than the screen. */
const SAFETY = 1.03;
/** Excel gives a line of Arial 10 a height of 12.75. */
const LINE = 1.275;

/** Excel's limit for the height of a row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** The width of a text on one line, in points. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  const table = bold ? BOLD : REGULAR;
  let units = 0;
  for (const sign of text) units += signWidth(sign, table);
  return (units * size) / UNITS_PER_EM;
}

/** A sign that Arial lacks is taken to be as wide as an emoji. */
function signWidth(sign: string, table: WidthTable): number {
  const code = sign.codePointAt(0) ?? 0;
  const first = code < 0xa0 ? 0x20 : code < 0x2010 ? 0xa0 : 0x2010;
  const known = table[first]?.[code - first];
  if (known) return known;
  return /^[\p{M}\p{Cf}]$/u.test(sign) ? 0 : UNITS_PER_EM * 1.4;
}

/** What a line of a cell holds, in points. */
const roomIn = (width: number, font: Font) => Math.max((width - PADDING) / SAFETY, font.size);

/** How many lines a text takes in a cell of a width in points that wraps at spaces; an empty one takes one. */
export function lineCount(text: string, width: number, font: Font): number {
  return text
    .split('\n')
    .reduce((count, paragraph) => count + setWords(wordWidths(paragraph, font), width, font).lines, 0);
}

/** A part of a text that was cut; `glued` where it begins within a word. */
export interface TextPart {
  readonly text: string;
  readonly glued: boolean;
}

/**
 * A text cut into parts that take at most so many lines each: at spaces, and in words that take more alone. Each
 * word is measured once, so that the cost grows with the text and not with its square.
 */
export function cutText(text: string, width: number, font: Font, most: number): TextPart[] {
  const words = text.split(' ');
  const widths = words.map((word) => textWidth(word, font));
  const parts: TextPart[] = [];
  let glued = false;
  let at = 0;
  while (at < words.length) {
    const { full, lines } = setWords(widths.slice(at), width, font, most);
    if (full === 1 && lines > most) {
      const word = must(words[at], 'a word at an index below their number');
      const head = headOf(word, (roomIn(width, font) * most) / 2, font);
      parts.push({ text: head.text, glued });
      words[at] = word.slice(head.text.length);
      widths[at] = must(widths[at], 'each word has its width') - head.width;
      glued = true;
      continue;
    }
    parts.push({ text: words.slice(at, at + full).join(' '), glued });
    at += full;
    glued = false;
  }
  return parts;
}

/** The first signs of a word that are no wider than a length, at least one, and their width in points. */
function headOf(word: string, length: number, font: Font): { readonly text: string; readonly width: number } {
  let text = '';
  let width = 0;
  for (const sign of word) {
    const wide = textWidth(sign, font);
    if (width + wide > length && text !== '') break;
    text += sign;
    width += wide;
  }
  return { text, width };
}

/** The widths of the words of a line, in points. */
export function wordWidths(text: string, font: Font): number[] {
  return text.split(' ').map((word) => textWidth(word, font));
}

/**
 * Sets words of the given widths one after another in a cell of a width, all in points.
 * @param most after so many lines it ends; at least one word is set
 * @returns how many lines they take, and how many words stand on them
 */
export function setWords(
  words: readonly number[],
  width: number,
  font: Font,
  most = Infinity,
): { readonly lines: number; readonly full: number } {
  const room = roomIn(width, font);
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const [i, wide] of words.entries()) {
    const wanted = used === 0 ? wide : used + space + wide;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    // A word wider than the cell is cut wherever the cell ends.
    const cuts = wide > room ? Math.floor(wide / room) : 0;
    const more = (used > 0 ? 1 : 0) + cuts;
    if (lines + more > most && i > 0) return { lines, full: i };
    lines += more;
    used = wide - cuts * room;
  }
  return { lines, full: words.length };
}

/** The height in points of a cell that shows the whole text, at least one line. */
export function textHeight(text: string, width: number, font: Font): number {
  return heightOf(lineCount(text, width, font), font);
}

/** The height in points of a cell of so many lines. */
export function heightOf(lines: number, font: Font): number {
  return Math.ceil(lines * font.size * LINE + 3);
}
