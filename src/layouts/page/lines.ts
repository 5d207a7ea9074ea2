import { maxOf } from '../../cascade/list';
import { drawnAgain } from '../words/continued';
import type { BoxText } from './box';
import type { StackLine } from './tree';

/** A box to draw: the first time, or again because it goes on. */
export interface DrawnBox {
  readonly box: BoxText;
  readonly lanjutan: boolean;
}

/**
 * The lines of the boxes of one level, for each box as many, so that what belongs together stands at one height: a
 * DO below its indikator, the owners last. Boxes drawn again say their name and kinerja only.
 */
export function linesOf(boxes: readonly DrawnBox[]): StackLine[][] {
  const whole = boxes.filter(({ lanjutan }) => !lanjutan).map(({ box }) => box);
  const most = (count: (box: BoxText) => number) => maxOf(whole.map(count), 0);
  const indikator = Array.from({ length: most((box) => box.indikator.length) }, (_, i) => ({
    withDo: whole.some((box) => typeof box.indikator[i]?.do === 'string'),
  }));
  const owners = Array.from({ length: most(({ pemilik }) => pemilik.length) }, (_, i) => i);
  const withResult = whole.some(({ capaian }) => capaian);
  return boxes.map(({ box, lanjutan }) => [
    { text: lanjutan ? drawnAgain(box.nama) : box.nama, look: 'nama' },
    plain(box.kinerja),
    ...indikator.flatMap(({ withDo }, i): StackLine[] => {
      const own = lanjutan ? undefined : box.indikator[i];
      return [plain(own?.teks), ...(withDo ? [plain(own?.do)] : [])];
    }),
    ...owners.map((i) => plain(lanjutan ? '' : box.pemilik[i])),
    ...(withResult ? [resultLine(lanjutan ? null : box.capaian)] : []),
  ]);
}

const plain = (text: string | null | undefined): StackLine => ({ text: text ?? '', look: 'teks' });

const resultLine = (capaian: BoxText['capaian']): StackLine => ({
  text: capaian?.teks ?? '',
  look: 'nama',
  ...(capaian && { fill: capaian.fill }),
});
