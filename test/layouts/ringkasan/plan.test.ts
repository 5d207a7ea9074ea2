import { planRingkasan } from '../../../src/layouts/ringkasan/plan';
import { baca } from '../../../src/workflow/baca';
import { drawn, rowsOf } from '../drawn';
import { SMALL } from '../small';

test('the summary shows Tujuan and Sasaran only, a box for each indikator', () => {
  const rows = rowsOf(planRingkasan(SMALL, { kertas: 'A4', tanggal: null }));
  const shown = rows.map((row) => row.filter((text) => text !== '')).filter((row) => row.length > 0);
  expect(shown).toEqual([
    ['CASCADING DINAS JALAN KABUPATEN CONTOH TAHUN 2025'],
    ['Tujuan PD', 'Tujuan'],
    ['Kinerja : Terhubungnya desa'],
    ['Indikator : Indeks keterhubungan'],
    ['DO : hasil survei'],
    ['Pemilik kinerja : Kepala'],
    ['Sasaran PD', 'Sasaran 1', 'Sasaran 1'],
    ['Kinerja : Mantapnya jalan', 'Kinerja : Mantapnya jalan'],
    ['Indikator : Persentase jalan mantap', 'Indikator : Nilai SAKIP'],
    ['DO : jalan mantap dibagi seluruh jalan dikali 100'],
    ['Pemilik kinerja : Kepala', 'Pemilik kinerja : Kepala'],
  ]);
});

test('its boxes fill the page, and a title longer than a line goes on in the next', () => {
  const judul = `CASCADING ${'DINAS PEKERJAAN UMUM DAN TATA RUANG '.repeat(4)}TAHUN 2025`;
  const { columnWidths, rowHeights, cells } = planRingkasan(
    { ...SMALL, judul },
    { kertas: 'A4', tanggal: null },
  );
  expect(Math.round(columnWidths.reduce((sum, width) => sum + width, 0))).toBe(720);
  expect(cells.find(({ row }) => row === 0)?.style.wrap).toBe(true);
  expect(rowHeights[0]).toBe(57);
});

test('a kinerja that is the word of a level is read back as a kinerja', () => {
  const kinerja = (teks: string) => ({ kinerja: { teks, lokasi: [] } });
  const [sasaran] = SMALL.sasaran;
  if (!SMALL.tujuan || !sasaran) throw new Error('no sasaran');
  const tujuan = { ...SMALL.tujuan, ...kinerja('Sub Kegiatan') };
  const cascade = { ...SMALL, tujuan, sasaran: [{ ...sasaran, ...kinerja('Program') }] };
  const read = baca({ sheets: [drawn(planRingkasan(cascade, { kertas: 'A4', tanggal: null }))] }).cascade;
  expect([read.tujuan?.kinerja?.teks, read.sasaran[0]?.kinerja?.teks]).toEqual(['Sub Kegiatan', 'Program']);
});
