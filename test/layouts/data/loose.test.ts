import type { Cascade, Individu, Kegiatan, Program, SubKegiatan, Text } from '../../../src/cascade/cascade';
import { walk } from '../../../src/cascade/walk';
import { planData } from '../../../src/layouts/data/plan';
import { readData } from '../../../src/layouts/data/read';
import { cascadeJson } from '../../../src/workflow/baca/json';
import type { Cell, Sheet } from '../../../src/workbook/sheet';
import { withoutLokasi } from '../../support/sample';

const text = (teks: string): Text => ({ teks, lokasi: [{ lembar: 'Asal', row: 0, col: 0 }] });
const box = (name: string) => ({
  kinerja: text(`Terwujudnya ${name}`),
  indikator: [{ ...text(`Jumlah ${name}`), do: null }],
  pemilik: [text('Kabid')],
  lokasi: [{ lembar: 'Asal', row: 0, col: 0 }],
});
const staff = (name: string): Individu => ({
  ...{ jenis: 'individu', nama: text(name), label: null, kinerja: [text(`Tersusunnya ${name}`)] },
  ...{ indikator: [text(`Jumlah ${name}`)], lokasi: [{ lembar: 'Asal', row: 0, col: 0 }] },
});
const sub = (name: string): SubKegiatan => ({
  nama: text(`Sub Kegiatan ${name}`),
  ...box(name),
  proses: [staff(name)],
});
const kegiatan = (name: string): Kegiatan => ({
  ...{ nama: text(`Kegiatan ${name}`), ...box(name), subKegiatan: [sub(`${name}1`), sub(`${name}2`)] },
});
const program = (name: string): Program => ({
  ...{ nama: text(`Program ${name}`), indukIndikator: null, ...box(name), kegiatan: [kegiatan(name)] },
});

/** A cascade as other offices have it: two Tujuan, staff of a Kegiatan and a Program, nodes without a parent. */
const CASCADE: Cascade = {
  ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: 2025, penandatangan: null },
  tujuan: box('a'),
  tujuanLain: [box('b')],
  sasaran: [
    {
      nomor: 1,
      indukTujuan: 'Terwujudnya a',
      ...box('c'),
      program: [{ ...program('d'), proses: [staff('e')] }],
    },
    {
      ...{ nomor: 2, indukTujuan: 'Terwujudnya b', ...box('f') },
      program: [{ ...program('g'), kegiatan: [{ ...kegiatan('h'), proses: [staff('i'), staff('j')] }] }],
    },
  ],
  tanpaInduk: [
    { jenis: 'program', ...program('k') },
    { jenis: 'kegiatan', ...kegiatan('l'), proses: [staff('m')] },
    { jenis: 'subKegiatan', ...sub('n') },
    staff('o'),
  ],
};

/** The sheet that a plan draws, with the rows below the table's head in another order. */
function sheetOf(
  cascade: Cascade,
  order: (rows: readonly Cell[][]) => Cell[][] = (rows) => [...rows],
): Sheet {
  const { cells, table } = planData(cascade, { kertas: 'A3', tanggal: null });
  const filled = cells.flatMap(({ row, col, value }): Cell[] =>
    typeof value === 'string' ? [{ row, col, kind: 'text', value }] : [],
  );
  const body = (table?.span.row ?? 0) + 1;
  const rows = new Map<number, Cell[]>();
  for (const cell of filled) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const below = [...rows].filter(([row]) => row >= body).map(([, line]) => line);
  const moved = order(below).flatMap((line, i) => line.map((cell) => ({ ...cell, row: body + i })));
  const all = [...filled.filter(({ row }) => row < body), ...moved];
  return { name: 'Data Cascading', visibility: 'visible', cells: all, merges: [], tables: [], mark: null };
}

const shape = (cascade: Cascade | undefined) => withoutLokasi(cascade && cascadeJson(cascade));

test('what other offices have stands in Data Cascading and comes back', () => {
  const found = readData(sheetOf(CASCADE));
  expect(shape(found?.cascade)).toEqual(shape(CASCADE));
  expect(found?.tidakTerbaca).toEqual([]);
});

test('it comes back from rows in any order', () => {
  const found = readData(sheetOf(CASCADE, (rows) => [...rows].reverse()));
  expect(shape(found?.cascade)).toEqual(shape(CASCADE));
});

test('the codes say what stands where', () => {
  const kode = [...walk(CASCADE)].map((visit) => visit.kode);
  expect(kode.filter((one) => /[T?P]/.test(one))).toEqual([
    ...['T', 'T2', '1.1.P1', '2.1.1.P1', '2.1.1.P2'],
    ...['?1', '?1.1', '?1.1.1', '?1.1.1.1', '?1.1.2', '?1.1.2.1'],
    ...['?2', '?2.P1', '?2.1', '?2.1.1', '?2.2', '?2.2.1', '?3', '?3.1', '?4'],
  ]);
});

test('the column Induk Tujuan stands only where a cascade has several', () => {
  const { tujuanLain, ...one } = CASCADE;
  expect(tujuanLain?.length).toBe(1);
  const last = (cascade: Cascade) => planData(cascade, { kertas: 'A3', tanggal: null }).table?.columns.at(-1);
  expect([last(CASCADE), last(one)]).toEqual(['Induk Tujuan', 'Label']);
});

describe('a code that fits no place is not guessed', () => {
  const unread = (kode: string, jenis: string) => {
    const head = ['Kode', 'Jenis', 'Nama', 'Kinerja', 'Indikator'];
    const rows = [
      head,
      ['1', 'Sasaran', 'Sasaran 1', 'Meningkatnya a', 'Indeks a'],
      [kode, jenis, 'X', 'k', 'i'],
    ];
    const cells = rows.flatMap((values, row) =>
      values.map((value, col): Cell => ({ row, col, kind: 'text', value })),
    );
    const sheet: Sheet = { name: 'D', visibility: 'visible', cells, merges: [], tables: [], mark: null };
    return readData(sheet)?.tidakTerbaca.map(({ teks }) => teks);
  };

  test.each([
    ['?1.1', 'Kegiatan'],
    ['?1', 'Sasaran'],
    ['?1.P1', 'Individu'],
  ])('%s %s', (kode, jenis) => {
    expect(unread(kode, jenis)).toEqual([kode, jenis, 'X', 'k', 'i']);
  });

  test('?1 Kegiatan has a place of its own', () => {
    expect(unread('?1', 'Kegiatan')).toEqual([]);
  });
});
