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
  const room = Math.max((width - PADDING) / SAFETY, font.size);
  const space = textWidth(' ', font);
  return text
    .split('\n')
    .reduce((count, paragraph) => count + paragraphLines(paragraph, room, space, font), 0);
}

function paragraphLines(paragraph: string, room: number, space: number, font: Font): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = textWidth(word, font);
    const wanted = used === 0 ? wide : used + space + wide;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    if (used > 0) lines += 1;
    // A word wider than the cell is cut wherever the cell ends.
    const full = Math.floor(wide / room);
    lines += wide > room ? full : 0;
    used = wide > room ? wide - full * room : wide;
  }
  return lines;
}

/** The height in points of a cell that shows the whole text, at least one line. */
export function textHeight(text: string, width: number, font: Font): number {
  return Math.ceil(lineCount(text, width, font) * font.size * LINE + 3);
}
