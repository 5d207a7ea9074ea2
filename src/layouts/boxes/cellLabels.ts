import type { GridCell } from './grid';
import { labelAt, type Label } from '../words/labels';

/** A label at the head of a line of a cell. */
export interface LineLabel {
  /** The line, from 0. */
  readonly line: number;
  readonly label: Label;
  /** As written, without the colon, and what follows it. */
  readonly head: string;
  readonly rest: string;
  /** A colon stands behind it. */
  readonly colon: boolean;
}

/** Most steps of reading ask for the labels of a cell: they are looked for once. */
const found = new WeakMap<GridCell, readonly LineLabel[]>();

/** The lines of a cell as written. */
export const rawLines = (raw: string): string[] => raw.split(/\r\n|\r|\n/);

const COLON = /[:：]/;

/**
 * The labels that the lines of a cell begin with. Below the first line only a colon makes a label: 'kinerja perangkat
 * daerah' there goes on with the text above.
 */
export function cellLabels(cell: GridCell): readonly LineLabel[] {
  const known = found.get(cell);
  if (known) return known;
  const labels = rawLines(cell.raw).flatMap((text, line): LineLabel[] => {
    const colon = COLON.test(text);
    const label = line === 0 || colon ? labelAt(text.trim()) : null;
    return label ? [{ line, ...label, colon }] : [];
  });
  found.set(cell, labels);
  return labels;
}

/** A cell that is a label and nothing else. */
export function isBareLabel(cell: GridCell): boolean {
  const last = cellLabels(cell).at(-1);
  return last?.rest === '' && last.line === rawLines(cell.raw).length - 1;
}
