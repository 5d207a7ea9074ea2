import { firstFrom } from '../../workbook/find';
import type { Sheet, Span } from '../../workbook/sheet';
import { indexOf } from './axis';
import { cellText } from './cellText';
import type { Layout } from './layout';

/** A cell or merged area to draw. */
export interface Tile {
  readonly span: Span;
  readonly text: string;
  readonly isNumber: boolean;
}

export interface TileRow {
  readonly row: number;
  readonly tiles: readonly Tile[];
}

/** Places on an axis, the last excluded. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * What is to be drawn of a sheet between places of its axes, row by row. A merged area that reaches into it is
 * drawn whole, in the row in which it begins.
 */
export function tilesIn(
  sheet: Sheet,
  { rows, cols, merges }: Layout,
  down: Stretch,
  across: Stretch,
): TileRow[] {
  const touched = merges.filter(
    (span) =>
      touches(span.row, span.rows, rows.numbers, down) && touches(span.col, span.cols, cols.numbers, across),
  );
  const covered = new Set<string>();
  for (const span of touched) {
    for (const row of between(rows.numbers, down, span.row, span.rows)) {
      for (const col of between(cols.numbers, across, span.col, span.cols)) covered.add(`${row},${col}`);
    }
  }
  const inRow = new Map<number, Span[]>();
  for (const row of rows.numbers.slice(down.first, down.last)) inRow.set(row, []);
  for (const row of inRow.keys()) {
    for (const col of cols.numbers.slice(across.first, across.last)) {
      if (!covered.has(`${row},${col}`)) inRow.get(row)?.push({ row, col, rows: 1, cols: 1 });
    }
  }
  for (const span of touched) inRow.set(span.row, [...(inRow.get(span.row) ?? []), span]);
  return [...inRow].sort(([a], [b]) => a - b).map(([row, spans]) => tileRow(sheet, row, spans));
}

function tileRow({ cells }: Sheet, row: number, spans: readonly Span[]): TileRow {
  const own = new Map(
    cells.slice(firstFrom(cells, row), firstFrom(cells, row + 1)).map((cell) => [cell.col, cell]),
  );
  const tiles = [...spans]
    .sort((a, b) => a.col - b.col)
    .map((span) => {
      const cell = own.get(span.col);
      return { span, text: cell ? cellText(cell) : '', isNumber: cell?.kind === 'number' };
    });
  return { row, tiles };
}

function touches(from: number, count: number, numbers: readonly number[], { first, last }: Stretch): boolean {
  return from <= (numbers[last - 1] ?? -1) && from + count > (numbers[first] ?? Infinity);
}

/** The shown numbers from `from` on that lie in a stretch. */
function between(
  numbers: readonly number[],
  { first, last }: Stretch,
  from: number,
  count: number,
): number[] {
  const axis = { numbers, starts: new Float64Array() };
  const start = Math.max(first, indexOf(axis, from));
  return numbers.slice(start, Math.min(last, Math.max(start, indexOf(axis, from + count))));
}
