import { FONT_SIZE } from '../styles';
import { setWords, wordWidths, type Font } from './text';

const FONTS = { regular: { size: FONT_SIZE }, bold: { size: FONT_SIZE, bold: true } } as const;

/** Counts the lines of texts in the font of composed sheets; each text is measured once. */
export class Ruler {
  private readonly regular = new Measured(FONTS.regular);
  private readonly bold = new Measured(FONTS.bold);

  /** The lines of a text without line ends in a cell of a width in points. */
  lines(text: string, width: number, bold: boolean): number {
    return (bold ? this.bold : this.regular).lines(text, width);
  }
}

class Measured {
  private readonly words = new Map<string, readonly number[]>();
  private readonly counts = new Map<number, Map<string, number>>();

  constructor(private readonly font: Font) {}

  lines(text: string, width: number): number {
    const counts = this.counts.get(width) ?? new Map<string, number>();
    this.counts.set(width, counts);
    const known = counts.get(text);
    if (known !== undefined) return known;
    const words = this.words.get(text) ?? wordWidths(text, this.font);
    this.words.set(text, words);
    const { lines } = setWords(words, width, this.font);
    counts.set(text, lines);
    return lines;
  }
}
