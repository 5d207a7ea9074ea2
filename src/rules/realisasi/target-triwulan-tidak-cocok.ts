import { quarterList, TRIWULAN } from '../../measure/quarters';
import { valueRow } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { KodeOf } from '../data';
import type { Said } from '../rule';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/**
 * Targets of quarters that cannot be read beside the year's, and realisasi that could be read in two ways against them.
 * Where a cell of a target holds no number, that is the fault.
 */
export const targetTriwulanTidakCocok: IndikatorRule<'target-triwulan-tidak-cocok'> = {
  id: 'target-triwulan-tidak-cocok',
  tingkat: 'peringatan',
  *check(one) {
    const { item, kelompok } = one;
    if (!kelompok) return;
    const { target } = kelompok.main;
    const targets = quarterList(kelompok.main.targetTriwulan);
    const isUnread = [target, ...targets].some((isian) => isian?.masalah);
    const said = isUntold(one) ? untoldRealisasi(item.indikator) : unfitTargets(one);
    if (said === null || (isUnread && !isUntold(one))) return;
    yield faultOf(one, targets.find((isian) => isian !== null) ?? kelompok.main, said);
  },
};

type Unfit = Said<KodeOf<'target-triwulan-tidak-cocok'>>;

/** Whether values were typed, but not taken. */
function isUntold({ kelompok, terukur }: MeasuredIndikator): boolean {
  const typed = valueRow(kelompok?.rows ?? [])?.triwulan;
  const taken = terukur.nilai?.triwulan;
  return TRIWULAN.some((n) => typed?.[n]?.angka != null && taken?.[n] === null);
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
  const typed = kelompok?.main.targetTriwulan;
  const targetTriwulan = TRIWULAN.map((n) => typed?.[n]?.angka ?? 0);
  return target === null
    ? { kode: 'target-triwulan-tidak-cocok/tanpa-setahun', data: { indikator, targetTriwulan } }
    : { kode: 'target-triwulan-tidak-cocok/setahun', data: { indikator, targetTriwulan, target } };
}
