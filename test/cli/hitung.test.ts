import { craft, grid } from '../hosts/craft';
import { listen, SAMPLE, testFolder } from './listen';

const folder = testFolder();

/** A realization table as an agency keeps it, without a cascade. */
const table = folder.put(
  'realisasi.xlsx',
  craft({
    sheets: {
      'Realisasi 2024': grid([
        ['Indikator', 'Satuan', 'Pemilik', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        ['Jumlah izin yang terbit', 'izin', 'Kabid Perizinan', '200', '40', '60', '', ''],
        ['Jumlah pengaduan yang ditangani', 'pengaduan', 'Kabid Perizinan', '10', '', '', '', ''],
      ]),
      Catatan: grid([['catatan rapat']]),
    },
  }),
);

interface Answer {
  readonly triwulan: number;
  readonly indikator: readonly { indikator: string; target: number; realisasi: number; capaian: number }[];
}

test('a table alone is computed up to its latest filled quarter', async () => {
  const { status, out, err } = await listen('hitung', table, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const answer = JSON.parse(out) as Answer;
  expect(answer.triwulan).toBe(2);
  expect(answer.indikator).toMatchObject([
    { indikator: 'Jumlah izin yang terbit', target: 200, realisasi: 100, capaian: 50 },
    { indikator: 'Jumlah pengaduan yang ditangani', target: 10, realisasi: null, capaian: null },
  ]);
});

test('--triwulan: up to that quarter', async () => {
  const { out } = await listen('hitung', table, '--triwulan', '1', '--json');
  expect((JSON.parse(out) as Answer).indikator[0]).toMatchObject({ realisasi: 40, capaian: 20 });
});

test('as text: owners with a bar, then their indikator', async () => {
  const { status, out } = await listen('hitung', table);
  expect(status).toBe(0);
  expect(out).toContain('1 dari 2 indikator sudah memiliki realisasi.');
  expect(out).toContain('  Kabid Perizinan  1/2 terisi  ██████████░░░░░░░░░░  50 %');
  expect(out).toMatch(/Jumlah izin yang terbit +200 +100 +50 % +Sangat Rendah/);
});

test('the sample has no numbers yet: status 0, and a hint what to do', async () => {
  const { status, out } = await listen('hitung', SAMPLE);
  expect(status).toBe(0);
  expect(out).toContain('Belum ada tabel realisasi; buat dengan cascading susun lalu isi.\n');
});

test('--lembar-sumber: other sheets are not looked at', async () => {
  expect(await listen('hitung', table, '--lembar-sumber', 'Catatan')).toMatchObject({ status: 2, out: '' });
});
