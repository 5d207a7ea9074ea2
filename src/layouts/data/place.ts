import { LEVELS } from '../../cascade/cascade';
import { jenisOf, type Part } from '../../cascade/jenis';
import { textKey } from '../../cascade/text';
import type { Visit } from '../../cascade/walk';
import type { Cell } from '../../workbook/sheet';
import type { GridCell } from '../boxes/grid';
import { beginsWithLevel } from '../boxes/names';
import { parseCode, type Code } from './code';
import { DEPTH, type Column } from './columns';
import { inOrder, type Numbered } from './order';
import type { TableRow } from './table';

type Kind = Visit['jenis'];

/** A node of the cascade while its rows are gathered; one that only its children's codes tell of has no rows. */
export interface Node extends Numbered<Node> {
  readonly kind: Kind | 'root';
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
  inOrder(placer.root);
  return placer;
}

class Placer implements Placement {
  readonly root = newNode('root', null, null);
  readonly known: GridCell[] = [];
  private last: Node | null = null;

  constructor(private readonly cellAt: (cell: GridCell) => Cell | undefined) {}

  place(row: TableRow): void {
    const jenisCell = row.cells.get('Jenis');
    const jenis = jenisCell ? jenisOf(jenisCell.text) : null;
    const code = this.codeOf(row);
    const kind = jenis?.kind ?? (code ? this.kindByCode(code, row) : this.kindByText(row));
    if (!kind) return;
    const fits = code?.length === DEPTH[kind];
    const part = jenis?.part ?? (kind === 'tim' ? this.partOf(row) : null);
    const node = code && fits ? this.at(code, kind) : this.below(row, kind, part);
    if (!node) return;
    node.rows.push({ ...row, part });
    this.last = node;
    const kode = row.cells.get('Kode');
    if (kode && fits) this.known.push(kode);
    if (jenisCell && jenis) this.known.push(jenisCell);
  }

  private codeOf(row: TableRow): Code | null {
    const kode = row.cells.get('Kode');
    const cell = kode && this.cellAt(kode);
    const lastProgram = (sasaran: number) => {
      const programs = child(this.root, sasaran, 'sasaran')?.children ?? [];
      return programs.flatMap(({ nomor }) => nomor ?? []).at(-1) ?? 0;
    };
    return cell ? parseCode(cell, lastProgram) : null;
  }

  /** Without Jenis, the length of a code tells the level; below a Sub Kegiatan, the node of that code or the columns. */
  private kindByCode(code: Code, { cells }: TableRow): Kind | null {
    const kind = BY_DEPTH[code.length];
    if (kind) return kind;
    if (child(this.find(code.slice(0, -1)), code.at(-1), 'individu')) return 'individu';
    return cells.has('Kelompok') || cells.has('Nama') ? 'tim' : 'individu';
  }

  private kindByText(row: TableRow): Kind | null {
    if (this.last && this.last.kind !== 'root' && continues(this.last, row)) return this.last.kind;
    const name = row.cells.get('Nama')?.text ?? '';
    const level = LEVELS.find((one) => beginsWithLevel(name, one)) ?? null;
    return level === 'proses' ? 'tim' : level;
  }

  private partOf({ cells }: TableRow): Part {
    if (cells.has('Kelompok')) return 'anggota';
    return this.last?.rows.at(-1)?.part ?? 'ketua';
  }

  /** The node of a code; nodes above it that have no row of their own are made. */
  private at(code: Code, kind: Kind): Node {
    if (kind === 'tujuan') return child(this.root, null, kind) ?? newNode(kind, null, this.root);
    const depth = code.length;
    return code.reduce<Node>((node, nomor, i) => {
      const own = i + 1 === depth ? kind : BY_DEPTH[i + 1];
      return own ? (child(node, nomor, own) ?? newNode(own, nomor, node)) : node;
    }, this.root);
  }

  private find(code: Code): Node | null {
    return code.reduce<Node | null>((node, nomor, i) => child(node, nomor, BY_DEPTH[i + 1]), this.root);
  }

  /** Without a code: the node above goes on, or a new one begins under the last node of the level above. */
  private below(row: TableRow, kind: Kind, part: Part | null): Node | null {
    if (this.last?.kind === kind && continues(this.last, row, part)) return this.last;
    if (kind === 'tujuan') return this.at([], kind);
    if (kind === 'sasaran') return newNode(kind, null, this.root);
    let parent = this.last;
    while (parent && parent.kind !== 'root' && DEPTH[parent.kind] >= DEPTH[kind]) parent = parent.parent;
    const hangs = parent && parent.kind !== 'root' && DEPTH[parent.kind] === DEPTH[kind] - 1;
    return hangs ? newNode(kind, null, parent) : null;
  }
}

function newNode(kind: Node['kind'], nomor: number | null, parent: Node | null): Node {
  const node: Node = { kind, nomor, parent, children: [], rows: [] };
  parent?.children.push(node);
  return node;
}

function child(node: Node | null, nomor: number | null | undefined, kind: Kind | undefined): Node | null {
  return node?.children.find((other) => other.kind === kind && other.nomor === nomor) ?? null;
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
