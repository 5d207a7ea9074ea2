import { pushAll } from '../../cascade/list';
import type { Sebagai } from '../../cascade/reading';
import { foldSpace } from '../../cascade/text';
import { kindsOf } from '../words/classify';
import { onceOnly, partOfAbove } from '../words/continued';
import type { GridCell } from './grid';
import { isBlank, type Label } from '../words/labels';

/** What the first column of a matrix says of a row: the field of a box that stands there, or nothing of the cascade. */
export type RowLabel =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'context'; readonly sebagai: Sebagai }
  | { readonly kind: 'unknown' };

export interface LabelToken {
  readonly kind: 'label';
  readonly label: Label;
  readonly cell: GridCell;
  /** In a cell of the box itself. */
  readonly own: boolean;
  /** As written, without the colon. */
  readonly teks: string;
}

export interface TextToken {
  readonly kind: 'text';
  readonly cell: GridCell;
  /** Further cells that hold parts of the text. */
  readonly parts: readonly GridCell[];
}

/** What stands in a box but belongs to no field of it: 'Anggaran : Rp 10.000.000'. */
export interface ContextToken {
  readonly kind: 'context';
  readonly cell: GridCell;
  readonly sebagai: Sebagai;
  readonly teks: string;
}

/** A box read from top to bottom: the labels it holds and the cells of text that follow them. */
export type Token = LabelToken | TextToken | ContextToken;

/** The cells of one box, or of one list of Proses. */
export interface Column {
  readonly col: number;
  readonly cells: readonly GridCell[];
  readonly tokens: readonly Token[];
}

/** The same as a box that was begun before and is drawn again. */
export interface Continued extends Column {
  /** The cells that only say what goes on; their tokens are without '(lanjutan)'. */
  readonly head: Column;
  /** What follows them. */
  readonly rest: readonly Token[];
}

/** A row label counts for the cells from its row on, until the next one; a row that is empty here says nothing. */
export function columnOf(cells: readonly GridCell[], rowLabels: RowLabels): Column {
  return { col: cells[0]?.col ?? 0, cells, tokens: tokensOf(cells, rowLabels) };
}

/** Cells as a box drawn again; null where nothing says so. */
export function continuedOf(cells: readonly GridCell[], rowLabels: RowLabels): Continued | null {
  const again = againCells(cells);
  if (again === 0) return null;
  const head = cells.slice(0, again);
  const once = head.map((cell) => (kindsOf(cell).again ? withRaw(cell, onceOnly(cell.raw)) : cell));
  const tokens = tokensOf(once, rowLabels);
  const rest = tokensOf(cells.slice(again), rowLabels);
  const col = cells[0]?.col ?? 0;
  return { col, cells, tokens: [...tokens, ...rest], head: { col, cells: head, tokens }, rest };
}

/** A list with what follows in a column that is drawn again. */
export function goOn(list: Column, { cells, rest }: Continued): Column {
  return { ...list, cells: [...list.cells, ...cells], tokens: joinParts([...list.tokens, ...rest]) };
}

/** Row labels of a level, from the top. */
export type RowLabels = ReadonlyMap<number, RowLabel>;

function tokensOf(cells: readonly GridCell[], rowLabels: RowLabels): Token[] {
  const rows = [...rowLabels];
  let at = -1;
  let said = -1;
  const tokens = cells.flatMap((cell): Token[] => {
    while ((rows[at + 1]?.[0] ?? Infinity) <= cell.row) at += 1;
    const [row = -1, label] = rows[at] ?? [];
    if (label?.kind === 'unknown') return [];
    if (label?.kind === 'context')
      return [{ kind: 'context', cell, sebagai: label.sebagai, teks: cell.text }];
    const announced: Token[] =
      label && at !== said
        ? [{ kind: 'label', label: label.label, cell: { ...cell, row }, own: false, teks: '' }]
        : [];
    said = at;
    return [...announced, ...cellTokens(cell)];
  });
  return joinParts(tokens);
}

/** Cells that go on with the text above them make one text with it; what follows a lone 'Anggaran :' is its text. */
function joinParts(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let [raw, parts]: [string[], GridCell[]] = [[], []];
  const close = () => {
    const last = joined.at(-1);
    if (parts.length > 0 && last?.kind === 'text')
      joined[joined.length - 1] = {
        ...last,
        cell: withRaw(last.cell, raw.join('')),
        parts: [...last.parts, ...parts],
      };
    parts = [];
  };
  for (const token of tokens) {
    const last = joined.at(-1);
    const part = token.kind === 'text' && last?.kind === 'text' ? partOfAbove(token.cell.raw) : null;
    if (part !== null && token.kind === 'text') {
      if (parts.length === 0) raw = [last?.cell.raw ?? ''];
      raw.push(part);
      parts.push(token.cell);
      pushAll(parts, token.parts);
      continue;
    }
    close();
    const announces = last?.kind === 'context' && /[:：]\s*$/.test(last.teks) && token.kind === 'text';
    joined.push(announces ? asContext(token.cell, last.sebagai) : token);
  }
  close();
  return joined;
}

const asContext = (cell: GridCell, sebagai: Sebagai): ContextToken => ({
  kind: 'context',
  cell,
  sebagai,
  teks: cell.text,
});

/**
 * How many cells at the head of a column only say what goes on: 'Program Kepegawaian (lanjutan)'. A long name stands
 * in several cells, the last of which says so.
 */
function againCells(cells: readonly GridCell[]): number {
  const isAgain = (at: number) => {
    const cell = cells[at];
    return cell !== undefined && kindsOf(cell).again;
  };
  let again = 0;
  for (;;) {
    let last = again;
    while (!isAgain(last) && partOfAbove(cells[last + 1]?.raw ?? '') !== null) last += 1;
    if (!isAgain(last)) return again;
    again = last + 1;
  }
}

const withRaw = (cell: GridCell, raw: string): GridCell =>
  raw === cell.raw ? cell : { ...cell, raw, text: foldSpace(raw) };

/** A cell may hold several labels, one a line ('Kinerja : …' above 'Indikator : …'). */
function cellTokens(cell: GridCell): Token[] {
  const kinds = kindsOf(cell);
  if (kinds.capaian) return [];
  const tokens: Token[] = [];
  let text: string[] = [];
  const flush = () => {
    const raw = text.join('\n');
    if (!isBlank(raw)) tokens.push({ kind: 'text', cell: withRaw(cell, raw), parts: [] });
    text = [];
  };
  for (const { raw, label, sebagai } of kinds.lines) {
    if (label || sebagai) flush();
    if (label) {
      tokens.push({ kind: 'label', label: label.label, cell, own: true, teks: label.head });
      text = [label.rest];
    } else if (sebagai) tokens.push({ kind: 'context', cell, sebagai, teks: foldSpace(raw) });
    else text.push(raw);
  }
  flush();
  return tokens;
}
