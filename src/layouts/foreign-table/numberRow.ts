import { textsIn, type Line } from './block';

const COLUMN_NUMBER = /^\(?(?:(\d{1,2})[a-z]?|[a-z])\.?\)?(?:\s*[=(].*)?$/i;

/** Whether a text may count a column: '1', '(2)', '13 = 9 + 10 + 11 + 12', 'c'. */
export function isColumnNumber(text: string): boolean {
  return COLUMN_NUMBER.test(text);
}

/**
 * The row that counts the columns: '1', '(2)', '13 = 9 + 10 + 11 + 12', or by letters, none left out. It begins left of
 * the indikator, or with it.
 */
export function isNumberRow(line: Line | undefined, indikator: number): boolean {
  return countsFrom(textsIn(line)) <= indikator;
}

/** The column with which a row begins to count the columns; Infinity where it does not count them. */
export function countsFrom(texts: readonly (readonly [col: number, text: string])[]): number {
  const [first] = texts;
  if (texts.length < 3 || !first || texts.some(([, text]) => !isColumnNumber(text))) return Infinity;
  const counted = texts.map(([, text]) => Number(COLUMN_NUMBER.exec(text)?.[1] ?? letterNumber(text)));
  const steps = counted.slice(1).map((number, i) => number - (counted[i] ?? 0));
  const isCount = (counted[0] ?? 9) <= 3 && steps.every((step) => step === 0 || step === 1);
  return isCount ? first[0] : Infinity;
}

/** '(c)' is the third. */
function letterNumber(text: string): number {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .charCodeAt(0) -
    'a'.charCodeAt(0) +
    1
  );
}
