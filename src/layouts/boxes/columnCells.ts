import { maxOf } from '../../cascade/list';
import { isBeside, type Bands } from './bands';
import { kindsOf } from '../words/classify';
import { cellKey, type Grid, type GridCell } from './grid';
import type { Label } from '../words/labels';
import type { RowLabel } from './tokens';

/** The cells of a column right of the bands, each with what is asked of it more than once. */
export interface ColumnCells {
  readonly col: number;
  readonly cells: readonly GridCell[];
  /** The band of each cell by its index, -1 above the first. */
  readonly band: readonly number[];
  /** A row of a matrix may hold a field other than the name, or nothing that belongs to a box. */
  readonly row: readonly ('box' | 'field' | 'unknown')[];
  /** The label that a cell begins with. */
  readonly label: readonly (Label | null)[];
  /** It is a label without text. */
  readonly bare: readonly boolean[];
  /** The nearest label above a cell. */
  readonly above: readonly (Label | null)[];
  /** The nearest label in a cell or below it beside the same band. */
  readonly ahead: readonly (Label | null)[];
  /** Nothing stands right above. */
  readonly gap: readonly boolean[];
}

export function readColumns(grid: Grid, { col, right, bands }: Bands): ColumnCells[] {
  const columns = new Map<number, { cells: GridCell[]; band: number[]; row: ColumnCells['row'][number][] }>();
  let band = -1;
  let labels: readonly (readonly [number, RowLabel])[] = [];
  let said = -1;
  for (const cell of grid.cells) {
    while ((bands[band + 1]?.start ?? Infinity) <= cell.row) {
      band += 1;
      [labels, said] = [[...(bands[band]?.rowLabels ?? [])], -1];
    }
    while ((labels[said + 1]?.[0] ?? Infinity) <= cell.row) said += 1;
    if (!isBeside({ col, right }, cell)) continue;
    const column = columns.get(cell.col) ?? { cells: [], band: [], row: [] };
    columns.set(cell.col, column);
    column.cells.push(cell);
    column.band.push(band);
    column.row.push(rowOf(labels[said]?.[1]));
  }
  const heights = new Map(grid.sheet.merges.map((merge) => [cellKey(merge), merge.rows]));
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([at, column]) => ({ col: at, ...column, ...lookAround(column, heights) }));
}

function rowOf(label: RowLabel | undefined): ColumnCells['row'][number] {
  if (!label || (label.kind === 'label' && label.label === 'nama')) return 'box';
  return label.kind === 'label' ? 'field' : 'unknown';
}

function lookAround(
  { cells, band }: { readonly cells: readonly GridCell[]; readonly band: readonly number[] },
  heights: ReadonlyMap<string, number>,
) {
  const labels = cells.map((cell) => kindsOf(cell).labels);
  const above: (Label | null)[] = [];
  const ahead: (Label | null)[] = [];
  const gap: boolean[] = [];
  let reached = -Infinity;
  cells.forEach((cell, i) => {
    above.push(i === 0 ? null : (labels[i - 1]?.at(-1)?.label ?? above[i - 1] ?? null));
    gap.push(cell.row > reached + 1);
    reached = maxOf([cell.row + (heights.get(cellKey(cell)) ?? 1) - 1], reached);
  });
  for (let i = cells.length - 1; i >= 0; i--)
    ahead[i] = labels[i]?.[0]?.label ?? (band[i + 1] === band[i] ? (ahead[i + 1] ?? null) : null);
  const label = labels.map((found) => (found[0]?.line === 0 ? found[0].label : null));
  return { label, bare: cells.map((cell) => kindsOf(cell).bareLabel), above, ahead, gap };
}
