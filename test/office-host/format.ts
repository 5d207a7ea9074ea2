import type { Span } from '../../src/workbook/sheet';
import { bounds, cellsOf, holds, MAX_COLS, oneCell, overlaps } from './area';

export type FormatValue = string | number | boolean;
export type Format = Readonly<Record<string, FormatValue>>;

/** The sides of one cell. */
const EDGES = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft', 'DiagonalDown', 'DiagonalUp'] as const;

/** What a cell is that nobody formatted, by dotted path. */
export const DEFAULT_FORMAT: Format = {
  numberFormat: 'General',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.tintAndShade': 0,
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'fill.patternColor': '#000000',
  'fill.patternTintAndShade': 0,
  'fill.tintAndShade': 0,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  autoIndent: false,
  style: 'Normal',
  'protection.locked': true,
  'protection.formulaHidden': false,
  ...Object.fromEntries<FormatValue>(
    EDGES.flatMap((edge) => [
      [`borders.${edge}.style`, 'None'],
      [`borders.${edge}.weight`, 'Thin'],
      [`borders.${edge}.color`, '#000000'],
      [`borders.${edge}.tintAndShade`, 0],
    ]),
  ),
};

/** Larger areas are kept as one, and count as formatted only where a cell was formatted by itself. */
const LARGE = 300_000;

/** The formats of a sheet: by cell, and for whole rows, columns or sheets as areas. */
export class Formats {
  private readonly cells = new Map<number, Record<string, FormatValue>>();
  private large: { readonly span: Span; readonly key: string; readonly value: FormatValue }[] = [];

  get(row: number, col: number, key: string): FormatValue {
    const own = this.cells.get(row * MAX_COLS + col)?.[key];
    if (own !== undefined) return own;
    const areas = this.large.filter((each) => each.key === key && holds(each.span, row, col));
    return areas.at(-1)?.value ?? DEFAULT_FORMAT[key] ?? '';
  }

  set(span: Span, key: string, value: FormatValue): void {
    if (span.rows * span.cols > LARGE) {
      this.forEachOf(span, (format) => Reflect.deleteProperty(format, key));
      this.large.push({ span, key, value });
      return;
    }
    for (const { row, col } of cellsOf(span)) this.cell(row, col)[key] = value;
  }

  /** The one value that all cells of the rectangle have; undefined where they differ. */
  uniform(span: Span, key: string): FormatValue | undefined {
    if (span.rows * span.cols > LARGE) return this.uniformLarge(span, key);
    const first = this.get(span.row, span.col, key);
    for (const { row, col } of cellsOf(span)) if (this.get(row, col, key) !== first) return undefined;
    return first;
  }

  clear(span: Span): void {
    const gone: number[] = [];
    for (const key of this.cells.keys())
      if (holds(span, Math.floor(key / MAX_COLS), key % MAX_COLS)) gone.push(key);
    for (const key of gone) this.cells.delete(key);
    const touched = new Set(this.large.filter((area) => overlaps(area.span, span)).map(({ key }) => key));
    for (const key of touched) this.set(span, key, DEFAULT_FORMAT[key] ?? '');
  }

  /** What differs from a cell that nobody formatted, sorted by its path. */
  changed(row: number, col: number): Format {
    const own = this.cells.get(row * MAX_COLS + col);
    if (!own) return {};
    const keys = Object.keys(own).filter((key) => own[key] !== DEFAULT_FORMAT[key]);
    return Object.fromEntries(keys.sort().map((key) => [key, own[key] ?? '']));
  }

  /** The rectangle around the cells that were formatted by themselves. */
  used(): Span | null {
    const spans: Span[] = [];
    for (const key of this.cells.keys()) {
      const [row, col] = [Math.floor(key / MAX_COLS), key % MAX_COLS];
      if (Object.keys(this.changed(row, col)).length > 0) spans.push(oneCell(row, col));
    }
    return bounds(spans);
  }

  /** Every formatted cell of another sheet, taken over. */
  copyFrom(other: Formats): void {
    for (const [key, format] of other.cells) this.cells.set(key, { ...format });
    this.large = [...other.large];
  }

  private cell(row: number, col: number): Record<string, FormatValue> {
    const key = row * MAX_COLS + col;
    const known = this.cells.get(key);
    if (known) return known;
    const made: Record<string, FormatValue> = {};
    this.cells.set(key, made);
    return made;
  }

  private forEachOf(span: Span, act: (format: Record<string, FormatValue>) => void): void {
    for (const [key, format] of this.cells)
      if (holds(span, Math.floor(key / MAX_COLS), key % MAX_COLS)) act(format);
  }

  private uniformLarge(span: Span, key: string): FormatValue | undefined {
    const first = this.get(span.row, span.col, key);
    let differs = this.large.some(
      (area) => area.key === key && area.value !== first && overlaps(area.span, span),
    );
    this.forEachOf(span, (format) => {
      if (format[key] !== undefined && format[key] !== first) differs = true;
    });
    return differs ? undefined : first;
  }
}
