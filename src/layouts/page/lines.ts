import { guard } from '../guard';
import type { BoxText, StackLine, TreeNode } from './tree';

/** The boxes of a level share their lines, so that what belongs together stands at one height. */
export type Slot =
  | { readonly kind: 'nama' | 'kinerja' | 'labelKinerja' | 'labelIndikator' }
  | { readonly kind: 'indikator' | 'do' | 'pemilik'; readonly index: number };

/**
 * The lines that the boxes of a level need: a DO stands below its indikator, the owners last.
 * @param labelled with labels in cells of their own above kinerja and indikator; else the first column says it
 */
export function slotsOf(boxes: readonly BoxText[], labelled: boolean): Slot[] {
  const most = (count: (box: BoxText) => number) => Math.max(1, ...boxes.map(count));
  const measures = Array.from({ length: most(({ indikator }) => indikator.length) }, (_, index): Slot[] => {
    const someDo = boxes.some(({ indikator }) => indikator[index] && indikator.some((one) => one.do));
    return [{ kind: 'indikator', index }, ...(someDo ? [{ kind: 'do', index } as const] : [])];
  });
  const owners = Array.from({ length: most(({ pemilik }) => pemilik.length) }, (_, index): Slot => {
    return { kind: 'pemilik', index };
  });
  const label = (kind: 'labelKinerja' | 'labelIndikator'): Slot[] => (labelled ? [{ kind }] : []);
  return [
    { kind: 'nama' },
    ...label('labelKinerja'),
    { kind: 'kinerja' },
    ...label('labelIndikator'),
    ...measures.flat(),
    ...owners,
  ];
}

/** What a box says in one of its lines. */
export function lineOf(box: BoxText, slot: Slot): StackLine {
  switch (slot.kind) {
    case 'nama':
      return { text: guard(box.nama), look: 'nama' };
    case 'labelKinerja':
      return { text: 'Kinerja :', look: 'label' };
    case 'kinerja':
      return { text: guard(box.kinerja), look: 'teks' };
    case 'labelIndikator':
      return { text: 'Indikator :', look: 'label' };
    case 'indikator':
      return { text: indikatorLine(box.indikator[slot.index]?.teks ?? '', slot.index), look: 'teks' };
    case 'do':
      return { text: doLine(box.indikator, slot.index), look: 'teks' };
    case 'pemilik':
      return { text: ownerLine(box.pemilik[slot.index], slot.index), look: 'teks' };
  }
}

/** A second indikator needs its label again: below a DO it would be taken for a part of it. */
function indikatorLine(teks: string, index: number): string {
  return index === 0 || teks === '' ? guard(teks) : `Indikator : ${teks}`;
}

/** Beside an indikator with a DO an empty label says that this one has none. */
function doLine(all: BoxText['indikator'], index: number): string {
  const indikator = all[index];
  if (!indikator || all.every((one) => !one.do)) return '';
  return `DO : ${indikator.do ?? ''}`.trim();
}

function ownerLine(pemilik: string | undefined, index: number): string {
  return pemilik === undefined && index > 0 ? '' : `Pemilik kinerja : ${pemilik ?? ''}`.trim();
}

/** The lines of the nodes of one level, each as long as its own: a team's stack, or the level's shared slots. */
export function linesOf(nodes: readonly TreeNode[], labelled: boolean): Map<TreeNode, readonly StackLine[]> {
  const boxes = nodes.flatMap((node) => (node.level === 'proses' ? [] : [node.box]));
  const slots = slotsOf(boxes, labelled);
  return new Map(
    nodes.map((node) => [
      node,
      node.level === 'proses' ? node.stack : slots.map((slot) => lineOf(node.box, slot)),
    ]),
  );
}
