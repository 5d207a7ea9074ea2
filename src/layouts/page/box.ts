import type { Indikator, Tujuan } from '../../cascade/cascade';
import { guard } from '../words/guard';
import { guardGoingOn } from '../words/continued';

/** What a box above the teams says, as it stands in its cells; '' where it says nothing. */
export interface BoxText {
  readonly nama: string;
  readonly kinerja: string;
  /** `do` is null where no indikator of the box has one. */
  readonly indikator: readonly { readonly teks: string; readonly do: string | null }[];
  /** One cell each. */
  readonly pemilik: readonly string[];
  /** What was reached, in the colour of its predikat; null where that is not shown. */
  readonly capaian: { readonly teks: string; readonly fill: string } | null;
}

/** How a layout words its boxes. */
export interface BoxWording {
  /** Kinerja and indikator stand behind their label; else the first column says which is which. */
  readonly labelled: boolean;
  pemilik(box: Tujuan): readonly string[];
  capaian?(box: Tujuan): BoxText['capaian'];
}

/** @param nama the head of the box as it is written */
export function boxText(nama: string, box: Tujuan, wording: BoxWording): BoxText {
  const { labelled } = wording;
  const owners = wording.pemilik(box);
  return {
    nama,
    kinerja: withLabel('Kinerja', box.kinerja?.teks ?? '', labelled),
    indikator: (box.indikator.length > 0 ? box.indikator : [NO_INDIKATOR]).map((one, i, all) => ({
      teks: indikatorLine(one, i, labelled),
      do: all.some((other) => other.do) ? withLabel('DO', one.do?.teks ?? '', true) : null,
    })),
    pemilik: (owners.length > 0 ? owners : ['']).map((owner) => withLabel('Pemilik kinerja', owner, true)),
    capaian: wording.capaian?.(box) ?? null,
  };
}

const NO_INDIKATOR: Indikator = { teks: '', lokasi: [], do: null };

/** Behind a label nothing is mistaken for another. */
function withLabel(label: string, teks: string, labelled: boolean): string {
  return labelled ? `${label} : ${guardGoingOn(teks)}`.trim() : guard(teks);
}

/** A second indikator needs its label again: below a DO it would be taken for a part of it. */
function indikatorLine({ teks }: Indikator, index: number, labelled: boolean): string {
  return index > 0 && teks === '' ? '' : withLabel('Indikator', teks, labelled || index > 0);
}
