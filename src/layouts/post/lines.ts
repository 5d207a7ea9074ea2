import { groupBy } from '../../cascade/list';
import { beginsLikeIndikator, foldSpace, textKey } from '../../cascade/text';
import type { GridCell } from '../boxes/grid';
import { sasaranHead, tujuanHead } from '../words/names';

/** A line of a block: what it states, and the number before it ('4.1.1' is [4, 1, 1]), null without one. */
export interface PostLine {
  readonly kind: 'kinerja' | 'indikator';
  readonly number: readonly number[] | null;
  /** With the text alone, the number taken off. */
  readonly cell: GridCell;
  /** Cells that only say its number or its label. */
  readonly besides: readonly GridCell[];
}

/** A Sasaran or the Tujuan of the head's block opens its own lines. */
export type Opening =
  { readonly kind: 'tujuan' } | { readonly kind: 'sasaran'; readonly nomor: number | null };

/** What the rows of a block say, in their order. */
export type BlockItem =
  | { readonly kind: 'line'; readonly line: PostLine; readonly col: number }
  | {
      readonly kind: 'opening';
      readonly opening: Opening;
      readonly cell: GridCell;
      readonly rest: GridCell | null;
    };

const NUMBER = /^\(?([0-9]{1,2}(?:[.,][0-9]{1,2})*)[.)]*$/;
const BEFORE =
  /^\(?([0-9]{1,2}(?:[.,][0-9]{1,2})*)[.)]*\s+(?=\D)|^\(?([0-9]{1,2}(?:\.[0-9]{1,2})*)[.)]+\s*(?=\p{L})/u;

/**
 * The parts of a number before a line; null where the text is no such number. '2,1' is a slip for '2.1'.
 * @example numberParts('1.1.') // [1, 1]
 */
export function numberParts(text: string): number[] | null {
  const [, digits] = NUMBER.exec(text.replace(/\s+/g, '')) ?? [];
  return digits === undefined ? null : digits.split(/[.,]/).map(Number);
}

/** The number before a text in the same cell, and the text without it. */
function split(text: string): { readonly number: number[] | null; readonly rest: string } {
  const match = BEFORE.exec(text);
  const digits = match?.[1] ?? match?.[2];
  return match && digits !== undefined
    ? { number: digits.split(/[.,]/).map(Number), rest: text.slice(match[0].length) }
    : { number: null, rest: text };
}

/** What a label says of the lines below it: 'Sasaran : 2' gives them its number. */
interface Mode {
  readonly kind: 'kinerja' | 'indikator';
  readonly number: number | null;
  readonly cell: GridCell;
}

const LABEL =
  /^(sasaran|indikator)(?: (?:kinerja(?: utama)?|sasaran|kegiatan|program))?\s*[:：]\s*([0-9]{1,2})?\s*$/;
const ALONE = /^indikator(?: (?:kinerja(?: utama)?|sasaran))?$/;

/** A label that stands alone in its cell. */
function labelOf(cell: GridCell): Mode | null {
  const key = textKey(cell.text);
  const [, word, number] = LABEL.exec(key) ?? [];
  if (word !== undefined)
    return {
      kind: word === 'sasaran' ? 'kinerja' : 'indikator',
      number: number ? Number(number) : null,
      cell,
    };
  return ALONE.test(key) ? { kind: 'indikator', number: null, cell } : null;
}

/**
 * What the cells of a block say, row by row. @param top the head's own block: 'Sasaran 1' and 'Tujuan' open there
 * @param used called for each cell that is a label or number and nothing else
 */
export function itemsOf(
  cells: readonly GridCell[],
  top: boolean,
  used: (cell: GridCell) => void,
): BlockItem[] {
  const raw = [...groupBy(cells, ({ row }) => row).values()].flatMap((row) => rowItems(row, top));
  const depths = raw.flatMap((item) => (item.kind === 'text' ? [item.number?.length ?? 0] : []));
  const deeper = depths.some((depth) => depth > 1);
  const items: BlockItem[] = [];
  let modes: Mode[] = [];
  for (const item of raw) {
    if (item.kind === 'label') {
      used(item.mode.cell);
      modes = [...modes.filter(({ cell }) => cell.col !== item.mode.cell.col), item.mode];
      continue;
    }
    if (item.kind === 'opening') {
      modes = modes.filter(({ cell }) => cell.col !== item.cell.col);
      items.push(item);
      continue;
    }
    const mode =
      modes
        .filter(({ cell }) => cell.col <= item.from)
        .sort((a, b) => a.cell.col - b.cell.col)
        .at(-1) ?? null;
    const number = item.number ?? (mode && mode.number !== null ? [mode.number] : null);
    for (const cell of item.besides) used(cell);
    items.push({
      kind: 'line',
      col: item.from,
      line: {
        kind: kindOf(item.text, item.number, mode, deeper),
        number,
        cell: withText(item.cell, item.text),
        besides: item.besides,
      },
    });
  }
  return items;
}

type RawItem =
  | { readonly kind: 'label'; readonly mode: Mode }
  | Extract<BlockItem, { kind: 'opening' }>
  | {
      readonly kind: 'text';
      readonly number: number[] | null;
      readonly text: string;
      readonly cell: GridCell;
      readonly from: number;
      readonly besides: readonly GridCell[];
    };

function rowItems(row: readonly GridCell[], top: boolean): RawItem[] {
  const items: RawItem[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    if (!cell) continue;
    const next = row[at + 1];
    const opening = top ? openingOf(cell) : null;
    const mode = opening ? null : labelOf(cell);
    const number = opening || mode ? null : numberParts(cell.text);
    if (opening) {
      const beside = opening.rest === '' && next?.col === cell.col + 1 && !openingOf(next) ? next : null;
      const rest = beside ?? (opening.rest === '' ? null : withText(cell, opening.rest));
      items.push({ kind: 'opening', opening: opening.said, cell, rest });
      if (beside) at += 1;
    } else if (mode) items.push({ kind: 'label', mode });
    else if (number && next && numberParts(next.text) === null) {
      items.push({ kind: 'text', number, text: next.text, cell: next, from: cell.col, besides: [cell] });
      at += 1;
    } else if (!number) {
      const { number: own, rest } = split(cell.text);
      items.push({ kind: 'text', number: own, text: rest, cell, from: cell.col, besides: [] });
    }
  }
  return items;
}

function openingOf(cell: GridCell): { readonly said: Opening; readonly rest: string } | null {
  const text = foldSpace(cell.text);
  const tujuan = tujuanHead(text);
  if (tujuan) return { said: { kind: 'tujuan' }, rest: tujuan.rest };
  const sasaran = sasaranHead(text);
  const nomor = sasaran?.nomor ?? null;
  return sasaran && nomor !== null ? { said: { kind: 'sasaran', nomor }, rest: sasaran.rest } : null;
}

/** By the label above; without one by the depth of its number, else by its first word (FIELD c). */
function kindOf(text: string, number: number[] | null, mode: Mode | null, deeper: boolean): PostLine['kind'] {
  if (mode) return mode.kind;
  if (number && number.length > 1) return 'indikator';
  if (number && deeper) return 'kinerja';
  return beginsLikeIndikator(text) ? 'indikator' : 'kinerja';
}

const withText = (cell: GridCell, text: string): GridCell => ({ ...cell, raw: text, text: foldSpace(text) });
