import type { Place } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import { foldSpace } from '../../cascade/text';
import { isCapaianLine } from '../capaian';
import { isDrawnAgain, onceOnly, partOfAbove } from '../lanjutan';
import type { Region } from './bands';
import type { GridCell } from './grid';
import { isBlank, labelAt, type Label } from './labels';

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
  /** A box, team or list that was begun before and is drawn again; its tokens are without what says so. */
  readonly again: boolean;
  /** What follows the cells that only say what goes on. */
  readonly rest: readonly Token[];
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
    .map(([col, column]) => {
      const again = againCells(column);
      const once = column.map((cell, i) =>
        i < again && isDrawnAgain(cell.raw) ? withRaw(cell, onceOnly(cell.raw)) : cell,
      );
      const rest = tokensOf(region, column.slice(again));
      return { col, cells: column, again: again > 0, tokens: tokensOf(region, once), rest };
    });
}

/** A row label counts for the cells from its row on, until the next one; a row that is empty here says nothing. */
function tokensOf(region: Region, column: readonly GridCell[]): Token[] {
  let said = -1;
  const tokens = column.flatMap((cell) => {
    const row = maxOf([...region.rowLabels.keys()].filter((labelled) => labelled <= cell.row));
    const label = region.rowLabels.get(row);
    const announced =
      label && row !== said ? [{ kind: 'label', label, cell: { ...cell, row }, own: false } as const] : [];
    said = row;
    return [...announced, ...cellTokens(cell)];
  });
  return joinParts(tokens);
}

/** Cells that go on with the text above them make one text with it. */
function joinParts(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const part = token.kind === 'text' ? partOfAbove(token.cell.raw) : null;
    if (part === null || last?.kind !== 'text') {
      joined.push(token);
      continue;
    }
    joined[joined.length - 1] = { kind: 'text', cell: withRaw(last.cell, last.cell.raw + part) };
  }
  return joined;
}

/** A list with what follows in a column that is drawn again. */
export function goOn(list: Column, { cells, rest }: Column): Column {
  return {
    ...list,
    cells: [...list.cells, ...cells],
    tokens: joinParts([...list.tokens, ...rest]),
  };
}

/**
 * How many cells at the head of a column only say what goes on: 'Program Kepegawaian (lanjutan)'. A long name stands
 * in several cells, the last of which says so.
 */
function againCells(cells: readonly GridCell[]): number {
  const isAgain = (at: number) => isDrawnAgain(cells[at]?.raw ?? '');
  let again = 0;
  for (;;) {
    let last = again;
    while (!isAgain(last) && partOfAbove(cells[last + 1]?.raw ?? '') !== null) last += 1;
    if (!isAgain(last)) return again;
    again = last + 1;
  }
}

const withRaw = (cell: GridCell, raw: string): GridCell => ({ ...cell, raw, text: foldSpace(raw) });

/**
 * A cell may hold several labels, one a line ('Kinerja : …' above 'Indikator : …'). Below its first line only a colon
 * makes a label: 'kinerja perangkat daerah' there goes on with the text above.
 */
function cellTokens(cell: GridCell): Token[] {
  if (isCapaianLine(cell.raw)) return [];
  const tokens: Token[] = [];
  let text: string[] = [];
  const flush = () => {
    const raw = text.join('\n');
    if (!isBlank(raw))
      tokens.push({ kind: 'text', cell: { ...cell, raw, text: raw.replace(/\s+/g, ' ').trim() } });
    text = [];
  };
  for (const [i, line] of cell.raw.split(/\r\n|\r|\n/).entries()) {
    const found = i === 0 || /[:：]/.test(line) ? labelAt(line.trim()) : null;
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
