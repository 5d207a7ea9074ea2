import { groupBy } from '../../cascade/list';
import type { GridCell } from './grid';
import { kindsOf } from '../words/classify';

/** It says only that something follows: 'Crosscutting :'. */
const announces = (text: string): boolean => /^[^:：]{0,40}[:：]?$/u.test(text);

/**
 * The cells beside the bands that belong to no box: those that begin with such a word, and the texts right below a
 * cell that holds nothing else.
 */
export function cellsApart(cells: readonly GridCell[], bandCol: number): ReadonlySet<GridCell> {
  const apart = new Set<GridCell>();
  const marked = cells.filter((cell) => cell.col !== bandCol && kindsOf(cell).apart);
  if (marked.length === 0) return apart;
  const columns = groupBy(cells, ({ col }) => col);
  for (const col of new Set(marked.map((cell) => cell.col))) {
    let last: GridCell | null = null;
    for (const cell of columns.get(col) ?? []) {
      const follows =
        last !== null &&
        announces(last.text) &&
        cell.row <= last.row + 1 &&
        kindsOf(cell).labels.length === 0 &&
        kindsOf(cell).own === null;
      if (kindsOf(cell).apart || follows) apart.add(cell);
      last = kindsOf(cell).apart ? cell : null;
    }
  }
  return apart;
}
