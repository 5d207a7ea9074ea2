import type { Place } from '../../cascade/cascade';
import { uncutCapaian, type Polaritas, type RumusMinimal } from '../../measure/capaian';
import { targetAt } from '../../measure/measure';
import { SKALA_CAPAIAN } from '../../measure/predikat';
import {
  quarterList,
  TRIWULAN,
  valueAt,
  type Akumulasi,
  type Filling,
  type Triwulan,
} from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import type { Isian } from '../../realisasi/entry';
import { rowOf, valueRow } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { Baris } from '../../realisasi/table';
import type { IndikatorTerhitung, Perhitungan } from '.';

/** A number with the cell that it stands in. */
export interface Sel {
  readonly angka: number;
  readonly lokasi: Place;
}

/** A variable of the DO, or the value itself: what was typed for it, and what became of it. */
export interface Komponen {
  /** 'a', 'b', …; '' for a value that is typed itself. */
  readonly huruf: string;
  readonly kata: string;
  readonly akumulasi: Akumulasi;
  readonly saldo: Sel | null;
  /** Filled quarters up to the current one. */
  readonly triwulan: readonly (Sel & { readonly triwulan: Triwulan })[];
  /** Cells up to the current quarter in which something stands that does not count. */
  readonly tidakTerbaca: readonly Place[];
  readonly nilai: number | null;
}

/** Where the value of an indikator at the end of the current quarter comes from. */
export interface Jelas {
  readonly do: string | null;
  /** The formula in letters; null where the value is typed itself. */
  readonly rumus: string | null;
  /** The formula with the numbers put in; null where one is missing. */
  readonly hitungan: string | null;
  readonly komponen: readonly Komponen[];
  /** The nodes that a mean is taken of. */
  readonly simpul: MeasuredIndikator['simpul'];
  /** The target that it is measured against. */
  readonly target: {
    readonly angka: number;
    readonly lokasi: Place | null;
    readonly berlaku: 'tahun' | 'triwulan';
  } | null;
  readonly rumusCapaian: string;
  readonly hitunganCapaian: string | null;
  readonly skala: { readonly nama: string; readonly sumber: string; readonly batas: string | null };
}

/** How a number is written in the explanation. */
export type Tulis = (value: number) => string;

/** Explains every indikator of a computation, in its order. */
export function jelaskan({ asal, indikator, triwulan, setelan }: Perhitungan, tulis: Tulis): Jelas[] {
  return asal.flatMap((one, i) => {
    const hasil = indikator[i];
    return hasil ? [jelasOf(one, hasil, triwulan, setelan, tulis)] : [];
  });
}

function jelasOf(
  asal: MeasuredIndikator,
  hasil: IndikatorTerhitung,
  triwulan: Triwulan,
  setelan: Setelan,
  tulis: Tulis,
): Jelas {
  const { item, terukur } = asal;
  const { penjelasan } = terukur;
  const isComputed = penjelasan.expression !== null && terukur.nilai === null;
  const rumus = isComputed ? formulaOf(penjelasan.bentukNormal) : null;
  const komponen = komponenOf(asal, triwulan);
  const target = targetOf(asal, triwulan);
  const capaian = capaianFormula(terukur.polaritas, setelan.rumusMinimal, target?.angka ?? null);
  return {
    do: item.teksDO,
    rumus,
    hitungan: rumus && withNumbers(rumus, komponen, setelan, tulis),
    komponen,
    simpul: terukur.nilai === null ? asal.simpul : [],
    target,
    rumusCapaian: capaian,
    hitunganCapaian:
      target && hasil.realisasi !== null && hasil.capaian !== null
        ? calculation(capaian, { target: target.angka, realisasi: hasil.realisasi }, tulis) +
          (isCut(asal, hasil, target.angka, setelan) ? CUT : '')
        : null,
    skala: {
      nama: SKALA_CAPAIAN.nama,
      sumber: SKALA_CAPAIAN.sumber,
      batas: bounds(hasil.predikat, tulis),
    },
  };
}

/** What follows a calculation that gives less than 0. */
const CUT = ' (kurang dari 0, dihitung 0)';

function isCut(
  { terukur }: MeasuredIndikator,
  { realisasi }: IndikatorTerhitung,
  target: number,
  { rumusMinimal }: Setelan,
): boolean {
  return (uncutCapaian(realisasi, target, terukur.polaritas, rumusMinimal) ?? 0) < 0;
}

/** The formula of the capaian with its numbers. */
function calculation(
  rumus: string,
  numbers: { readonly target: number; readonly realisasi: number },
  tulis: Tulis,
): string {
  return rumus.replace(/realisasi|target/g, (word) =>
    tulis(numbers[word === 'target' ? 'target' : 'realisasi']),
  );
}

/** The formula of a normal form, without the words of its variables. */
function formulaOf(bentukNormal: string): string {
  return (bentukNormal.split('; ')[0] ?? '').replace(/ \(kumulatif.*\)$/, '');
}

const WORD = /bobot (\p{L}+)|(?<!\p{L})\p{Ll}{1,2}(?!\p{L})/gu;

/** Numbers in the place of letters and weights; null where one is missing. */
function withNumbers(
  rumus: string,
  komponen: readonly Komponen[],
  { bobot }: Setelan,
  tulis: Tulis,
): string | null {
  const valueOf = (word: string, weight?: string): number | null =>
    (weight === undefined ? komponen.find(({ huruf }) => huruf === word)?.nilai : bobot[weight]) ?? null;
  if ([...rumus.matchAll(WORD)].some(([word, weight]) => valueOf(word, weight) === null)) return null;
  return rumus.replace(WORD, (word, weight?: string) => tulis(valueOf(word, weight) ?? 0));
}

function komponenOf({ item, kelompok, terukur }: MeasuredIndikator, triwulan: Triwulan): Komponen[] {
  const rows = kelompok?.rows ?? [];
  if (terukur.nilai) {
    const row = valueRow(rows);
    return [{ huruf: '', kata: item.indikator, ...filled(row, terukur.nilai, triwulan) }];
  }
  return item.penjelasan.variables.flatMap(({ huruf, kata }, i) => {
    const filling = terukur.variables[i];
    return filling ? [{ huruf, kata, ...filled(rowOf(rows, kata, huruf), filling, triwulan) }] : [];
  });
}

function filled(row: Baris | null, filling: Filling, triwulan: Triwulan): Omit<Komponen, 'huruf' | 'kata'> {
  const cells = TRIWULAN.filter((n) => n <= triwulan).map((n) => ({
    triwulan: n,
    isian: row?.triwulan[n] ?? null,
    angka: filling.triwulan[n],
  }));
  return {
    akumulasi: filling.akumulasi,
    saldo: filling.akumulasi === 'jumlah' ? selOf(row?.tahunLalu ?? null, filling.saldo) : null,
    triwulan: cells.flatMap(({ triwulan: n, isian, angka }) => {
      const sel = selOf(isian, angka);
      return sel ? [{ triwulan: n, ...sel }] : [];
    }),
    tidakTerbaca: cells.flatMap(({ isian }) => (isian?.masalah ? [placeOf(isian)] : [])),
    nilai: valueAt(filling, triwulan),
  };
}

function selOf(isian: Isian | null, angka: number | null): Sel | null {
  return isian && angka !== null ? { angka, lokasi: placeOf(isian) } : null;
}

function placeOf({ lembar, row, col }: Place): Place {
  return { lembar, row, col };
}

function targetOf({ kelompok, terukur }: MeasuredIndikator, triwulan: Triwulan): Jelas['target'] {
  const against = targetAt(terukur, triwulan);
  if (against === null) return null;
  const rows = kelompok?.rows ?? [];
  const quarters = kelompok ? quarterList(kelompok.main.targetTriwulan).slice(0, triwulan) : [];
  const last = quarters.filter((isian) => isian?.angka != null).at(-1) ?? null;
  const ofYear = kelompok?.main.target ?? rows.find(({ target }) => target)?.target ?? last;
  const isian = against.berlaku === 'tahun' ? ofYear : last;
  return { ...against, lokasi: isian && placeOf(isian) };
}

function capaianFormula(polaritas: Polaritas, rumus: RumusMinimal, target: number | null): string {
  if (polaritas === 'maksimal') return 'realisasi ÷ target × 100';
  if (target === 0) return 'realisasi terhadap target (0 bernilai 100, selainnya 0)';
  return rumus === 'selisih' ? '(2 × target − realisasi) ÷ target × 100' : 'target ÷ realisasi × 100';
}

/** Between which bounds of the scale a predikat lies: '76 sampai di bawah 91'. */
function bounds(predikat: string | null, tulis: Tulis): string | null {
  const skala = SKALA_CAPAIAN;
  const at = skala.tingkat.findIndex((one) => one.predikat === predikat);
  const own = skala.tingkat[at];
  if (!own) return null;
  const above = skala.tingkat[at - 1];
  const from = Number.isFinite(own.batas) ? `${skala.inklusif ? '' : 'di atas '}${tulis(own.batas)}` : null;
  if (!above) return skala.inklusif ? `${from ?? ''} ke atas` : (from ?? null);
  const to = `${skala.inklusif ? 'di bawah ' : ''}${tulis(above.batas)}`;
  return from === null ? (skala.inklusif ? to : `sampai ${to}`) : `${from} sampai ${to}`;
}
