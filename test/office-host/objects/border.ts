import type { Span } from '../../../src/workbook/sheet';
import { type Area, MAX_COLS, MAX_ROWS } from '../area';
import { may } from '../guard';
import { choiceOf, colourOf, numberOf, thing, type Kind, type Thing } from '../kind';
import type { SheetModel } from '../model';
import type { Context } from './context';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

interface Border {
  readonly context: Context;
  readonly area: Area;
  readonly side: string;
}

const BORDER: Kind<Border> = {
  type: 'RangeBorder',
  get: {
    sideIndex: ({ side }) => side,
    style: (target) => get(target, 'style'),
    weight: (target) => get(target, 'weight'),
    color: (target) => get(target, 'color'),
    tintAndShade: (target) => get(target, 'tintAndShade'),
  },
  set: {
    style: ({ area, side }, value) => setBorder(area, side, 'style', choiceOf(value, STYLES)),
    weight: ({ area, side }, value) => setBorder(area, side, 'weight', choiceOf(value, WEIGHTS)),
    color: ({ area, side }, value) => setBorder(area, side, 'color', colourOf(value)),
    tintAndShade: ({ area, side }, value) => setBorder(area, side, 'tintAndShade', numberOf(value, -1, 1)),
  },
};

type Part = 'style' | 'weight' | 'color' | 'tintAndShade';

/** One edge of cells: a line between two cells belongs to both. */
interface Edge {
  readonly span: Span;
  readonly key: string;
}

/** Sets a part of a border; a colour or weight alone makes a continuous line, as in Excel. */
export function setBorder(area: Area, side: string, part: Part, value: string | number): void {
  may(area.sheet, 'allowFormatCells');
  for (const span of area.spans)
    for (const edge of [...edgesOf(span, side), ...neighboursOf(span, side)])
      setEdge(area.sheet, edge, part, value);
}

function setEdge({ formats }: SheetModel, { span, key }: Edge, part: Part, value: string | number): void {
  const style = `borders.${key}.style`;
  formats.set(span, `borders.${key}.${part}`, value);
  if (part !== 'style' && formats.uniform(span, style) === 'None') formats.set(span, style, 'Continuous');
  if (part === 'style' && value === 'None') {
    formats.set(span, `borders.${key}.weight`, 'Thin');
    formats.set(span, `borders.${key}.color`, '#000000');
  }
}

function get({ area, side }: Border, part: Part): unknown {
  const values = new Set(
    area.spans.flatMap((span) =>
      edgesOf(span, side).map((edge) => area.sheet.formats.uniform(edge.span, `borders.${edge.key}.${part}`)),
    ),
  );
  const [only] = values;
  if (values.size === 0) return part === 'style' ? 'None' : null;
  return values.size === 1 ? (only ?? null) : null;
}

/** The cells whose own edge a side of the rectangle is. */
function edgesOf(span: Span, side: string): Edge[] {
  const { row, col, rows, cols } = span;
  switch (side) {
    case 'EdgeTop':
      return [{ span: { ...span, rows: 1 }, key: side }];
    case 'EdgeBottom':
      return [{ span: { ...span, row: row + rows - 1, rows: 1 }, key: side }];
    case 'EdgeLeft':
      return [{ span: { ...span, cols: 1 }, key: side }];
    case 'EdgeRight':
      return [{ span: { ...span, col: col + cols - 1, cols: 1 }, key: side }];
    case 'InsideHorizontal':
      if (rows === 1) return [];
      return [
        { span: { ...span, rows: rows - 1 }, key: 'EdgeBottom' },
        { span: { ...span, row: row + 1, rows: rows - 1 }, key: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (cols === 1) return [];
      return [
        { span: { ...span, cols: cols - 1 }, key: 'EdgeRight' },
        { span: { ...span, col: col + 1, cols: cols - 1 }, key: 'EdgeLeft' },
      ];
    default:
      return [{ span, key: side }];
  }
}

/** The cells on the other side of the line. */
function neighboursOf(span: Span, side: string): Edge[] {
  const { row, col, rows, cols } = span;
  if (side === 'EdgeTop' && row > 0) return [{ span: { ...span, row: row - 1, rows: 1 }, key: 'EdgeBottom' }];
  if (side === 'EdgeBottom' && row + rows < MAX_ROWS)
    return [{ span: { ...span, row: row + rows, rows: 1 }, key: 'EdgeTop' }];
  if (side === 'EdgeLeft' && col > 0) return [{ span: { ...span, col: col - 1, cols: 1 }, key: 'EdgeRight' }];
  if (side === 'EdgeRight' && col + cols < MAX_COLS)
    return [{ span: { ...span, col: col + cols, cols: 1 }, key: 'EdgeLeft' }];
  return [];
}

export function border(context: Context, area: Area, side: string): Thing {
  return thing(BORDER, { context, area, side });
}
