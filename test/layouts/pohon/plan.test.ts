import fc from 'fast-check';
import type { Cascade } from '../../../src/cascade/cascade';
import { planPohon } from '../../../src/layouts/pohon/plan';
import type { SheetPlan } from '../../../src/workbook/plan';
import { baca } from '../../../src/workflow/baca';
import { cascades, tellable, withNames } from '../arbitrary';
import { drawn, rowsOf } from '../drawn';
import { SASARAN, SMALL } from '../small';
import { runs } from '../../support/runs';

const options = { kertas: 'A3', tanggal: null } as const;

test('the tree in the form of the document: bands, boxes side by side, people at the bottom', () => {
  const plan = planPohon(SMALL, options);
  const shown = rowsOf(plan).map((row) => row.filter((text) => text !== ''));
  expect(shown.filter((row) => row.length > 0)).toEqual([
    ['CASCADING DINAS JALAN KABUPATEN CONTOH TAHUN 2025'],
    ['Final Outcome', 'Tujuan'],
    ['Kinerja : Terhubungnya desa'],
    ['Indikator : Indeks keterhubungan'],
    ['DO : hasil survei'],
    ['Pemilik kinerja : Kepala'],
    ['Intermediate Outcome/Kinerja Strategis', 'Sasaran 1', 'Sasaran 1'],
    ['Kinerja : Mantapnya jalan', 'Kinerja : Mantapnya jalan'],
    ['Indikator : Persentase jalan mantap', 'Indikator : Nilai SAKIP'],
    ['DO : jalan mantap dibagi seluruh jalan dikali 100'],
    ['Pemilik kinerja : Kepala', 'Pemilik kinerja : Kepala'],
    ['Immediate Outcome/Kinerja Program', 'Program Jalan'],
    ['Kinerja : Terpeliharanya jalan'],
    ['Indikator : Persentase jalan terpelihara'],
    ['DO : hasil survei'],
    ['Pemilik kinerja : Kabid Jalan'],
    ['Output/Kinerja Kegiatan', 'Kegiatan Pemeliharaan'],
    ['Kinerja : Terlaksananya pemeliharaan'],
    ['Indikator : Jumlah ruas'],
    ['Pemilik kinerja : Kabid Jalan'],
    ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Survei'],
    ['Kinerja : Tersurveinya jalan'],
    ['Indikator : Jumlah survei'],
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
  const { merges, rowHeights, columnWidths, page } = planPohon(SMALL, options);
  // Three columns of boxes, each a gap and two halves, right of the bands; a page holds more, but no wider ones.
  expect(columnWidths).toEqual([98, 8, 130, 130, 8, 130, 130, 8, 130, 130]);
  expect(page.scale).toBe(100);
  const spans = (row: number) => merges.filter((m) => m.row === row).map(({ col, cols }) => [col, cols]);
  expect(spans(2)).toEqual([
    [2, 8],
    [0, 1],
  ]);
  // The Sasaran stand below the five lines of the Tujuan and two rows of connectors.
  expect(spans(9)).toEqual([
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
  expect(drawnIn(7)).toEqual([[6, 'left']]);
  expect(drawnIn(8)).toEqual([
    [4, 'left+top'],
    [5, 'top'],
    [6, 'top'],
    [7, 'top'],
    [8, 'top'],
    [9, 'left'],
  ]);
});

test('a text too high for a row goes on in further ones', () => {
  const long = { teks: 'sangat panjang '.repeat(400).trim(), lokasi: [] };
  const word = { teks: 'x'.repeat(9000), lokasi: [] };
  const indikator = [{ ...word, do: null }];
  const sasaran = [{ ...SASARAN, program: [], indikator, kinerja: long }];
  const plan = planPohon({ ...SMALL, tujuan: null, sasaran }, options);
  const texts = plan.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  expect(texts.filter((text) => text.includes('panjang'))).toHaveLength(2);
  expect(texts.filter((text) => text.includes('xxx')).length).toBeGreaterThan(2);
  expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
  const [read] = baca({ sheets: [drawn(plan)] }).cascade.sasaran;
  expect(read?.kinerja?.teks).toBe(long.teks);
  expect(read?.indikator.map(({ teks }) => teks)).toEqual([word.teks]);
});

const firstSub = (cascade: Cascade) => cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0];
const shownIn = ({ cells }: SheetPlan) =>
  cells.map(({ value }) => value).filter((value) => value !== undefined);

/** A cascade whose only team has lines enough for several pages. */
function longTeam(lines: number): Cascade {
  const many = (what: string) =>
    Array.from({ length: lines }, (_, i) => ({ teks: `${what} nomor ${i + 1}`, lokasi: [] }));
  const lists = { kinerja: many('Tersedianya laporan'), indikator: many('Jumlah laporan'), lokasi: [] };
  const anggota = [{ nama: [{ teks: 'CICI', nomor: 1, lokasi: [] }], ...lists }];
  const tim = {
    jenis: 'tim' as const,
    nama: { teks: 'Tim Panjang', lokasi: [] },
    ketua: { nama: null, ...lists },
    anggota,
    lokasi: [],
  };
  const [program] = SASARAN.program;
  const [kegiatan] = program?.kegiatan ?? [];
  const [sub] = kegiatan?.subKegiatan ?? [];
  if (!program || !kegiatan || !sub) throw new Error('no sub kegiatan');
  const own = { ...kegiatan, subKegiatan: [{ ...sub, proses: [tim] }] };
  return { ...SMALL, sasaran: [{ ...SASARAN, program: [{ ...program, kegiatan: [own] }] }] };
}

test('a list longer than a page flows through columns under its Sub Kegiatan, and is read as one', () => {
  const cascade = longTeam(40);
  const plan = planPohon(cascade, { kertas: 'A4', tanggal: null });
  const texts = shownIn(plan);
  expect(texts).toContain('Tim Panjang (lanjutan)');
  expect(texts).toContain('Anggota Tim (lanjutan)');
  expect(texts.filter((text) => text === 'Sub Kegiatan Survei')).toHaveLength(1);
  const read = baca({ sheets: [drawn(plan)] });
  expect(withNames(read.cascade)).toEqual(withNames(cascade));
  expect(read.tidakTerbaca).toEqual([]);
});

test('a list longer than the columns of a page goes on under its boxes drawn again', () => {
  const cascade = longTeam(200);
  const plan = planPohon(cascade, { kertas: 'A4', tanggal: null });
  const texts = shownIn(plan);
  for (const name of [
    'Tujuan',
    'Sasaran 1',
    'Program Jalan',
    'Kegiatan Pemeliharaan',
    'Sub Kegiatan Survei',
  ]) {
    expect(texts).toContain(`${name} (lanjutan)`);
  }
  const read = baca({ sheets: [drawn(plan)] });
  expect(firstSub(read.cascade)?.proses).toHaveLength(1);
  expect(withNames(read.cascade)).toEqual(withNames(cascade));
});

test('a name that takes several cells is drawn again whole, and is read as the same box', () => {
  const nama = { teks: 'Kegiatan pemeliharaan jalan dan jembatan '.repeat(90).trim(), lokasi: [] };
  const cascade = longTeam(200);
  const [sasaran] = cascade.sasaran;
  const [program] = sasaran?.program ?? [];
  const [kegiatan] = program?.kegiatan ?? [];
  if (!sasaran || !program || !kegiatan) throw new Error('no kegiatan');
  const named = { ...program, kegiatan: [{ ...kegiatan, nama }] };
  const long = { ...cascade, sasaran: [{ ...sasaran, program: [named] }] };
  const plan = planPohon(long, { kertas: 'A4', tanggal: null });
  const ends = shownIn(plan).filter((text) => /^….*jembatan \(lanjutan\)$/su.test(String(text)));
  expect(ends.length).toBeGreaterThan(0);
  const read = baca({ sheets: [drawn(plan)] });
  expect(withNames(read.cascade)).toEqual(withNames(long));
  expect(read.tidakTerbaca).toEqual([]);
});

test('without its merged areas a tree reads the same', () => {
  const sheet = drawn(planPohon(longTeam(40), options));
  expect(baca({ sheets: [{ ...sheet, merges: [] }] }).cascade).toEqual(baca({ sheets: [sheet] }).cascade);
});

test('what a box drawn again says otherwise is not lost: it stays unread', () => {
  const sheet = drawn(planPohon(longTeam(200), { kertas: 'A4', tanggal: null }));
  const at = sheet.cells.findIndex(
    ({ kind, value }) => kind === 'text' && value === 'Program Jalan (lanjutan)',
  );
  const cells = sheet.cells.map((cell, i) =>
    i === at ? { ...cell, kind: 'text' as const, value: 'Program Jembatan (lanjutan)' } : cell,
  );
  const { cascade, tidakTerbaca } = baca({ sheets: [{ ...sheet, cells }] });
  expect(cascade.sasaran[0]?.program.map(({ nama }) => nama?.teks)).toEqual(['Program Jalan']);
  expect(tidakTerbaca.map(({ teks }) => teks)).toEqual(['Program Jembatan (lanjutan)']);
});

test('pages break between panels, and nothing is printed below 7 points', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ ...SASARAN, nomor: i + 1 }));
  const plan = planPohon({ ...SMALL, sasaran: many }, { kertas: 'A4', tanggal: '2 Januari 2025' });
  const { page, cells } = plan;
  expect(page.scale).toBe(70);
  expect(page.colBreaks).toEqual([]);
  const bands = cells.filter(({ value }) => value === 'Final Outcome').map(({ row }) => row - 1);
  expect(page.rowBreaks.length).toBeGreaterThan(5);
  expect(page.rowBreaks.filter((row) => !bands.includes(row))).toEqual([]);
  expect(page.repeatCols).toEqual({ col: 0, cols: 1 });
  expect(page.footer).toEqual({
    left: SMALL.judul,
    right: '2 Januari 2025  |  Halaman {halaman} dari {jumlahHalaman}',
    fontSize: 11,
  });
});

test('a person called like a label is a person', () => {
  const cascade = longTeam(1);
  const [program] = cascade.sasaran[0]?.program ?? [];
  const sub = firstSub(cascade);
  if (!program || !sub) throw new Error('no sub kegiatan');
  const person = { jenis: 'individu' as const, label: null, kinerja: [], indikator: [], lokasi: [] };
  const proses = ['jF', 'JFU : ANI', 'EKA'].map((teks) => ({ ...person, nama: { teks, lokasi: [] } }));
  const kegiatan = program.kegiatan.map((one) => ({ ...one, subKegiatan: [{ ...sub, proses }] }));
  const sasaran = [{ ...SASARAN, program: [{ ...program, kegiatan }] }];
  const read = baca({ sheets: [drawn(planPohon({ ...SMALL, sasaran }, options))] });
  expect(firstSub(read.cascade)?.proses.map(({ nama }) => nama?.teks)).toEqual(['jF', 'JFU : ANI', 'EKA']);
});

test('reading the tree gives the same cascade, and leaves no cell below the title unread', () => {
  fc.assert(
    fc.property(cascades.map(tellable), (cascade) => {
      const reading = baca({ sheets: [drawn(planPohon(cascade, options))] });
      expect(withNames(reading.cascade)).toEqual(withNames(cascade));
      expect(reading.tidakTerbaca.filter(({ row }) => row > 0)).toEqual([]);
    }),
    { numRuns: runs(15) },
  );
});
