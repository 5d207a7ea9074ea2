/** What a text says where a number belongs. */
export type TypedNumber =
  /** `satuan`: the words behind it, or the currency before it. */
  | {
      readonly kind: 'angka';
      readonly value: number;
      readonly persen: boolean;
      readonly satuan?: string;
    }
  /** '1.234' is one thousand or one: both readings. */
  | { readonly kind: 'ambigu'; readonly calon: readonly [number, number] }
  | { readonly kind: 'kosong' }
  | { readonly kind: 'bukan-angka' };

const BUKAN: TypedNumber = { kind: 'bukan-angka' };

/** Marks of no width that come along with copied text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** 'n/a' and dashes say that there is nothing. */
const NOTHING = /^(?:[-–—−.…]*|\(?kosong\)?|n\s?[/.]?\s?a\.?)$/iu;

/** Sign, currency, digits, percent sign, what is counted. */
const TYPED =
  /^([-+−–]?)(\s?)((?:Rp|IDR)\.?\s?)?(\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*)\s?(%|persen\b)?\s?([^\d]*)$/iu;

/** Words and signs of what is counted. '²' right behind the digits would be a power. */
const UNIT = /^(?![²³])[\p{L}\s().,/²³'-]*$/u;

/** '1,5 juta' and '2 lusin' are not 1,5 and 2. */
const MAGNITUDE =
  /^(?:belas|puluh|ratus|ribu|rb|juta|jt|mil[iy]ard?|tril[iy]un|lusin|kodi|gros|k)(?![\p{L}])/iu;

/** A capital M or T may be milliards, a small one metres. */
const CAPITAL_MAGNITUDE = /^[MT](?![\p{L}²³])/u;

/** 'Rp 1,5 M' is no metre. */
const MONEY_MAGNITUDE = /^[mt]\b/iu;

/** What makes another number of it: '3 dari empat', '90-an', '12.30 WIB', '12 lebih', '5/bulan'. */
const OTHERWISE =
  /^(?:-?an|lebih|kurang|hampir|s\/?\.?d|sampai|hingga|dari|atau|wib|wita|wit|per)(?![\p{L}])|^\//iu;

/** '12 belum selesai' is not 12; in parentheses it is a remark. */
const DENIED = /(?<![\p{L}])(?:belum|tidak|bukan)(?![\p{L}])/iu;

/** '1.500,-': no decimals, so that the dot stands before thousands. */
const NO_DECIMALS = /^\d{1,3}(?:\.\d{3})+,$/;

/** Excel keeps 15 digits of a number; a longer one is a NIP or an account. */
const MOST_DIGITS = 15;

/**
 * Reads a number as people type it in Indonesian: '1.234,5', '85,5 %', '12 dokumen', 'Rp 1.500.000', in digits of
 * any width. A dash says that there is nothing. '1.234' alone could be thousands or decimals and is not decided;
 * '12/15', '- 5' (a list?) and '1,5 juta' are no numbers.
 */
export function readNumber(text: string): TypedNumber {
  const plain = narrow(text);
  if (NOTHING.test(plain)) return { kind: 'kosong' };
  const match = TYPED.exec(plain);
  if (!match) return BUKAN;
  const [, sign = '', gap = '', money, written = '', percent, behind = ''] = match;
  const isList = gap !== '' && (sign === '-' || sign === '–');
  if (isList || !isCounted(behind, money !== undefined)) return BUKAN;
  const factor = sign === '' || sign === '+' ? 1 : -1;
  const compact = written.replace(/\s/gu, '');
  const isSure = NO_DECIMALS.test(compact) && behind.startsWith('-');
  const digits = compact.replace(/[.,]$/u, '');
  if (!isSure && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return { kind: 'ambigu', calon: [factor * Number(digits.replace('.', '')), factor * Number(digits)] };
  }
  const value = readDigits(digits);
  if (value === null) return BUKAN;
  const satuan = money === undefined ? behind.replace(/^[-.,]+/, '').trim() : 'Rp';
  // Adding 0 makes 0 of -0.
  return {
    ...{ kind: 'angka', value: factor * value + 0, persen: percent !== undefined },
    ...(satuan !== '' && { satuan }),
  };
}

/** Whether what stands behind a number is the unit that it counts, or a remark that leaves it as it is. */
function isCounted(behind: string, money: boolean): boolean {
  if (!UNIT.test(behind) || OTHERWISE.test(behind)) return false;
  if (MAGNITUDE.test(behind) || CAPITAL_MAGNITUDE.test(behind)) return false;
  if (money && MONEY_MAGNITUDE.test(behind)) return false;
  return !DENIED.test(behind.replace(/\([^)]*\)/gu, ' '));
}

/**
 * The number that a percent cell shows for what it stores, to the 15 digits that Excel counts by: times 100 in binary
 * fractions 0.57 is 56.99999999999999, and the cell shows 57 %.
 * @example percentShown(0.57) // 57
 */
export function percentShown(stored: number): number {
  return excelDigits(stored * 100);
}

/**
 * What a percent cell stores to show a number.
 * @example percentStored(57) // 0.57
 */
export function percentStored(shown: number): number {
  return excelDigits(shown / 100);
}

/** A number to the 15 digits that Excel counts by: 90.99999999999999, as binary fractions leave it, is 91. */
export function excelDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** A number that can be shown; null for what overflows, as Excel has no infinite numbers. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A number with a decimal comma and no dots, so that nothing in it is ambiguous: '0,4', '1000'. */
export function withComma(value: number): string {
  return String(value).replace('.', ',');
}

/**
 * A number as people are shown it: at most two decimals behind a comma, rounded as people round the decimals they see
 * (1,005 is 1,01), and dots between thousands from five digits on.
 */
export function angka(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-6) return '0';
  if (size >= 1e15) return value.toLocaleString('id-ID');
  const rounded = Number(`${Math.round(Number(`${size.toPrecision(15)}e2`))}e-2`);
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Full-width signs in their usual width, single spaces, without invisible marks and the apostrophe before a text. */
function narrow(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010\u2011\ufe63]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^ ?['’`](?=[\d\s+−-])/u, '')
    .trim();
}

/** Thousands and decimals told apart by their signs; null where they contradict each other, or are a code. */
function readDigits(digits: string): number | null {
  const [whole = ''] = digits.split(/[.,](?=\d*$)/);
  if (/^0\d{2,}/.test(digits) || whole.replace(/\D/g, '').length > MOST_DIGITS) return null;
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !/^0\.\d{3}$/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/,/g, ''));
  return null;
}
