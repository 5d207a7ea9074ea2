import type { Cascade, Kegiatan, Program, Proses, SubKegiatan, Text } from '../../../../src/cascade/cascade';
import { detailsOf, headingOf, kinerjaOf, titleOf } from '../../../../src/taskpane/ui/nodeDetails';
import { cascadingTexts } from '../../../../src/taskpane/texts/cascading';
import {
  afterKey,
  countByJenis,
  openable,
  rowsOf,
  toggled,
  treeOf,
} from '../../../../src/taskpane/tabs/cascading/tree';

const place = { lembar: 'POHON', row: 11, col: 2 };
const text = (teks: string): Text => ({ teks, lokasi: [place] });
const box = (kinerja: string) => ({
  kinerja: text(kinerja),
  indikator: [
    { ...text('Persentase x'), do: text('a dibagi b') },
    { ...text('Jumlah y'), do: null },
  ],
  pemilik: [text('Kabid'), text('Kasubag')],
  lokasi: [place],
});

const lines = (kinerja: string) => ({ kinerja: [text(kinerja)], indikator: [], lokasi: [place] });
const tim: Proses = {
  jenis: 'tim',
  nama: text('Tim Data'),
  ketua: { nama: text('Sri'), ...lines('memimpin') },
  anggota: [
    {
      nama: [
        { ...text('Budi'), nomor: 1 },
        { ...text('Ani'), nomor: 2 },
      ],
      ...lines('mendata'),
    },
  ],
  lokasi: [place],
};
const individu: Proses = { jenis: 'individu', nama: null, label: text('JFU'), ...lines('mengetik') };
const subKegiatan: SubKegiatan = { nama: text('Sub Kegiatan S'), ...box('s'), proses: [tim, individu] };
const kegiatan: Kegiatan = { nama: text('Kegiatan K'), ...box('k'), subKegiatan: [subKegiatan] };
const program: Program = { nama: null, indukIndikator: 'Persentase x', ...box('p'), kegiatan: [kegiatan] };
const cascade: Cascade = {
  judul: null,
  perangkatDaerah: null,
  kabupaten: null,
  tahun: null,
  penandatangan: null,
  tujuan: box('tujuan'),
  sasaran: [
    { nomor: 1, ...box('sasaran satu'), program: [program] },
    { nomor: 2, ...box('sasaran dua'), program: [] },
  ],
};

const tree = treeOf(cascade);
const codes = (open: Iterable<string>) => rowsOf(tree, new Set(open)).map(({ node }) => node.kode);

test('Sasaran stand under the Tujuan, and alone without one', () => {
  expect(tree.map(({ kode }) => kode)).toEqual(['T']);
  expect(tree[0]?.children.map(({ kode }) => kode)).toEqual(['1', '2']);
  expect(treeOf({ ...cascade, tujuan: null }).map(({ kode }) => kode)).toEqual(['1', '2']);
});

test('levels are counted, those without a node are left out', () => {
  expect(countByJenis(cascade)).toEqual([
    ['tujuan', 1],
    ['sasaran', 2],
    ['program', 1],
    ['kegiatan', 1],
    ['subKegiatan', 1],
    ['tim', 1],
    ['individu', 1],
  ]);
  expect(countByJenis({ ...cascade, tujuan: null, sasaran: [] })).toEqual([]);
});

test('only rows below open nodes are shown', () => {
  expect(codes([])).toEqual(['T']);
  expect(codes(['T'])).toEqual(['T', '1', '2']);
  expect(codes(['T', '1.1'])).toEqual(['T', '1', '2']);
  expect(codes(openable(tree, 2))).toEqual(['T', '1', '1.1', '2']);
  expect(codes(openable(tree))).toEqual([
    ...['T', '1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.2', '2'],
  ]);
});

test('a row knows its level, its place among its siblings and whether it can open', () => {
  const facts = rowsOf(tree, new Set(['T'])).map((row) => [
    ...[row.node.kode, row.parent, row.level, row.position, row.siblings.length, row.open],
  ]);
  expect(facts).toEqual([
    ['T', null, 1, 1, 1, true],
    ['1', 'T', 2, 1, 2, false],
    ['2', 'T', 2, 2, 2, null],
  ]);
});

describe('keys', () => {
  const open = new Set(['T', '1']);
  const rows = rowsOf(tree, open);
  const press = (key: string, focus: string) => {
    const move = afterKey(key, rows, focus, open);
    return move && [move.focus, [...move.open].join(' ')];
  };

  test.each([
    ['ArrowDown', '1', ['1.1', 'T 1']],
    ['ArrowDown', '2', null],
    ['ArrowUp', '1', ['T', 'T 1']],
    ['ArrowUp', 'T', null],
    ['Home', '2', ['T', 'T 1']],
    ['End', 'T', ['2', 'T 1']],
    ['ArrowRight', '1.1', ['1.1', 'T 1 1.1']],
    ['ArrowRight', '1', ['1.1', 'T 1']],
    ['ArrowRight', '2', null],
    ['ArrowLeft', '1', ['1', 'T']],
    ['ArrowLeft', '1.1', ['1', 'T 1']],
    ['ArrowLeft', '2', ['T', 'T 1']],
    ['*', '1.1', ['1.1', 'T 1 1.1']],
    ['a', '1', null],
    ['ArrowDown', 'tidak ada', null],
  ])('%s on %s', (key, focus, expected) => {
    expect(press(key, focus)).toEqual(expected);
  });

  test('toggling opens and closes', () => {
    expect([...toggled(new Set(['T']), '1')]).toEqual(['T', '1']);
    expect([...toggled(new Set(['T', '1']), 'T')]).toEqual(['1']);
  });
});

describe('what a row says', () => {
  const visits = rowsOf(tree, new Set(openable(tree))).map(({ node }) => node.visit);

  test('its kind and number, its name, and its kinerja where that is another text', () => {
    expect(
      visits.map((visit) => [headingOf(visit), titleOf(visit, cascadingTexts.id), kinerjaOf(visit)]),
    ).toEqual([
      ['Tujuan', 'tujuan', null],
      ['Sasaran 1', 'sasaran satu', null],
      ['Program 1.1', '(tanpa nama)', 'p'],
      ['Kegiatan 1.1.1', 'Kegiatan K', 'k'],
      ['Sub Kegiatan 1.1.1.1', 'Sub Kegiatan S', 's'],
      ['Tim 1.1.1.1.1', 'Tim Data', null],
      ['Individu 1.1.1.1.2', 'JFU', null],
      ['Sasaran 2', 'sasaran dua', null],
    ]);
  });

  const details = (heading: string) =>
    visits
      .filter((visit) => headingOf(visit) === heading)
      .flatMap((visit) => detailsOf(visit, cascadingTexts.id))
      .map(({ label, lines }) => [label, ...lines]);

  test('a box: every text of it with its place', () => {
    expect(details('Program 1.1')).toEqual([
      ['Di bawah indikator', 'Persentase x'],
      ['Kinerja', 'p'],
      ['Indikator', 'Persentase x (DO: a dibagi b)', 'Jumlah y'],
      ['Pemilik kinerja', 'Kabid', 'Kasubag'],
      ['Letak', 'POHON!C12'],
    ]);
  });

  test('a team: leader, members, and what each does', () => {
    expect(details('Tim 1.1.1.1.1')).toEqual([
      ['Ketua tim', 'Sri'],
      ['Kinerja', 'memimpin'],
      ['Anggota tim', 'Budi', 'Ani'],
      ['Kinerja', 'mendata'],
      ['Letak', 'POHON!C12'],
    ]);
  });

  test('an individual: the lines', () => {
    expect(details('Individu 1.1.1.1.2')).toEqual([
      ['Kinerja', 'mengetik'],
      ['Letak', 'POHON!C12'],
    ]);
  });
});
