import { orAmbiguous, questions } from '../../../src/taskpane/compose/ambiguous';
import { AmbiguousMark, InputError } from '../../../src/workbook/port';
import type { Sheet } from '../../../src/workbook/sheet';

const ours = (name: string, mark: string): Sheet => {
  return { name, mark, visibility: 'visible', cells: [], merges: [], tables: [] };
};

test('only sheets that are composed raise a question; Realisasi brings Setelan along', () => {
  const workbook = {
    sheets: [
      ours('Pohon', 'pohon'),
      ours('Pohon (2)', 'pohon'),
      ours('Setelan', 'setelan'),
      ours('Setelan (2)', 'setelan'),
      ours('Matriks Sasaran 1', 'matriks-1'),
      ours('Salinan', 'matriks-1'),
    ],
  };
  expect(questions(workbook, ['data'])).toEqual([]);
  expect(questions(workbook, ['matriks'])).toEqual([
    { mark: 'matriks-1', lembar: ['Matriks Sasaran 1', 'Salinan'] },
  ]);
  expect(questions(workbook, ['pohon', 'realisasi']).map(({ mark }) => mark)).toEqual(['pohon', 'setelan']);
});

test('a question is an answer, every other failure stays one', async () => {
  const asked = new AmbiguousMark({ id: 'Ada dua.', en: 'There are two.' }, 'temuan', [
    'Temuan',
    'Temuan (2)',
  ]);
  expect(await orAmbiguous(Promise.reject(asked))).toBe(asked);
  await expect(orAmbiguous(Promise.reject(new InputError('Penuh.')))).rejects.toThrow('Penuh.');
});
