import fc from 'fast-check';
import { planPohon } from '../../../src/layouts/pohon/plan';
import { baca } from '../../../src/workflow/baca';
import { cascades, tellable, withNames } from '../arbitrary';
import { drawn, rowsOf } from '../drawn';
import { SASARAN, SMALL } from '../small';

const options = { kertas: 'A3', tanggal: null } as const;

test('the tree in the form of the document: bands, boxes side by side, people at the bottom', () => {
  const plan = planPohon(SMALL, options);
  const shown = rowsOf(plan).map((row) => row.filter((text) => text !== ''));
  expect(shown.filter((row) => row.length > 0)).toEqual([
    ['CASCADING DINAS JALAN KABUPATEN CONTOH TAHUN 2025'],
    ['Final Outcome', 'Tujuan'],
    ['Kinerja :'],
    ['Terhubungnya desa'],
    ['Indikator :'],
    ['Indeks keterhubungan'],
    ['DO : hasil survei'],
    ['Pemilik kinerja : Kepala'],
    ['Intermediate Outcome/Kinerja Strategis', 'Sasaran 1', 'Sasaran 1'],
    ['Kinerja :', 'Kinerja :'],
    ['Mantapnya jalan', 'Mantapnya jalan'],
    ['Indikator :', 'Indikator :'],
    ['Persentase jalan mantap', 'Nilai SAKIP'],
    ['DO : jalan mantap dibagi seluruh jalan dikali 100'],
    ['Pemilik kinerja : Kepala', 'Pemilik kinerja : Kepala'],
    ['Immediate Outcome/Kinerja Program', 'Program Jalan'],
    ['Kinerja :'],
    ['Terpeliharanya jalan'],
    ['Indikator :'],
    ['Persentase jalan terpelihara'],
    ['DO : hasil survei'],
    ['Pemilik kinerja : Kabid Jalan'],
    ['Output/Kinerja Kegiatan', 'Kegiatan Pemeliharaan'],
    ['Kinerja :'],
    ['Terlaksananya pemeliharaan'],
    ['Indikator :'],
    ['Jumlah ruas'],
    ['Pemilik kinerja : Kabid Jalan'],
    ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Survei'],
    ['Kinerja :'],
    ['Tersurveinya jalan'],
    ['Indikator :'],
    ['Jumlah survei'],
    ['Pemilik kinerja : Kasi Survei, ketua tim'],
    ['Proses', 'Tim Survei', 'EKA'],
    ['Ketua Tim : BUDI', 'Kinerja :'],
    ['Kinerja :', 'Tersedianya arsip'],
    ['Terlaksananya survei', 'Indikator :'],
    ['Indikator :', 'Jumlah arsip'],
    ['Jumlah laporan'],
    ['Anggota Tim :'],
    ['1) CICI'],
    ['2) DODI'],
    ['Kinerja :'],
    ['Tersedianya data'],
    ['Tersedianya peta'],
    ['Indikator :'],
    ['Jumlah data'],
  ]);
});

test('a parent is as wide as its children, the second indikator stands beside them', () => {
  const { merges, rowHeights, columnWidths } = planPohon(SMALL, options);
  // Three columns of boxes, each a gap and two halves, right of the bands.
  expect(columnWidths).toEqual([96, 8, 80, 80, 8, 80, 80, 8, 80, 80]);
  const spans = (row: number) => merges.filter((m) => m.row === row).map(({ col, cols }) => [col, cols]);
  expect(spans(2)).toEqual([
    [2, 8],
    [0, 1],
  ]);
  // The Sasaran stand below the seven lines of the Tujuan and two rows of connectors.
  expect(spans(11)).toEqual([
    [2, 5],
    [8, 2],
    [0, 1],
  ]);
  expect(rowHeights.every((height) => height > 0 && height <= 409)).toBe(true);
});

test('connectors run from the middle of a parent to the middles of its children', () => {
  const { cells } = planPohon(SMALL, options);
  const drawnIn = (row: number) =>
    cells
      .filter((cell) => cell.row === row && cell.value === undefined && cell.style.border && !cell.style.fill)
      .map(({ col, style }) => [
        col,
        Object.keys(style.border ?? {})
          .sort()
          .join('+'),
      ]);
  expect(drawnIn(9)).toEqual([[6, 'left']]);
  expect(drawnIn(10)).toEqual([
    [4, 'left+top'],
    [5, 'top'],
    [6, 'top'],
    [7, 'top'],
    [8, 'top'],
    [9, 'left'],
  ]);
});

test('a text too high for a row goes on in the next one', () => {
  const long = { teks: 'sangat panjang '.repeat(80).trim(), lokasi: [] };
  const cascade = {
    ...SMALL,
    tujuan: null,
    sasaran: [{ ...SASARAN, program: [], indikator: [], kinerja: long }],
  };
  const plan = planPohon(cascade, options);
  const cell = plan.cells.find(({ value }) => value === long.teks);
  const span = plan.merges.find(({ row, col }) => row === cell?.row && col === cell.col);
  expect(span?.rows).toBe(2);
  expect(baca({ sheets: [drawn(plan)] }).cascade.sasaran[0]?.kinerja?.teks).toBe(long.teks);
});

test('pages break where columns of boxes begin, and nothing is printed below 7 points', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ ...SASARAN, nomor: i + 1 }));
  const { page } = planPohon({ ...SMALL, sasaran: many }, { kertas: 'A4', tanggal: '2 Januari 2025' });
  expect(page.scale).toBe(70);
  expect(page.colBreaks.length).toBeGreaterThan(10);
  expect(page.colBreaks.every((col) => (col - 1) % 3 === 0)).toBe(true);
  expect(page.repeatCols).toEqual({ col: 0, cols: 1 });
  expect(page.footer).toEqual({
    left: SMALL.judul,
    center: '2 Januari 2025',
    right: 'Halaman {halaman} dari {jumlahHalaman}',
  });
});

test('reading the tree gives the same cascade, and leaves no cell below the title unread', () => {
  fc.assert(
    fc.property(cascades.map(tellable), (cascade) => {
      const reading = baca({ sheets: [drawn(planPohon(cascade, options))] });
      expect(withNames(reading.cascade)).toEqual(withNames(cascade));
      expect(reading.tidakTerbaca.filter(({ row }) => row > 0)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
