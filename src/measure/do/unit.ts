import type { PenjelasanDO } from './jelaskan';
import { printDO } from './print';
import { shareOf, timesHundred, wordsOf } from './tree';
import { isPercentLevel } from './words';

/**
 * A DO as it is computed for a row with that unit: a ratio that is shown in percent though its DO has no × 100 is
 * × 100 (decision), but not where all that it is made of are percentages. Where nothing is to be done, the same object.
 *
 * @example inUnit(jelaskanDO('Cakupan imunisasi', 'A dibagi B'), '%').bentukNormal // 'a ÷ b × 100; a = A; b = B'
 */
export function inUnit(penjelasan: PenjelasanDO, satuan: string | null): PenjelasanDO {
  const { expression, jenisDO, kumulatif } = penjelasan;
  if (satuan !== '%' || jenisDO !== 'rasio' || expression === null) return penjelasan;
  if (shareOf(expression) !== 'ya' || wordsOf(expression).every(isPercentLevel)) return penjelasan;
  const inPercent = timesHundred(expression);
  return {
    ...penjelasan,
    expression: inPercent,
    bentukNormal: printDO({ jenis: 'rumus', expression: inPercent, kumulatif }),
  };
}
