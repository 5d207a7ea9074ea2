import { holds, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import type { FormatValue } from '../format';
import { may } from '../guard';
import { choiceOf, colourOf, flagOf, numberOf, textOf, thing, wholeOf, type Kind, type Thing } from '../kind';
import { placeOf } from '../model';
import type { Context } from './context';
import type { OfArea } from './range';
import { border } from './border';

/** The tallest row and the widest column, in points. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1_792;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const READING = ['Context', 'LeftToRight', 'RightToLeft'];
const PATTERNS = ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up'];

/** How a value for each path is judged, and what is kept of it. */
export const JUDGES: Readonly<Record<string, (value: unknown) => FormatValue>> = {
  horizontalAlignment: (value) => choiceOf(value, HORIZONTAL),
  verticalAlignment: (value) => choiceOf(value, VERTICAL),
  wrapText: flagOf,
  textOrientation: orientationOf,
  indentLevel: (value) => numberOf(wholeOf(value), 0, 250),
  shrinkToFit: flagOf,
  readingOrder: (value) => choiceOf(value, READING),
  autoIndent: flagOf,
  'font.name': textOf,
  'font.size': (value) => numberOf(value, 1, 409),
  'font.color': colourOf,
  'font.bold': flagOf,
  'font.italic': flagOf,
  'font.underline': (value) => choiceOf(value, UNDERLINES),
  'font.strikethrough': flagOf,
  'font.subscript': flagOf,
  'font.superscript': flagOf,
  'font.tintAndShade': (value) => numberOf(value, -1, 1),
  'fill.color': colourOf,
  'fill.pattern': (value) => choiceOf(value, PATTERNS),
  'fill.patternColor': colourOf,
  'fill.tintAndShade': (value) => numberOf(value, -1, 1),
  'protection.locked': flagOf,
  'protection.formulaHidden': flagOf,
};

/** -90 to 90 degrees, or 180 for letters one below the other. */
function orientationOf(value: unknown): number {
  return value === 180 ? 180 : numberOf(wholeOf(value), -90, 90);
}

/** Gives cells a format, and tells so. */
export function setFormat(context: Context, area: Area, key: string, value: unknown): void {
  const judge = JUDGES[key];
  if (!judge) throw invalidArgument(`No format: ${key}.`);
  may(area.sheet, 'allowFormatCells');
  const kept = judge(value);
  for (const span of area.spans) {
    area.sheet.formats.set(span, key, kept);
    if (key === 'fill.color') area.sheet.formats.set(span, 'fill.pattern', 'Solid');
  }
  context.events.push('FormatChanged', area.sheet, { address: area.address });
}

/** The one value of all cells; for colours '' where they differ, else null. */
export function getFormat(area: Area, key: string): unknown {
  if (key.startsWith('font.') && isMixed(area, key.slice('font.'.length))) return null;
  const values = new Set(area.spans.map((span) => area.sheet.formats.uniform(span, key)));
  const [only] = values;
  if (values.size === 1 && only !== undefined) return only;
  return key.endsWith('olor') ? '' : null;
}

/** Whether a text looks different in parts. */
function isMixed({ sheet, spans }: Area, part: string): boolean {
  return [...sheet.runs].some(([key, runs]) => {
    const { row, col } = placeOf(key);
    const isIn = spans.some((span) => holds(span, row, col));
    return isIn && new Set(runs.map(({ font }) => font[part])).size > 1;
  });
}

function part(prefix: string, names: readonly string[]): Pick<Kind<OfArea>, 'get' | 'set'> {
  return {
    get: Object.fromEntries(names.map((name) => [name, ({ it }: OfArea) => getFormat(it, prefix + name)])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        ({ context, it }: OfArea, value: unknown) => setFormat(context, it, prefix + name, value),
      ]),
    ),
  };
}

const namesOf = (prefix: string) =>
  Object.keys(JUDGES).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

const FONT: Kind<OfArea> = { type: 'RangeFont', ...part('font.', namesOf('font.')) };
const PROTECTION: Kind<OfArea> = { type: 'FormatProtection', ...part('protection.', namesOf('protection.')) };

const FILL: Kind<OfArea> = {
  type: 'RangeFill',
  ...part('fill.', namesOf('fill.')),
  call: {
    clear: ({ it }) => {
      may(it.sheet, 'allowFormatCells');
      for (const span of it.spans) {
        it.sheet.formats.set(span, 'fill.color', '#FFFFFF');
        it.sheet.formats.set(span, 'fill.pattern', 'None');
      }
    },
  },
};

const SIDES = [
  ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  ...['InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'],
];

const BORDERS: Kind<OfArea> = {
  type: 'RangeBorderCollection',
  get: { count: () => SIDES.length },
  items: ({ context, it }) => SIDES.map((side) => border(context, it, side)),
  item: ({ context, it }, side) => {
    if (!SIDES.includes(String(side))) throw itemNotFound();
    return border(context, it, String(side));
  },
};

const own = part(
  '',
  namesOf('').filter((name) => !name.includes('.')),
);

const FORMAT: Kind<OfArea> = {
  type: 'RangeFormat',
  get: {
    ...own.get,
    columnWidth: ({ it }) => sizeOf(it.sheet.columnWidths, it.sheet.standardWidth, it.span.col, it.span.cols),
    rowHeight: ({ it }) => sizeOf(it.sheet.rowHeights, it.sheet.standardHeight, it.span.row, it.span.rows),
  },
  set: {
    ...own.set,
    columnWidth: ({ it }, value) => setColumnWidth(it, value),
    rowHeight: ({ it }, value) => setRowHeight(it, value),
  },
  link: {
    borders: (target) => thing(BORDERS, target),
    fill: (target) => thing(FILL, target),
    font: (target) => thing(FONT, target),
    protection: (target) => thing(PROTECTION, target),
  },
  call: {
    autofitColumns: ({ it }) => may(it.sheet, 'allowFormatColumns'),
    autofitRows: ({ it }) => may(it.sheet, 'allowFormatRows'),
  },
};

export function setColumnWidth({ sheet, spans }: Area, value: unknown): void {
  may(sheet, 'allowFormatColumns');
  const width = numberOf(value, 0, MAX_WIDTH);
  for (const { col, cols } of spans) for (let c = col; c < col + cols; c++) sheet.columnWidths.set(c, width);
}

export function setRowHeight({ sheet, spans }: Area, value: unknown): void {
  may(sheet, 'allowFormatRows');
  const height = numberOf(value, 0, MAX_HEIGHT);
  for (const { row, rows } of spans) {
    // All rows of a sheet at once.
    if (rows > 100_000) sheet.standardHeight = height;
    else for (let r = row; r < row + rows; r++) sheet.rowHeights.set(r, height);
  }
}

/** The size that all lines have; null where they differ. */
function sizeOf(
  sizes: ReadonlyMap<number, number>,
  standard: number,
  from: number,
  count: number,
): number | null {
  const first = sizes.get(from) ?? standard;
  for (const [line, size] of sizes) if (line >= from && line < from + count && size !== first) return null;
  if (first !== standard)
    for (let line = from; line < from + Math.min(count, 20_000); line++)
      if ((sizes.get(line) ?? standard) !== first) return null;
  return first;
}

export function rangeFormat(context: Context, area: Area): Thing {
  return thing(FORMAT, { context, it: area });
}
