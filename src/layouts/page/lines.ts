import { guard } from '../guard';
import { drawnAgain, guardGoingOn } from '../lanjutan';
import type { BoxText, StackLine } from './tree';

/** The boxes of a level share their lines, so that what belongs together stands at one height. */
type Slot =
  | { readonly kind: 'nama' | 'kinerja' | 'capaian' }
  | { readonly kind: 'indikator' | 'do' | 'pemilik'; readonly index: number };

/** A box to draw: the first time, or again because it goes on. */
export interface DrawnBox {
  readonly box: BoxText;
  readonly lanjutan: boolean;
}

/**
 * The lines of the boxes of one level, for each box as many: a DO stands below its indikator, the owners last. Boxes
 * drawn again say their name and kinerja only.
 * @param labelled kinerja and indikator with their label; else the first column says it
 */
export function linesOf(boxes: readonly DrawnBox[], labelled: boolean): StackLine[][] {
  const slots = slotsOf(boxes.filter(({ lanjutan }) => !lanjutan).map(({ box }) => box));
  return boxes.map((drawn) => slots.map((slot) => lineOf(drawn, slot, labelled)));
}

function slotsOf(boxes: readonly BoxText[]): Slot[] {
  const most = (count: (box: BoxText) => number) => Math.max(1, ...boxes.map(count));
  if (boxes.length === 0) return [{ kind: 'nama' }, { kind: 'kinerja' }];
  const measures = Array.from({ length: most(({ indikator }) => indikator.length) }, (_, index): Slot[] => {
    const someDo = boxes.some(({ indikator }) => indikator[index] && indikator.some((one) => one.do));
    return [{ kind: 'indikator', index }, ...(someDo ? [{ kind: 'do', index } as const] : [])];
  });
  const owners = Array.from({ length: most(({ pemilik }) => pemilik.length) }, (_, index): Slot => {
    return { kind: 'pemilik', index };
  });
  const results: Slot[] = boxes.some(({ capaian }) => capaian) ? [{ kind: 'capaian' }] : [];
  return [{ kind: 'nama' }, { kind: 'kinerja' }, ...measures.flat(), ...owners, ...results];
}

function lineOf({ box, lanjutan }: DrawnBox, slot: Slot, labelled: boolean): StackLine {
  if (slot.kind === 'nama')
    return { text: lanjutan ? drawnAgain(guard(box.nama)) : guard(box.nama), look: 'nama' };
  if (slot.kind === 'kinerja') return plain(withLabel('Kinerja', box.kinerja, labelled));
  if (lanjutan) return plain('');
  switch (slot.kind) {
    case 'indikator':
      return plain(indikatorLine(box.indikator[slot.index]?.teks, slot.index, labelled));
    case 'do':
      return plain(doLine(box.indikator, slot.index));
    case 'pemilik':
      return plain(ownerLine(box.pemilik[slot.index], slot.index));
    case 'capaian':
      return { text: box.capaian?.teks ?? '', look: 'nama', ...(box.capaian && { fill: box.capaian.fill }) };
  }
}

const plain = (text: string): StackLine => ({ text, look: 'teks' });

/** Behind a label nothing is mistaken for another. */
function withLabel(label: string, teks: string, labelled: boolean): string {
  return labelled ? `${label} : ${guardGoingOn(teks)}`.trim() : guard(teks);
}

/** A second indikator needs its label again: below a DO it would be taken for a part of it. */
function indikatorLine(teks: string | undefined, index: number, labelled: boolean): string {
  if (index > 0 && !teks) return '';
  return withLabel('Indikator', teks ?? '', labelled || index > 0);
}

/** Beside an indikator with a DO an empty label says that this one has none. */
function doLine(all: BoxText['indikator'], index: number): string {
  const indikator = all[index];
  if (!indikator || all.every((one) => !one.do)) return '';
  return withLabel('DO', indikator.do ?? '', true);
}

function ownerLine(pemilik: string | undefined, index: number): string {
  return pemilik === undefined && index > 0 ? '' : withLabel('Pemilik kinerja', pemilik ?? '', true);
}
