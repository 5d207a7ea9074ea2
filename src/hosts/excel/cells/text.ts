/** What Excel would not take for the text it is: formulas, numbers, dates, times, errors, truth values. */
const MONTH = 'jan|feb|mar|apr|may|mei|jun|jul|aug|agu|ags|sep|oct|okt|nov|dec|des';
const SIGNS = String.raw`[\d\s.,:/\-+%()]*`;
const READ_AS_OTHER = [
  /^[=+\-@'#]/,
  // Digits with signs of numbers, dates, times, money and exponents only, or with the name of a month.
  new RegExp(
    String.raw`^[\s(]*(?:rp|\$|€|£)?[\s.,]*\d${SIGNS}(?:(?:e|am|pm|(?:${MONTH})[a-z]*)${SIGNS}){0,2}$`,
    'i',
  ),
  new RegExp(String.raw`^\s*(?:${MONTH})[a-z]*[\s.,/\-]*\d[\d\s.,/\-]*$`, 'i'),
  /^\s*(?:true|false|benar|salah)\s*$/i,
];

/**
 * What to write so that a cell holds this very text: with a leading apostrophe where Excel would read it otherwise. A
 * cell with the number format of texts takes everything as it is.
 */
export function asText(text: string, numberFormat?: string): string {
  if (numberFormat === '@') return text;
  return READ_AS_OTHER.some((pattern) => pattern.test(text)) ? `'${text}` : text;
}
