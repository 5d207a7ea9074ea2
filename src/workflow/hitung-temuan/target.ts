import { TRIWULAN } from '../../measure/quarters';
import { valueRow } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { KodeOf } from '../../rules/data';
import type { Finding, Said } from '../../rules/rule';
import { nodeOf, placeOf } from './hitungan';

/**
 * Targets of quarters that cannot be read beside the year's, and realisasi that could be read in two ways against them.
 * Where a cell of a target holds no number, that is the fault.
 */
export function quarterTargetFindings(one: MeasuredIndikator): Finding[] {
  const { item, kelompok } = one;
  if (!kelompok) return [];
  const { target, targetTriwulan } = kelompok.main;
  const isUnread = [target, ...targetTriwulan].some((isian) => isian?.masalah);
  const said = isUntold(one) ? untoldRealisasi(item.indikator) : unfitTargets(one);
  if (said === null || (isUnread && !isUntold(one))) return [];
  const place = targetTriwulan.find((isian) => isian !== null) ?? kelompok.main;
  return [
    {
      aturan: 'target-triwulan-tidak-cocok',
      tingkat: 'peringatan',
      ...said,
      simpul: nodeOf(item.simpul),
      lokasi: placeOf(place),
    },
  ];
}

type Unfit = Said<KodeOf<'target-triwulan-tidak-cocok'>>;

/** Whether values were typed, but not taken. */
function isUntold({ kelompok, terukur }: MeasuredIndikator): boolean {
  const typed = valueRow(kelompok?.rows ?? [])?.triwulan ?? [];
  const taken = terukur.nilai?.triwulan ?? typed.map((isian) => isian?.angka ?? null);
  return typed.some((isian, i) => isian?.angka != null && taken[i] == null);
}

function untoldRealisasi(indikator: string): Unfit {
  return { kode: 'target-triwulan-tidak-cocok/realisasi', data: { indikator } };
}

function unfitTargets({
  item: { indikator },
  kelompok,
  terukur: { jenisTarget, target },
}: MeasuredIndikator): Unfit | null {
  if (jenisTarget !== 'tidak-cocok') return null;
  const typed = kelompok?.main.targetTriwulan ?? [];
  const targetTriwulan = TRIWULAN.map((n) => typed[n - 1]?.angka ?? 0);
  return target === null
    ? { kode: 'target-triwulan-tidak-cocok/tanpa-setahun', data: { indikator, targetTriwulan } }
    : { kode: 'target-triwulan-tidak-cocok/setahun', data: { indikator, targetTriwulan, target } };
}
