/** A word of a page, in points from the upper left corner of the paper. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order they were drawn: the words of a cell one after another. */
  readonly words: readonly Word[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The pages of a PDF, from what pdftotext says with -bbox. */
export function pagesOfPdf(xhtml: string): PdfPage[] {
  return [...xhtml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, inner = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [
        ...inner.matchAll(/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<\/word>/g),
      ].map(([, left, top, right, bottom, text = '']): Word => ({
        text: plain(text),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }),
  );
}

/** A rectangle on the paper, in points. */
export type Rect = Omit<Word, 'text'>;

export const within = (inner: Rect, outer: Rect, slack: number): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

/** Words that lie on each other, by more than the room between lines and letters. */
export function overlaps({ words }: PdfPage): string[] {
  const sorted = [...words].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (const b of sorted.slice(i + 1)) {
      if (b.top > a.bottom) break;
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (high > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top) && wide > 1)
        found.push(`${a.text} / ${b.text}`);
    }
    return found;
  });
}

/** Signs that show nothing, and spaces: how words are parted does not count. */
const bare = (text: string) => text.replace(/[\s\u2060]/g, '');

/** The places at which a text stands whole, word after word. */
export function placesOf({ words }: PdfPage, text: string): Rect[] {
  const texts = words.map((word) => bare(word.text));
  const starts: number[] = [];
  texts.reduce((at, one) => {
    starts.push(at);
    return at + one.length;
  }, 0);
  const stream = texts.join('');
  const wanted = bare(text);
  const found: Rect[] = [];
  for (let at = stream.indexOf(wanted); at >= 0 && wanted !== ''; at = stream.indexOf(wanted, at + 1)) {
    const own = words.filter((_, i) => (starts[i] ?? 0) >= at && (starts[i] ?? 0) < at + wanted.length);
    if (own.length > 0) found.push(around(own));
  }
  return found;
}

const around = (words: readonly Rect[]): Rect => ({
  left: Math.min(...words.map(({ left }) => left)),
  top: Math.min(...words.map(({ top }) => top)),
  right: Math.max(...words.map(({ right }) => right)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
});
