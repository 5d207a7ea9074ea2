import type { Place } from '../cascade/cascade';
import type { Finding } from '../rules/rule';
import { circles, ipAsn } from './hitung-temuan/cascade';
import { twiceFindings } from './hitung-temuan/ganda';
import type { Hitungan } from './hitung-temuan/hitungan';
import { valueFindings } from './hitung-temuan/nilai';
import { uncomputedFindings } from './hitung-temuan/rumus';
import { cellFindings, percentFindings, strayFindings } from './hitung-temuan/sel';
import { quarterTargetFindings } from './hitung-temuan/target';

/** What is wrong with the numbers themselves, sorted by sheet, row and column. */
export function temuanHitung(hitungan: Hitungan): Finding[] {
  const { sheets } = hitungan.workbook;
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const rank = ({ lembar }: Place): number => order.get(lembar) ?? sheets.length;
  return [
    ...hitungan.indikator.flatMap((one) =>
      (one.kelompok?.rows ?? []).flatMap((row) => cellFindings(row, one.item.simpul)),
    ),
    ...hitungan.indikator.flatMap(quarterTargetFindings),
    ...percentFindings(hitungan),
    ...uncomputedFindings(hitungan),
    ...strayFindings(hitungan),
    ...hitungan.indikator.flatMap((one) => valueFindings(hitungan, one)),
    ...ipAsn(hitungan),
    ...circles(hitungan),
    ...twiceFindings(hitungan),
  ].sort(
    (a, b) => rank(a.lokasi) - rank(b.lokasi) || a.lokasi.row - b.lokasi.row || a.lokasi.col - b.lokasi.col,
  );
}
