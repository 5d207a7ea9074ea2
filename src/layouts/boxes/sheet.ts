import type { Penandatangan, Proses } from '../../cascade/cascade';
import type {
  BoxDraft,
  KegiatanDraft,
  Part,
  ProgramDraft,
  SasaranDraft,
  SubKegiatanDraft,
} from '../../cascade/draft';
import { pushAll } from '../../cascade/list';
import type { ErrorCell, Tata, UnreadCell } from '../../cascade/reading';
import { foldSpace, placeOf, textKey } from '../../cascade/text';
import type { Sheet, Span } from '../../workbook/sheet';
import { findBands, levelOf, type Bands, type Region } from './bands';
import { readBox, type BoxReading } from './box';
import { cellKey, contentSpan, gridOf, type Grid, type GridCell } from './grid';
import { readHead, type Head } from './head';
import { isBlank } from './labels';
import { beginsWithLevel } from './names';
import { readProses } from './proses';
import { findSignature, type Signature } from './signature';
import { columnsOf, goOn, type Column } from './tokens';

/** One cascade sheet, read. */
export interface SheetReading {
  readonly lembar: string;
  readonly tata: Tata;
  readonly span: Span;
  readonly head: Head;
  readonly penandatangan: Penandatangan | null;
  readonly part: Part;
  readonly tidakTerbaca: readonly UnreadCell[];
  readonly galat: readonly ErrorCell[];
}

/** A box and the column it begins in. */
interface Placed<T> {
  readonly col: number;
  readonly node: T;
}

/** Reads a sheet that lays a cascade out in boxes (tree, summary or matrix); null if it is none. */
export function readBoxSheet(sheet: Sheet): SheetReading | null {
  if (!sheet.cells.some((cell) => cell.kind === 'text' && levelOf(foldSpace(cell.value)))) return null;
  const grid = gridOf(sheet);
  const bands = findBands(grid);
  const top = bands?.sections[0]?.[0]?.start;
  if (!bands || top === undefined) return null;
  const head = readHead(grid.cells.filter((cell) => cell.row < top));
  const signature = findSignature(grid, top);
  const reader = new BoxReader(grid, bands, signature);
  const part = reader.read();
  if (!reader.labelled || !isCascade(part)) return null;
  const known = new Set([...head.known, ...bands.known, ...(signature?.known ?? [])].map(cellKey));
  const unread = grid.cells.filter(
    (cell) => !known.has(cellKey(cell)) && !reader.known.has(cellKey(cell)) && !isBlank(cell.text),
  );
  return {
    lembar: sheet.name,
    tata: tataOf(bands),
    span: contentSpan(grid.cells, sheet.merges),
    head,
    penandatangan: signature?.penandatangan ?? null,
    part,
    tidakTerbaca: unread.filter((cell) => !cell.error).map((cell) => ({ ...placeOf(cell), teks: cell.text })),
    galat: grid.cells.filter((cell) => cell.error).map((cell) => ({ ...placeOf(cell), teks: cell.text })),
  };
}

/** A sheet is a cascade's if some box states kinerja or indikator. */
function isCascade({ tujuan, sasaran }: Part): boolean {
  const states = (box: { kinerja: unknown; indikator: readonly unknown[] }) =>
    box.kinerja !== null || box.indikator.length > 0;
  return sasaran.some((box) => states(box) || box.program.length > 0) || (tujuan !== null && states(tujuan));
}

function tataOf({ sections }: Bands): Tata {
  const regions = sections.flat();
  if (regions.some(({ rowLabels }) => [...rowLabels.values()].some((label) => label !== 'nama')))
    return 'matriks';
  return regions.every(({ level }) => level === 'tujuan' || level === 'sasaran') ? 'ringkasan' : 'pohon';
}

/** A list under a Sub Kegiatan, as far as it was read. */
interface ProsesColumn {
  readonly parent: SubKegiatanDraft;
  column: Column;
}

/** The last box of each level that was read. */
interface LastBoxes {
  sasaran?: SasaranDraft;
  program?: ProgramDraft;
  kegiatan?: KegiatanDraft;
  subKegiatan?: SubKegiatanDraft;
}

/**
 * Reads the boxes below the bands and hangs each under the last box of the level above at or left of it. A box that
 * is drawn again is the last one of its level, a list that is drawn again goes on with the last list.
 */
class BoxReader {
  readonly known = new Set<string>();
  private readonly last: LastBoxes = {};
  private readonly lists: ProsesColumn[] = [];
  /** Some box or row says what is its kinerja or indikator: a table that only lists levels is no cascade sheet. */
  labelled = false;

  constructor(
    private readonly grid: Grid,
    private readonly bands: Bands,
    private readonly signature: Signature | null,
  ) {}

  read(): Part {
    const part: Part = { lembar: this.grid.lembar, tujuan: null, sasaran: [] };
    for (const section of this.bands.sections) this.section(section, part);
    for (const { parent, column } of this.lists) pushAll(parent.proses, this.proses(column));
    return part;
  }

  private section(section: readonly Region[], part: Part): void {
    const columns = new Map(
      section.map((region) => [region.level, this.columns(region, region === section.at(-1))]),
    );
    const edge = rightEdge(section, columns);
    const boxes = (level: Region['level']) => {
      const region = section.find((r) => r.level === level);
      return (columns.get(level) ?? []).filter((column) => region && isBox(region, column, edge));
    };
    const [tujuan] = boxes('tujuan');
    if (tujuan && part.tujuan === null) part.tujuan = common(this.box('tujuan', tujuan));
    else if (tujuan) this.again(tujuan, part);
    const sasaran = boxes('sasaran').map((column) => this.sasaran(column, part));
    const program = this.hang(boxes('program'), sasaran, (column, parent) =>
      this.orLast('program', column, (): ProgramDraft => {
        const induk = onlyIndikator(parent);
        const node = { ...this.named('program', column), induk, indukIndikator: null, kegiatan: [] };
        parent.program.push(node);
        return node;
      }),
    );
    const kegiatan = this.hang(boxes('kegiatan'), program, (column, parent) =>
      this.orLast('kegiatan', column, (): KegiatanDraft => {
        const node = { ...this.named('kegiatan', column), subKegiatan: [] };
        parent.kegiatan.push(node);
        return node;
      }),
    );
    const subKegiatan = this.hang(boxes('subKegiatan'), kegiatan, (column, parent) =>
      this.orLast('subKegiatan', column, (): SubKegiatanDraft => {
        const node = { ...this.named('subKegiatan', column), proses: [] };
        parent.subKegiatan.push(node);
        return node;
      }),
    );
    this.hang(columns.get('proses') ?? [], subKegiatan, (column, parent) => {
      const list = this.lists.at(-1);
      if (list && column.again) list.column = goOn(list.column, column);
      else this.lists.push({ parent, column });
    });
  }

  /** The node of a column: the last one of its level where the box is drawn again, else a new one. */
  private orLast<L extends keyof LastBoxes>(
    level: L,
    column: Column,
    make: () => NonNullable<LastBoxes[L]>,
  ): NonNullable<LastBoxes[L]> {
    const last = column.again ? this.last[level] : undefined;
    if (last) this.repeated(level, column, last);
    const node = last ?? make();
    this.last[level] = node;
    return node;
  }

  /** What a box drawn again says otherwise than the box itself stays unread: it would be lost. */
  private repeated(level: Region['level'], column: Column, node: BoxDraft): void {
    const { tokens, cells } = column;
    const box = readBox(level, tokens, { lembar: this.grid.lembar, row: 0, col: column.col });
    const said = [...box.indikator.flatMap((one) => [one, ...(one.do ? [one.do] : [])]), ...box.pemilik];
    const own = [node.kinerja, 'nama' in node ? node.nama : null, ...node.indikator, ...node.pemilik];
    const known = new Set(own.map((text) => textKey(text?.teks)));
    const others = [box.nama, box.kinerja, ...said].filter((text) => text && !known.has(textKey(text.teks)));
    const places = new Set(others.flatMap((text) => text?.lokasi.map(cellKey) ?? []));
    this.take(
      cells,
      cells.filter((cell) => places.has(cellKey(cell))),
    );
  }

  /** The text columns of a level: right of the first column, above the signature and any gap of two rows. */
  private columns(region: Region, last: boolean): Column[] {
    const end = Math.min(region.end, this.signature?.row ?? Infinity);
    const cells = this.grid.cells.filter((cell) => cell.row >= region.start && cell.row < end);
    const within = last ? cells.slice(0, gapAfter(cells, this.grid.sheet)) : cells;
    const columns = columnsOf(
      region,
      within.filter((cell) => cell.col > this.bands.col),
    );
    this.labelled ||= columns.some(({ tokens }) =>
      tokens.some((token) => token.kind === 'label' && token.label !== 'nama'),
    );
    return columns;
  }

  private hang<P, T>(
    columns: readonly Column[],
    parents: readonly Placed<P>[],
    add: (column: Column, parent: P) => T,
  ): Placed<T>[] {
    return columns.flatMap((column) => {
      const parent = parents.filter(({ col }) => col <= column.col).at(-1) ?? parents[0];
      return parent ? [{ col: column.col, node: add(column, parent.node) }] : [];
    });
  }

  /** A second tree on the sheet states the Tujuan again; another Tujuan has no place and stays unread. */
  private again(column: Column, part: Part): void {
    if (column.again && part.tujuan) {
      this.repeated('tujuan', column, part.tujuan);
      return;
    }
    const box = readBox('tujuan', column.tokens, { lembar: this.grid.lembar, row: 0, col: column.col });
    if (textKey(box.kinerja?.teks) === textKey(part.tujuan?.kinerja?.teks)) this.take(column.cells, box.sisa);
  }

  private box(level: Region['level'], column: Column): BoxReading {
    const [first] = column.cells;
    const box = readBox(level, column.tokens, {
      lembar: this.grid.lembar,
      row: first?.row ?? 0,
      col: column.col,
    });
    this.take(column.cells, box.sisa);
    return box;
  }

  private named(level: Region['level'], column: Column) {
    const box = this.box(level, column);
    return { nama: box.nama, ...common(box) };
  }

  private sasaran(column: Column, part: Part): Placed<SasaranDraft> {
    const node = this.orLast('sasaran', column, () => {
      const box = this.box('sasaran', column);
      const made: SasaranDraft = { nomor: box.nomor, ...common(box), program: [] };
      part.sasaran.push(made);
      return made;
    });
    return { col: column.col, node };
  }

  private proses(column: Column): readonly Proses[] {
    const { proses, sisa } = readProses(column);
    this.take(column.cells, sisa);
    return proses;
  }

  private take(cells: readonly GridCell[], left: readonly GridCell[]): void {
    const sisa = new Set(left.map(cellKey));
    for (const cell of cells) if (!sisa.has(cellKey(cell))) this.known.add(cellKey(cell));
  }
}

const common = ({ kinerja, indikator, pemilik, lokasi }: BoxReading) => ({
  kinerja,
  indikator,
  pemilik,
  lokasi: [lokasi],
});

const onlyIndikator = ({ indikator }: SasaranDraft) =>
  indikator.length === 1 ? (indikator[0] ?? null) : null;

/** Rows of a text in a sheet of ours, which are empty but for its first. */
const TEXT_ROWS = 20;

/**
 * How many of the cells stand before the first gap of two empty rows. Rows that a text reaches down to are not empty;
 * where merged areas are not known, a gap in a sheet of ours may be such a text.
 */
function gapAfter(cells: readonly GridCell[], { mark, merges }: Sheet): number {
  const reach = new Map(merges.map((merge) => [cellKey(merge), merge.row + merge.rows - 1]));
  const most = mark !== null && merges.length === 0 ? TEXT_ROWS : 2;
  let reached = cells[0]?.row ?? 0;
  for (const [i, cell] of cells.entries()) {
    if (cell.row - reached > most) return i;
    reached = Math.max(reached, reach.get(cellKey(cell)) ?? cell.row);
  }
  return cells.length;
}

/** Sure to be a box: it holds a label of its own, or a name that begins with its level's word. */
function isSure(region: Region, { tokens, cells, again }: Column): boolean {
  if (again) return true;
  if (region.level === 'proses') return tokens.some((token) => token.kind === 'label');
  return (
    tokens.some((token) => token.kind === 'label' && token.own) ||
    cells.some((cell) => beginsWithLevel(cell.text, region.level))
  );
}

/** A matrix' row labels make a box too, where two texts stand beside them and no further right than the sure ones. */
function isBox(region: Region, column: Column, edge: number): boolean {
  if (isSure(region, column)) return true;
  return region.rowLabels.size > 1 && column.cells.length > 1 && column.col <= edge;
}

function rightEdge(
  section: readonly Region[],
  columns: ReadonlyMap<Region['level'], readonly Column[]>,
): number {
  const sure = section.flatMap((region) =>
    (columns.get(region.level) ?? []).filter((column) => isSure(region, column)),
  );
  return sure.reduce((edge, { col }) => Math.max(edge, col), -1);
}
