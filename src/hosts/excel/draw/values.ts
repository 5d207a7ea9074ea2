import type { PlanCell, SheetPlan } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import type { Part } from '../session/abilities';
import { quoteSheet } from '../../xlsx/write/page';
import type { Block } from '../read/blocks';
import { formulaOf } from '../read/cells';
import { asText } from '../cells/text';
import { bytesOf } from '../session/weight';
import { BLOCK, onRange, type Stroke } from './stroke';

/** A value as it is written to Excel: texts quoted where they need it, formulas with '='; null leaves a cell as it is. */
type Written = string | number | boolean | null;

/** Bytes of values that one stroke may hold, so that strokes can be packed into requests. */
const CHUNK = 300_000;

/**
 * Values and formulas in whole blocks of rows; cells of the region that the plan leaves empty are emptied, but for
 * those that the user keeps.
 */
export function valueStrokes({ cells, earlier }: SheetPlan, rows: number, cols: number): Stroke[] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: cols }, (): Written => ''));
  for (const cell of cells) {
    const line = grid[cell.row];
    if (line) line[cell.col] = written(cell);
  }
  for (const { row, col } of earlier?.kept ?? []) {
    const line = grid[row];
    if (line && col < cols) line[col] = null;
  }
  return contentStrokes(grid, { row: 0, col: 0 });
}

/** Puts a block back as it was read. */
export function restoreStrokes({ span, values, formulas, formats, types }: Block): Stroke[] {
  const grid = values.map((line, r) =>
    line.map((value, c): Written => {
      const formula = formulaOf(formulas[r]?.[c], value);
      if (formula !== null) return `=${formula}`;
      if (typeof value === 'string')
        return types[r]?.[c] === 'Error' ? value : asText(value, String(formats[r]?.[c]));
      return typeof value === 'number' || typeof value === 'boolean' ? value : '';
    }),
  );
  const before = formats.map((line) => line.map((format) => String(format)));
  return [
    ...gridStrokes('formats', before, span, (range, part) => {
      range.numberFormat = part;
    }),
    ...contentStrokes(grid, span),
  ];
}

/** Jumps to other cells of the workbook; to be drawn before the looks, since Excel colours a link its own way. */
export function linkStrokes({ cells }: SheetPlan): Stroke[] {
  return cells.flatMap(({ row, col, value, link }) => {
    if (!link) return [];
    const documentReference = `${quoteSheet(link.sheet)}!${link.cell}`;
    return onRange('links', { row, col, rows: 1, cols: 1 }, 2, (range) => {
      range.hyperlink = { documentReference, ...(value !== undefined && { textToDisplay: String(value) }) };
    });
  });
}

function written({ value, formula, style }: PlanCell): Written {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' ? asText(value, style.numberFormat) : (value ?? '');
}

function contentStrokes(grid: readonly Written[][], at: Corner): Stroke[] {
  return gridStrokes('content', grid, at, (range, part) => {
    range.formulas = part;
  });
}

type Corner = Pick<Span, 'row' | 'col'>;

/** Something for each cell of a block, in parts of whole rows. */
function gridStrokes<T>(
  part: Part,
  grid: readonly T[][],
  { row, col }: Corner,
  put: (range: Excel.Range, lines: T[][]) => void,
): Stroke[] {
  const strokes: Stroke[] = [];
  const cols = grid[0]?.length ?? 0;
  let lines: T[][] = [];
  let bytes = 0;
  let first = 0;
  const flush = (next: number) => {
    const own = lines;
    const stroke = onRange(part, { row: row + first, col, rows: own.length, cols }, 1, (range) => {
      put(range, own);
    });
    if (own.length * cols > 0) strokes.push({ ...stroke, bytes: stroke.bytes + bytes });
    [lines, bytes, first] = [[], 0, next];
  };
  for (const [index, line] of grid.entries()) {
    const weight = bytesOf(line);
    if (bytes + weight > CHUNK || (lines.length + 1) * cols > BLOCK) flush(index);
    lines.push(line);
    bytes += weight;
  }
  flush(grid.length);
  return strokes;
}
