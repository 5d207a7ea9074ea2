import { bentrok, namesIn, NEW_NAMES } from '../../../src/workflow/susun/names';
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';

const SPAN = { row: 0, col: 0, rows: 2, cols: 2 };

function sheet(name: string, mark: string | null = null, ...tables: readonly string[]): Sheet {
  const own = tables.map((table) => ({ name: table, span: SPAN }));
  return { name, mark, visibility: 'visible', cells: [], merges: [], tables: own };
}

const workbook = (...sheets: readonly Sheet[]): WorkbookContent => ({ sheets });

describe('names of sheets', () => {
  test('a free name is taken as it is', () => {
    expect(namesIn(workbook(sheet('SASARAN 1'))).sheet('pohon', 'Pohon Cascading')).toBe('Pohon Cascading');
  });

  test("beside a sheet of the user's ours is called '… (2)', whatever the letter case", () => {
    const names = namesIn(workbook(sheet('pohon cascading'), sheet('RINGKASAN'), sheet('Ringkasan (2)')));
    expect(names.sheet('pohon', 'Pohon Cascading')).toBe('Pohon Cascading (2)');
    expect(names.sheet('ringkasan', 'Ringkasan')).toBe('Ringkasan (3)');
  });

  test('the sheet of ours keeps the name it has, also one that the user gave it', () => {
    const names = namesIn(workbook(sheet('Pohon 2024', 'pohon'), sheet('Pohon Cascading')));
    expect(names.sheet('pohon', 'Pohon Cascading')).toBe('Pohon 2024');
  });

  test('of several with one mark the chosen one keeps its name', () => {
    const both = workbook(sheet('Pohon Cascading', 'pohon'), sheet('Pohon lama', 'pohon'));
    expect(namesIn(both).sheet('pohon', 'Pohon Cascading')).toBe('Pohon Cascading');
    expect(namesIn(both, { pohon: 'Pohon lama' }).sheet('pohon', 'Pohon Cascading')).toBe('Pohon lama');
  });

  test('a long name is cut to 31 characters, number included', () => {
    const long = 'Matriks Sasaran Perangkat Daerah';
    const names = namesIn(workbook(sheet(long.slice(0, 31)), sheet(long)));
    expect(names.sheet('matriks-1', long)).toBe('Matriks Sasaran Perangkat D (2)');
    expect(names.sheet('matriks-1', long)).toHaveLength(31);
  });

  test('two sheets of one plan never get one name, and a mark keeps what it was given', () => {
    const names = namesIn(workbook());
    expect(names.sheet('matriks-1', 'Matriks Sasaran 1')).toBe('Matriks Sasaran 1');
    expect(names.sheet('matriks-2', 'Matriks Sasaran 1')).toBe('Matriks Sasaran 1 (2)');
    expect(names.sheet('matriks-1', 'Matriks Sasaran 1')).toBe('Matriks Sasaran 1');
  });
});

describe('names of tables and cells', () => {
  test("beside the user's table ours gets a number, whatever the letter case", () => {
    const names = namesIn(workbook(sheet('Isian', null, 'REALISASI', 'Realisasi_2')));
    expect(names.table('realisasi', 'Realisasi')).toBe('Realisasi_3');
    expect(names.table('data', 'DataCascading')).toBe('DataCascading');
  });

  test('our table keeps the name it has, beside a table that the user added to our sheet', () => {
    const ours = sheet('Realisasi', 'realisasi', 'Catatan', 'Realisasi_2');
    const names = namesIn(workbook(sheet('Isian', null, 'Realisasi'), ours));
    expect(names.table('realisasi', 'Realisasi')).toBe('Realisasi_2');
  });

  test('a table and a defined name cannot share a word', () => {
    const names = namesIn({ sheets: [], names: [{ name: 'datacascading', sheet: null }] });
    expect(names.table('data', 'DataCascading')).toBe('DataCascading_2');
  });

  test('a cell keeps its name on our sheet; where the name leads elsewhere it gets a number', () => {
    const sheets = [sheet('Realisasi 2024', 'realisasi'), sheet('Lain')];
    const pointing = (to: string | null) => ({ sheets, names: [{ name: 'TriwulanBerjalan', sheet: to }] });
    expect(namesIn(pointing('Realisasi 2024')).cell('realisasi', 'TriwulanBerjalan')).toBe(
      'TriwulanBerjalan',
    );
    expect(namesIn(pointing('Lain')).cell('realisasi', 'TriwulanBerjalan')).toBe('TriwulanBerjalan_2');
    expect(namesIn(pointing(null)).cell('realisasi', 'TriwulanBerjalan')).toBe('TriwulanBerjalan_2');
  });
});

test('in a new workbook every name is the usual one', () => {
  expect(NEW_NAMES.sheet('pohon', 'Pohon Cascading')).toBe('Pohon Cascading');
  expect(NEW_NAMES.table('realisasi', 'Realisasi')).toBe('Realisasi');
  expect(NEW_NAMES.cell('realisasi', 'TriwulanBerjalan')).toBe('TriwulanBerjalan');
});

test('marks that several sheets carry, in the order of the workbook; marks that are not ours do not count', () => {
  const found = bentrok(
    workbook(
      sheet('A', 'matriks-1'),
      sheet('B', 'pohon'),
      sheet('B (2)', 'pohon'),
      sheet('C'),
      sheet('D'),
      sheet('E', 'lain'),
      sheet('F', 'lain'),
      sheet('A (2)', 'matriks-1'),
    ),
  );
  expect(found).toEqual([
    { mark: 'matriks-1', lembar: ['A', 'A (2)'] },
    { mark: 'pohon', lembar: ['B', 'B (2)'] },
  ]);
});
