import { FONT_SIZE } from '../styles';
import { lineCount } from './text';

const REGULAR = { size: FONT_SIZE };
const BOLD = { size: FONT_SIZE, bold: true };

/** Counts the lines of texts, each text once for each width. */
export class Ruler {
  private readonly known = new Map<string, number>();

  /** The lines of a text in a cell of a width in points. */
  lines(text: string, width: number, bold: boolean): number {
    const key = `${bold ? 'b' : ''}${width} ${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const lines = lineCount(text, width, bold ? BOLD : REGULAR);
    this.known.set(key, lines);
    return lines;
  }
}
