import { MAX_TEXT } from '../../../workbook/limits';
import { InputError } from '../../../workbook/port';

/** @throws InputError where a text is longer than a cell holds. */
export function requireLength(text: string, sheet: string, address: string): void {
  if (text.length <= MAX_TEXT) return;
  throw new InputError({
    id: `Teks untuk sel ${address} di lembar '${sheet}' lebih panjang dari 32.767 huruf, batas sel Excel; bagi menjadi beberapa sel.`,
    en: `The text for cell ${address} of the sheet '${sheet}' is longer than 32,767 characters, the limit of a cell in Excel; split it into several cells.`,
  });
}
