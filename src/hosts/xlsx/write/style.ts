import type { Line, Style } from '../../../workbook/plan';
import { counted, element, HEAD, MAIN } from '../xml/element';

/** The font that column widths are measured in: composed sheets look alike wherever they are opened. */
export const FONT = { name: 'Arial', size: 10 };

/** The first number that a workbook's own number formats may have (ECMA-376 part 1, 18.8.30). */
const FIRST_FORMAT = 164;

/** What styles are made of, each once: its markup, and its number in its list. */
class Pool {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const xml of first) this.number(xml);
  }

  number(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  get list(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

/** Gathers the styles of a workbook while its sheets are drawn. */
export class StyleBook {
  private readonly formats = new Pool();
  private readonly fonts = new Pool([fontXml({})]);
  /** Excel keeps the first two fills for itself. */
  private readonly fills = new Pool(['none', 'gray125'].map((type) => fillXml(type)));
  private readonly borders = new Pool([borderXml({})]);
  private readonly cells = new Pool();
  private readonly differential = new Pool();
  private readonly plain = new Map<Style, number>();
  private readonly quoted = new Map<Style, number>();

  constructor() {
    this.cell({});
  }

  /** The number of a cell's style. @param isQuoted the cell holds a text that would be read otherwise if typed */
  cell(style: Style, isQuoted = false): number {
    const known = isQuoted ? this.quoted : this.plain;
    const number = known.get(style) ?? this.cells.number(this.xf(style, isQuoted));
    known.set(style, number);
    return number;
  }

  /** Lets go of the styles of a sheet that is drawn, which are thousands of objects; their numbers stay. */
  forgetObjects(): void {
    this.plain.clear();
    this.quoted.clear();
  }

  /** The number of the style of a conditional format: it changes only what it names. */
  conditional({ color, fill, bold }: Pick<Style, 'color' | 'fill' | 'bold'>): number {
    const font = (bold ? '<b/>' : '') + (color ? colorXml('color', color) : '');
    const inside = (font && `<font>${font}</font>`) + (fill ? solidXml(fill) : '');
    return this.differential.number(element('dxf', {}, inside));
  }

  /** The styles part. */
  xml(): string {
    const formats = this.formats.list.map((formatCode, i) =>
      element('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode }),
    );
    const normal = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const inside = [
      counted('numFmts', formats),
      counted('fonts', this.fonts.list),
      counted('fills', this.fills.list),
      counted('borders', this.borders.list),
      counted('cellStyleXfs', [normal]),
      counted('cellXfs', this.cells.list),
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      counted('dxfs', this.differential.list),
    ];
    return HEAD + element('styleSheet', { xmlns: MAIN }, inside.join(''));
  }

  private xf(style: Style, isQuoted: boolean): string {
    const { align, valign = 'bottom', wrap, rotation, indent, numberFormat, locked } = style;
    const alignment = element('alignment', {
      horizontal: align,
      vertical: valign,
      wrapText: wrap ? 'true' : undefined,
      textRotation: rotation,
      indent,
    });
    const font = this.fonts.number(fontXml(style));
    const fill = style.fill ? this.fills.number(solidXml(style.fill)) : 0;
    const border = this.borders.number(borderXml(style.border ?? {}));
    const format = numberFormat ? FIRST_FORMAT + this.formats.number(numberFormat) : 0;
    const yes = (isSet: boolean) => (isSet ? 1 : undefined);
    const attributes = {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      quotePrefix: yes(isQuoted),
      applyNumberFormat: yes(format > 0),
      applyFont: yes(font > 0),
      applyFill: yes(fill > 0),
      applyBorder: yes(border > 0),
      applyAlignment: 1,
      applyProtection: yes(locked === false),
    };
    return element('xf', attributes, alignment + (locked === false ? '<protection locked="0"/>' : ''));
  }
}

/** In the order of Excel, which some schemas ask for. */
function fontXml({ fontSize, bold, italic, underline, color }: Style): string {
  const inside = [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    underline ? '<u/>' : '',
    element('sz', { val: fontSize ?? FONT.size }),
    color ? colorXml('color', color) : '',
    element('name', { val: FONT.name }),
  ];
  return element('font', {}, inside.join(''));
}

/** Cells take a solid fill's first colour, conditional formats its second. */
const solidXml = (rgb: string) => fillXml('solid', colorXml('fgColor', rgb) + colorXml('bgColor', rgb));

function fillXml(patternType: string, colours = ''): string {
  return element('fill', {}, element('patternFill', { patternType }, colours));
}

function borderXml({ top, right, bottom, left }: NonNullable<Style['border']>): string {
  const sides =
    sideXml('left', left) + sideXml('right', right) + sideXml('top', top) + sideXml('bottom', bottom);
  return element('border', {}, `${sides}<diagonal/>`);
}

function sideXml(name: string, line: Line | undefined): string {
  return line ? element(name, { style: line.weight }, colorXml('color', line.color)) : element(name, {});
}

export const colorXml = (name: string, rgb: string) => element(name, { rgb: `FF${rgb}` });
