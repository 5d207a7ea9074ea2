import { cellName, spanName } from '../../../src/workbook/address';
import type { Span } from '../../../src/workbook/sheet';

/** How a cell looks; what is left out is plain. Colours are 'RRGGBB'. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: string;
  readonly valign?: string;
  readonly wrap?: true;
  readonly rotation?: number;
  readonly indent?: number;
  readonly format?: string;
  readonly unlocked?: true;
}

/** A drawn sheet in a form that says nothing of who drew it. Lengths are in points, cells are 'C12'. */
export interface Neutral {
  readonly name: string;
  readonly mark: string | null;
  readonly visibleMark: boolean;
  /** Values as they are, formulas with '='. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly merges: readonly string[];
  readonly looks: Readonly<Record<string, Look>>;
  /** Lines above ('T C12') and left of ('L C12') cells. */
  readonly lines: Readonly<Record<string, string>>;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly gridlines: boolean;
  readonly tab: string;
  readonly page: Page;
  readonly tables: readonly string[];
  /** By cell. */
  readonly validations: Readonly<Record<string, Validation>>;
  /** From the one that counts first. */
  readonly conditional: readonly Conditional[];
  /** What may be done in spite of the protection; null: not protected. */
  readonly protection: readonly string[] | null;
  /** Workbook-wide names of cells of this sheet. */
  readonly names: readonly string[];
  readonly links: Readonly<Record<string, string>>;
}

export interface Page {
  readonly paper: string;
  readonly landscape: boolean;
  readonly scale: number;
  /** Top, right, bottom, left, header, footer. */
  readonly margins: readonly number[];
  readonly foot: string;
  readonly centered: boolean;
  /** The first row or column of each page but the first. */
  readonly rowBreaks: readonly number[];
  readonly colBreaks: readonly number[];
  readonly titleRows: string;
  readonly titleCols: string;
  readonly printArea: string;
}

export interface Validation {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly style: string;
  readonly alert: readonly string[];
  readonly prompt: readonly string[];
}

export interface Conditional {
  readonly span: string;
  readonly formula?: string;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly bar?: readonly [color: string, min: string, max: string];
}

/** A line on one side of a cell; weights as files name them. */
export interface Drawn {
  readonly weight: string;
  readonly color: string;
}

const WEIGHTS = ['hair', 'thin', 'medium', 'thick'];

/** Neighbours share the line between them: the heavier counts; within a merge there is none. */
export function sharedLines(
  rows: number,
  cols: number,
  merges: readonly Span[],
  at: (row: number, col: number, side: 'top' | 'right' | 'bottom' | 'left') => Drawn | null,
): Record<string, string> {
  const merged = new Map<string, Span>();
  for (const merge of merges) {
    for (const [row, col] of placesOf(merge)) merged.set(`${row},${col}`, merge);
  }
  const lines: Record<string, string> = {};
  const put = (
    key: string,
    row: number,
    col: number,
    [r, c]: [number, number],
    a: Drawn | null,
    b: Drawn | null,
  ) => {
    const own = merged.get(`${row},${col}`);
    const line = heavier(a, b);
    if (line && !(own && own === merged.get(`${r},${c}`))) lines[key] = `${line.weight} ${line.color}`;
  };
  for (let row = 0; row <= rows; row++) {
    for (let col = 0; col <= cols; col++) {
      const name = cellName(row, col);
      put(`T ${name}`, row, col, [row - 1, col], at(row - 1, col, 'bottom'), at(row, col, 'top'));
      put(`L ${name}`, row, col, [row, col - 1], at(row, col - 1, 'right'), at(row, col, 'left'));
    }
  }
  return lines;
}

function heavier(a: Drawn | null, b: Drawn | null): Drawn | null {
  if (!a || !b) return a ?? b;
  return WEIGHTS.indexOf(a.weight) > WEIGHTS.indexOf(b.weight) ? a : b;
}

export function* placesOf({ row, col, rows, cols }: Span): Generator<[number, number]> {
  for (let r = row; r < row + rows; r++) {
    for (let c = col; c < col + cols; c++) yield [r, c];
  }
}

/** Cells that a merge hides behind its first one. */
export function hiddenCells(merges: readonly Span[]): Set<string> {
  return new Set(
    merges.flatMap((merge) => [...placesOf(merge)].slice(1).map(([row, col]) => cellName(row, col))),
  );
}

export function spanNames(spans: readonly Span[]): string[] {
  return spans.map(spanName).sort();
}

/** Two digits are what both hosts keep of a length. */
export function points(length: number): number {
  return Math.round(length * 100) / 100;
}
