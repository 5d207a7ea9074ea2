import type { Level, Proses } from '../../cascade/cascade';
import type {
  BoxDraft,
  KegiatanDraft,
  Part,
  ProgramDraft,
  SasaranDraft,
  SubKegiatanDraft,
  TujuanDraft,
} from '../../cascade/join/draft';
import { maxOf, pushAll } from '../../cascade/list';
import { textKey } from '../../cascade/text';
import type { Sheet } from '../../workbook/sheet';
import type { Account } from './account';
import { boxTexts, readBox, type BoxReading } from './box';
import { isTold } from './extent';
import { hang, type Break, type Hung } from './hang';
import type { GridCell } from './grid';
import { kindsOf } from '../words/classify';
import { prosesTexts, readProses } from './proses';
import { boxColumn } from './sasaranCells';
import { notesAmong } from './slight';
import type { Stack } from './stacks';
import { columnOf, continuedOf, goOn, type Column, type Continued } from './tokens';

/** A box with its cells as they are read, also as one that is drawn again where it says so. */
interface Box extends Stack {
  readonly column: Column;
  readonly continued: Continued | null;
}

/** What the boxes of a sheet say; null where they make no cascade. Cells that come out are settled in the account. */
export function readPart(
  sheet: Sheet,
  stacks: readonly Stack[],
  breaks: readonly Break[],
  account: Account,
): Part | null {
  const ours = sheet.mark !== null;
  const boxes = stacks.map((stack): Box => {
    const continued = continuedOf(stack.cells, stack.rowLabels);
    const column = ours ? columnOf(stack.cells, stack.rowLabels) : boxColumn(stack.level, stack);
    return { ...stack, column, continued };
  });
  const labelled = boxes.some(({ level, column }) => level !== null && hasLabel(column));
  if (!labelled) return null;
  const edges = rightEdges(boxes, breaks, ours);
  const real = boxes.filter((box, i) => isBox(box, edges[i] ?? -1, ours));
  const reader = new PartReader(sheet.name, ours, account);
  const notes = ours ? new Set<Box>() : notesAmong(hang(real, breaks));
  const part = reader.read(
    hang(
      real.filter((box) => !notes.has(box)),
      breaks,
    ),
  );
  return isCascade(part) ? part : null;
}

/** Some box or row says what is its kinerja or indikator: a table that only lists levels is no cascade sheet. */
const hasLabel = ({ tokens }: Column) =>
  tokens.some((token) => token.kind === 'label' && token.label !== 'nama');

/** A sheet is a cascade's if some box states kinerja or indikator. */
function isCascade({ tujuan, sasaran }: Part): boolean {
  const states = (box: { kinerja: unknown; indikator: readonly unknown[] }) =>
    box.kinerja !== null || box.indikator.length > 0;
  return sasaran.some((box) => states(box) || box.program.length > 0) || (tujuan !== null && states(tujuan));
}

/** Sure to be a box: it holds a label of its own, or a name that begins with its level's word. */
function isSure(box: Box, ours: boolean): boolean {
  if (ours && box.continued) return true;
  if (box.level === 'proses') return box.column.tokens.some((token) => token.kind === 'label');
  const { level } = box;
  const isName = (cell: GridCell) => kindsOf(cell).firstWord === level && !kindsOf(cell).levelAlone;
  return isTold(box) || (level !== null && box.cells.some(isName));
}

/**
 * What hangs somewhere. A matrix' row labels make a box too, where two texts stand beside them and no further right
 * than the sure ones; of unknown level only what is labelled is one.
 */
function isBox(box: Box, edge: number, ours: boolean): boolean {
  if (box.level === 'proses') return true;
  if (box.level === null) return hasLabel(box.column) && isTold(box);
  return isSure(box, ours) || (box.rowLabels.size > 1 && box.cells.length > 1 && box.col <= edge);
}

/** For each box the rightmost sure box of its tree or matrix. */
function rightEdges(boxes: readonly Box[], breaks: readonly Break[], ours: boolean): number[] {
  const section = boxes.map(({ row }) => breaksUpTo(breaks, row));
  const edges = new Map<number, number>();
  boxes.forEach((box, i) => {
    const at = section[i] ?? 0;
    if (box.level !== null && isSure(box, ours)) edges.set(at, maxOf([box.col], edges.get(at)));
  });
  return section.map((at) => edges.get(at) ?? -1);
}

function breaksUpTo(breaks: readonly Break[], row: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A list under a Sub Kegiatan, as far as it was read. */
interface ProsesList {
  readonly parent: SubKegiatanDraft;
  column: Column;
  /** Columns that go on with it. */
  readonly further: Continued[];
}

/** The nodes of one level by their boxes, and the last one that was made. */
interface Nodes<T> {
  readonly by: Map<Hung<Box>, T>;
  last: T | null;
}

const noNodes = <T>(): Nodes<T> => ({ by: new Map(), last: null });

/**
 * Makes nodes of boxes that hang in a tree. A box that is drawn again is the last one of its level, a list that is
 * drawn again goes on with the last list.
 */
class PartReader {
  private readonly part: Part;
  private readonly sasaran = noNodes<SasaranDraft>();
  private readonly program = noNodes<ProgramDraft>();
  private readonly kegiatan = noNodes<KegiatanDraft>();
  private readonly subKegiatan = noNodes<SubKegiatanDraft>();
  private readonly lists: ProsesList[] = [];
  /** The Tujuan that differ, in the order of the sheet. */
  private readonly goals: Box[] = [];

  constructor(
    private readonly lembar: string,
    private readonly ours: boolean,
    private readonly account: Account,
  ) {
    this.part = { lembar, tujuan: null, sasaran: [] };
  }

  read(all: readonly Hung<Box>[]): Part {
    for (const hung of all) this.place(hung);
    for (const list of this.lists) pushAll(list.parent.proses, this.proses(list));
    this.severalTujuan();
    return this.part;
  }

  /** Further Tujuan are some where a Sasaran stands below them; then each Sasaran names the one it serves. */
  private severalTujuan(): void {
    const [first, ...further] = this.goals;
    const sasaran = [...this.sasaran.by].map(([{ box }, node]) => ({
      node,
      goal: goalAbove(this.goals, box),
    }));
    const carrying = further.filter((box) => sasaran.some(({ goal }) => goal === box));
    if (!first || carrying.length === 0) return;
    const told = new Map<Box, TujuanDraft | null>([[first, this.part.tujuan]]);
    for (const box of carrying) told.set(box, common(this.box(box)));
    this.part.tujuanLain = carrying.flatMap((box) => told.get(box) ?? []);
    for (const { node, goal } of sasaran) {
      const serves = goal && told.get(goal);
      const indukTujuan = serves?.kinerja?.teks ?? serves?.indikator[0]?.teks;
      if (indukTujuan !== undefined) node.indukTujuan = indukTujuan;
    }
  }

  private place(hung: Hung<Box>): void {
    const { parent } = hung;
    switch (hung.box.level) {
      case 'tujuan':
        this.tujuan(hung.box);
        return;
      case 'sasaran':
        this.node(hung, this.sasaran, this.part.sasaran, (box) => ({
          nomor: box.nomor ?? hung.box.nomor ?? null,
          ...common(box),
          program: [],
        }));
        return;
      case 'program': {
        const above = parent && this.sasaran.by.get(parent);
        const induk = above ? onlyIndikator(above) : null;
        this.node(hung, this.program, above?.program, (box) => ({
          ...named(box),
          induk,
          indukIndikator: null,
          kegiatan: [],
        }));
        return;
      }
      case 'kegiatan':
        this.node(hung, this.kegiatan, parent && this.program.by.get(parent)?.kegiatan, (box) => ({
          ...named(box),
          subKegiatan: [],
        }));
        return;
      case 'subKegiatan':
        this.node(hung, this.subKegiatan, parent && this.kegiatan.by.get(parent)?.subKegiatan, (box) => ({
          ...named(box),
          proses: [],
        }));
        return;
      case 'proses':
        this.list(hung);
    }
  }

  /** The node of a box: the last one of its level where the box is drawn again, else a new one among its siblings. */
  private node<T extends BoxDraft>(
    hung: Hung<Box>,
    nodes: Nodes<T>,
    siblings: T[] | null | undefined,
    make: (box: BoxReading) => T,
  ): void {
    const { box, lost } = hung;
    const { last } = nodes;
    if (box.continued && last && this.goesOn(box, box.continued, last)) {
      this.repeated(box.continued, last);
      nodes.by.set(hung, last);
    } else if (siblings && !lost) {
      const node = make(this.box(box));
      siblings.push(node);
      nodes.by.set(hung, node);
      nodes.last = node;
    }
  }

  /** A second tree on the sheet states the Tujuan again. */
  private tujuan(box: Box): void {
    const { tujuan } = this.part;
    if (!tujuan) {
      this.part.tujuan = common(this.box(box));
      this.goals.push(box);
      return;
    }
    const goesOn = box.continued && this.goesOn(box, box.continued, tujuan);
    const again = this.readBox(box.level, box.column);
    if (goesOn) this.repeated(box.continued, tujuan);
    else if (textKey(again.kinerja?.teks) === textKey(tujuan.kinerja?.teks))
      this.account.settle(box.column, textsOfNode(tujuan));
    else if (!this.ours) this.goals.push(box);
  }

  /**
   * Whether a box that says '(lanjutan)' is the last one of its level: on a sheet of ours always, else where the name
   * without it is the same and nothing in the box is otherwise.
   */
  private goesOn({ level }: Box, continued: Continued, last: BoxDraft): boolean {
    if (this.ours) return true;
    const box = this.readBox(level, continued);
    const same =
      'nama' in last
        ? textKey(box.nama?.teks) === textKey(last.nama?.teks)
        : box.nomor === ('nomor' in last ? last.nomor : null);
    const known = new Set(textsOfNode(last).map(textKey));
    return same && box.sisa.length === 0 && boxTexts(box).every((text) => known.has(textKey(text)));
  }

  /** What a box drawn again says otherwise than the box itself stays unread: it would be lost. */
  private repeated(continued: Continued, node: BoxDraft): void {
    const texts = textsOfNode(node);
    this.account.settle({ ...continued, tokens: continued.rest }, texts);
    this.account.settleAgain(continued, texts);
  }

  private list({ box, parent, lost }: Hung<Box>): void {
    const above = parent && this.subKegiatan.by.get(parent);
    const last = this.lists.at(-1);
    if (box.continued && last && (this.ours || isSameList(last, box.continued, above))) {
      last.column = goOn(last.column, box.continued);
      last.further.push(box.continued);
    } else if (above && !lost) this.lists.push({ parent: above, column: box.column, further: [] });
  }

  private proses({ column, further }: ProsesList): readonly Proses[] {
    const { proses, sisa } = readProses(column);
    const texts = prosesTexts(proses);
    this.account.settle(column, texts, sisa);
    for (const continued of further) {
      this.account.settleAgain(continued, texts);
    }
    return proses;
  }

  private box({ level, column }: Box): BoxReading {
    const box = this.readBox(level, column);
    this.account.settle(column, boxTexts(box), box.sisa);
    return box;
  }

  private readBox(level: Level | null, { cells, tokens, col }: Column): BoxReading {
    return readBox(level, tokens, { lembar: this.lembar, row: cells[0]?.row ?? 0, col });
  }
}

/** The Tujuan above a Sasaran: of the lowest row above it the last that begins at or left of its column; else null. */
function goalAbove(goals: readonly Box[], { row, col }: Box): Box | null {
  const above = goals.filter((goal) => goal.row < row);
  const lowest = maxOf(above.map((goal) => goal.row));
  const left = above.filter((goal) => goal.row === lowest && goal.col <= col);
  return left.find((goal) => goal.col === maxOf(left.map((one) => one.col))) ?? null;
}

const common = ({ kinerja, indikator, pemilik, lokasi }: BoxReading) => ({
  kinerja,
  indikator,
  pemilik,
  lokasi: [lokasi],
});

const named = (box: BoxReading) => ({ nama: box.nama, ...common(box) });

const onlyIndikator = ({ indikator }: SasaranDraft) =>
  indikator.length === 1 ? (indikator[0] ?? null) : null;

function textsOfNode(node: BoxDraft): string[] {
  const nama = 'nama' in node ? node.nama : null;
  return boxTexts({ nama, kinerja: node.kinerja, indikator: node.indikator, pemilik: node.pemilik });
}

/** Whether a list under the same Sub Kegiatan begins with the name of the last one. */
function isSameList(
  { parent, column }: ProsesList,
  { tokens }: Continued,
  above: SubKegiatanDraft | null | undefined,
): boolean {
  const [name] = column.tokens;
  const [again] = tokens;
  return parent === above && textKey(name?.cell.text) === textKey(again?.cell.text);
}
