import { groupBy, pushAll } from '../../cascade/list';
import type { GridCell } from '../boxes/grid';
import { newNode, type SasaranNode, type TableNode } from '../table/node';
import type { PostLabel } from './labels';
import { colOf, groupsOf, isMeasure, type BlockItem, type RawLine } from './lines';
import { keyOf, type LineNumber } from './number';

/** A Sasaran of the head, and by which number lower posts point to it; null where it has none. */
export interface HeadSasaran extends SasaranNode {
  readonly key: string | null;
  /** The numbers that its lines bear. */
  readonly numbers: readonly LineNumber[];
  /** The cells that state it. */
  readonly cells: readonly GridCell[];
}

/** What the block of the head of the agency states. */
export interface HeadNodes {
  readonly tujuan: readonly TableNode[];
  readonly sasaran: readonly HeadSasaran[];
  /** How many parts the numbers of its Sasaran have. */
  readonly depth: number;
  readonly labels: readonly PostLabel[];
  /** Cells that only say the number of a line. */
  readonly besides: readonly GridCell[];
  /** Texts of a visi, misi, strategi or the like, with their label. */
  readonly context: readonly { readonly cell: GridCell; readonly label: PostLabel }[];
  /** 'Sasaran 1' … without a text, where another Sasaran 1 has one: a legend of colours. */
  readonly legend: readonly GridCell[];
}

/** A Sasaran or Tujuan while its lines are gathered. */
interface Open {
  readonly node: TableNode;
  readonly kind: 'tujuan' | 'sasaran';
  key: string | null;
  readonly row: number;
  readonly col: number;
  readonly cells: GridCell[];
  /** The numbers of its lines. */
  readonly numbers: LineNumber[];
  /** The number of its first kinerja. */
  firstNumber: LineNumber | null;
  /** The label that opened it; null where a numbered line did. */
  readonly label: PostLabel | null;
}

/**
 * Reads the block of the head: 'Tujuan', then each Sasaran with its indikator, below or beside one another. A line
 * belongs to the Sasaran whose number it bears, else to the last one above in its columns.
 */
export function headNodes(owner: GridCell | null, items: readonly BlockItem[]): HeadNodes {
  const reader = new HeadReader(owner, depthOf(items), items);
  for (const group of groupsOf(items)) reader.readGroup(group);
  return reader.nodes();
}

/** 'Sasaran 1.1' has a number of two parts where all Sasaran have. */
function depthOf(items: readonly BlockItem[]): number {
  const lengths = items.flatMap((item) =>
    item.kind === 'label' && item.label.kind === 'sasaran' && item.label.number
      ? [item.label.number.length]
      : [],
  );
  const [first = 1] = lengths;
  return lengths.every((length) => length === first) ? first : 1;
}

/** What stands open from a label on, for the lines in or right of its column. */
interface HeadState {
  readonly col: number;
  readonly mode: PostLabel | null;
  current: Open | null;
}

class HeadReader {
  private readonly open: Open[] = [];
  private readonly labels: PostLabel[] = [];
  private readonly besides: GridCell[] = [];
  private readonly context: { cell: GridCell; label: PostLabel }[] = [];
  /** Numbers of one part are Sasaran only where longer ones are their indikator, and no label says 'Sasaran'. */
  private readonly numbersOpen: boolean;

  constructor(
    private readonly owner: GridCell | null,
    private readonly depth: number,
    items: readonly BlockItem[],
  ) {
    const labelled = items.some((item) => item.kind === 'label' && item.label.kind === 'sasaran');
    this.numbersOpen =
      !labelled && items.some((item) => item.kind === 'text' && (item.number?.length ?? 0) > 1);
  }

  readGroup(group: readonly BlockItem[]): void {
    const states: HeadState[] = [{ col: 0, mode: null, current: null }];
    for (const item of group) {
      if (item.kind === 'text') {
        // A label right of a line says nothing of it: a legend of colours stands there.
        const state = states.filter(({ col }) => col <= item.cell.col).at(-1);
        if (state) state.current = this.take(item, state.mode, state.current);
        continue;
      }
      const { label } = item;
      this.labels.push(label);
      const { col } = label.cell;
      const before = states.filter((one) => one.col <= col).at(-1)?.current ?? null;
      states.push({ col, mode: label, current: this.opened(label, before) });
    }
  }

  /** What is open below a label. */
  private opened(label: PostLabel, before: Open | null): Open | null {
    const key = keyOf(label.number, this.depth);
    if (label.kind === 'tujuan' || (label.kind === 'sasaran' && key !== null))
      return this.begin(label.kind, label.cell, label, key);
    return label.kind === 'sasaran' ? null : before;
  }

  /** Puts a line where it belongs; the Sasaran or Tujuan that is open from here on. */
  private take(line: RawLine, mode: PostLabel | null, current: Open | null): Open | null {
    if (mode?.kind === 'lain') {
      for (const cell of [line.cell, ...line.besides]) this.context.push({ cell, label: mode });
      return current;
    }
    const key = keyOf(line.number, this.depth);
    if (current && isEmpty(current) && mode?.kind !== 'indikator') {
      this.state(current, line);
      // 'Tujuan' with '1 …' and '2 …' below it.
      return current;
    }
    const isFlat = line.number !== null && line.number.length <= this.depth;
    if (mode?.kind === 'tujuan' && current?.kind === 'tujuan' && line.number && !isMeasure(line.cell.text)) {
      return this.next(line, 'tujuan', mode, null);
    }
    // 'Sasaran' alone: each line below it is one.
    if (mode?.kind === 'sasaran' && !mode.number && (line.number || !current)) {
      return this.next(line, 'sasaran', mode, isFlat ? key : null);
    }
    if (mode?.kind === 'sasaran' && current && isFurther(line, current)) {
      return this.next(line, 'sasaran', mode, current.key);
    }
    if (this.numbersOpen && isFlat) return this.next(line, 'sasaran', null, key);
    const states =
      mode?.kind === 'indikator' || line.number !== null || line.isBullet || isMeasure(line.cell.text);
    if (!states) return current;
    const target = this.targetOf(line, isFlat ? null : key, current);
    if (!target) return current;
    target.node.measures.push({ cell: line.cell, definition: null });
    this.settle(target, line);
    return current ?? target;
  }

  /** The Sasaran of a line's number, else the open one, else the last one above in its columns. */
  private targetOf(line: RawLine, key: string | null, current: Open | null): Open | null {
    const sasaran = this.open.filter(({ kind }) => kind === 'sasaran');
    const numbered = key === null ? [] : sasaran.filter((one) => one.key === key);
    const exact = numbered.filter(({ firstNumber }) => firstNumber?.join() === line.number?.join());
    for (const [one, other] of [exact, numbered]) if (one) return other && current ? current : one;
    return current ?? lastOf(sasaran.filter(({ col }) => col <= colOf(line)));
  }

  private next(line: RawLine, kind: Open['kind'], label: PostLabel | null, key: string | null): Open {
    const opened = this.begin(kind, line.cell, label, key);
    this.state(opened, line);
    return opened;
  }

  private begin(kind: Open['kind'], cell: GridCell, label: PostLabel | null, key: string | null): Open {
    const nomor = this.depth === 1 && key !== null ? Number(key) : null;
    const node = newNode(kind, [], kind === 'sasaran' ? nomor : null);
    if (this.owner) node.pemilik.push(this.owner);
    const opened = {
      node,
      kind,
      key,
      row: cell.row,
      col: cell.col,
      cells: [cell],
      numbers: [],
      firstNumber: null,
      label,
    };
    this.open.push(opened);
    return opened;
  }

  private state(open: Open, line: RawLine): void {
    if (isEmpty(open)) open.firstNumber = line.number;
    open.node.kinerja.push(line.cell);
    this.settle(open, line);
  }

  private settle({ cells, numbers }: Open, { number, cell, besides }: RawLine): void {
    if (number) numbers.push(number);
    cells.push(cell);
    pushAll(cells, besides);
    pushAll(this.besides, besides);
  }

  nodes(): HeadNodes {
    const stated = this.open.filter((one) => !isEmpty(one) || one.node.measures.length > 0);
    const all = [...stated].sort((a, b) => a.row - b.row || a.col - b.col);
    const tujuan = all.filter(({ kind }) => kind === 'tujuan');
    const sasaran = all.filter(({ kind }) => kind === 'sasaran');
    this.number(sasaran);
    const empty = this.open.filter((one) => !stated.includes(one));
    return {
      tujuan: tujuan.map(({ node }) => node),
      sasaran: sasaran.map((one) => ({
        ...{ node: one.node, key: one.key, numbers: one.numbers, cells: one.cells },
        tujuan: tujuanOf(one, tujuan, sasaran)?.node ?? null,
      })),
      depth: this.depth,
      labels: this.labels.filter((label) => !empty.some((one) => one.label === label)),
      besides: this.besides,
      context: this.context,
      legend: empty.flatMap(({ key, label }) =>
        label && sasaran.some((one) => one.key === key) ? [label.cell] : [],
      ),
    };
  }

  /** Sasaran without a number have that of their indikator; else they are counted where they stand in one line. */
  private number(sasaran: readonly Open[]): void {
    if (sasaran.some(({ key }) => key !== null)) return;
    const rows = new Set(sasaran.map(({ row }) => row));
    const cols = new Set(sasaran.map(({ col }) => col));
    if (rows.size > 1 && cols.size > 1) return;
    for (const [i, one] of sasaran.entries()) one.key = String(i + 1);
  }
}

const isEmpty = ({ node }: Open) => node.kinerja.length === 0;

/** 'Sasaran 1' with kinerja 1.1 and 1.2 below it, each of which is one. */
function isFurther(line: RawLine, { node, firstNumber }: Open): boolean {
  const length = line.number?.length ?? 0;
  return (
    length > 1 && length === firstNumber?.length && node.measures.length === 0 && !isMeasure(line.cell.text)
  );
}

/**
 * The Tujuan of a Sasaran: the last one above in its columns. null where several stand below one another with no Sasaran
 * between them: none of them tells.
 */
function tujuanOf(sasaran: Open, tujuan: readonly Open[], all: readonly Open[]): Open | null {
  const above = tujuan.filter(({ row, col }) => row <= sasaran.row && col <= sasaran.col);
  const found = lastOf(above);
  if (!found || tujuan.length < 2) return found;
  if (tujuan.some((one) => one !== found && one.label === found.label)) return null;
  const before = lastOf(above.filter((one) => one !== found && one.col === found.col));
  const between = all.some(
    (one) => before && one.row >= before.row && one.row < found.row && one.col >= found.col,
  );
  return before && !between ? null : found;
}

/** The one that stands rightmost, of several the lowest. */
function lastOf(open: readonly Open[]): Open | null {
  return [...open].sort((a, b) => a.col - b.col || a.row - b.row).at(-1) ?? null;
}

/** Which Sasaran each colour stands for: none that two have. */
export function coloursOf(
  sasaran: readonly HeadSasaran[],
  colourOf: (cell: GridCell) => string | null,
): ReadonlyMap<string, string> {
  const pairs = sasaran.flatMap(({ key, cells }) =>
    cells.flatMap((cell) => {
      const colour = colourOf(cell);
      return key !== null && colour !== null ? [{ key, colour }] : [];
    }),
  );
  return new Map(
    [...groupBy(pairs, ({ colour }) => colour)].flatMap(([colour, own]) => {
      const keys = [...new Set(own.map(({ key }) => key))];
      return keys.length === 1 && keys[0] !== undefined ? [[colour, keys[0]] as const] : [];
    }),
  );
}
