import { distance } from 'fastest-levenshtein';
import { groupBy } from '../../cascade/list';
import { beginsLikeIndikator } from '../../cascade/text';
import type { GridCell } from '../boxes/grid';
import { behind, isNumberHead, postLabel, withText, type PostLabel } from './labels';
import { numberParts, splitNumber, type LineNumber } from './number';

/** A text of a block, before it is told what it states. */
export interface RawLine {
  readonly kind: 'text';
  readonly number: LineNumber | null;
  /** '- Jumlah …' */
  readonly isBullet: boolean;
  /** With the text alone, number and bullet taken off. */
  readonly cell: GridCell;
  /** Cells that only say its number or bullet. */
  readonly besides: readonly GridCell[];
}

export type BlockItem = RawLine | { readonly kind: 'label'; readonly label: PostLabel };

/** What the rows of a block say, and the cells beside its lines that say targets. */
export interface BlockItems {
  readonly items: readonly BlockItem[];
  readonly targets: readonly GridCell[];
  /** Heads of columns of numbers. */
  readonly heads: readonly GridCell[];
}

/** What the cells of a block say, row by row. */
export function itemsOf(cells: readonly GridCell[]): BlockItems {
  const [targets, heads]: [GridCell[], GridCell[]] = [[], []];
  const items = [...groupBy(cells, ({ row }) => row).values()].flatMap((row) =>
    rowItems(row, targets, heads),
  );
  return { items, targets, heads };
}

const BULLET = /^[-–—•▪●*]$/;
const BULLETED = /^[-–—•▪●*]\s+(?=\S)/;

function rowItems(row: readonly GridCell[], targets: GridCell[], heads: GridCell[]): BlockItem[] {
  const items: BlockItem[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    if (!cell) continue;
    const next = row[at + 1];
    const label = postLabel(cell);
    const last = items.at(-1);
    if (isNumberHead(cell.text)) heads.push(cell);
    else if (label) {
      items.push({ kind: 'label', label });
      if (label.rest !== '') items.push(textOf(behind(label), []));
    } else if (numberParts(cell.text) !== null || BULLET.test(cell.text)) {
      if (next && isText(next)) {
        const { number, rest } = splitNumber(next.text);
        const own = numberParts(cell.text);
        const line = textOf({ number: own ?? number, cell: own ? next : withText(next, rest) }, [cell]);
        items.push(own ? line : { ...line, isBullet: true });
        at += 1;
      } else if (last?.kind === 'text') targets.push(cell);
    } else if (last?.kind === 'text' && isValue(cell.text)) targets.push(cell);
    else {
      const { number, rest } = splitNumber(cell.text);
      items.push(textOf({ number, cell: withText(cell, rest) }, []));
    }
  }
  return items;
}

function textOf(
  { number, cell }: { readonly number: LineNumber | null; readonly cell: GridCell },
  besides: readonly GridCell[],
): RawLine {
  const text = cell.text.replace(BULLETED, '');
  const isBullet = text !== cell.text;
  return { kind: 'text', number, isBullet, cell: isBullet ? withText(cell, text) : cell, besides };
}

const isText = (cell: GridCell) =>
  numberParts(cell.text) === null &&
  !BULLET.test(cell.text) &&
  postLabel(cell) === null &&
  !isValue(cell.text);

const VALUE = /^[<>≥≤±]?\s*-?([0-9]+(?:[.,][0-9]+)*)\s*(%|\p{L}[\p{L}/()]*(?: [\p{L}/()]+){0,2})?$/u;

/**
 * A number with or without its unit, as targets are; no line of a list, which has a number before a text.
 * @example isValue('12 dokumen') // true
 * @example isValue('85,5 %') // true
 * @example isValue('2.1 Pengkajian bahan') // false
 */
export function isValue(text: string): boolean {
  const [, number = '', unit = ''] = VALUE.exec(text) ?? [];
  if (number === '' || isMeasure(unit) || isKinerja(unit)) return false;
  return !(/^[0-9]{1,2}(?:\.[0-9]{1,2})+$/.test(number) && unit.includes(' '));
}

/** Begins like an indikator, its first word mistyped or not ('Pwersentase …'). */
export function isMeasure(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(' ');
  return beginsLikeIndikator(text) || (first.length > 7 && distance(first, 'persentase') <= 2);
}

/** A line of a block: what it states, and the numbers that it and its label bear. */
export interface PostLine extends Omit<RawLine, 'kind'> {
  readonly kind: 'kinerja' | 'indikator';
  /** The number that its label gives: 'Sasaran : 2'. */
  readonly said: LineNumber | null;
  readonly isLabelled: boolean;
}

/** The lines of a block of a lower post, and what is none. */
export interface BlockLines {
  /** In lists beside one another, each in its order. */
  readonly lists: readonly (readonly PostLine[])[];
  readonly labels: readonly PostLabel[];
  /** Texts of a strategi, kebijakan or the like, with their label. */
  readonly context: readonly { readonly cell: GridCell; readonly label: PostLabel }[];
}

/**
 * @param depth how many parts the numbers of Sasaran have
 * @param hasTargets targets stand beside the lines: without longer numbers they are indikator
 */
export function linesOf(items: readonly BlockItem[], depth: number, hasTargets: boolean): BlockLines {
  const texts = items.filter((item) => item.kind === 'text');
  const isDeeper = texts.some(({ number }) => (number?.length ?? 0) > depth);
  const flat = texts.filter(({ number }) => number !== null && number.length <= depth);
  // Without deeper numbers a list of 'Jumlah …' is one of indikator, however some of them begin.
  const isMeasured =
    !isDeeper && (hasTargets || flat.filter(({ cell }) => isMeasure(cell.text)).length * 2 >= flat.length);
  const found = flat.length > 0 && isMeasured;
  const kindOf = (line: RawLine): PostLine['kind'] | null => {
    if (line.isBullet) return 'indikator';
    if (line.number && line.number.length > depth) return 'indikator';
    if (line.number) return isDeeper ? 'kinerja' : found ? 'indikator' : 'kinerja';
    if (isMeasure(line.cell.text)) return 'indikator';
    return isKinerja(line.cell.text) ? 'kinerja' : null;
  };
  const labels: PostLabel[] = [];
  const context: { cell: GridCell; label: PostLabel }[] = [];
  const lists = groupsOf(items).map((group) => {
    const lines: PostLine[] = [];
    const seen: PostLabel[] = [];
    let said: LineNumber | null = null;
    for (const item of group) {
      if (item.kind === 'label') {
        seen.push(item.label);
        labels.push(item.label);
        continue;
      }
      const label = seen.filter(({ cell }) => cell.col <= item.cell.col).at(-1) ?? null;
      if (label?.kind === 'lain') {
        for (const cell of [item.cell, ...item.besides]) context.push({ cell, label });
        continue;
      }
      const isForeign = isHeading(item, texts) || endsList(item, label, lines.at(-1) ?? null);
      // A name below the post is passed over; further down it heads what is not told.
      if (isForeign && lines.length > 0) break;
      if (isForeign) continue;
      if (label?.kind === 'sasaran') said = label.number;
      const own = label?.kind === 'indikator' && (label.number?.length ?? 0) > depth ? label.number : null;
      const kind =
        label?.kind === 'sasaran' ? 'kinerja' : label?.kind === 'indikator' ? 'indikator' : kindOf(item);
      if (!kind && lines.length > 0) break;
      if (!kind || label?.kind === 'tujuan') continue;
      lines.push({
        ...item,
        ...{ kind, number: item.number ?? own, said: label ? said : null, isLabelled: label !== null },
      });
    }
    return lines;
  });
  return { lists, labels, context };
}

/** A text without a number below numbered lines of one label, that says neither a measure nor a result, is none of them. */
function endsList(item: RawLine, label: PostLabel | null, last: PostLine | null): boolean {
  if (!label || label.cell.row === item.cell.row || item.number || item.isBullet || !last?.number)
    return false;
  return last.cell.row > label.cell.row && !isMeasure(item.cell.text) && !isKinerja(item.cell.text);
}

/** A result, as a kinerja is worded: 'Meningkatnya …', 'Terwujudnya …', 'Menyelenggarakan …'. */
export const isKinerja = (text: string): boolean =>
  /^(?:\p{L}+nya|me(?:ng|ny|m|n|l|r|w|y)\p{L}{3,}|ter\p{L}{4,}|ber\p{L}{4,})\s+\p{L}/iu.test(text);

/** Capitals among lines that have none head something that we do not know: what stands below is not told. */
function isHeading({ number, isBullet, cell }: RawLine, all: readonly RawLine[]): boolean {
  if (number !== null || isBullet || !isCapitals(cell.text)) return false;
  return !all.some((line) => line.number !== null && isCapitals(line.cell.text));
}

const isCapitals = (text: string) => {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && text.includes(' ');
};

/**
 * The items of a block by the lists that stand beside one another: where a row has several labels, each begins one.
 */
export function groupsOf<I extends BlockItem>(items: readonly I[]): I[][] {
  const columns = [...groupBy(items, (item) => rowOf(item)).values()].flatMap((row) => {
    const labels = row.filter((item) => item.kind === 'label').map((item) => colOf(item));
    return new Set(labels).size > 1 ? labels : [];
  });
  const starts = [...new Set(columns)].sort((a, b) => a - b);
  const groupAt = (col: number) => Math.max(0, starts.filter((start) => start <= col).length - 1);
  const groups: I[][] = Array.from({ length: Math.max(1, starts.length) }, () => []);
  for (const item of items) groups[groupAt(colOf(item))]?.push(item);
  return groups;
}

const rowOf = (item: BlockItem) => (item.kind === 'label' ? item.label.cell.row : item.cell.row);
/** Where an item begins: with its number, if that stands left of it. */
export const colOf = (item: BlockItem): number =>
  item.kind === 'label' ? item.label.cell.col : (item.besides[0]?.col ?? item.cell.col);
