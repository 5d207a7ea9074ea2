import { uncutCapaian } from '../../measure/capaian';
import { targetAt } from '../../measure/measure';
import { excelDigits } from '../../measure/number';
import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** A capaian above this is looked at: the target was too low, or a number is wrong (decision). */
const MOST = 120;

/** At the end of the current quarter, before it is cut off at 0. */
export const capaianMelampaui: IndikatorRule<'capaian-melampaui'> = {
  id: 'capaian-melampaui',
  tingkat: 'peringatan',
  silentBeside: ['pembilang-melebihi-penyebut', 'persentase-dijumlahkan', 'angka-sama-tiap-triwulan'],
  *check(one, { triwulan, setelan }) {
    const { item, kelompok, terukur, hasil } = one;
    const target = targetAt(terukur, triwulan)?.angka ?? null;
    const { realisasi } = hasil[triwulan];
    const value = uncutCapaian(realisasi, target, terukur.polaritas, setelan.rumusMinimal);
    if (!kelompok || value === null) return;
    const angka = excelDigits(value);
    const data = { indikator: item.indikator, triwulan, angka };
    if (angka < 0) yield faultOf(one, kelompok.main, { kode: 'capaian-melampaui/kurang-dari-nol', data });
    if (angka > MOST) yield faultOf(one, kelompok.main, { kode: 'capaian-melampaui/jauh-di-atas', data });
  },
};
