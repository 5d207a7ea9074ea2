import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bookOfFile } from './load';

const SAMPLES = path.resolve(__dirname, '../../samples');

test('a workbook of ours is loaded with names, tables, protection and its unlocked cells', () => {
  const book = bookOfFile(readFileSync(path.join(SAMPLES, 'contoh-realisasi.xlsx')), 'contoh.xlsx');
  expect(book.sheets.map(({ name, names }) => [name, names.map(({ formula }) => formula)])).toEqual([
    ['Data Cascading', ['="data"']],
    ['Realisasi', ['="realisasi"']],
    ['Setelan', ['="setelan"']],
  ]);
  expect(book.names.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
    "TriwulanBerjalan ='Realisasi'!$C$3",
  ]);
  expect(book.tables().map(({ name }) => name)).toEqual(['DataCascading', 'Realisasi']);
  const realisasi = book.sheet('Realisasi');
  expect(realisasi?.protection).toMatchObject({
    allowAutoFilter: true,
    allowFormatColumns: true,
    allowFormatCells: false,
  });
  const locked = [0, 2].map((col) => realisasi?.formats.get(2, col, 'protection.locked'));
  expect(locked).toEqual([true, false]);
  expect(book.sheet('Data Cascading')?.protection).toBeNull();
});

test('the sample is loaded with its merged areas', () => {
  const book = bookOfFile(readFileSync(path.join(SAMPLES, 'cascading-bkd-2024.xlsx')));
  expect(book.sheets.length).toBe(10);
  expect(book.sheets.reduce((sum, { merges }) => sum + merges.length, 0)).toBe(384);
});
