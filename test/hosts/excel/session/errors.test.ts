import { codeOf, lacksSupport, mayBeRefusal, told } from '../../../../src/hosts/excel/session/errors';
import { Cancelled, InputError } from '../../../../src/workbook/port';

class ExcelError extends Error {
  constructor(readonly code: string) {
    super('in English');
  }
}

const error = (code: string) => new ExcelError(code);

it.each([
  ['AccessDenied', 'diproteksi atau hanya dapat dibaca'],
  ['ItemNotFound', 'tidak ada lagi di buku kerja ini'],
  ['InvalidOperationInCellEditMode', 'tekan Enter untuk menyelesaikan atau Esc untuk membatalkan'],
  ['RequestPayloadSizeLimitExceeded', 'terlalu besar untuk Excel'],
  ['ResponsePayloadSizeLimitExceeded', 'terlalu besar untuk Excel'],
  ['ItemAlreadyExists', 'sudah dipakai di buku kerja ini'],
  ['ApiNotFound', 'perbarui Excel'],
  ['GeneralException', 'periksa jaringan'],
  ['InvalidArgument', 'klik Baca ulang'],
  ['InvalidOperation', 'dalam keadaan buku kerja sekarang'],
  ['RequestAborted', 'tunggu sebentar'],
  ['Timeout', 'tunggu sebentar'],
  ['ServiceNotAvailable', 'periksa jaringan'],
  ['ConnectionFailure', 'periksa jaringan'],
  ['Unauthenticated', 'Masuk dulu ke akun Microsoft'],
  ['UnsupportedOperation', 'perbarui Excel'],
  ['NotImplemented', 'perbarui Excel'],
  ['Conflict', 'Orang lain sedang mengubah bagian yang sama'],
  ['MergedRangeConflict', 'pisahkan sel gabungan'],
  ['InsertDeleteConflict', 'memotong tabel atau sel gabungan'],
  ['FilteredRangeConflict', 'hapus saringannya'],
  ['MemoryLimitReached', 'tutup buku kerja lain'],
  ['AntahBerantah', 'simpan dan buka ulang buku kerja (AntahBerantah)'],
])('%s is told in a sentence', (code, words) => {
  const sentence = told(error(code));
  expect(sentence).toBeInstanceOf(InputError);
  expect(sentence.message).toContain(words);
});

it('leaves what is told already, and what is our own fault, as it is', () => {
  const fault = new TypeError('ours');
  const refused = new InputError('Sudah jelas.');
  const cancelled = new Cancelled();
  for (const one of [fault, refused, cancelled]) expect(told(one)).toBe(one);
  expect(codeOf(fault)).toBe('');
});

it('knows what an older Excel lacks from what went wrong', () => {
  expect(lacksSupport(told(error('ApiNotFound')))).toBe(true);
  expect(lacksSupport(told(error('TidakDikenal')))).toBe(true);
  expect(lacksSupport(told(error('AccessDenied')))).toBe(false);
  expect(lacksSupport(new Cancelled())).toBe(false);
});

it.each([
  ['GeneralException', 'PageLayout.orientation', true],
  ['GeneralException', 'Range.formulas', false],
  ['InvalidArgument', 'ConditionalFormatCollection.add', true],
  ['InvalidArgument', 'WorksheetCollection.add', false],
  ['AccessDenied', 'PageLayout.orientation', false],
  ['NotImplemented', 'Range.merge', true],
])('%s at %s: a part that can be done without: %s', (code, errorLocation, refusal) => {
  const thrown = Object.assign(error(code), { debugInfo: { errorLocation } });
  expect(mayBeRefusal(told(thrown))).toBe(refusal);
});
