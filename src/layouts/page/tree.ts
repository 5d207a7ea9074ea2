import type { Level, Proses, Sasaran, SubKegiatan, Tujuan } from '../../cascade/cascade';
import { guard } from '../words/guard';
import { boxText, type BoxText, type BoxWording } from './box';

export type BoxLevel = Exclude<Level, 'proses'>;

/** A line of a box, a cell each. */
export interface StackLine {
  readonly text: string;
  /** 'kelompok' heads the lines of a leader or a group of members, 'bagian' a list of theirs. */
  readonly look: 'nama' | 'kelompok' | 'bagian' | 'teks';
  /** 'RRGGBB', where it is not the colour of its box. */
  readonly fill?: string;
}

/** A node to draw, and what hangs below it. */
export type TreeNode =
  | { readonly level: BoxLevel; readonly box: BoxText; readonly children: readonly TreeNode[] }
  | { readonly level: 'proses'; readonly stack: readonly StackLine[]; readonly children: readonly [] };

/** How a layout words what differs between layouts. */
export interface Wording extends BoxWording {
  sasaran(nomor: number): string;
  proses(proses: Proses): readonly StackLine[];
}

export function tujuanNode(tujuan: Tujuan, children: readonly TreeNode[], wording: Wording): TreeNode {
  return { level: 'tujuan', box: boxText('Tujuan', tujuan, wording), children };
}

const nameOf = ({ nama }: Pick<SubKegiatan, 'nama'>) => guard(nama?.teks ?? '');

/** A Sasaran with several indikator is drawn as one box for each, its programs under theirs. */
export function sasaranNodes(sasaran: Sasaran, wording: Wording): TreeNode[] {
  const whole = boxText(wording.sasaran(sasaran.nomor), sasaran, wording);
  const programs = (of: (induk: string | null) => boolean) =>
    sasaran.program
      .filter(({ indukIndikator }) => of(indukIndikator))
      .map((program): TreeNode => ({
        level: 'program',
        box: boxText(nameOf(program), program, wording),
        children: program.kegiatan.map((kegiatan) => ({
          level: 'kegiatan',
          box: boxText(nameOf(kegiatan), kegiatan, wording),
          children: kegiatan.subKegiatan.map((sub) => subKegiatanNode(sub, wording)),
        })),
      }));
  const { indikator } = sasaran;
  if (indikator.length < 2) return [{ level: 'sasaran', box: whole, children: programs(() => true) }];
  const texts = indikator.map(({ teks }) => teks);
  const indexOf = (induk: string | null) => Math.max(0, texts.indexOf(induk ?? ''));
  return indikator.map((one, i) => ({
    level: 'sasaran',
    box: boxText(wording.sasaran(sasaran.nomor), { ...sasaran, indikator: [one] }, wording),
    children: programs((induk) => indexOf(induk) === i),
  }));
}

function subKegiatanNode(sub: SubKegiatan, wording: Wording): TreeNode {
  return {
    level: 'subKegiatan',
    box: boxText(nameOf(sub), sub, wording),
    children: sub.proses.map((proses) => ({ level: 'proses', stack: wording.proses(proses), children: [] })),
  };
}

/** A node below which nothing hangs, and all above it from the top, itself included. */
export type Path = readonly TreeNode[];

/** The paths to all nodes below which nothing hangs, from the left. */
export function pathsOf(nodes: readonly TreeNode[], above: Path = []): Path[] {
  return nodes.flatMap((node) => {
    const path = [...above, node];
    return node.children.length === 0 ? [path] : pathsOf(node.children, path);
  });
}
