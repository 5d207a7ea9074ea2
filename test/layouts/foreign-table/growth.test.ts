import { readTabel } from '../../../src/layouts/foreign-table/read';
import { quarterList } from '../../../src/measure/quarters';
import { counted } from '../../support/counted';
import { sheetOf } from '../../support/grid';

const many = (count: number, text: string) => Array.from({ length: count }, () => text);

/** A tree names an indikator in each of its columns, and no quarter near them. */
const tree = (wide: number) => [
  many(wide, 'Sub Kegiatan'),
  many(wide, 'Indikator'),
  many(wide, 'Jumlah laporan'),
];

/** A table whose head stands on each of its pages. */
const paged = (pages: number) =>
  Array.from({ length: pages }, () => [
    ['Indikator', 'Target', 'TW I', 'TW II'],
    ['Jumlah laporan', 4, 1, 1],
    ['Jumlah dokumen', 4, 1, 1],
    ['Jumlah surat', 4, 1, 1],
    ['Jumlah rapat', 4, 1, 1],
  ]).flat();

test.each([
  ['a tree', tree],
  ['a table with a head on each page', paged],
])('twice as much of %s is looked at twice as often', (_, rows) => {
  const readsOf = (size: number) => {
    const { sheet, reads } = counted(sheetOf(rows(size)));
    readTabel(sheet);
    return reads();
  };
  expect(readsOf(200) / readsOf(100)).toBeLessThan(2.1);
});

test('a bare number is a quarter under the nearest text left of it', () => {
  const [table] = readTabel(
    sheetOf([
      ['Indikator', 'Target', 'Triwulan', null, null, null],
      [null, null, 'I', 'II', 'III', 'IV'],
      ['Jumlah laporan', 4, 1, 2, 3, 4],
    ]),
  );
  expect(table?.rows.map(({ triwulan }) => quarterList(triwulan).map((one) => one?.angka))).toEqual([
    [1, 2, 3, 4],
  ]);
});
