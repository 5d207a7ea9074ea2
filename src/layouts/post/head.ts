import type { GridCell } from '../boxes/grid';
import { newNode, type SasaranNode, type TableNode } from '../table/node';
import type { BlockItem, PostLine } from './lines';
import type { Post } from './posts';

/** A Sasaran of the head while its lines are gathered. */
interface OpenSasaran {
  readonly node: TableNode;
  readonly col: number;
  readonly row: number;
  /** Its kinerja is still to come. */
  waits: boolean;
}

/** The Tujuan and Sasaran that the block of the head of the agency states. */
export interface HeadNodes {
  readonly tujuan: readonly TableNode[];
  readonly sasaran: readonly SasaranNode[];
}

/**
 * Reads the block of the head: 'Tujuan', then each Sasaran with its indikator. A line belongs to the Sasaran whose number
 * it bears, else to the last one above at or left of its column.
 */
export function headNodes({ cell: owner }: Post, items: readonly BlockItem[]): HeadNodes {
  const tujuan: TableNode[] = [];
  const open: OpenSasaran[] = [];
  let waiting: TableNode | null = null;
  const begin = (nomor: number | null, cell: GridCell, kinerja: GridCell | null) => {
    const node = newNode('sasaran', [], nomor);
    node.pemilik.push(owner);
    if (kinerja) node.kinerja.push(kinerja);
    open.push({ node, col: cell.col, row: cell.row, waits: kinerja === null });
  };
  for (const item of items) {
    if (item.kind === 'opening') {
      waiting = null;
      if (item.opening.kind === 'sasaran') begin(item.opening.nomor, item.cell, item.rest);
      else {
        const node = newNode('tujuan', []);
        node.pemilik.push(owner);
        if (item.rest) node.kinerja.push(item.rest);
        tujuan.push(node);
        waiting = item.rest ? null : node;
      }
      if (item.rest?.col !== item.cell.col || item.rest.row !== item.cell.row)
        (open.at(-1)?.node ?? tujuan.at(-1))?.again.push(item.cell);
      continue;
    }
    const { line, col } = item;
    if (waiting && line.number === null) {
      waiting.kinerja.push(line.cell);
      waiting = null;
      continue;
    }
    place(line, col, open, begin);
  }
  const sasaran = open.filter(({ node }) => node.kinerja.length + node.measures.length > 0);
  return { tujuan, sasaran: sasaran.map(({ node }) => ({ node, tujuan: tujuan.at(-1) ?? null })) };
}

function place(
  line: PostLine,
  col: number,
  open: readonly OpenSasaran[],
  begin: (nomor: number | null, cell: GridCell, kinerja: GridCell | null) => void,
): void {
  const [first = null] = line.number ?? [];
  const beside = open
    .filter((one) => one.col <= col)
    .sort((a, b) => a.col - b.col || a.row - b.row)
    .at(-1);
  const depth = line.number?.length ?? 0;
  if (beside?.waits && depth < 2 && (first === null || first === beside.node.nomor)) {
    beside.node.kinerja.push(line.cell);
    beside.waits = false;
    return;
  }
  if (line.kind === 'kinerja') {
    begin(first, line.cell, line.cell);
    return;
  }
  const numbered = depth > 1 ? open.filter(({ node }) => node.nomor === first) : [];
  const target =
    numbered.length > 0 ? (numbered.length === 1 ? numbered[0] : undefined) : depth > 1 ? undefined : beside;
  target?.node.measures.push({ cell: line.cell, definition: null });
}
