import type { Sebagai } from '../../cascade/reading';
import { foldSpace } from '../../cascade/text';
import { kindsOf } from '../words/classify';
import { contextAt, type Context } from '../words/context';
import type { GridCell } from '../boxes/grid';
import { parts, splitNumber, type LineNumber } from './number';

/** What a cell announces of the lines below or beside it, and of what follows in it. */
export interface PostLabel {
  readonly kind: 'tujuan' | 'sasaran' | 'indikator' | 'lain';
  /** The number that it gives to its lines: 'Sasaran : 2', 'Indikator 2.1'. */
  readonly number: LineNumber | null;
  readonly cell: GridCell;
  /** The text behind it in the same cell; '' where it stands alone. */
  readonly rest: string;
  /** As what it is known; its lines too where it is 'lain'. */
  readonly sebagai: Sebagai;
}

const SASARAN =
  /^sasaran(?:\s+(?:strategis|kinerja|program|kegiatan|pd|opd|skpd|perangkat daerah|renstra))?\s*(?:ke-?|no\.?|nomor)?\s*([0-9]{1,2}(?:[.,][0-9]{1,2})*)?(?![\p{L}0-9])\s*([.:：)–-]*)\s*(.*)$/iu;
const INDIKATOR =
  /^(?:indikator(?:\s+(?:kinerja|utama|sasaran|kegiatan|program|tujuan|strategis))*|iku)\s*([0-9]{1,2}(?:[.,][0-9]{1,2})*)?(?![\p{L}0-9])\s*([.:：)–-]*)\s*(.*)$/iu;

/**
 * The label that a cell is or begins with; null for a text.
 * @example postLabel('Sasaran : 2') // { kind: 'sasaran', number: [2], rest: '' }
 * @example postLabel('Sasaran 1.1 : Meningkatnya produksi') // { kind: 'sasaran', number: [1, 1], rest: 'Meningkatnya …' }
 * @example postLabel('Sasaran program tercapai') // null
 */
export function postLabel(cell: GridCell): PostLabel | null {
  const kinds = kindsOf(cell);
  const { text, tujuan } = kinds;
  // 'Strategi 1' is a strategi; 'Misi 1' is known with its number.
  const context = kinds.context ?? numberedContext(text);
  if (context) return { kind: 'lain', number: null, cell, rest: context.rest, sebagai: context.sebagai };
  if (tujuan) return { kind: 'tujuan', number: null, cell, rest: tujuan.rest, sebagai: 'label' };
  return (
    numbered('sasaran', SASARAN, text, cell) ?? roman(cell) ?? numbered('indikator', INDIKATOR, text, cell)
  );
}

function numberedContext(text: string): Context | null {
  const plain = text.replace(/^(\p{L}+) [0-9]{1,2}(?=\s*[:：]|$)/u, '$1');
  return plain === text ? null : contextAt(plain);
}

function numbered(
  kind: 'sasaran' | 'indikator',
  pattern: RegExp,
  text: string,
  cell: GridCell,
): PostLabel | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, digits, mark = '', rest = ''] = match;
  if (digits === undefined && rest !== '' && !/[:：]/.test(mark)) return null;
  const label = { kind, cell, sebagai: 'label' } as const;
  if (digits !== undefined) return { ...label, number: parts(digits), rest };
  // 'Sasaran : 2' has no text: the number is the Sasaran's.
  const alone = /^\(?([0-9]{1,2}(?:[.,][0-9]{1,2})*)[.)]*$/.exec(rest);
  return alone?.[1] === undefined
    ? { ...label, number: null, rest }
    : { ...label, number: parts(alone[1]), rest: '' };
}

/** 'SASARAN II : …' */
function roman(cell: GridCell): PostLabel | null {
  const head = kindsOf(cell).sasaran;
  return head && head.nomor !== null
    ? { kind: 'sasaran', number: [head.nomor], cell, rest: head.rest, sebagai: 'label' }
    : null;
}

/** A cell of a block that only heads a column of numbers. */
export const isNumberHead = (text: string): boolean => /^no(?:mor)?\.?(?:\s+urut)?$/i.test(text);

/** The text behind a label as a cell of its own, the number before it taken off. */
export function behind({ cell, rest }: PostLabel): {
  readonly number: LineNumber | null;
  readonly cell: GridCell;
} {
  const { number, rest: text } = splitNumber(rest);
  return { number, cell: withText(cell, text) };
}

export const withText = (cell: GridCell, text: string): GridCell => ({
  ...cell,
  raw: text,
  text: foldSpace(text),
});
