import { Cancelled, InputError } from '../../workbook/port';

const PROTECTED =
  'Excel menolak karena lembar atau buku kerja ini diproteksi atau hanya dapat dibaca; buka proteksinya (Tinjau › Hapus Proteksi) atau simpan salinannya, lalu coba lagi.';
const GONE =
  'Lembar, tabel atau sel yang dituju tidak ada lagi di buku kerja ini; klik Baca ulang, lalu coba lagi.';
const TOO_LARGE =
  'Isi yang dikirim sekali jalan terlalu besar untuk Excel; kosongkan baris dan kolom yang tidak dipakai atau pilih lebih sedikit lembar, lalu coba lagi.';
const TOO_OLD =
  'Excel ini belum mengenal perintah yang dipakai; perbarui Excel, atau buka berkasnya di pratinjau pada peramban.';
const BUSY = 'Excel sedang sibuk; tunggu sebentar, lalu coba lagi.';
const OFFLINE = 'Sambungan ke Excel terputus; periksa jaringan, lalu coba lagi.';
const DAMAGED =
  'Excel tidak dapat memakai alamat, nama atau isi yang diminta; klik Baca ulang, lalu coba lagi.';

/** What each error code of Excel means to the user, and what to do about it. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: PROTECTED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidBinding: GONE,
  InvalidSelection: GONE,
  InvalidObjectPath: GONE,
  InvalidOperationInCellEditMode:
    'Sebuah sel sedang diisi; tekan Enter untuk menyelesaikan atau Esc untuk membatalkan, lalu coba lagi.',
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ItemAlreadyExists:
    'Nama lembar, tabel atau nama yang akan dibuat sudah dipakai di buku kerja ini; klik Baca ulang, lalu susun lagi.',
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  OperationCellsExceedLimit: TOO_LARGE,
  NonBlankCellOffSheet:
    'Isi lembar akan terdorong keluar dari tepi lembar; kosongkan baris atau kolom terakhirnya.',
  MergedRangeConflict: 'Ada sel gabungan yang menghalangi; pisahkan sel gabungan itu, lalu coba lagi.',
  FilteredRangeConflict: 'Tabel atau rentang sedang disaring; hapus saringannya, lalu coba lagi.',
  InsertDeleteConflict:
    'Sel tidak dapat disisipkan atau dihapus di situ karena memotong tabel atau sel gabungan; pindahkan dulu, lalu coba lagi.',
  PivotTableRangeConflict: 'Sebuah PivotTable menempati tempat itu; pindahkan dulu, lalu coba lagi.',
  FormulaLengthExceedsLimit: 'Sebuah rumus terlalu panjang untuk Excel; pendekkan isinya, lalu coba lagi.',
  InactiveWorkbook: 'Buku kerja ini sedang tidak aktif; klik jendelanya, lalu coba lagi.',
  UnsupportedSheet: 'Lembar itu bukan lembar kerja (misalnya lembar grafik); pilih lembar lain.',
  MemoryLimitReached: 'Memori Excel habis; tutup buku kerja lain, lalu coba lagi.',
  InvalidOperation:
    'Excel tidak dapat melakukannya dalam keadaan buku kerja sekarang; klik Baca ulang, lalu coba lagi.',
  InvalidArgument: DAMAGED,
  InvalidRequest: DAMAGED,
  BadPassword: 'Lembar ini diproteksi dengan kata sandi; buka dulu proteksinya, lalu coba lagi.',
  Unauthenticated: 'Masuk dulu ke akun Microsoft Anda di Excel, lalu coba lagi.',
  FileCorrupted: 'Berkas yang dibuka Excel rusak; buka salinan yang utuh.',
  Conflict: 'Orang lain sedang mengubah bagian yang sama; tunggu sebentar, lalu coba lagi.',
  ActivityLimitReached: BUSY,
  RequestAborted: BUSY,
  Timeout: BUSY,
  ServiceNotAvailable: OFFLINE,
  ConnectionFailure: OFFLINE,
  HostRestartNeeded: 'Excel perlu dimulai ulang; simpan pekerjaan Anda, tutup Excel, lalu buka lagi.',
  ReadOnly: PROTECTED,
  GeneralException:
    'Excel gagal mengerjakannya atau sambungannya terputus; periksa jaringan, lalu coba lagi.',
  InternalServerError: OFFLINE,
};

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
  const sentence =
    SENTENCES[code] ??
    `Excel tidak dapat menyelesaikannya; coba lagi, atau simpan dan buka ulang buku kerja (${code}).`;
  return new InputError(sentence, { cause: error });
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
