import type { Place } from '../../cascade/cascade';
import type { Region } from './bands';
import type { GridCell } from './grid';
import { GUARD, isBlank, labelAt, type Label } from './labels';

/** A box read from top to bottom: the labels it holds and the cells of text that follow them. */
export type Token =
  | {
      readonly kind: 'label';
      readonly label: Label;
      readonly cell: Place;
      /** In a cell of the box itself. */ readonly own: boolean;
    }
  | { readonly kind: 'text'; readonly cell: GridCell };

/** The cells of one column within one level's rows. */
export interface Column {
  readonly col: number;
  readonly cells: readonly GridCell[];
  readonly tokens: readonly Token[];
}

/** The columns of a region that hold text, from the left. */
export function columnsOf(region: Region, cells: readonly GridCell[]): Column[] {
  const byColumn = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const column = byColumn.get(cell.col);
    if (column) column.push(cell);
    else byColumn.set(cell.col, [cell]);
  }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([col, column]) => ({ col, cells: column, tokens: tokensOf(region, column) }));
}

function tokensOf(region: Region, column: readonly GridCell[]): Token[] {
  const labels = [...region.rowLabels].map(([row, label]) => ({ row, label }));
  const tokens: Token[] = [];
  for (const cell of column) {
    while (labels[0] && labels[0].row <= cell.row) {
      const { label, row } = labels.shift() ?? labels[0];
      tokens.push({ kind: 'label', label, cell: { ...cell, row }, own: false });
    }
    tokens.push(...cellTokens(cell));
  }
  return tokens;
}

/** A cell may hold several labels, one a line ('Kinerja : …' above 'Indikator : …'): each line tells. */
function cellTokens(cell: GridCell): Token[] {
  const tokens: Token[] = [];
  let text: string[] = [];
  const flush = () => {
    const raw = text.join('\n');
    if (!isBlank(raw))
      tokens.push({ kind: 'text', cell: { ...cell, raw, text: raw.replace(/\s+/g, ' ').trim() } });
    text = [];
  };
  for (const line of cell.raw.split(/\r\n|\r|\n/)) {
    const found = line.startsWith(GUARD) ? null : labelAt(line.trim());
    if (!found) {
      text.push(line);
      continue;
    }
    flush();
    tokens.push({ kind: 'label', label: found.label, cell, own: true });
    text = [found.rest];
  }
  flush();
  return tokens;
}
