import { invalidArgument } from './errors';
import type { Content, Value } from './model';

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
/** Excel's limit for the text of one cell and of one formula. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** What a cell becomes when an add-in writes a value into it, and the number format that Excel then chooses. */
export interface Entered {
  readonly content: Content | undefined;
  readonly numberFormat?: string;
}

/**
 * Excel takes texts as if they were typed on an en-US keyboard: '85.5' becomes a number, '1-2' a date, what
 * begins with '=', '+', '-' or '@' a formula, unless the cell's number format is text ('@').
 */
export function entered(value: unknown, numberFormat: string): Entered {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument('Not a number.');
    return { content: { value } };
  }
  if (typeof value === 'boolean') return { content: { value } };
  if (typeof value !== 'string') throw invalidArgument(`No value for a cell: ${JSON.stringify(value)}.`);
  if (value === '') return { content: undefined };
  if (value.length > MAX_TEXT) throw invalidArgument(`A text of ${value.length} signs.`);
  if (numberFormat === '@') return { content: { value } };
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  return typed(value);
}

function typed(text: string): Entered {
  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1) return { content: formulaOf(trimmed) };
  const number = numberOf(trimmed);
  if (number) return number;
  if (/^(true|false)$/i.test(trimmed)) return { content: { value: /^true$/i.test(trimmed) } };
  if (ERRORS.includes(trimmed.toUpperCase()))
    return { content: { value: trimmed.toUpperCase(), isError: true } };
  // Excel reads these as the beginning of a formula.
  if (/^[+\-@]./.test(trimmed)) return { content: formulaOf(`=${trimmed}`) };
  return { content: { value: text } };
}

/** A formula whose brackets and quotes are closed; Excel refuses others. The engine computes the value later. */
function formulaOf(formula: string): Content {
  if (formula.length > MAX_FORMULA) throw invalidArgument(`A formula of ${formula.length} signs.`);
  const bare = formula.replace(/"(?:[^"]|"")*"/g, 'T').replace(/'(?:[^']|'')*'!/g, 'S!');
  if (/["']/.test(bare)) throw invalidArgument(`A formula that Excel cannot read: ${formula}`);
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) break;
  }
  if (depth !== 0 || /[+\-*/^&=<>,(]$/.test(bare))
    throw invalidArgument(`A formula that Excel cannot read: ${formula}`);
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
    if (text.length > 257) throw invalidArgument('A text of more than 255 signs in a formula.');
  return { formula, value: 0 };
}

function numberOf(text: string): Entered | null {
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?%?$/i.test(text) && /\d/.test(text)) {
    const percent = text.endsWith('%');
    const value = Number(text.replace(/[,%]/g, ''));
    if (!Number.isFinite(value)) return null;
    if (percent) return { content: { value: value / 100 }, numberFormat: '0%' };
    return { content: { value } };
  }
  return dateOf(text);
}

/** '1-2', '1/2/2024', '2024-01-02': dates on an en-US keyboard, month first. */
function dateOf(text: string): Entered | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [us?.[3] === undefined ? 2024 : yearOf(us[3]), Number(us?.[1]), Number(us?.[2])];
  if ((!iso && !us) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
  return { content: { value: serial }, numberFormat: us?.[3] === undefined && !iso ? 'd-mmm' : 'm/d/yyyy' };
}

const yearOf = (text: string): number => (text.length === 4 ? Number(text) : 2000 + Number(text));

/** What a cell with a number format shows, for the formats that tests use. */
export function textOf(value: Value, numberFormat: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const decimals = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (numberFormat.includes('%')) return `${(value * 100).toFixed(decimals)}%`;
  if (numberFormat.startsWith('#,##0')) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return value.toLocaleString('en-US', digits);
  }
  return numberFormat.startsWith('0') ? value.toFixed(decimals) : String(value);
}
