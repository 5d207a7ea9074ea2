import { beginsLikeIndikator, textKey } from '../../cascade/text';
import type { GridCell } from '../boxes/grid';
import { classify, kindsOf, type Kinds } from '../words/classify';
import { labelAt } from '../words/labels';
import type { TableLevel } from './columns';
import { newNode, type TableNode } from './node';
import type { Open } from './open';

/** What a line above a table announces. */
type Announced =
  | {
      readonly kind: 'node';
      readonly level: TableLevel;
      readonly nomor: number | null;
      readonly rest: string;
    }
  | { readonly kind: 'indikator'; readonly level: TableLevel | null; readonly rest: string };

/** Reads the lines above a table that say the nodes it stands under: 'Sasaran 1 : …', 'Indikator Sasaran : …'. */
export class LineReader {
  /** The node that the last line spoke of, and whether its indikator are being listed. */
  private last: TableNode | null = null;
  private listing = false;

  constructor(private readonly open: Open) {}

  /** A head follows: what stands below it are rows. */
  close(): void {
    this.last = null;
    this.listing = false;
  }

  /** Takes the cells of a row where they are such a line; false where they are not. */
  read(cells: readonly GridCell[]): boolean {
    const [first, ...others] = cells;
    if (!first) return false;
    const colon = /^[:：]/.test(others[0]?.text ?? '') ? ' :' : '';
    const said = announcedBy(colon === '' ? kindsOf(first) : classify(first.text + colon));
    const texts = others.filter(({ text }) => !/^[:：]$/.test(text));
    if (!said) return this.listItem(first, others);
    if (texts.length > 1 || (texts.length === 1 && said.rest !== '')) return false;
    const [text] = texts;
    const cell = text ? withText(text, text.text.replace(/^[:：]\s*/, '')) : withText(first, said.rest);
    if (said.kind === 'node') return this.node(said, first, cell);
    const node = said.level === null ? this.last : this.open.at(said.level);
    if (!node) return false;
    if (cell.text !== '') node.measures.push({ cell, definition: null });
    if (text) node.again.push(first);
    this.last = node;
    this.listing = true;
    return true;
  }

  private node(
    { level, nomor }: Extract<Announced, { kind: 'node' }>,
    first: GridCell,
    cell: GridCell,
  ): boolean {
    const node = newNode(level, cell.text === '' ? [first] : [cell], nomor);
    if (cell.text !== '' && cell.col !== first.col) node.again.push(first);
    this.open.add(node, null);
    this.last = node;
    this.listing = false;
    return true;
  }

  /** A further indikator in a row of its own, numbered or beginning like one. */
  private listItem(first: GridCell, others: readonly GridCell[]): boolean {
    if (!this.listing || !this.last) return false;
    const [item = first] = /^[0-9]{1,2}[.)]?$/.test(first.text) ? others : [first];
    const { nomor, text } = kindsOf(item).number;
    if (others.length > (item === first ? 0 : 1)) return false;
    if (nomor === null && item === first && !beginsLikeIndikator(text)) return false;
    this.last.measures.push({ cell: withText(item, text), definition: null });
    if (item !== first) this.last.again.push(first);
    return true;
  }
}

const withText = (cell: GridCell, text: string): GridCell => ({ ...cell, raw: text, text });

/**
 * What a line above a table announces; null where it is none.
 * @example announcedBy(classify('Sasaran 1 : Terkelolanya arsip')) // { kind: 'node', level: 'sasaran', nomor: 1, rest: 'Terkelolanya arsip' }
 * @example announcedBy(classify('Indikator Sasaran :')) // { kind: 'indikator', level: 'sasaran', rest: '' }
 */
export function announcedBy(kinds: Kinds): Announced | null {
  const { text: line } = kinds;
  const colon = line.search(/[:：]/);
  const head = colon < 0 ? line : line.slice(0, colon);
  const rest = colon < 0 ? '' : line.slice(colon + 1).trim();
  const key = textKey(head);
  const indikator = labelAt(`${head}:`)?.label === 'indikator' && key.length < 40;
  if (indikator) return { kind: 'indikator', level: levelOfKey(key), rest };
  const { sasaran, tujuan } = kinds;
  if (sasaran && (colon >= 0 || sasaran.nomor !== null))
    return { kind: 'node', level: 'sasaran', nomor: sasaran.nomor, rest: sasaran.rest };
  if (/^sasaran(?: strategis| pd| opd| perangkat daerah| renstra)?$/.test(key) && colon >= 0)
    return { kind: 'node', level: 'sasaran', nomor: null, rest };
  if (tujuan && colon >= 0) return { kind: 'node', level: 'tujuan', nomor: null, rest: tujuan.rest };
  if (/^program$/.test(key) && colon >= 0) return { kind: 'node', level: 'program', nomor: null, rest };
  if (/^kegiatan$/.test(key) && colon >= 0) return { kind: 'node', level: 'kegiatan', nomor: null, rest };
  return null;
}

function levelOfKey(key: string): TableLevel | null {
  if (/\bsub[ -]*kegiatan\b/.test(key)) return 'subKegiatan';
  if (/\bkegiatan\b/.test(key)) return 'kegiatan';
  if (/\bprogram\b/.test(key)) return 'program';
  if (/\bsasaran\b/.test(key)) return 'sasaran';
  return /\btujuan\b/.test(key) ? 'tujuan' : null;
}
