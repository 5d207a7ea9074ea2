import type { Level } from '../../cascade/cascade';
import type { Span } from '../../workbook/sheet';
import type { Bands } from './bands';
import { cellKey, type GridCell } from './grid';
import { kindsOf } from '../words/classify';
import type { Stack } from './stacks';
import { columnOf, type Column, type Token } from './tokens';

/** A number, or 'Sasaran 1 :', in a cell of its own left of a Sasaran. */
export interface NumberCell {
  readonly cell: GridCell;
  readonly nomor: number;
}

const NUMBER = /^\(?([0-9]{1,2})[.)]?$/;

/** The number cells beside bands of Sasaran, by `cellKey` of the cell right of them. Nothing stands right below one. */
export function numberCells(
  cells: readonly GridCell[],
  { bands, col }: Bands,
  merges: readonly Span[],
): ReadonlyMap<string, NumberCell> {
  const found = new Map<string, NumberCell>();
  const starts = new Set(bands.flatMap(({ level, start }) => (level === 'sasaran' ? [start] : [])));
  if (starts.size === 0) return found;
  const filled = new Set(cells.map(cellKey));
  const widths = new Map(merges.map((merge) => [cellKey(merge), merge.cols]));
  cells.forEach((cell, i) => {
    const right = cells[i + 1];
    if (!starts.has(cell.row) || cell.col === col || right?.row !== cell.row) return;
    const head = kindsOf(cell).sasaran;
    const number = NUMBER.exec(cell.text)?.[1];
    const nomor = head?.rest === '' ? head.nomor : number === undefined ? null : Number(number);
    const beside = right.col === cell.col + (widths.get(cellKey(cell)) ?? 1) && right.col !== col;
    const below = filled.has(cellKey({ row: cell.row + 1, col: cell.col }));
    if (nomor !== null && beside && !below && kindsOf(right).sasaran === null)
      found.set(cellKey(right), { cell, nomor });
  });
  return found;
}

/**
 * Gives a Sasaran the heading cells 'Indikator 8' further right in its columns, each with its text below: they are its
 * indikator, and no boxes.
 */
export function withIndikatorCells(stacks: readonly Stack[]): readonly Stack[] {
  const sasaran = stacks.filter(({ level }) => level === 'sasaran');
  const further = new Map<Stack, GridCell[]>();
  const gone = new Set<Stack>();
  let last: Stack | null = null;
  for (const stack of sasaran) {
    const end = last?.cells.at(-1)?.row ?? -1;
    if (
      last &&
      stack.rowLabels.size <= 1 &&
      isHeading(stack) &&
      last.row < stack.row &&
      stack.row <= end + 1
    ) {
      further.set(last, [...(further.get(last) ?? []), ...stack.cells]);
      gone.add(stack);
    } else last = stack;
  }
  if (gone.size === 0) return stacks;
  return stacks.flatMap((stack) =>
    gone.has(stack) ? [] : [{ ...stack, cells: [...stack.cells, ...(further.get(stack) ?? [])] }],
  );
}

/** 'Indikator 8' and texts without another label than DO. */
function isHeading({ own, cells }: Stack): boolean {
  const [first] = cells.map((cell) => kindsOf(cell).labels[0]);
  const labels = cells.flatMap((cell) => kindsOf(cell).labels).map(({ label }) => label);
  const numbered = first?.label === 'indikator' && /[0-9]$/.test(first.head);
  return !own && numbered && labels.every((label) => label === 'indikator' || label === 'do');
}

/** 'Sasaran : …' in a box below the Sasaran says its kinerja. */
const KINERJA = /^\s*(sasaran(?:\s+(?:program|(?:sub[\s-]*)?kegiatan))?)\s*[:：]\s*/i;

/** The cells of a box of some level, where 'Sasaran :' in a Program, Kegiatan or Sub Kegiatan is the label of kinerja. */
export function boxColumn(level: Level | null, stack: Pick<Stack, 'cells' | 'rowLabels'>): Column {
  const column = columnOf(stack.cells, stack.rowLabels);
  const named = level === 'program' || level === 'kegiatan' || level === 'subKegiatan';
  if (!named || !column.cells.some(({ raw }) => /sasaran/i.test(raw))) return column;
  return { ...column, tokens: column.tokens.flatMap(kinerjaTokens) };
}

function kinerjaTokens(token: Token): Token[] {
  if (token.kind !== 'text' || token.parts.length > 0) return [token];
  const lines = token.cell.raw.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => KINERJA.test(line));
  const [said = '', head = ''] = KINERJA.exec(lines[at] ?? '') ?? [];
  if (at < 0) return [token];
  const text = (raw: string) =>
    columnOf([{ ...token.cell, raw, text: raw.replace(/\s+/g, ' ').trim() }], new Map()).tokens;
  const rest = [(lines[at] ?? '').slice(said.length), ...lines.slice(at + 1)].join('\n');
  return [
    ...text(lines.slice(0, at).join('\n')),
    { kind: 'label', label: 'kinerja', cell: token.cell, own: true, teks: head },
    ...text(rest),
  ];
}
