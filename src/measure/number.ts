/** What a text says where a number belongs. */
export type TypedNumber =
  | { readonly kind: 'angka'; readonly value: number; readonly persen: boolean }
  /** '1.234' is one thousand or one: both readings. */
  | { readonly kind: 'ambigu'; readonly calon: readonly [number, number] }
  | { readonly kind: 'kosong' }
  | { readonly kind: 'bukan-angka' };

/**
 * Reads a number as people type it in Indonesian: '1.234,5', '85,5 %', '12 dokumen', 'Rp 1.500.000'. A dash
 * says that there is nothing. '1.234' alone could be thousands or decimals and is not decided.
 */
export function readNumber(text: string): TypedNumber {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim();
  if (/^(?:[-–—.…]*|\(?kosong\)?)$/iu.test(plain)) return { kind: 'kosong' };
  const match =
    /^([-+−–]?)\s?(?:Rp\.?\s?)?(\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*)\s?(%|persen\b)?\s?([^\d]*)$/iu.exec(plain);
  if (!match) return { kind: 'bukan-angka' };
  const [, sign = '', written = '', percent, unit = ''] = match;
  if (!/^[\p{L}\s().,/²³'-]*$/u.test(unit)) return { kind: 'bukan-angka' };
  const digits = written.replace(/[.,]$/u, '').replace(/\s/gu, '');
  const factor = sign === '' || sign === '+' ? 1 : -1;
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return { kind: 'ambigu', calon: [factor * Number(digits.replace('.', '')), factor * Number(digits)] };
  }
  const value = readDigits(digits);
  return value === null
    ? { kind: 'bukan-angka' }
    : { kind: 'angka', value: factor * value, persen: percent !== undefined };
}

/** A number with a decimal comma and no dots, so that nothing in it is ambiguous: '0,4', '1000'. */
export function withComma(value: number): string {
  return String(value).replace('.', ',');
}

/** Thousands and decimals told apart by their signs; null where they contradict each other. */
function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !/^0\.\d{3}$/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/,/g, ''));
  return null;
}
