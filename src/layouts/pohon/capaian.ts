import type { Indikator, Tujuan } from '../../cascade/cascade';
import { angka } from '../../measure/number';
import { predikat, type Skala } from '../../measure/predikat';
import type { Triwulan } from '../../measure/quarters';
import { capaianLine } from '../words/capaian';
import type { BoxText } from '../page/box';
import { PREDIKAT_COLORS } from '../styles';

/** What boxes have reached at the end of a quarter. */
export interface HasilBox {
  readonly triwulan: Triwulan;
  readonly skala: Skala;
  /** The capaian in percent of some indikator of the cascade together; null where none has one. */
  readonly of: (indikator: readonly Indikator[]) => {
    readonly value: number | null;
    readonly sementara: boolean;
  };
}

/** The line of a box that says what it has reached, in the colour of its predikat; null where it has nothing. */
export function capaianText({ triwulan, skala, of }: HasilBox, { indikator }: Tujuan): BoxText['capaian'] {
  const { value, sementara } = of(indikator);
  if (value === null) return null;
  const label = predikat(skala, value);
  const teks = capaianLine(triwulan, angka(value), [label, sementara ? 'sementara' : null]);
  return { teks, fill: colorOf(skala, label) };
}

function colorOf({ tingkat }: Skala, label: string | null): string {
  const index = tingkat.findIndex((one) => one.predikat === label);
  const share = index < 0 ? 0 : (tingkat.length - index) / tingkat.length;
  return PREDIKAT_COLORS.find(([from]) => share >= from)?.[1] ?? 'FFFFFF';
}
