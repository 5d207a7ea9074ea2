import type { Penandatangan, Proses } from '../../cascade/cascade';
import type { KegiatanDraft, Part, ProgramDraft, SasaranDraft, SubKegiatanDraft } from '../../cascade/draft';
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
import { columnsOf, type Column } from './tokens';

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

/** Reads the boxes below the bands and hangs each under the last box of the level above at or left of it. */
class BoxReader {
  readonly known = new Set<string>();
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
    const sasaran = boxes('sasaran').map((column) => this.sasaran(column));
    part.sasaran.push(...sasaran.map(({ node }) => node));
    const program = this.hang(boxes('program'), sasaran, (column, parent) => {
      const node: ProgramDraft = {
        ...this.named('program', column),
        induk: onlyIndikator(parent),
        indukIndikator: null,
        kegiatan: [],
      };
      parent.program.push(node);
      return node;
    });
    const kegiatan = this.hang(boxes('kegiatan'), program, (column, parent) => {
      const node: KegiatanDraft = { ...this.named('kegiatan', column), subKegiatan: [] };
      parent.kegiatan.push(node);
      return node;
    });
    const subKegiatan = this.hang(boxes('subKegiatan'), kegiatan, (column, parent) => {
      const node: SubKegiatanDraft = { ...this.named('subKegiatan', column), proses: [] };
      parent.subKegiatan.push(node);
      return node;
    });
    this.hang(columns.get('proses') ?? [], subKegiatan, (column, parent) => {
      parent.proses.push(...this.proses(column));
      return column;
    });
  }

  /** The text columns of a level: right of the first column, above the signature and any gap of two rows. */
  private columns(region: Region, last: boolean): Column[] {
    const end = Math.min(region.end, this.signature?.row ?? Infinity);
    const cells = this.grid.cells.filter((cell) => cell.row >= region.start && cell.row < end);
    const within = last ? cells.slice(0, gapAfter(cells)) : cells;
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

  private sasaran(column: Column): Placed<SasaranDraft> {
    const box = this.box('sasaran', column);
    return { col: column.col, node: { nomor: box.nomor, ...common(box), program: [] } };
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

/** How many of the cells stand before the first gap of two empty rows. */
function gapAfter(cells: readonly GridCell[]): number {
  const gap = cells.findIndex((cell, i) => i > 0 && cell.row - (cells[i - 1]?.row ?? cell.row) > 2);
  return gap < 0 ? cells.length : gap;
}

/** Sure to be a box: it holds a label of its own, or a name that begins with its level's word. */
function isSure(region: Region, { tokens, cells }: Column): boolean {
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
