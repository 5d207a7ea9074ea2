import { foldSpace } from '../../cascade/text';
import type { Cell, Sheet, Span } from '../../workbook/sheet';

export type Line = ReadonlyMap<number, Cell>;
export type Lines = ReadonlyMap<number, Line>;

/** A head of a table, one to four rows high: for each column its texts from the top row down. */
export interface HeadBlock {
  readonly top: number;
  readonly bottom: number;
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

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

/**
 * What stands above each column between two rows. A text reaches to the right as far as its merged area, else up to the
 * next text of its row; never beyond the text that it stands under.
 */
export function headBlock(sheet: Sheet, lines: Lines, top: number, bottom: number): HeadBlock {
  const cols = [...lines].flatMap(([row, line]) => (row >= top && row <= bottom ? [...line.keys()] : []));
  const last = Math.max(0, ...cols);
  const paths = new Map<number, string[]>();
  let above = new Map<number, number>();
  for (let row = top; row <= bottom; row += 1) {
    const line: Line = lines.get(row) ?? new Map<number, Cell>();
    const starts = startsOf(line, row, last, above, sheet.merges);
    for (const [col, start] of starts) {
      const text = textOf(line.get(start));
      paths.set(col, [...(paths.get(col) ?? []), text]);
    }
    above = new Map([...above, ...starts]);
  }
  return { top, bottom, paths };
}

/** The column in which the text that reaches over each column of a row begins. */
function startsOf(
  line: Line,
  row: number,
  last: number,
  above: ReadonlyMap<number, number>,
  merges: readonly Span[],
): Map<number, number> {
  const starts = new Map<number, number>();
  let start = -1;
  let end = last;
  for (let col = 0; col <= last; col += 1) {
    if (textOf(line.get(col)) !== '') {
      start = col;
      const merge = merges.find((span) => span.row === row && span.col === col);
      end = merge ? merge.col + merge.cols - 1 : last;
    }
    if (start >= 0 && col <= end && above.get(col) === above.get(start)) starts.set(col, start);
  }
  return starts;
}
