import { jenisOf, type Part } from '../../cascade/jenis';
import { textKey } from '../../cascade/text';
import type { Visit } from '../../cascade/walk';
import type { Cell } from '../../workbook/sheet';
import type { GridCell } from '../boxes/grid';
import { firstWord } from '../words/names';
import { parseCode, type Code } from './code';
import { DEPTH, type Column } from './columns';
import { inOrder, type Numbered } from './order';
import type { TableRow } from './table';

type Kind = Visit['jenis'];

/** A node of the cascade while its rows are gathered; one that only its children's codes tell of has no rows. */
export interface Node extends Numbered<Node> {
  readonly kind: Kind | 'root';
  /** It has no parent that anything tells: its code begins with '?'. */
  readonly loose: boolean;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly rows: NodeRow[];
}

export interface NodeRow extends TableRow {
  readonly part: Part | null;
}

/** The rows of a table, each at its node; `known` holds the cells of Kode and Jenis that were understood. */
export interface Placement {
  readonly root: Node;
  readonly known: readonly GridCell[];
}

const BY_DEPTH: readonly Kind[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan'];

/**
 * Gives each row its node: by its code or, where it has none that fits, by its Jenis and the rows above.
 * A row that finds no place is left out; its cells stay unread.
 */
export function placeRows(
  rows: readonly TableRow[],
  cellAt: (cell: GridCell) => Cell | undefined,
): Placement {
  const placer = new Placer(cellAt);
  for (const row of rows) placer.place(row);
  placer.placeWaiting();
  inOrder(placer.root);
  return placer;
}

class Placer implements Placement {
  readonly root = newNode('root', null, null);
  readonly known: GridCell[] = [];
  private last: Node | null = null;
  /** Rows below a node without a parent whose own row was not met yet: users sort tables. */
  private readonly waiting: { readonly row: TableRow; readonly depth: number }[] = [];

  constructor(private readonly cellAt: (cell: GridCell) => Cell | undefined) {}

  place(row: TableRow): void {
    const jenisCell = row.cells.get('Jenis');
    const jenis = jenisCell ? jenisOf(jenisCell.text) : null;
    const code = this.codeOf(row);
    const kind = jenis?.kind ?? (code ? this.kindByCode(code, row) : this.kindByText(row));
    if (!kind) return;
    const part = jenis?.part ?? (kind === 'tim' ? this.partOf(row) : null);
    const placed = code ? this.at(code, kind) : null;
    if (!placed && isLoose(code)) {
      this.wait(row, code);
      return;
    }
    const node = placed ?? this.below(row, kind, part);
    if (!node) return;
    node.rows.push({ ...row, part });
    this.last = node;
    const kode = row.cells.get('Kode');
    if (kode && placed) this.known.push(kode);
    if (jenisCell && jenis) this.known.push(jenisCell);
  }

  /** Places the rows that waited, those higher up first; what still finds no place is left out. */
  placeWaiting(): void {
    const rows = [...this.waiting].sort((a, b) => a.depth - b.depth);
    this.waiting.length = 0;
    for (const { row } of rows) this.place(row);
  }

  /** A row without code that follows belongs to none of the nodes above. */
  private wait(row: TableRow, code: Code & { readonly kind: 'path' }): void {
    this.waiting.push({ row, depth: code.path.length });
    this.last = null;
  }

  private codeOf(row: TableRow): Code | null {
    const kode = row.cells.get('Kode');
    const cell = kode && this.cellAt(kode);
    const lastProgram = (sasaran: number) => {
      const programs =
        child(this.root, sasaran, 'sasaran')?.children.filter(({ kind }) => kind === 'program') ?? [];
      return programs.flatMap(({ nomor }) => nomor ?? []).at(-1) ?? 0;
    };
    return cell ? parseCode(cell, lastProgram) : null;
  }

  /** Without Jenis, the length of a code tells the level; below a Sub Kegiatan, the node of that code or the columns. */
  private kindByCode(code: Code, { cells }: TableRow): Kind | null {
    if (code.kind === 'tujuan') return 'tujuan';
    // Nothing but its Jenis tells what a node without a parent is.
    if (code.loose) return null;
    const kind = code.proses ? undefined : BY_DEPTH[code.path.length];
    if (kind) return kind;
    if (child(this.find(code.path.slice(0, -1)), code.path.at(-1), 'individu')) return 'individu';
    return cells.has('Kelompok') || cells.has('Nama') ? 'tim' : 'individu';
  }

  private kindByText(row: TableRow): Kind | null {
    if (this.last && this.last.kind !== 'root' && continues(this.last, row)) return this.last.kind;
    const name = row.cells.get('Nama')?.text ?? '';
    const level = firstWord(name);
    return level === 'proses' ? 'tim' : level;
  }

  private partOf({ cells }: TableRow): Part {
    if (cells.has('Kelompok')) return 'anggota';
    return this.last?.rows.at(-1)?.part ?? 'ketua';
  }

  /**
   * The node of a code, null where the code does not fit the level; nodes above it that have no row of their own are
   * made, but those without a parent: nothing but their rows tells what they are.
   */
  private at(code: Code, kind: Kind): Node | null {
    if (code.kind === 'tujuan')
      return kind === 'tujuan'
        ? (child(this.root, code.nomor, kind) ?? newNode(kind, code.nomor, this.root))
        : null;
    return code.loose
      ? this.atLoose(code.path, kind, code.proses)
      : this.atPath(code.path, kind, code.proses);
  }

  private atPath(path: readonly number[], kind: Kind, proses: boolean): Node | null {
    const depth = path.length;
    const fits = proses ? isProses(kind) && (depth === 3 || depth === 4) : depth === DEPTH[kind];
    if (!fits) return null;
    return path.reduce<Node>((node, nomor, i) => {
      const own = i + 1 === depth ? kind : BY_DEPTH[i + 1];
      return own ? (child(node, nomor, own) ?? newNode(own, nomor, node)) : node;
    }, this.root);
  }

  private atLoose([first = 0, ...rest]: readonly number[], kind: Kind, proses: boolean): Node | null {
    if (kind === 'tujuan' || kind === 'sasaran') return null;
    const top = this.root.children.find(({ loose, nomor }) => loose && nomor === first);
    if (rest.length === 0)
      return top ? (top.kind === kind ? top : null) : newNode(kind, first, this.root, true);
    let above = top ?? null;
    for (const nomor of rest.slice(0, -1)) above = above && child(above, nomor, below(above.kind));
    if (!above || above.kind === 'root') return null;
    const fits = proses
      ? isProses(kind) && (above.kind === 'program' || above.kind === 'kegiatan')
      : DEPTH[kind] === DEPTH[above.kind] + 1;
    const nomor = rest.at(-1) ?? 0;
    return fits ? (child(above, nomor, kind) ?? newNode(kind, nomor, above)) : null;
  }

  private find(path: readonly number[]): Node | null {
    return path.reduce<Node | null>((node, nomor, i) => child(node, nomor, BY_DEPTH[i + 1]), this.root);
  }

  /** Without a code: the node above goes on, or a new one begins under the last node of the level above. */
  private below(row: TableRow, kind: Kind, part: Part | null): Node | null {
    if (this.last?.kind === kind && continues(this.last, row, part)) return this.last;
    if (kind === 'tujuan') return this.at({ kind, nomor: null }, kind);
    if (kind === 'sasaran') return newNode(kind, null, this.root);
    let parent = this.last;
    while (parent && parent.kind !== 'root' && DEPTH[parent.kind] >= DEPTH[kind]) parent = parent.parent;
    const hangs = parent && parent.kind !== 'root' && DEPTH[parent.kind] === DEPTH[kind] - 1;
    return hangs ? newNode(kind, null, parent) : null;
  }
}

const isProses = (kind: Kind) => kind === 'tim' || kind === 'individu';
const isLoose = (code: Code | null): code is Code & { readonly kind: 'path' } =>
  code?.kind === 'path' && code.loose;

/** The level right below a box. */
const below = (kind: Node['kind']): Kind | undefined =>
  kind === 'root' ? undefined : BY_DEPTH[BY_DEPTH.indexOf(kind) + 1];

function newNode(kind: Node['kind'], nomor: number | null, parent: Node | null, loose = false): Node {
  const node: Node = { kind, nomor, loose, parent, children: [], rows: [] };
  parent?.children.push(node);
  return node;
}

function child(node: Node | null, nomor: number | null | undefined, kind: Kind | undefined): Node | null {
  return node?.children.find((other) => !other.loose && other.kind === kind && other.nomor === nomor) ?? null;
}

/** What makes two rows without code two nodes, where it differs. */
const IDENTITY: Record<Kind, readonly Column[]> = {
  tujuan: [],
  sasaran: ['Nama', 'Kinerja'],
  program: ['Nama', 'Kinerja', 'Induk Indikator'],
  kegiatan: ['Nama', 'Kinerja'],
  subKegiatan: ['Nama', 'Kinerja'],
  tim: ['Nama'],
  individu: ['Orang', 'Label'],
};

/** Whether a row goes on with the node above: it names no other. A second leader leads another team. */
function continues(node: Node, row: TableRow, part: Part | null = null): boolean {
  if (node.kind === 'root') return false;
  const leads = part === 'ketua';
  if (leads && node.rows.at(-1)?.part !== 'ketua') return false;
  return [...IDENTITY[node.kind], ...(leads ? (['Orang'] as const) : [])].every((column) => {
    const own = row.cells.get(column);
    return !own || node.rows.some(({ cells }) => textKey(cells.get(column)?.text) === textKey(own.text));
  });
}
