import type { Cell, Sheet, Span } from '../../../src/workbook/sheet';
import { dice, type Dice } from '../../agencies/dice';

/** What a post or Sasaran states, with its place in the cascade known by construction. */
export interface Stated {
  kinerja: string | null;
  indikator: string[];
  pemilik: string[];
  anak: Stated[];
}

export interface SasaranStated extends Stated {
  nomor: number;
}

/** A cascade by post, and how somebody lays it out. */
export interface Drawn {
  readonly sheet: Sheet;
  readonly sasaran: SasaranStated[];
  readonly habits: Record<string, unknown>;
}

const KEPALA = ['KEPALA DINAS CONTOH', 'Direktur RSUD Contoh', 'KEPALA BADAN CONTOH', 'Camat Contoh'];
const III = ['KABID', 'KEPALA BIDANG', 'BIDANG', 'KEPALA BAGIAN', 'Kabag'];
const IV = ['KASI', 'KEPALA SEKSI', 'SUBBAGIAN', 'Kasubag', 'Kepala Sub Bidang'];
const UNITS = ['PANGAN', 'DISTRIBUSI', 'KONSUMSI', 'PERENCANAAN', 'KEUANGAN', 'DATA', 'PROMOSI', 'SARANA'];

/** Draws an invented cascade by post in a hand of chance. */
export function drawPosts(seed: number): Drawn {
  const d = dice(seed, 'post');
  const habits: Habits = {
    numbers: d.pick(['cell', 'before'] as const),
    labels: d.chance(0.5),
    dots: d.chance(0.3),
    target: d.chance(0.4),
    merged: d.chance(0.6),
    stacked: d.chance(0.5),
    heads: d.pick(['beside', 'below'] as const),
    capitals: d.chance(0.3),
    row: d.int(4),
    col: d.int(3),
    signed: d.chance(0.5),
  };
  return new Hand(d, habits).draw();
}

interface Habits {
  readonly numbers: 'cell' | 'before';
  readonly labels: boolean;
  readonly dots: boolean;
  readonly target: boolean;
  readonly merged: boolean;
  readonly stacked: boolean;
  readonly heads: 'beside' | 'below';
  readonly capitals: boolean;
  readonly row: number;
  readonly col: number;
  readonly signed: boolean;
}

/** Number, text and target stand in columns side by side. */
const WIDTH = 4;

class Hand {
  private readonly cells: Cell[] = [];
  private readonly merges: Span[] = [];
  private count = 0;

  constructor(
    private readonly d: Dice,
    private readonly habits: Habits,
  ) {}

  draw(): Drawn {
    const { d, habits } = this;
    const seksi = 1 + d.int(2);
    const bidang = 2 + d.int(2);
    const width = WIDTH * (habits.stacked ? 1 : seksi);
    this.write(0, 0, 'CASCADING DINAS CONTOH KABUPATEN CONTOH TAHUN 2025');
    const kepala = d.pick(KEPALA);
    let row = this.post(2, 0, kepala, width * bidang);
    const sasaran: SasaranStated[] = [];
    for (let n = 1; n <= 1 + d.int(3); n += 1) {
      const one = {
        nomor: n,
        kinerja: this.kinerja(),
        indikator: [] as string[],
        pemilik: [kepala],
        anak: [],
      };
      sasaran.push(one);
      const word = habits.capitals ? `SASARAN ${n}` : `Sasaran ${n}`;
      this.write(row, 0, word);
      if (habits.heads === 'below') row += 1;
      this.write(row, 1, one.kinerja);
      row += 1;
      for (let i = 1; i <= 1 + d.int(2); i += 1) row = this.line(row, 0, [n, i], this.indikator(one));
    }
    let bottom = row + 1;
    for (let b = 0; b < bidang; b += 1) {
      const col = b * width;
      const own = this.block(row + 1, col, `${d.pick(III)} ${UNITS[b] ?? ''} ${b}`, width, sasaran);
      let below = own.end + 1;
      let lowest = below;
      for (let s = 0; s < seksi; s += 1) {
        const at = habits.stacked ? col : col + s * WIDTH;
        const block = this.block(below, at, `${d.pick(IV)} ${UNITS[b + 3] ?? ''} ${b}${s}`, WIDTH, own.nodes);
        if (habits.stacked) below = block.end + 1;
        lowest = Math.max(lowest, block.end + 1);
      }
      bottom = Math.max(bottom, lowest);
    }
    if (habits.signed) this.sign(bottom + 2);
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.col - b.col);
    const sheet: Sheet = {
      name: 'Cascading',
      visibility: 'visible',
      cells,
      merges: this.merges,
      tables: [],
      mark: null,
    };
    return { sheet, sasaran, habits: { ...habits } };
  }

  /** A post with its lines for one or two of the nodes above. */
  private block(
    row: number,
    col: number,
    name: string,
    width: number,
    above: readonly (Stated & { nomor: number })[],
  ) {
    const { d, habits } = this;
    const served = d.shuffle(above).slice(0, 1 + d.int(2));
    let at = this.post(row, col, name, width);
    if (habits.target) this.write(row, col + 2 + (width > WIDTH ? 1 : 0), 'TARGET');
    const nodes: (Stated & { nomor: number })[] = [];
    for (const parent of [...served].sort((a, b) => a.nomor - b.nomor)) {
      const node = {
        nomor: parent.nomor,
        kinerja: habits.labels ? this.kinerja() : null,
        indikator: [] as string[],
        pemilik: [name],
        anak: [] as Stated[],
      };
      parent.anak.push(node);
      nodes.push(node);
      if (habits.labels) {
        this.write(at, col, 'Sasaran :');
        at = this.line(at + 1, col, [parent.nomor], node.kinerja ?? '');
        this.write(at, col, 'Indikator :');
        at += 1;
      }
      for (let i = 1; i <= 1 + d.int(3); i += 1)
        at = this.line(at, col, [parent.nomor, i], this.indikator(node));
    }
    return { end: at, nodes };
  }

  private post(row: number, col: number, name: string, width: number): number {
    this.write(row, col, name);
    const cols = Math.min(width, this.habits.target ? 2 : width);
    if (this.habits.merged && cols > 1)
      this.merges.push({ row: row + this.habits.row, col: col + this.habits.col, rows: 1, cols });
    return row + 1;
  }

  private line(row: number, col: number, number: readonly number[], text: string): number {
    const shown =
      number.join('.') +
      (this.habits.dots || (number.length === 1 && this.habits.numbers === 'before') ? '.' : '');
    if (this.habits.numbers === 'before') this.write(row, col + 1, `${shown} ${text}`);
    else {
      this.write(row, col, shown);
      this.write(row, col + 1, text);
    }
    return row + 1;
  }

  private kinerja(): string {
    return `${this.d.pick(['Meningkatnya', 'Terlaksananya', 'Tersedianya'])} hasil ${(this.count += 1)}`;
  }

  private indikator(into: { indikator: string[] }): string {
    const text = `${this.d.pick(['Jumlah', 'Persentase', 'Indeks', 'Nilai'])} keluaran ${(this.count += 1)}`;
    into.indikator.push(text);
    return text;
  }

  private sign(row: number): void {
    [
      'Contoh, 2 Januari 2025',
      'KEPALA DINAS CONTOH',
      null,
      null,
      'BAYU SANTOSA',
      'Pembina',
      'NIP. 00000000 000000 0 000',
    ].forEach((text, i) => this.write(row + i, 2, text));
  }

  private write(row: number, col: number, value: string | null): void {
    if (value === null || value === '') return;
    this.cells.push({ row: row + this.habits.row, col: col + this.habits.col, kind: 'text', value });
  }
}
