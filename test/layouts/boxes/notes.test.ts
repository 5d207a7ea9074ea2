import type { Cell, Sheet } from '../../../src/workbook/sheet';
import { walk } from '../../../src/cascade/walk';
import { baca } from '../../../src/workflow/baca';
import { sheetOf, workbookOf } from '../../support/grid';

const box = (...texts: readonly string[]) => texts;
const isi = (kinerja: string, pemilik: string) =>
  box(`Kinerja : ${kinerja}`, `Indikator : Jumlah ${kinerja}`, `Pemilik kinerja : ${pemilik}`);

/** A tree of two Sub Kegiatan, one below each of two Kegiatan. */
const TREE: readonly (readonly string[])[] = [
  ['Final Outcome', 'Tujuan'],
  ...isi('pangan cukup', 'Kepala').map((text) => ['', text]),
  ['Intermediate Outcome', 'Sasaran 1'],
  ...isi('panen naik', 'Kepala').map((text) => ['', text]),
  ['Immediate Outcome', 'Program Padi'],
  ...isi('lahan terolah', 'Kabid Padi').map((text) => ['', text]),
  ['Output/Kinerja Kegiatan', 'Kegiatan Benih', 'Kegiatan Pupuk'],
  ...isi('benih', 'Kabid Padi').map((text) => ['', text, `${text} lain`]),
  ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Beli Benih', 'Sub Kegiatan Beli Pupuk'],
  ...isi('beli', 'Kasi Padi').map((text) => ['', text, `${text} lain`]),
  ['Proses', 'Tim Benih', 'Tim Pupuk'],
  ['', 'Ketua Tim : ANI', 'Ketua Tim : BUDI'],
  ['', 'Kinerja :', 'Kinerja :'],
  ['', 'Terbelinya benih', 'Terbelinya pupuk'],
  ['', 'Indikator :', 'Indikator :'],
  ['', 'Jumlah benih', 'Jumlah pupuk'],
];

/** The same as a matrix. */
const MATRIX: readonly (readonly string[])[] = [
  ['Sasaran PD', 'Sasaran 1 : Panen naik'],
  ['Indikator', 'Jumlah panen'],
  ['Program', 'Program Padi'],
  ['Sasaran', 'Lahan terolah'],
  ['Indikator', 'Jumlah lahan'],
  ['Kegiatan', 'Kegiatan Benih', 'Kegiatan Pupuk'],
  ['Sasaran', 'Benih cukup', 'Pupuk cukup'],
  ['Indikator', 'Jumlah benih', 'Jumlah pupuk'],
  ['Sub Kegiatan', 'Sub Kegiatan Beli Benih', 'Sub Kegiatan Beli Pupuk'],
  ['Sasaran', 'Terbelinya benih', 'Terbelinya pupuk'],
  ['Indikator', 'Jumlah benih dibeli', 'Jumlah pupuk dibeli'],
  ['Proses', 'JFT/JFU', 'JFT/JFU'],
  ['', 'Kinerja :', 'Kinerja :'],
  ['', 'Membeli benih', 'Membeli pupuk'],
  ['', 'Indikator :', 'Indikator :'],
  ['', 'Jumlah pesanan', 'Jumlah kiriman'],
];

const NOTES: readonly (readonly string[])[] = [
  ['Indikator : cek lagi'],
  ['Kinerja : lihat lampiran'],
  ['Pemilik kinerja : belum ada'],
  ['Ketua Tim : siapa?'],
  ['Sasaran 9'],
  ['Sasaran PD'],
  ['Kinerja :', 'lihat renstra'],
  ['Indikator', 'cek'],
  ['Anggota tim :', '1. BUDI'],
  ['Program', 'cek'],
  ['Catatan: Program pindah'],
];

const nodesOf = (sheet: Sheet) => [...walk(baca(workbookOf(sheet)).cascade)].map(({ jenis }) => jenis);

/** A sheet with a note beside it, and what of the note stands nowhere but among the unread texts. */
function noted(rows: readonly (readonly string[])[], note: readonly string[], row: number, col: number) {
  const sheet = sheetOf(rows);
  const added = note.map((value, i): Cell => ({ kind: 'text', row: row + i, col, value }));
  const cells = [...sheet.cells, ...added].sort((a, b) => a.row - b.row || a.col - b.col);
  const changed = { ...sheet, cells };
  const unread = baca(workbookOf(changed)).tidakTerbaca.map(({ teks }) => teks);
  return { jenis: nodesOf(changed), unread };
}

describe('a note right of the boxes', () => {
  const at = [
    ['a tree', TREE],
    ['a matrix', MATRIX],
  ] as const;
  const cases = at.flatMap(([name, rows]) =>
    NOTES.map((note) => [name, note.join(' / '), rows, note] as const),
  );

  test.each(cases)('is no node, and unread: %s, %s', (_, __, rows, note) => {
    const jenis = nodesOf(sheetOf(rows));
    for (let row = 0; row < rows.length; row++)
      for (const col of [3, 4]) {
        const found = noted(rows, note, row, col);
        expect([row, found.jenis]).toEqual([row, jenis]);
        expect([row, found.unread]).toEqual([row, [...note]]);
      }
  });

  test('is a box where it says what only a box says', () => {
    const row = TREE.findIndex(([first]) => first === 'Output/Kinerja Sub Kegiatan');
    const third = ['Sub Kegiatan Beli Alat', 'Kinerja : alat terbeli', 'Indikator : Jumlah alat'];
    const { jenis, unread } = noted(TREE, third, row, 3);
    expect(jenis.filter((one) => one === 'subKegiatan')).toHaveLength(3);
    expect(unread).toEqual([]);
    const unnamed = noted(TREE, third.slice(1), row + 1, 3);
    expect(unnamed.jenis.filter((one) => one === 'subKegiatan')).toHaveLength(3);
  });

  test('leaves the row of boxes that say no more than it', () => {
    const short = TREE.filter((row) => !row.some((text) => /^(Indikator|Pemilik)/.test(text))).map((row) =>
      row.map((text) => text.replace(/^Kegiatan \w+$/, '')),
    );
    expect(nodesOf(sheetOf(short)).filter((one) => one === 'kegiatan')).toHaveLength(2);
  });

  test('under Proses is no list where it is called as a box is', () => {
    const row = TREE.findIndex(([first]) => first === 'Proses');
    const named = ['Sub Kegiatan Beli Alat', 'Kinerja : alat', 'Indikator : Jumlah alat'];
    const { jenis, unread } = noted(TREE, named, row, 3);
    expect(jenis).toEqual(nodesOf(sheetOf(TREE)));
    expect(unread).toEqual(named);
    const below = noted(TREE, named, TREE.length, 2);
    expect(below.jenis).toEqual(nodesOf(sheetOf(TREE)));
    expect(below.unread).toEqual(named.map((text) => text));
  });
});

describe('a note in the first column', () => {
  test('of a tree makes no matrix of it, and cuts nothing in two', () => {
    const jenis = nodesOf(sheetOf(TREE));
    for (const word of ['Indikator', 'Kinerja', 'Sasaran', 'Program'])
      for (let row = TREE.length - 4; row < TREE.length; row++) {
        const { sumber } = baca(workbookOf(sheetOf(TREE)));
        const found = noted(TREE, [word], row, 0);
        expect([word, row, found.jenis]).toEqual([word, row, jenis]);
        expect(sumber.map(({ tata }) => tata)).toEqual(['pohon']);
      }
  });
});

test('what a merged area hides is unread', () => {
  const sheet = sheetOf(TREE, { merges: [{ row: 3, col: 1, rows: 1, cols: 2 }] });
  const { jenis, unread } = noted(TREE, [], 0, 0);
  expect(unread).toEqual([]);
  const cells = [...sheet.cells, { kind: 'text', row: 3, col: 2, value: 'Kinerja : tersembunyi' } as const];
  const changed = { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
  expect(nodesOf(changed)).toEqual(jenis);
  expect(baca(workbookOf(changed)).tidakTerbaca.map(({ teks }) => teks)).toEqual(['Kinerja : tersembunyi']);
});
