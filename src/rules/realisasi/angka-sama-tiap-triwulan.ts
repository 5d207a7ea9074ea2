import { quarterList, TRIWULAN } from '../../measure/quarters';
import { valueRow } from '../../realisasi/filled';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** How many quarters have to be equal. */
const EQUAL_QUARTERS = 3;
/** How near they are to the target, as a part of it. */
const NEAR_TARGET = 0.05;

/** A stock that was typed each quarter anew, and is summed up. */
export const angkaSamaTiapTriwulan: IndikatorRule<'angka-sama-tiap-triwulan'> = {
  id: 'angka-sama-tiap-triwulan',
  tingkat: 'peringatan',
  silentBeside: ['pembilang-melebihi-penyebut', 'persentase-dijumlahkan'],
  *check(one) {
    const { item, kelompok, terukur } = one;
    const { nilai, target } = terukur;
    const row = valueRow(kelompok?.rows ?? []);
    if (!row || nilai?.akumulasi !== 'jumlah' || target === null || target === 0) return;
    const isNear = (value: number) => Math.abs(value - target) <= NEAR_TARGET * Math.abs(target) + 1e-9;
    const quartersOf = (value: number) => TRIWULAN.filter((n) => nilai.triwulan[n] === value);
    const angka = quarterList(nilai.triwulan).find(
      (typed) => typed !== null && quartersOf(typed).length >= EQUAL_QUARTERS,
    );
    if (angka == null || !isNear(angka)) return;
    yield faultOf(one, row, {
      kode: 'angka-sama-tiap-triwulan',
      data: { indikator: item.indikator, triwulan: quartersOf(angka), angka, target },
    });
  },
};
