import { readRealisasi } from '../../src/layouts/realisasi/read';
import { kelompokOf } from '../../src/realisasi/group';
import { itemOf, nodesIn } from '../../src/realisasi/item';
import { sheetOf } from '../support/grid';

const HEAD = ['Kode', 'Uraian', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV'];

/** A table of so many indikator that counts how often its rows are asked for something. */
function tableOf(size: number) {
  const rows = Array.from({ length: size }, (_, i) => [`1.${i}`, `Kegiatan ${i}`, `Jumlah surat ${i}`, 1]);
  const table = readRealisasi(sheetOf([HEAD, ...rows]));
  if (!table) throw new Error('no table');
  let asked = 0;
  const watched = table.rows.map(
    (row) =>
      new Proxy(row, {
        get: (target, key) => {
          asked += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  return { table: { ...table, rows: watched }, asked: () => asked };
}

test.each([
  ['kelompokOf', (table: ReturnType<typeof tableOf>['table']) => kelompokOf(table.rows)],
  [
    'nodesIn and itemOf',
    (table: ReturnType<typeof tableOf>['table']) => {
      const groups = kelompokOf(table.rows);
      const nodes = nodesIn(groups);
      return groups.map((group) => itemOf(group, nodes));
    },
  ],
])('%s asks the rows of twice as large a table twice as often', (_, work) => {
  const askedOf = (size: number) => {
    const { table, asked } = tableOf(size);
    work(table);
    return asked();
  };
  expect(askedOf(200) / askedOf(100)).toBeLessThan(2.1);
});

test('an indikator that only the table knows: its node by the first Uraian of each code', () => {
  const table = readRealisasi(
    sheetOf([
      HEAD,
      ['1.1', 'Kegiatan surat', 'Jumlah surat', 1],
      ['1.1', 'Kegiatan lain', 'Jumlah rapat', 1],
      ['1.1.1', 'Sub Kegiatan agenda', 'Jumlah agenda', 1],
    ]),
  );
  const groups = kelompokOf(table?.rows ?? []);
  const nodes = nodesIn(groups);
  expect(groups.map((group) => itemOf(group, nodes).simpul.jalur)).toEqual([
    ['1'],
    ['1'],
    ['1', 'Kegiatan surat'],
  ]);
});
