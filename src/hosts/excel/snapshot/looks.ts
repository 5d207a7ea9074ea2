import type { Span } from '../../../workbook/sheet';
import { lineRuns, type Edge, type Lines } from '../draw/borders';
import type { StyleGrid } from '../draw/grid';
import { onRange, type Stroke } from '../draw/stroke';
import { rangeAt } from '../session/range';
import { regions } from '../session/runs';
import { cellQuestion } from './cellLooks';
import { grouped, questionOf, type Answer, type Question } from './question';

/** Regions of one question, and what an answer takes for each, in bytes. */
const REGIONS = 200;
const REGION = 700;

const ALIGNMENT = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'textOrientation',
  'indentLevel',
] as const;
const FONT = ['name', 'size', 'color', 'bold', 'italic', 'underline'] as const;
/**
 * Fonts, fills, lines, alignment and locks of the cells that are to be drawn over, of few ones cell by cell. Of many:
 * where the new drawing is the same all over a rectangle, the old one mostly was, and one answer tells it; only the
 * others are asked cell by cell, in a further round trip.
 */
export function lookQuestions(grid: StyleGrid, region: Span, many: boolean): Question[] {
  if (!many) return [cellQuestion(region)];
  const looks = regions(region.rows, region.cols, (row, col) =>
    JSON.stringify({ ...grid.at(row, col), numberFormat: '', border: '' }),
  );
  const lines = lineRuns(grid, region);
  return [
    ...grouped(looks, REGIONS).map((group) => questionOf(group.length * REGION, group.map(askLook))),
    ...grouped(lines, REGIONS).map((group) => questionOf(group.length * REGION, group.map(askLines))),
  ];
}

function askLook({ row, col, rows, cols }: Span): (sheet: Excel.Worksheet) => () => Answer {
  const span = { row, col, rows, cols };
  return (sheet) => {
    const { format } = rangeAt(sheet, span);
    format.load(ALIGNMENT.join());
    format.font.load(FONT.join());
    format.fill.load('color,pattern');
    format.protection.load('locked');
    return () => {
      const told = [
        pick(format, ALIGNMENT),
        pick(format.font, FONT),
        pick(format.protection, ['locked']),
      ] as const;
      const { color, pattern } = format.fill;
      const [alignment, font, protection] = told;
      if (!alignment || !font || !protection || !isTold(color) || !isTold(pattern)) return asCells(span);
      const stroke = onRange('looks', span, 14, ({ format: back }) => {
        Object.assign(back, alignment);
        Object.assign(back.font, font);
        Object.assign(back.protection, protection);
        if (pattern === 'None') back.fill.clear();
        else back.fill.color = color;
      });
      return { strokes: [stroke] };
    };
  };
}

function askLines({ span, edges }: Lines): (sheet: Excel.Worksheet) => () => Answer {
  return (sheet) => {
    const { borders } = rangeAt(sheet, span).format;
    const lines = edges.map((edge) => {
      const line = borders.getItem(edge);
      line.load('style,weight,color');
      return { edge, line };
    });
    return () => {
      const drawn = lines.map(({ edge, line: { style, weight, color } }) => ({ edge, style, weight, color }));
      const told = drawn.every(
        ({ style, weight, color }) => style === 'None' || [style, weight, color].every(isTold),
      );
      return told ? { strokes: drawn.map((line) => lineBack(span, line)) } : asCells(span);
    };
  };
}

interface Line {
  readonly edge: Edge;
  readonly style: Excel.RangeBorder['style'];
  readonly weight: Excel.RangeBorder['weight'];
  readonly color: string;
}

function lineBack(span: Span, { edge, style, weight, color }: Line): Stroke {
  return onRange('borders', span, 4, ({ format: { borders } }) => {
    const line = borders.getItem(edge);
    line.style = style;
    if (style === 'None') return;
    line.weight = weight;
    line.color = color;
  });
}

function asCells(span: Span): Answer {
  return { strokes: [], more: [cellQuestion(span)] };
}

/** Properties that are the same all over a range; null where one is not. */
function pick<T extends object>(of: T, names: readonly (keyof T)[]): Partial<T> | null {
  if (names.some((name) => !isTold(of[name]))) return null;
  const told: Partial<T> = {};
  for (const name of names) told[name] = of[name];
  return told;
}

/** Excel tells null or an empty text where the cells of a range differ. */
function isTold(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
