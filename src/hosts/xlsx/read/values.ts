import type { CellContent } from '../../../workbook/sheet';
import type { Format } from './formats';

const [ZERO, NINE, MINUS, POINT] = [48, 57, 45, 46];
/** So many digits are whole numbers that a double holds exactly; so are the powers of ten up to them. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, n) => 10 ** n);
export const DAYS_1900_TO_1904 = 1462;

/**
 * The number in a stretch of bytes, just as Number() reads it: both parts of the quotient are exact, and a division
 * rounds once. NaN where it is written in any other way than this, or with more digits.
 * @example plainNumber(bytes of '-85.5', 0, 5) // -85.5
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (let i = negative ? from + 1 : from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  const size = decimals > 0 ? value / (POWERS_OF_TEN[decimals] ?? NaN) : value;
  return negative ? -size : size;
}

/** What a number says in a cell: with a date format it is a date, counted from 1900. */
export function numberContent(value: number, format: Format | null, from1904: boolean): CellContent {
  if (!format?.isDate) return { kind: 'number', value };
  return { kind: 'date', value: value + (from1904 ? DAYS_1900_TO_1904 : 0) };
}

/** A date written as text (t="d") as a serial number: days since 30 December 1899. */
export function isoDate(text: string): CellContent | null {
  if (text === '') return null;
  const time = Date.parse(/\dT.*(Z|[+-]\d\d:?\d\d)$|^[^T]*$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(time)) return { kind: 'text', value: text };
  return { kind: 'date', value: (time - Date.UTC(1899, 11, 30)) / 86_400_000 };
}
