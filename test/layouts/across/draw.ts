import type { Sheet, Span } from '../../../src/workbook/sheet';
import type { Dice } from '../../agencies/dice';
import { sheetOf } from '../../support/grid';
import type { Outline } from './outline';

/** A node to be drawn, with those right of it. */
export interface Node {
  readonly text: string;
  readonly indikator: readonly string[];
  readonly nodes: readonly Node[];
}

/** How a hand draws it. */
export interface Hand {
  /** Rows of the lowest boxes. */
  readonly height: number;
  readonly row: number;
  readonly col: number;
  /** 'Sasaran 1:' over the text, before it, in a cell of its own above or left of it, a number, or nothing. */
  readonly word: 'over' | 'before' | 'above' | 'left' | 'number' | 'none';
  /** What stands between the levels. */
  readonly between: readonly ('Strategi' | 'Kebijakan' | 'Anggaran')[];
  readonly visi: boolean;
  /** The governor's part left of the agency's: under RPJMD and RENSTRA, under heads that say so, or Sasaran twice. */
  readonly governor: 'halves' | 'heads' | 'twice' | null;
  readonly arrows: string | null;
  /** Boxes as high as their children, or small ones beside the middle of them. */
  readonly boxes: 'high' | 'small';
  readonly note: boolean;
  readonly signed: boolean;
}

const LEVELS = ['Tujuan', 'Sasaran', 'Program', 'Kegiatan', 'Sub Kegiatan'] as const;
const MARK = { over: ':\n', before: ' : ' } as const;

/** A hand by chance. */
export function anyHand(dice: Dice): Hand {
  return {
    height: dice.pick([1, 2, 3]),
    row: dice.pick([0, 3]),
    col: dice.pick([0, 2]),
    word: dice.pick(['over', 'before', 'above', 'left', 'number', 'none']),
    between: dice.pick([[], ['Strategi'], ['Strategi', 'Kebijakan'], ['Anggaran']]),
    visi: dice.chance(0.5),
    governor: dice.pick([null, null, 'halves', 'heads', 'twice']),
    arrows: dice.pick([null, '→', '=>']),
    boxes: 'high',
    note: dice.chance(0.3),
    signed: dice.chance(0.5),
  };
}

class Canvas {
  readonly cells = new Map<number, Map<number, string | number>>();
  readonly merges: Span[] = [];

  put(row: number, col: number, value: string | number, rows = 1, cols = 1): void {
    const line = this.cells.get(row) ?? new Map<number, string | number>();
    this.cells.set(row, line.set(col, value));
    if (rows > 1 || cols > 1) this.merges.push({ row, col, rows, cols });
  }

  sheet(): Sheet {
    const last = Math.max(...this.cells.keys());
    const rows = Array.from({ length: last + 1 }, (_, row) => {
      const line = this.cells.get(row) ?? new Map<number, string | number>();
      return Array.from({ length: Math.max(0, ...line.keys()) + 1 }, (__, col) => line.get(col) ?? null);
    });
    return sheetOf(rows, { merges: this.merges });
  }
}

/** Draws some Tujuan from left to right. */
export function drawAcross(
  goals: readonly Node[],
  hand: Hand,
): { readonly sheet: Sheet; readonly outline: Outline } {
  const canvas = new Canvas();
  const head = hand.row + 3;
  const top = head + 1;
  const leaves = (node: Node): number =>
    node.nodes.length === 0 ? leafRows(node) : node.nodes.reduce((sum, one) => sum + leaves(one), 0);
  const leafRows = ({ indikator }: Node) =>
    Math.max(hand.height, indikator.length, hand.word === 'above' ? 2 : 1);
  const rows = goals.reduce((sum, one) => sum + leaves(one), 0);
  let col = hand.col;
  const heading = (text: string, cols = 1) => {
    canvas.put(head, col, text, 1, cols);
    col += cols;
    return col - cols;
  };
  const gap = () => {
    if (hand.arrows !== null) canvas.put(top + 1, col, hand.arrows);
    col += 1;
  };
  if (hand.visi)
    for (const text of ['Visi', 'Misi']) {
      canvas.put(top, heading(text), `${text} daerah`, rows);
      gap();
    }
  if (hand.governor) {
    const from = col;
    const suffix = hand.governor === 'heads' ? ' RPJMD' : '';
    for (const text of [`Tujuan${suffix}`, `Sasaran${suffix}`, 'Indikator']) {
      canvas.put(top, heading(text), `${text} gubernur`, rows);
      gap();
    }
    if (hand.governor === 'halves') {
      canvas.put(head - 1, from, 'RPJMD', 1, col - from);
      canvas.put(head - 1, col, 'RENSTRA DINAS', 1, 12);
    }
  }
  const places = LEVELS.map((level) => {
    if (hand.word === 'left') gap();
    const at = heading(level);
    const indikator = heading('Indikator');
    if (level === 'Sasaran')
      for (const text of hand.between) {
        gap();
        canvas.put(top, heading(text), `${text} itu`, rows);
      }
    gap();
    return { at, indikator };
  });
  const outline: (readonly [string, string | null, readonly string[]])[] = [];
  const draw = (nodes: readonly Node[], depth: number, from: number, parent: Node | null) => {
    let row = from;
    nodes.forEach((node, i) => {
      const high = leaves(node);
      const level = LEVELS[depth] ?? 'Tujuan';
      const { at, indikator } = places[depth] ?? { at: 0, indikator: 0 };
      const small = hand.boxes === 'small';
      const place = small ? row + Math.floor((high - 1) / 2) : row;
      const size = small ? 1 : high;
      const word = `${level} ${i + 1}`;
      switch (hand.word) {
        case 'over':
        case 'before':
          canvas.put(place, at, `${word}${MARK[hand.word]}${node.text}`, size);
          break;
        case 'above':
          canvas.put(place, at, `${word} :`);
          canvas.put(place + 1, at, node.text, size - 1);
          break;
        case 'left':
          canvas.put(place, at - 1, `${word} :`);
          canvas.put(place, at, node.text, size);
          break;
        case 'number':
          canvas.put(place, at, `${i + 1}. ${node.text}`, size);
          break;
        case 'none':
          canvas.put(place, at, node.text, size);
      }
      const texts = node.indikator.slice(0, small ? 1 : high);
      const each = small ? 1 : Math.floor(high / Math.max(1, texts.length));
      texts.forEach((text, n) => {
        const last = n === texts.length - 1;
        canvas.put(place + n * each, indikator, text, small ? 1 : last ? high - n * each : each);
      });
      outline.push([node.text, parent?.text ?? null, texts]);
      draw(node.nodes, depth + 1, row, node);
      row += high;
    });
  };
  draw(goals, 0, top, null);
  canvas.put(hand.row, hand.col, 'POHON KINERJA DINAS CONTOH', 1, 8);
  const below = top + rows;
  if (hand.note) canvas.put(below + 1, places[1]?.at ?? 0, 'Catatan: dibahas lagi');
  if (hand.signed)
    ['Kota Contoh, 2 Januari 2025', 'KEPALA DINAS CONTOH', '', '', 'DEWI', 'NIP. 1234'].forEach((text, i) => {
      if (text !== '') canvas.put(below + 3 + i, places[3]?.at ?? 0, text);
    });
  return { sheet: canvas.sheet(), outline };
}
