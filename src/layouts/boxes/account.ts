import type { KnownCell, Sebagai } from '../../cascade/reading';
import { foldSpace, placeOf, textKey } from '../../cascade/text';
import { kindsOf } from '../words/classify';
import { onceOnly } from '../words/continued';
import { cellKey, numbered, type GridCell } from './grid';
import { isBlank, isPlainLabel } from '../words/labels';
import { isNip } from '../words/signature';
import { columnOf, type Column, type Continued, type TextToken, type Token } from './tokens';

/**
 * What became of each cell of a sheet: it came out in a field of the cascade, or it was recognised as something that
 * belongs to no node. Every other cell is unread, wherever it stands. Readers of boxes settle nothing themselves: a
 * cell is settled when its words are among the texts that came out of its box.
 */
export class Account {
  private readonly settled = new Set<string>();
  readonly known: KnownCell[] = [];

  isSettled(cell: GridCell): boolean {
    return this.settled.has(cellKey(cell));
  }

  /** A cell that was recognised as a whole. */
  know(cell: GridCell, sebagai: Sebagai): void {
    if (this.isSettled(cell)) return;
    this.settled.add(cellKey(cell));
    this.note(cell, sebagai, cell.text);
  }

  /**
   * Settles the cells of a box or list. @param texts what came out of it: each word there stands for one in the cells
   * @param left cells that the reader found no place for, though their words may occur in it
   */
  settle({ cells, tokens }: Column, texts: readonly string[], left: readonly GridCell[] = []): void {
    const stock = new WordStock(texts);
    const open = new Set(left.map(cellKey));
    const speaking = new Set<string>();
    for (const token of tokens) {
      if (token.kind === 'label') continue;
      const all = token.kind === 'text' ? [token.cell, ...token.parts] : [token.cell];
      for (const cell of all) speaking.add(cellKey(cell));
      if (
        token.kind === 'text' &&
        !all.some((cell) => open.has(cellKey(cell))) &&
        !this.cameOut(token, stock)
      )
        for (const cell of all) open.add(cellKey(cell));
    }
    for (const token of tokens) this.noteBesides(token, open, speaking);
    const labels = new Set(tokens.flatMap((token) => (isOwnLabel(token) ? [cellKey(token.cell)] : [])));
    for (const cell of cells) {
      const key = cellKey(cell);
      if (open.has(key)) continue;
      if (speaking.has(key)) this.settled.add(key);
      else if (labels.has(key)) this.know(cell, 'label');
      else if (kindsOf(cell).capaian) this.know(cell, 'capaian');
    }
  }

  /** Settles cells that each say one or more of some texts; a text may be said by several cells. */
  settleEach(cells: readonly GridCell[], texts: readonly string[]): void {
    for (const cell of cells) this.settle(columnOf([cell], new Map()), texts);
  }

  /** Settles the cells that say that a box or list goes on: each repeats a text of it, or a part of a long one. */
  settleAgain({ head }: Continued, texts: readonly string[]): void {
    this.settle(head, texts);
    let all: string | null = null;
    for (const cell of head.cells.filter((cell) => kindsOf(cell).again)) {
      if (this.isSettled(cell)) this.note(cell, 'lanjutan', cell.text);
      else {
        all ??= texts.map(textKey).join('\n');
        if (all.includes(textKey(onceOnly(cell.raw).replace(/^…/, '')))) this.know(cell, 'lanjutan');
      }
    }
  }

  /** What a cell says besides its texts: a target or a label with words of its own ('Indikator 2'). */
  private noteBesides(token: Token, open: ReadonlySet<string>, speaking: ReadonlySet<string>): void {
    if (token.kind === 'text' || open.has(cellKey(token.cell))) return;
    if (token.kind === 'context') this.note(token.cell, token.sebagai, token.teks);
    else if (token.own && speaking.has(cellKey(token.cell)) && !isPlainLabel(token.teks))
      this.note(token.cell, 'label', token.teks);
  }

  /** Whether every line of a text is among the words that came out; numbers before lines and NIP are none of them. */
  private cameOut({ cell }: TextToken, stock: WordStock): boolean {
    const { sasaran, tujuan } = kindsOf(cell);
    const head = sasaran ?? tujuan;
    if (head && stock.take(head.rest)) {
      if (head.rest === '') this.note(cell, 'label', cell.text);
      return true;
    }
    if (stock.take(cell.text)) return true;
    const lines = cell.raw.split(/\r\n|\r|\n|\u2028/).map(foldSpace);
    return lines.every((line) => {
      if (isBlank(line) || stock.take(line) || stock.take(numbered(cell, line).text)) return true;
      if (isNip(line)) this.note(cell, 'NIP', line);
      return isNip(line);
    });
  }

  private note(cell: { lembar: string; row: number; col: number }, sebagai: Sebagai, teks: string): void {
    this.known.push({ ...placeOf(cell), teks, sebagai });
  }
}

const isOwnLabel = (token: Token) => token.kind === 'label' && token.own;

const wordsOf = (text: string) =>
  textKey(text)
    .split(' ')
    .map((word) => word.replace(/^[,;:]+|[,;:]+$/g, ''))
    .filter((word) => word !== '');

/** Words that can each be taken once. */
class WordStock {
  private readonly counts = new Map<string, number>();

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (const word of wordsOf(text)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Takes the words of a text; takes none and says false where one of them is not there. */
  take(text: string): boolean {
    const words = wordsOf(text);
    const taken: string[] = [];
    for (const word of words) {
      const left = this.counts.get(word) ?? 0;
      if (left === 0) {
        for (const one of taken) this.counts.set(one, (this.counts.get(one) ?? 0) + 1);
        return false;
      }
      this.counts.set(word, left - 1);
      taken.push(word);
    }
    return true;
  }
}
