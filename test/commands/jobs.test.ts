import { readFileSync } from 'node:fs';
import { periksaJob, susunJob } from '../../src/commands/jobs';
import { InputError } from '../../src/workbook/port';
import { fileWorkbook } from '../../src/hosts/file';
import { writeXlsx } from '../../src/hosts/xlsx';
import { SAMPLE_FILE } from '../support/sample';

const open = () => fileWorkbook(readFileSync(SAMPLE_FILE), 'contoh.xlsx');
const sheetsOf = async (book: ReturnType<typeof open>) => (await book.read()).sheets.map(({ name }) => name);

test('Periksa adds the sheet Temuan, shows it, and tells the verdict', async () => {
  const book = open();
  const before = await sheetsOf(book);
  expect(await periksaJob('2026-11-24')(book)).toEqual({
    id: 'Siap diajukan. Hasilnya ada di lembar Temuan.',
    en: 'Ready for submission. The result is in the sheet Temuan.',
  });
  expect(await sheetsOf(book)).toEqual([...before, 'Temuan']);
  expect(book.view.shown).toEqual({ lembar: 'Temuan', row: 0, col: 0 });
});

test('Susun adds the sheets of the choice and shows the first', async () => {
  const book = open();
  const before = await sheetsOf(book);
  expect(await susunJob({ lembar: ['ringkasan', 'data'] }, '2026-11-24')(book)).toEqual({
    id: '2 lembar sudah disusun.',
    en: '2 sheets composed.',
  });
  expect(await sheetsOf(book)).toEqual([...before, 'Ringkasan', 'Data Cascading']);
  expect(book.view.shown?.lembar).toBe('Ringkasan');
});

test('a workbook without a cascade is answered with a sentence and stays as it was', async () => {
  const empty = await writeXlsx({
    title: '',
    sheets: [
      {
        ...{
          name: 'Kosong',
          mark: 'pohon',
          cells: [],
          merges: [],
          areas: [],
          columnWidths: [],
          rowHeights: [],
        },
        page: {
          ...{ paper: 'A4', scale: 100, rowBreaks: [], colBreaks: [], footer: {} },
          margins: { top: 20, right: 20, bottom: 20, left: 20 },
        },
      },
    ],
  });
  const book = fileWorkbook(empty, 'kosong.xlsx');
  await expect(periksaJob('2026-11-24')(book)).rejects.toThrow(InputError);
  expect(await sheetsOf(book)).toEqual(['Kosong']);
});
