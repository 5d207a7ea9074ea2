import { baca } from '../../../src/workflow/baca';
import { halamanSemua, rencanakan } from '../../../src/workflow/susun/rencana';
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { sampleWorkbook } from '../../support/sample';

const always = () => Promise.resolve(true);

let sample: WorkbookContent;
beforeAll(async () => {
  sample = await sampleWorkbook();
});

const ours = (name: string, mark: string): Sheet => {
  return { name, mark, visibility: 'visible', cells: [], merges: [], tables: [] };
};

test('each sheet with its name, what happens to it, and its pages', async () => {
  const workbook = {
    sheets: [
      ...sample.sheets,
      ours('Pohon lama', 'pohon'),
      ours('Setelan', 'setelan'),
      ours('M 9', 'matriks-9'),
    ],
  };
  const options = { asal: true, lembar: ['pohon', 'matriks', 'realisasi'] } as const;
  const rencana = await rencanakan(workbook, baca(workbook), options, always);
  expect(rencana?.lembar.map(({ plan, nasib, halaman }) => [plan.name, nasib, halaman.length])).toEqual([
    ['Pohon lama', 'menggantikan', 10],
    ['Matriks Sasaran 1', 'baru', 1],
    ['Matriks Sasaran 2', 'baru', 2],
    ['Matriks Sasaran 3', 'baru', 1],
    ['Matriks Sasaran 4', 'baru', 1],
    ['Matriks Sasaran 5', 'baru', 6],
    ['Realisasi', 'baru', 6],
    ['Setelan', 'diperbarui', 1],
  ]);
  expect(rencana?.dihapus).toEqual(['M 9']);
  expect(rencana && halamanSemua(rencana)).toBe(28);
});

test('planning stops between two kinds of sheets when it is not wanted any more', async () => {
  let pauses = 0;
  const rencana = await rencanakan(sample, baca(sample), { lembar: ['ringkasan', 'data'] }, () => {
    pauses += 1;
    return Promise.resolve(false);
  });
  expect([rencana, pauses]).toEqual([null, 1]);
});
