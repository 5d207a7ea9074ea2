import { pageSetup } from '../../../src/layouts/page/setup';

const NO_BREAKS = { rowBreaks: [], colBreaks: [] };
const JUDUL = 'CASCADING KINERJA DINAS PEKERJAAN UMUM DAN TATA RUANG KABUPATEN CONTOH TAHUN 2025';
const PAGE = 'Halaman {halaman} dari {jumlahHalaman}';

test('the foot has letters of 8 points on paper, whatever the scale', () => {
  const at = (scale: number) => pageSetup('A4', scale, { judul: 'Temuan', tanggal: null }, NO_BREAKS).footer;
  expect(at(100)).toEqual({ left: 'Temuan', right: PAGE, fontSize: 8 });
  expect(at(80)).toEqual({ left: 'Temuan', right: PAGE, fontSize: 10 });
});

test('a title that leaves room for date and page stands whole at the foot; a longer one ends with …', () => {
  const foot = (judul: string) => pageSetup('A4', 70, { judul, tanggal: '2 Januari 2025' }, NO_BREAKS).footer;
  expect(foot(JUDUL)).toEqual({ left: JUDUL, right: `2 Januari 2025  |  ${PAGE}`, fontSize: 11 });
  expect(foot(`${JUDUL} ${JUDUL}`).left).toBe(`${JUDUL} CASCADING KINERJA DINAS …`);
});
