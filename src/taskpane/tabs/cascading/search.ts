import type { Visit } from '../../../cascade/walk';
import type { TreeNode } from './tree';

/** The part of a tree that a search leaves. */
export interface Found {
  /** The nodes that have the words, and the nodes above them. */
  readonly tree: readonly TreeNode[];
  /** How many nodes have the words themselves. */
  readonly banyak: number;
}

/** The words of a search, in small letters; empty where nothing was typed. */
export function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Leaves the nodes whose texts have every word somewhere, and the nodes above them. */
export function search(tree: readonly TreeNode[], words: readonly string[]): Found {
  const found = tree.map((node) => searchNode(node, words));
  return {
    tree: found.flatMap((one) => one.tree),
    banyak: found.reduce((total, one) => total + one.banyak, 0),
  };
}

function searchNode(node: TreeNode, words: readonly string[]): Found {
  const below = search(node.children, words);
  const text = textsOf(node.visit).join('\n').toLowerCase();
  const hit = words.every((word) => text.includes(word));
  if (!hit && below.banyak === 0) return { tree: [], banyak: 0 };
  return { tree: [{ ...node, children: below.tree }], banyak: below.banyak + (hit ? 1 : 0) };
}

/** All that is written about a node: name, kinerja, indikator, DO, owners, persons. */
function textsOf(visit: Visit): string[] {
  const { nama, kode } = visit;
  switch (visit.jenis) {
    case 'tim': {
      const { ketua, anggota } = visit.node;
      const groups = [...(ketua ? [ketua] : []), ...anggota];
      return [kode, nama, ketua?.nama?.teks ?? '', ...groups.flatMap(linesOf)].concat(
        anggota.flatMap((group) => group.nama.map(({ teks }) => teks)),
      );
    }
    case 'individu':
      return [kode, nama, visit.node.label?.teks ?? '', ...linesOf(visit.node)];
    default: {
      const { kinerja, indikator, pemilik } = visit.node;
      return [
        ...[kode, nama, kinerja?.teks ?? ''],
        ...indikator.flatMap((one) => [one.teks, one.do?.teks ?? '']),
        ...pemilik.map(({ teks }) => teks),
      ];
    }
  }
}

interface Lines {
  readonly kinerja: readonly { readonly teks: string }[];
  readonly indikator: readonly { readonly teks: string }[];
}

const linesOf = ({ kinerja, indikator }: Lines): string[] =>
  [...kinerja, ...indikator].map(({ teks }) => teks);

/** A text cut where the words of a search stand in it. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text at the words; joined again, the pieces are the text. */
export function cut(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text, found: false }];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(${escaped.join('|')})`, 'gi');
  return text
    .split(pattern)
    .map((piece, i) => ({ text: piece, found: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
