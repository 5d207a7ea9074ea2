import { countWhile, groupBy, maxOf, minOf } from '../../cascade/list';
import type { Sebagai } from '../../cascade/reading';
import { columnNumbers } from '../boxes/columnNumbers';
import { cellKey, type Grid, type GridCell } from '../boxes/grid';
import { kindsOf } from '../words/classify';
import { findSignatures, type Signatures } from '../boxes/signature';
import { boxesIn, numberAlone, placed, type AcrossBox, type Placed } from './boxes';
import type { AcrossHead, HeadColumn } from './head';

/** The signatures below the boxes. */
export function signaturesBelow(grid: Grid, head: AcrossHead): Signatures {
  const top = head.row + 1;
  const first = minOf(
    findSignatures(grid, { top, lowest: top, lastLabel: new Map() }).known.map(({ row }) => row),
  );
  const columns = new Set(head.columns.map(({ col }) => col));
  const lastLabel = new Map<number, number>();
  for (const { row, col } of grid.cells)
    if (row >= top && row < first && columns.has(col)) lastLabel.set(col, row);
  return findSignatures(grid, { top, lowest: top, lastLabel });
}

/** The cells below the head, down to the first two empty rows; neither signatures nor heads on further pages. */
export function bodyOf(grid: Grid, head: AcrossHead, signed: ReadonlySet<GridCell>): readonly Placed[] {
  const heights = new Map(grid.sheet.merges.map((merge) => [cellKey(merge), merge.rows]));
  const other = new Set([...signed, ...head.cells, ...columnNumbers(grid)]);
  const body: Placed[] = [];
  let reached = head.row + 1;
  for (const cell of grid.cells) {
    if (cell.row <= head.row) continue;
    const one = placed(cell, heights);
    if (!other.has(cell) && !kindsOf(cell).blank) {
      if (cell.row - reached >= 2) break;
      body.push(one);
    }
    if (!signed.has(cell)) reached = maxOf([one.end], reached);
  }
  return body;
}

/** A column of the head with the cells below it. */
export interface BodyColumn {
  readonly column: HeadColumn;
  readonly cells: readonly Placed[];
  /** Those in the columns without a head right before it. */
  readonly before: readonly Placed[];
}

export function bodyColumns({ columns }: AcrossHead, body: readonly Placed[]): readonly BodyColumn[] {
  const at = (col: number) => countWhile(columns.length, (i) => (columns[i]?.end ?? Infinity) <= col);
  const groups = groupBy(body, ({ cell }) => at(cell.col));
  return columns.map((column, i) => {
    const [before, cells] = partition(groups.get(i) ?? [], ({ cell }) => cell.col < column.col);
    return { column, cells, before };
  });
}

function partition<T>(list: readonly T[], holds: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(holds), list.filter((one) => !holds(one))];
}

/** Signs alone: an arrow that a keyboard makes. */
const isArrow = ({ cell }: Placed): boolean => /^[^\p{L}\p{N}]+$/u.test(cell.text);

/**
 * Whether the levels go from left to right as a drawing does, and not as the columns of a table: an empty column for
 * arrows stands before each of them. A drawing has each box once; a table may repeat it in each row.
 */
export function isAcross(columns: readonly BodyColumn[], levels: readonly (readonly AcrossBox[])[]): boolean {
  const upper = levels.slice(0, -1).flat();
  if (upper.some(({ row, text }, i) => upper[i - 1]?.text.text === text.text && upper[i - 1]?.end === row))
    return false;
  return arrowsBeforeLevels(columns);
}

function arrowsBeforeLevels(columns: readonly BodyColumn[]): boolean {
  let arrow = true;
  let levels = 0;
  for (const [i, one] of columns.entries()) {
    arrow ||= hasEmptyColumn(one, columns[i - 1]);
    if (one.column.role?.kind !== 'level') continue;
    if (!arrow) return false;
    levels += 1;
    arrow = false;
  }
  return levels > 1;
}

/** Whether a column without head and text stands right before one. */
function hasEmptyColumn({ column, before }: BodyColumn, left: BodyColumn | undefined): boolean {
  const filled = new Set(before.filter((one) => !isArrow(one)).map(({ cell }) => cell.col));
  return filled.size < column.col - (left?.column.end ?? column.col);
}

/** The boxes of each level, the highest first. */
export function levelColumns(columns: readonly BodyColumn[]): readonly (readonly AcrossBox[])[] {
  return columns.flatMap(({ column, cells, before }, i) => {
    if (column.role?.kind !== 'level') return [];
    const left = columns[i - 1];
    const numbers = left && isNumbering(left) ? left.cells : [];
    return [boxesIn(column.role.level, column, [...numbers, ...before, ...cells])];
  });
}

/** A column 'No' that holds numbers only. */
const isNumbering = ({ column, cells }: BodyColumn) =>
  column.role === null && cells.every(({ cell }) => numberAlone(cell) !== null);

/** What the columns hold that belongs to no node, with arrows and numbers between them. */
export function besides(
  columns: readonly BodyColumn[],
  body: readonly Placed[],
): readonly (readonly [GridCell, Sebagai])[] {
  const told = columns.flatMap((one): (readonly [GridCell, Sebagai])[] => {
    const { role } = one.column;
    const sebagai = role?.kind === 'context' ? role.sebagai : isNumbering(one) ? 'label' : null;
    return sebagai ? one.cells.map(({ cell }) => [cell, sebagai] as const) : [];
  });
  return [...told, ...body.filter(isArrow).map(({ cell }) => [cell, 'label'] as const)];
}
