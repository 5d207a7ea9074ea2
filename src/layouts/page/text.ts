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
  const units = [...text].reduce((sum, sign) => sum + signWidth(sign, table), 0);
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

/** How many lines a text takes in a cell of a width in points that wraps at spaces; an empty one takes one. */
export function lineCount(text: string, width: number, font: Font): number {
  const room = roomIn(width, font);
  return text.split('\n').reduce((count, paragraph) => count + paragraphLines(paragraph, room, font).lines, 0);
}

/** A text cut at spaces into parts that take at most so many lines each; a word is never cut. */
export function cutText(text: string, width: number, font: Font, most: number): string[] {
  const parts: string[] = [];
  let left = text;
  while (left !== '') {
    const { full } = paragraphLines(left, roomIn(width, font), font, most);
    const part = full === 0 ? left : left.slice(0, full);
    parts.push(part.trimEnd());
    left = left.slice(part.length);
  }
  return parts.length > 0 ? parts : [''];
}

const roomIn = (width: number, font: Font) => Math.max((width - PADDING) / SAFETY, font.size);

/**
 * Sets words one after another.
 * @param most after so many lines `full` tells how many signs of the text stand on them
 */
function paragraphLines(text: string, room: number, font: Font, most = Infinity): { lines: number; full: number } {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  let at = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(word, font);
    const wanted = used === 0 ? wide : used + space + wide;
    if (wanted <= room) used = wanted;
    else {
      // A word wider than the cell is cut wherever the cell ends.
      const cuts = wide > room ? Math.floor(wide / room) : 0;
      const more = (used > 0 ? 1 : 0) + cuts;
      if (lines + more > most && at > 0) return { lines, full: at };
      lines += more;
      used = wide - cuts * room;
    }
    at += word.length + 1;
  }
  return { lines, full: 0 };
}

/** The height in points of a cell that shows the whole text, at least one line. */
export function textHeight(text: string, width: number, font: Font): number {
  return heightOf(lineCount(text, width, font), font);
}

/** The height in points of a cell of so many lines. */
export function heightOf(lines: number, font: Font): number {
  return Math.ceil(lines * font.size * LINE + 3);
}
