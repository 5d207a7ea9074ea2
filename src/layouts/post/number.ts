/** A number before a line: '4.1.1' is [4, 1, 1]. */
export type LineNumber = readonly number[];

const DIGITS = '[0-9]{1,2}(?:[.,][0-9]{1,2})*';
const NUMBER = new RegExp(`^\\(?(${DIGITS})[.)]*$`);
const BEFORE = new RegExp(
  `^\\(?(${DIGITS})[.)]*\\s+(?=\\D)|^\\(?([0-9]{1,2}(?:\\.[0-9]{1,2})*)[.)]+\\s*(?=\\p{L})`,
  'u',
);

/**
 * The parts of a number that stands alone; null where the text is no such number. '2,1' is a slip for '2.1'.
 * @example numberParts('1.1.') // [1, 1]
 */
export function numberParts(text: string): LineNumber | null {
  const [, digits] = NUMBER.exec(text.replace(/\s+/g, '')) ?? [];
  return digits === undefined ? null : parts(digits);
}

/** The number before a text in the same cell, and the text without it. */
export function splitNumber(text: string): { readonly number: LineNumber | null; readonly rest: string } {
  const match = BEFORE.exec(text);
  const digits = match?.[1] ?? match?.[2];
  return match && digits !== undefined
    ? { number: parts(digits), rest: text.slice(match[0].length) }
    : { number: null, rest: text };
}

export const parts = (digits: string): LineNumber => digits.split(/[.,]/).map(Number);

/**
 * The Sasaran that a number points to, by the number's first parts; null where it has fewer.
 * @param depth how many parts the numbers of Sasaran have: 1 for 'Sasaran 2', 2 for 'Sasaran 1.1'
 */
export const keyOf = (number: LineNumber | null, depth: number): string | null =>
  number !== null && number.length >= depth ? number.slice(0, depth).join('.') : null;

/** Whether numbers only count: 1, 2, 3. */
export const isCount = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.length > 0 && numbers.every((number, i) => number === i + 1);
