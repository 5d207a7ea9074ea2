import type { Borders, Line } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import { regions, type Region } from '../session/runs';
import type { StyleGrid } from './grid';
import { hex, onRange, type Stroke } from './stroke';

export type Edge =
  'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const ORDER: readonly Line['weight'][] = ['hair', 'thin', 'medium', 'thick'];

/** Lines at edges of a rectangle that are all the same. */
export interface Lines {
  readonly span: Span;
  readonly edges: readonly Edge[];
  readonly line: Line | null;
}

/**
 * The lines of a sheet. Two neighbours share the line between them: it is drawn once, the heavier where both name
 * one, and not within a merge.
 */
export function borderStrokes(grid: StyleGrid): Stroke[] {
  return lineRuns(grid, grid).flatMap(({ span, edges, line }) => (line ? drawLines(span, line, edges) : []));
}

/** All lines of so many rows and columns, also where there is none to be. */
export function lineRuns(grid: StyleGrid, { rows, cols }: Pick<Span, 'rows' | 'cols'>): Lines[] {
  const lines = new Map<string, Line>();
  const keyOf = (line: Line | null): string => {
    if (!line) return '';
    const key = `${line.weight} ${line.color}`;
    lines.set(key, line);
    return key;
  };
  const level = regions(rows + 1, cols, (row, col) => keyOf(between(grid, row, col, 'bottom', 'top')));
  const upright = regions(rows, cols + 1, (row, col) => keyOf(between(grid, row, col, 'right', 'left')));
  const lineOfRun = ({ what }: Region<string>) => lines.get(what) ?? null;
  return [
    ...level.map((run) => ({ ...levelEdges(run), line: lineOfRun(run) })),
    ...upright.map((run) => ({ ...uprightEdges(run), line: lineOfRun(run) })),
  ];
}

/** The line above (or left of) a cell, as this cell and the one before it want it. */
function between(
  grid: StyleGrid,
  row: number,
  col: number,
  before: 'bottom' | 'right',
  after: 'top' | 'left',
): Line | null {
  const [r, c] = after === 'top' ? [row - 1, col] : [row, col - 1];
  const merge = grid.mergeAt(row, col);
  if (merge && merge === grid.mergeAt(r, c)) return null;
  return heavier(lineOf(grid, r, c, before), lineOf(grid, row, col, after));
}

function lineOf(grid: StyleGrid, row: number, col: number, side: keyof Borders): Line | null {
  const inside = row >= 0 && col >= 0 && row < grid.rows && col < grid.cols;
  return (inside ? grid.at(row, col)?.border?.[side] : undefined) ?? null;
}

function heavier(a: Line | null, b: Line | null): Line | null {
  if (!a || !b) return a ?? b;
  return ORDER.indexOf(a.weight) > ORDER.indexOf(b.weight) ? a : b;
}

/** Where the lines above each of the run's rows are found. */
function levelEdges({ row, col, rows, cols }: Span): Omit<Lines, 'line'> {
  if (rows > 1) {
    const edges: Edge[] =
      rows > 2 ? ['EdgeTop', 'InsideHorizontal', 'EdgeBottom'] : ['EdgeTop', 'EdgeBottom'];
    return { span: { row, col, rows: rows - 1, cols }, edges };
  }
  return row === 0
    ? { span: { row, col, rows, cols }, edges: ['EdgeTop'] }
    : { span: { row: row - 1, col, rows, cols }, edges: ['EdgeBottom'] };
}

/** Where the lines left of each of the run's columns are found. */
function uprightEdges({ row, col, rows, cols }: Span): Omit<Lines, 'line'> {
  if (cols > 1) {
    const edges: Edge[] = cols > 2 ? ['EdgeLeft', 'InsideVertical', 'EdgeRight'] : ['EdgeLeft', 'EdgeRight'];
    return { span: { row, col, rows, cols: cols - 1 }, edges };
  }
  return col === 0
    ? { span: { row, col, rows, cols }, edges: ['EdgeLeft'] }
    : { span: { row, col: col - 1, rows, cols }, edges: ['EdgeRight'] };
}

function drawLines(span: Span, { weight, color }: Line, edges: readonly Edge[]): Stroke {
  return onRange('borders', span, edges.length * 4, ({ format: { borders } }) => {
    for (const edge of edges) {
      const border = borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = WEIGHTS[weight];
      border.color = hex(color);
    }
  });
}
