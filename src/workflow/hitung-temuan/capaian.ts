import type { Place } from '../../cascade/cascade';
import { uncutCapaian } from '../../measure/capaian';
import { targetAt } from '../../measure/measure';
import { TRIWULAN } from '../../measure/quarters';
import { valueRow } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { Finding, Said } from '../../rules/rule';
import { nodeOf, placeOf, type Hitungan } from './hitungan';

/** What is unusual about the capaian of an indikator, and about what it is measured by. */
export function capaianFindings(hitungan: Hitungan, one: MeasuredIndikator): Finding[] {
  const same = sameEachQuarter(one);
  const found = [same, zeroTarget(one), withoutHundred(one), same ? null : beyond(hitungan, one)];
  return found.filter((finding) => finding !== null);
}

type Of = Said & Pick<Finding, 'aturan'>;

function warning({ item }: MeasuredIndikator, lokasi: Place, said: Of): Finding {
  return { ...said, tingkat: 'peringatan', simpul: nodeOf(item.simpul), lokasi: placeOf(lokasi) };
}

/** A capaian above this is looked at: the target was too low, or a number is wrong (decision). */
const MOST = 120;

/** At the end of the current quarter, before it is cut off at 0. */
function beyond({ triwulan, setelan }: Hitungan, one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur, hasil } = one;
  const target = targetAt(terukur, triwulan)?.angka ?? null;
  const { realisasi } = hasil[triwulan];
  const value = uncutCapaian(realisasi, target, terukur.polaritas, setelan.rumusMinimal);
  const exact = Number((value ?? 0).toPrecision(15));
  if (!kelompok || (exact >= 0 && exact <= MOST)) return null;
  return warning(one, kelompok.main, {
    aturan: 'capaian-melampaui',
    kode: exact < 0 ? 'capaian-melampaui/kurang-dari-nol' : 'capaian-melampaui/jauh-di-atas',
    data: { indikator: item.indikator, triwulan, angka: exact },
  });
}

/** How many quarters have to be equal. */
const EQUAL_QUARTERS = 3;
/** How near they are to the target, as a part of it. */
const NEAR_TARGET = 0.05;

/** A stock that was typed each quarter anew, and is summed up. */
function sameEachQuarter(one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur } = one;
  const { nilai, target } = terukur;
  const row = valueRow(kelompok?.rows ?? []);
  if (!row || nilai?.akumulasi !== 'jumlah' || target === null || target === 0) return null;
  const isNear = (value: number) => Math.abs(value - target) <= NEAR_TARGET * Math.abs(target) + 1e-9;
  const quartersOf = (value: number) => TRIWULAN.filter((n) => nilai.triwulan[n - 1] === value);
  const value = nilai.triwulan.find((typed) => typed !== null && quartersOf(typed).length >= EQUAL_QUARTERS);
  if (value == null || !isNear(value)) return null;
  return warning(one, row, {
    aturan: 'angka-sama-tiap-triwulan',
    kode: 'angka-sama-tiap-triwulan',
    data: { indikator: item.indikator, triwulan: quartersOf(value), angka: value, target },
  });
}

/** 0 is a target where less is better only. */
function zeroTarget(one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur } = one;
  if (!kelompok || terukur.target !== 0 || terukur.polaritas !== 'maksimal') return null;
  const cell = kelompok.main.target ?? kelompok.rows.find(({ target }) => target)?.target ?? kelompok.main;
  return warning(one, cell, {
    aturan: 'target-nol',
    kode: 'target-nol',
    data: { indikator: item.indikator },
  });
}

/** The unit says percent, the DO does not say × 100: it is computed × 100. */
function withoutHundred(one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur } = one;
  const isOwn = terukur.penjelasan.expression === item.penjelasan.expression;
  if (!kelompok || isOwn || terukur.nilai !== null) return null;
  return warning(one, kelompok.main, {
    aturan: 'satuan-persen-tanpa-100',
    kode: 'satuan-persen-tanpa-100',
    data: { indikator: item.indikator },
  });
}
