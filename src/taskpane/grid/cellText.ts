import { serialDate } from '../../layouts/words/dates';
import { percentShown } from '../../measure/number';
import type { Cell } from '../../workbook/sheet';

/** What a cell shows to be read: numbers with a decimal comma, percentages and dates by its number format. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return numberText(cell.value, cell.format ?? '');
    case 'date':
      return serialDate(cell.value);
    case 'boolean':
      return cell.value ? 'BENAR' : 'SALAH';
    default:
      return cell.value;
  }
}

/** Decimals of a number that no format says: as many as Excel shows at most. */
const DECIMALS = 9;

function numberText(value: number, format: string): string {
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  const [, whole = '', decimals] = /([#0?,]*[#0?])(?:\.([#0?]*))?/.exec(first) ?? [];
  const percent = first.includes('%');
  const text = (percent ? percentShown(value) : value).toLocaleString('id-ID', {
    useGrouping: whole.includes(','),
    minimumFractionDigits: decimals?.replace(/[#?]/g, '').length ?? 0,
    maximumFractionDigits: whole === '' ? DECIMALS : (decimals?.length ?? 0),
  });
  return percent ? `${text}%` : text;
}
