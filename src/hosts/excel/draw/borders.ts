import type { Borders, Line } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import { regions, type Region } from '../runs';
import type { StyleGrid } from './grid';
import { hex, onRange, type Stroke } from './stroke';

type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const ORDER: readonly Line['weight'][] = ['hair', 'thin', 'medium', 'thick'];

/**
 * The lines of a sheet. Two neighbours share the line between them: it is drawn once, the heavier where both name
 * one, and not within a merge.
 */
export function borderStrokes(grid: StyleGrid): Stroke[] {
  const lines = new Map<string, Line>();
  const keyOf = (line: Line | null): string | null => {
    if (!line) return null;
    const key = `${line.weight} ${line.color}`;
    lines.set(key, line);
    return key;
  };
  const level = regions(grid.rows + 1, grid.cols, (row, col) =>
    keyOf(between(grid, row, col, 'bottom', 'top')),
  );
  const upright = regions(grid.rows, grid.cols + 1, (row, col) =>
    keyOf(between(grid, row, col, 'right', 'left')),
  );
  return [
    ...level.flatMap((run) => levelStroke(run, lines.get(run.what))),
    ...upright.flatMap((run) => uprightStroke(run, lines.get(run.what))),
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

/** Lines above each of the run's rows. */
function levelStroke({ row, col, rows, cols }: Region<string>, line: Line | undefined): Stroke[] {
  if (!line) return [];
  if (rows > 1) {
    const edges: Edge[] =
      rows > 2 ? ['EdgeTop', 'InsideHorizontal', 'EdgeBottom'] : ['EdgeTop', 'EdgeBottom'];
    return [drawLines({ row, col, rows: rows - 1, cols }, line, edges)];
  }
  return row === 0
    ? [drawLines({ row, col, rows, cols }, line, ['EdgeTop'])]
    : [drawLines({ row: row - 1, col, rows, cols }, line, ['EdgeBottom'])];
}

/** Lines left of each of the run's columns. */
function uprightStroke({ row, col, rows, cols }: Region<string>, line: Line | undefined): Stroke[] {
  if (!line) return [];
  if (cols > 1) {
    const edges: Edge[] = cols > 2 ? ['EdgeLeft', 'InsideVertical', 'EdgeRight'] : ['EdgeLeft', 'EdgeRight'];
    return [drawLines({ row, col, rows, cols: cols - 1 }, line, edges)];
  }
  return col === 0
    ? [drawLines({ row, col, rows, cols }, line, ['EdgeLeft'])]
    : [drawLines({ row, col: col - 1, rows, cols }, line, ['EdgeRight'])];
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
