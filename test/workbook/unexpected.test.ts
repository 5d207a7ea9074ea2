import { FarError, rincianOf, toldOf } from '../../src/workbook/unexpected';

const firstLines = (told: readonly string[]) => told.map((text) => text.split('\n')[0]);

test('an error is told with its stack, then what caused it', () => {
  const error = new TypeError('luar', { cause: new RangeError('dalam', { cause: 'sebuah teks' }) });
  const told = toldOf(error);
  expect(firstLines(told)).toEqual(['TypeError: luar', 'RangeError: dalam', 'sebuah teks']);
  expect(told[0]).toMatch(/\n {4}at /);
});

test('where an engine leaves name and message out of the stack, they stand before it', () => {
  const error = new Error('pesan');
  error.stack = 'baca@panel.js:1:2';
  expect(toldOf(error)).toEqual(['Error: pesan\nbaca@panel.js:1:2']);
});

test('causes in a circle are told to the eighth', () => {
  const error = new Error('lagi');
  error.cause = error;
  expect(toldOf(error)).toHaveLength(8);
});

test('of an error from a worker, what was told there is told', () => {
  const far = new FarError('TypeError: x', ['TypeError: x\n    at worker.js', 'sebab']);
  expect(toldOf(new Error('di sini', { cause: far })).slice(1)).toEqual([
    'TypeError: x\n    at worker.js',
    'sebab',
  ]);
});

test("Excel's own errors tell code and place, and none of the statements, which hold texts of the workbook", () => {
  const debugInfo = {
    code: 'GeneralException',
    errorLocation: 'Range.values',
    statement: 'v.values = "NIP 19…"',
  };
  const error = Object.assign(new Error('Excel'), { debugInfo, stack: '' });
  expect(toldOf(error)).toEqual(['Error: Excel\nExcel: GeneralException, Range.values']);
});

test('what is copied begins with what was being done', () => {
  expect(rincianOf('Menyusun lembar…', 'kaput')).toBe('Saat: Menyusun lembar…\nkaput');
});
