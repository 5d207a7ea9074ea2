import type { Style } from '../../../workbook/plan';
import { pieces, regions } from '../session/runs';
import type { StyleGrid } from './grid';
import { BLOCK, hex, laden, onRange, type Stroke } from './stroke';

/** The font of composed sheets, the same as in files. */
const FONT = { name: 'Arial', size: 10 };
const BLACK = '000000';

/** Properties of a cell that are drawn together, since they mostly change together. */
interface Aspect {
  readonly steps: number;
  /** The properties of a style; a cell without a style has those of an empty one. */
  readonly of: (style: Style) => Style;
  /** `all`: also what a new cell has by itself. */
  readonly put: (range: Excel.Range, style: Style, all: boolean) => void;
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VALIGN = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const BODY: Aspect = {
  steps: 7,
  of: ({
    fill,
    color,
    fontSize = FONT.size,
    align,
    valign = 'bottom',
    wrap = false,
    rotation = 0,
    indent = 0,
  }) => ({
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(align !== undefined && { align }),
    fontSize,
    valign,
    wrap,
    rotation,
    indent,
  }),
  put: ({ format }, { fill, color, fontSize, align, valign, wrap, rotation, indent }, all) => {
    if (fill) format.fill.color = hex(fill);
    else if (all) format.fill.clear();
    if (color || all) format.font.color = hex(color ?? BLACK);
    if (fontSize !== undefined && (all || fontSize !== FONT.size)) format.font.size = fontSize;
    if (align || all) format.horizontalAlignment = align ? ALIGN[align] : 'General';
    if (valign && (all || valign !== 'bottom')) format.verticalAlignment = VALIGN[valign];
    if (wrap !== undefined && (all || wrap)) format.wrapText = wrap;
    if (rotation !== undefined && (all || rotation !== 0)) format.textOrientation = rotation;
    if (indent !== undefined && (all || indent !== 0)) format.indentLevel = indent;
  },
};

const WEIGHT: Aspect = {
  steps: 2,
  of: ({ bold = false, italic = false, underline = false }) => ({ bold, italic, underline }),
  put: ({ format: { font } }, { bold = false, italic = false, underline = false }, all) => {
    if (bold || all) font.bold = bold;
    if (italic || all) font.italic = italic;
    if (underline || all) font.underline = underline ? 'Single' : 'None';
  },
};

const LOCK: Aspect = {
  steps: 3,
  of: ({ locked = true }) => ({ locked }),
  put: ({ format }, { locked = true }) => {
    format.protection.locked = locked;
  },
};

/** Fonts, fills, alignment and locks. On a sheet that exists (`all`) each cell gets all, also what is plain. */
export function lookStrokes(grid: StyleGrid, all: boolean): Stroke[] {
  const base = regions(grid.rows, grid.cols, (row, col) => (grid.isKept(row, col) ? null : '')).map((span) =>
    onRange('looks', span, 4, ({ format: { font } }) => {
      font.name = FONT.name;
      if (!all) font.size = FONT.size;
    }),
  );
  return [...base, ...[BODY, WEIGHT, LOCK].flatMap((aspect) => aspectStrokes(grid, aspect, all))];
}

/** Number formats; to be drawn before the values. */
export function formatStrokes(grid: StyleGrid, all: boolean): Stroke[] {
  const plain = all ? 'General' : null;
  return regions(grid.rows, grid.cols, (row, col) =>
    grid.isKept(row, col) ? null : (grid.at(row, col)?.numberFormat ?? plain),
  ).flatMap(({ what, ...region }) =>
    pieces(region, BLOCK).map((span) => {
      const formats = Array.from({ length: span.rows }, () => Array.from({ length: span.cols }, () => what));
      const stroke = onRange('formats', span, 1, (range) => {
        range.numberFormat = formats;
      });
      return laden(stroke, formats);
    }),
  );
}

function aspectStrokes(grid: StyleGrid, { steps, of, put }: Aspect, all: boolean): Stroke[] {
  const looks = new Map<string, Style>();
  const known = new Map<Style, string>();
  const keyOf = (style: Style): string => {
    const earlier = known.get(style);
    if (earlier !== undefined) return earlier;
    const look = of(style);
    const key = JSON.stringify(look);
    known.set(style, key);
    looks.set(key, look);
    return key;
  };
  const plain = keyOf({});
  const at = (row: number, col: number): string | null => {
    if (grid.isKept(row, col)) return null;
    const style = grid.at(row, col);
    const key = style ? keyOf(style) : plain;
    return key === plain && !all ? null : key;
  };
  return regions(grid.rows, grid.cols, at).map(({ what, ...span }) =>
    onRange('looks', span, steps, (range) => put(range, looks.get(what) ?? {}, all)),
  );
}
