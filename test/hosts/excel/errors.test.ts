import { codeOf, lacksSupport, told } from '../../../src/hosts/excel/errors';
import { Cancelled, InputError } from '../../../src/workbook/port';

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
