import { textKey } from '../cascade/text';
import type { Sheet } from '../workbook/sheet';

/** Whether a cell begins with 'Indikator', as in the head of every table that we read: a sheet without is not taken apart. */
export function namesIndikator({ cells }: Sheet): boolean {
  return cells.some((cell) => cell.kind === 'text' && /^indikator\b/.test(textKey(cell.value)));
}
