import { ownersOf } from '../../../cascade/owners';
import { textKey } from '../../../cascade/text';
import type { Visit } from '../../../cascade/walk';
import type { TreeNode } from './tree';

/** What is looked for: words, the kind of node, an owner; '' and no words are everything. */
export interface Query {
  readonly words: readonly string[];
  readonly jenis: Visit['jenis'] | '';
  readonly pemilik: string;
}

export const ALL: Query = { words: [], jenis: '', pemilik: '' };

/** Whether anything is left out. */
export const narrows = ({ words, jenis, pemilik }: Query): boolean =>
  words.length > 0 || jenis !== '' || pemilik !== '';

/** The part of a tree that a search leaves. */
export interface Found {
  /** The nodes that were found, and the nodes above them. */
  readonly tree: readonly TreeNode[];
  /** Those that were found, by their kode, with the line of their texts that has a word and is not in their name. */
  readonly hits: ReadonlyMap<string, string | null>;
}

/**
 * The words of a search, in small letters; what stands in quotation marks is one. None where nothing was typed.
 *
 * @example wordsOf('asn "seleksi mandiri"') // ['seleksi mandiri', 'asn']
 */
export function wordsOf(query: string): string[] {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => textKey(phrase));
  const rest = query.replace(/"[^"]*"?/g, ' ');
  return [...phrases, ...textKey(rest).split(' ')].filter(Boolean);
}

/** Leaves the nodes in whose texts every word begins a word, of the kind and owner that are asked for; and those above. */
export function search(tree: readonly TreeNode[], query: Query): Found {
  const hits = new Map<string, string | null>();
  const pattern = query.words.map((word) => beginning(word, 'iu'));
  const wanted = textKey(query.pemilik);
  const isHit = ({ visit }: TreeNode): string | null | undefined => {
    if (query.jenis !== '' && visit.jenis !== query.jenis) return undefined;
    if (wanted !== '' && !ownersAt(visit).some((owner) => textKey(owner) === wanted)) return undefined;
    const lines = textsOf(visit);
    if (!pattern.every((one) => lines.some((line) => one.test(line)))) return undefined;
    // The first two are the kode and the name, which the row shows.
    const shown = lines.slice(0, 2).join('\n');
    const unseen = pattern.find((one) => !one.test(shown));
    return unseen ? (lines.find((line) => unseen.test(line)) ?? null) : null;
  };
  const left = (nodes: readonly TreeNode[]): TreeNode[] =>
    nodes.flatMap((node) => {
      const hit = isHit(node);
      if (hit !== undefined) hits.set(node.kode, hit);
      const children = left(node.children);
      return hit === undefined && children.length === 0 ? [] : [{ ...node, children }];
    });
  return { tree: left(tree), hits };
}

/** Finds a text where a word begins with it, never inside a word. */
function beginning(text: string, flags: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, flags);
}

/** The owners of a node; teams and individuals have those of their Sub Kegiatan. */
function ownersAt(visit: Visit): string[] {
  const box = visit.jenis === 'tim' || visit.jenis === 'individu' ? visit.parent : visit;
  return box ? ownersOf(box.node) : [];
}

/** All owners of a tree, each under the spelling that comes first, in the order of the alphabet. */
export function ownersIn(tree: readonly TreeNode[]): string[] {
  const owners = new Map<string, string>();
  const visit = ({ visit: own, children }: TreeNode) => {
    for (const owner of ownersAt(own)) if (!owners.has(textKey(owner))) owners.set(textKey(owner), owner);
    children.forEach(visit);
  };
  tree.forEach(visit);
  return [...owners.values()].sort((a, b) => a.localeCompare(b, 'id'));
}

/** All that is written about a node: kode and name first, then kinerja, indikator, DO, owners, persons. */
function textsOf(visit: Visit): string[] {
  const { nama, kode } = visit;
  switch (visit.jenis) {
    case 'tim': {
      const { ketua, anggota } = visit.node;
      const groups = [...(ketua ? [ketua] : []), ...anggota];
      return [
        ...[kode, nama, ketua?.nama?.teks ?? ''],
        ...anggota.flatMap((group) => group.nama.map(({ teks }) => teks)),
        ...groups.flatMap(linesOf),
      ];
    }
    case 'individu':
      return [kode, nama, visit.node.label?.teks ?? '', ...linesOf(visit.node)];
    default: {
      const { kinerja, indikator, pemilik } = visit.node;
      // A Tujuan and a Sasaran are called by their kinerja.
      const named = visit.jenis === 'sasaran' || visit.jenis === 'tujuan' ? (kinerja?.teks ?? '') : nama;
      return [
        ...[kode, named, kinerja?.teks ?? ''],
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

/** Cuts a text where words begin with those of a search; joined again, the pieces are the text. */
export function cut(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text, found: false }];
  const pattern = new RegExp(`(${words.map((word) => beginning(word, 'iu').source).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, i) => ({ text: piece, found: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
