import type { Level, Proses, Sasaran, SubKegiatan, Tujuan } from '../../cascade/cascade';

export type BoxLevel = Exclude<Level, 'proses'>;

/** What a box above the teams says; '' where it says nothing. */
export interface BoxText {
  readonly nama: string;
  readonly kinerja: string;
  readonly indikator: readonly { readonly teks: string; readonly do: string | null }[];
  /** One cell each. */
  readonly pemilik: readonly string[];
}

/** A line of a team or individual, a cell each. */
export interface StackLine {
  readonly text: string;
  readonly look: 'nama' | 'label' | 'teks';
}

/** A node to draw, and what hangs below it. */
export type TreeNode =
  | { readonly level: BoxLevel; readonly box: BoxText; readonly children: readonly TreeNode[] }
  | { readonly level: 'proses'; readonly stack: readonly StackLine[]; readonly children: readonly [] };

/** How a layout words what differs between layouts. */
export interface Wording {
  sasaran(nomor: number): string;
  proses(proses: Proses): readonly StackLine[];
  pemilik(box: Tujuan): readonly string[];
}

/** A node at its place: the columns of boxes it spans, from `from` up to, but not including, `to`. */
export interface Placed {
  readonly node: TreeNode;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Placed[];
}

export function tujuanNode(tujuan: Tujuan, children: readonly TreeNode[], wording: Wording): TreeNode {
  return { level: 'tujuan', box: boxText('Tujuan', tujuan, wording), children };
}

/** A Sasaran with several indikator is drawn as one box for each, its programs under theirs. */
export function sasaranNodes(sasaran: Sasaran, wording: Wording): TreeNode[] {
  const whole = boxText(wording.sasaran(sasaran.nomor), sasaran, wording);
  const programs = (of: (induk: string | null) => boolean) =>
    sasaran.program
      .filter(({ indukIndikator }) => of(indukIndikator))
      .map((program): TreeNode => ({
        level: 'program',
        box: boxText(program.nama?.teks ?? '', program, wording),
        children: program.kegiatan.map((kegiatan) => ({
          level: 'kegiatan',
          box: boxText(kegiatan.nama?.teks ?? '', kegiatan, wording),
          children: kegiatan.subKegiatan.map((sub) => subKegiatanNode(sub, wording)),
        })),
      }));
  if (whole.indikator.length < 2) return [{ level: 'sasaran', box: whole, children: programs(() => true) }];
  const texts = whole.indikator.map(({ teks }) => teks);
  const indexOf = (induk: string | null) => Math.max(0, texts.indexOf(induk ?? ''));
  return whole.indikator.map((one, i) => ({
    level: 'sasaran',
    box: { ...whole, indikator: [one] },
    children: programs((induk) => indexOf(induk) === i),
  }));
}

function subKegiatanNode(sub: SubKegiatan, wording: Wording): TreeNode {
  return {
    level: 'subKegiatan',
    box: boxText(sub.nama?.teks ?? '', sub, wording),
    children: sub.proses.map((proses) => ({ level: 'proses', stack: wording.proses(proses), children: [] })),
  };
}

function boxText(nama: string, box: Tujuan, wording: Wording): BoxText {
  return {
    nama,
    kinerja: box.kinerja?.teks ?? '',
    indikator: box.indikator.map((one) => ({ teks: one.teks, do: one.do?.teks ?? null })),
    pemilik: wording.pemilik(box),
  };
}

/** Gives every node its columns: a parent is as wide as its children, a node without children one column. */
export function placeNodes(nodes: readonly TreeNode[], from = 0): Placed[] {
  let next = from;
  return nodes.map((node) => {
    const children = placeNodes(node.children, next);
    const to = children.at(-1)?.to ?? next + 1;
    const placed = { node, from: next, to, children };
    next = to;
    return placed;
  });
}

/** All nodes of one level, from the left. */
export function ofLevel(placed: readonly Placed[], level: Level): Placed[] {
  return placed.flatMap((one) => (one.node.level === level ? [one] : ofLevel(one.children, level)));
}
