import { maxOf } from '../../cascade/list';
import { foldSpace } from '../../cascade/text';
import type { Cell, Span } from '../../workbook/sheet';

export type Line = ReadonlyMap<number, Cell>;
export type Lines = ReadonlyMap<number, Line>;
/** Merged areas by the row, then the column, with which they begin. */
export type Merges = ReadonlyMap<number, ReadonlyMap<number, Span>>;

/** The cells of a sheet by row, then column. */
export function linesOf(cells: readonly Cell[]): Lines {
  const lines = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const line = lines.get(cell.row) ?? new Map<number, Cell>();
    lines.set(cell.row, line.set(cell.col, cell));
  }
  return lines;
}

export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : foldSpace(String(cell.value));
}

/** The texts of a line that are not empty, by column. */
export function textsIn(line: Line | undefined): [col: number, text: string][] {
  return [...(line ?? [])]
    .map(([col, cell]): [number, string] => [col, textOf(cell)])
    .filter(([, text]) => text !== '');
}

/**
 * What stands above each column in some rows, from the top row down. A text reaches to the right as far as its merged
 * area, else up to the next text of its row; never beyond the text that it stands under.
 */
export function headPaths(
  merges: Merges,
  lines: Lines,
  rows: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const cols = rows.flatMap((row) => [...(lines.get(row)?.keys() ?? [])]);
  const last = maxOf(cols, 0);
  const paths = new Map<number, string[]>();
  let above = new Map<number, number>();
  for (const row of rows) {
    const line: Line = lines.get(row) ?? new Map<number, Cell>();
    const starts = startsOf(line, merges.get(row), last, above);
    for (const [col, start] of starts) {
      const text = textOf(line.get(start));
      paths.set(col, [...(paths.get(col) ?? []), text]);
    }
    above = new Map([...above, ...starts]);
  }
  return paths;
}

/** The column in which the text that reaches over each column of a row begins. */
function startsOf(
  line: Line,
  merges: ReadonlyMap<number, Span> | undefined,
  last: number,
  above: ReadonlyMap<number, number>,
): Map<number, number> {
  const starts = new Map<number, number>();
  let start = -1;
  let end = last;
  for (let col = 0; col <= last; col += 1) {
    if (textOf(line.get(col)) !== '') {
      start = col;
      const merge = merges?.get(col);
      end = merge ? merge.col + merge.cols - 1 : last;
    }
    if (start >= 0 && col <= end && above.get(col) === above.get(start)) starts.set(col, start);
  }
  return starts;
}

/** Merged areas by where they begin. */
export function mergesOf(merges: readonly Span[]): Merges {
  const rows = new Map<number, Map<number, Span>>();
  for (const span of merges) {
    const row = rows.get(span.row) ?? new Map<number, Span>();
    rows.set(span.row, row);
    if (!row.has(span.col)) row.set(span.col, span);
  }
  return rows;
}
