import { namedMonth, semesterQuarter } from '../../../src/layouts/foreign-table/quarter';
import { readTabel } from '../../../src/layouts/foreign-table/read';
import { quarterList } from '../../../src/measure/quarters';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import { sheetOf, workbookOf } from '../../support/grid';

type Rows = Parameters<typeof sheetOf>[0];
type Value = string | number | null;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'];

/** The realisasi of the quarters as they are read. */
function quarters(rows: Rows) {
  const [table] = readTabel(sheetOf(rows));
  return table?.rows.map(({ triwulan }) => quarterList(triwulan).map((isian) => isian?.angka ?? null));
}

/** What is measured at the end of the year. */
function measured(rows: Rows) {
  const book = workbookOf(sheetOf(rows));
  return hitung(book, baca(book), { triwulan: 4 }).indikator.map(({ realisasi, capaian }) => [
    realisasi,
    capaian,
  ]);
}

const head = (...before: readonly string[]): Value[] => [...before, ...MONTHS];
const under = (before: readonly string[], word: string): Rows => [
  [...before, word, ...Array.from({ length: 11 }, () => null)],
  [...before.map(() => null), ...MONTHS],
];

describe('namedMonth', () => {
  test.each([
    ['Januari', 1],
    ['PEBRUARI', 2],
    ['Bulan Maret', 3],
    ['Agt.', 8],
    ['Sept', 9],
    ['Nopember', 11],
    ['Jadwal Maret', null],
    ['Marwah', null],
    ['Desa', null],
    ['Oktober 2025', null],
  ])('%s -> %j', (text, month) => {
    expect(namedMonth(text)).toBe(month);
  });
});

describe('semesterQuarter', () => {
  test.each([
    ['Semester I', 2],
    ['Realisasi Semester 2', 4],
    ['Smt. II', 4],
    ['Semester', null],
    ['Semester III', null],
  ])('%s -> %j', (text, quarter) => {
    expect(semesterQuarter(text)).toBe(quarter);
  });
});

test('what is counted adds up, of the rest the last filled month holds', () => {
  const rows = [
    head('Indikator', 'Satuan', 'Target'),
    ['Jumlah berkas', 'berkas', 12, 1, 1, 1, 2, null, 1, 1, 1, 1, 1, 1, 1],
    ['Persentase arsip tertata', '%', 80, 10, 20, 30, 35, 40, null, 50, 55, 60, 70, null, null],
  ];
  expect(quarters(rows)).toEqual([
    [3, 3, 3, 3],
    [30, 40, 60, 70],
  ]);
  expect(measured(rows)).toEqual([
    [12, 100],
    [70, 87.5],
  ]);
});

test('months in which nothing stands make an empty quarter', () => {
  expect(quarters([head('Indikator'), ['Jumlah berkas', 4, null, 2]])).toEqual([[6, null, null, null]]);
});

test('a text among the months of a count is no number of the quarter', () => {
  const rows = [...under(['Indikator'], 'Realisasi'), ['Jumlah berkas', 4, 'belum', 2]];
  expect(quarters(rows)).toEqual([[null, null, null, null]]);
});

test('targets that run on tell that the months do, too', () => {
  const running = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const rows = [
    ['Indikator', 'Target', ...MONTHS.flatMap((month) => [month, null])],
    [null, null, ...MONTHS.flatMap(() => ['Target', 'Realisasi'])],
    ['Jumlah berkas', 12, ...running.flatMap((n) => [n, n])],
    ['Jumlah surat', 12, ...running.flatMap(() => [1, 1])],
  ];
  expect(quarters(rows)).toEqual([
    [3, 6, 9, 12],
    [3, 3, 3, 3],
  ]);
  expect(measured(rows)).toEqual([
    [12, 100],
    [12, 100],
  ]);
});

test('months below a quarter are its months', () => {
  const rows = [
    ['Indikator', 'TW I', null, null, 'TW II', null, null],
    [null, ...MONTHS.slice(0, 6)],
    ['Jumlah berkas', 1, 2, 3, 4, 5, 6],
  ];
  expect(quarters(rows)).toEqual([[6, 15, null, null]]);
});

test('beside columns of quarters the months are no further values', () => {
  const rows = [
    ['Indikator', 'Januari', 'Februari', 'Maret', 'TW I', 'TW II'],
    ['Jumlah berkas', 1, 2, 3, 6, 4],
  ];
  expect(quarters(rows)).toEqual([[6, 4, null, null]]);
});

test('semesters are the quarters that end them', () => {
  expect(
    quarters([
      ['Indikator', 'Semester I', 'Semester II'],
      ['Indeks arsip', 70, 80],
    ]),
  ).toEqual([[null, 70, null, 80]]);
});

test('a plan of work with marks in its months is no table of realization', () => {
  expect(
    quarters([head('Indikator', 'Aksi'), ['Jumlah berkas', 'Rapat', 'v', 'v', null, 'v']]),
  ).toBeUndefined();
  expect(quarters([head('Indikator', 'Aksi'), ['Jumlah berkas', 'Rapat']])).toBeUndefined();
});
