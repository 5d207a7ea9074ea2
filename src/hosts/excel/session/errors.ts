import { Cancelled, InputError } from '../../../workbook/port';
import { SENTENCES, unknown } from './sentences';

/** The error code of Excel's client library, '' where the error is none of its own. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/**
 * What the user is told of an error: its own sentence for each code of Excel, a general one with the code for all
 * others. What is our own fault (a TypeError) stays as it is.
 */
export function told(error: unknown): Error {
  if (error instanceof InputError || error instanceof Cancelled) return error;
  const code = codeOf(error);
  if (!code) return error instanceof Error ? error : new Error(String(error));
  return new InputError(SENTENCES[code] ?? unknown(code), { cause: error });
}

const UNSUPPORTED = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedOperation',
  'UnsupportedFeature',
]);

/** Errors that leaving something out does not mend. */
const OF_THE_WHOLE = new Set([
  ...['AccessDenied', 'ReadOnly', 'Unauthenticated', 'BadPassword', 'InvalidOperationInCellEditMode'],
  ...['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'Conflict', 'FileCorrupted'],
  ...['RequestAborted', 'Timeout', 'ActivityLimitReached', 'ServiceNotAvailable', 'ConnectionFailure'],
  ...['InternalServerError', 'HostRestartNeeded', 'MemoryLimitReached', 'InactiveWorkbook'],
]);

/** Whether Excel refused something that this version of it does not know, or says so in words unknown to us. */
export function lacksSupport(error: unknown): boolean {
  const code = codeOf(causeOf(error));
  return UNSUPPORTED.has(code) || (code !== '' && !(code in SENTENCES));
}

/** Whether Excel may have refused a single thing, so that the work may succeed without it. */
export function mayDoWithout(error: unknown): boolean {
  const code = codeOf(causeOf(error));
  return code !== '' && !OF_THE_WHOLE.has(code);
}

/** What a sheet can be drawn without, by where Excel says that it went wrong. */
const PAGE = /^(?:PageLayout|PageBreak|HeadersFooters|HeaderFooter)/;
const OPTIONAL = new RegExp(
  [
    PAGE.source,
    '^(?:Conditional|DataBar|CustomConditional|DataValidation|WorksheetFreezePanes|FreezePanes|Application)',
    '^(?:WorksheetProtection|NamedItem|Table|RangeFormat|RangeFont|RangeFill|RangeBorder|FormatProtection)',
    '^Range\\.(?:merge|unmerge|numberFormat|hyperlink|clear|conditionalFormats|dataValidation|format)',
    '^Worksheet\\.(?:position|showGridlines|gridlines|tabColor|names|pageLayout|freezePanes|\\w+PageBreaks)',
  ].join('|'),
);

/**
 * Whether a drawing may succeed part by part: Excel does not know something, or refused what can be done without. A
 * general error counts only for the page: an Excel without any printer answers so.
 */
export function mayBeRefusal(error: unknown): boolean {
  if (lacksSupport(error)) return true;
  if (!mayDoWithout(error)) return false;
  const place = placeOfError(error);
  if (codeOf(causeOf(error)) === 'GeneralException') return PAGE.test(place) || saysUnknown(error);
  return OPTIONAL.test(place) || (place === '' && codeOf(causeOf(error)) === 'InvalidArgument');
}

/** Some answer every request that they do not know with a general error, and say why in words. */
function saysUnknown(error: unknown): boolean {
  const cause = causeOf(error);
  return (
    cause instanceof Error &&
    /not (?:yet )?(?:implemented|supported|emulated)|unsupported/i.test(cause.message)
  );
}

/** Where in Excel it went wrong, such as 'PageLayout.paperSize'; '' where that is not told. */
export function placeOfError(error: unknown): string {
  const cause = causeOf(error);
  if (typeof cause !== 'object' || cause === null || !('debugInfo' in cause)) return '';
  const info = cause.debugInfo;
  const known = typeof info === 'object' && info !== null && 'errorLocation' in info;
  return known && typeof info.errorLocation === 'string' ? info.errorLocation : '';
}

/** What Excel said, behind a sentence of ours. */
export function causeOf(error: unknown): unknown {
  return error instanceof InputError ? error.cause : error;
}
