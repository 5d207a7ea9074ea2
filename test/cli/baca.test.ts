import { readFileSync } from 'node:fs';
import project from '../../package.json';
import { readXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { bacaJson } from '../../src/workflow/baca/json';
import { bytesOf, FormE81 } from '../layouts/foreign-table/e81';
import { listen, SAMPLE, testFolder } from './listen';

const folder = testFolder();

test('--json: the reading as one JSON object', async () => {
  const { status, out, err } = await listen('baca', SAMPLE, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(bacaJson(baca(readXlsx(readFileSync(SAMPLE)))))));
});

test('without --json: what was read, as text', async () => {
  const { status, out } = await listen('baca', SAMPLE);
  expect(status).toBe(0);
  expect(out).toBe(`CASCADING BKD KABUPATEN PEMALANG TAHUN 2024
BADAN KEPEGAWAIAN DAERAH, PEMALANG, tahun 2024

Isi
  Tujuan         1
  Sasaran        5
  Program       13
  Kegiatan      18
  Sub Kegiatan  43
  Tim           22
  Individu      28

Lembar yang dibaca
  CASCADING       pohon      A1:AY117
  TUJUAN SASARAN  ringkasan  A1:G17
  SASARAN 1       matriks    A1:D51
  SASARAN 2       matriks    A1:H53
  SASARAN 3       matriks    A1:B37
  SASARAN 4       matriks    A1:D41
  SASARAN 5 (1)   matriks    A1:J43
  SASARAN 5 (2)   matriks    A1:H35
  SASARAN 5 (3)   matriks    A1:F35
  SASARAN 5 (4)   matriks    A1:P32

Teks lain yang dikenali (label, judul, tanda tangan dan sejenisnya): 666

Sel yang tidak terbaca: tidak ada
`);
});

test('the realization tables are told with the sheets of the cascade', async () => {
  const { out } = await listen('baca', 'samples/contoh-realisasi.xlsx', '--json');
  const { sumber } = JSON.parse(out) as { sumber: { lembar: string; tata: string; sel: string }[] };
  expect(sumber.map(({ lembar, tata }) => [lembar, tata])).toEqual([
    ['Data Cascading', 'data'],
    ['Realisasi', 'realisasi'],
  ]);
});

test('a form E.81 alone is a source, of a cascade without nodes', async () => {
  const form = new FormE81()
    .head()
    .isi({ program: 'Program Arsip', indikator: 'Jumlah arsip', renja: [4, 9] });
  const file = folder.put('e81.xlsx', bytesOf({ 'E.81': form }));
  const { status, out, err } = await listen('baca', file, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { sumber, cascade } = JSON.parse(out) as { sumber: unknown[]; cascade: { sasaran: unknown[] } };
  expect(sumber).toEqual([{ lembar: 'E.81', tata: 'e81', sel: 'A5:Z9' }]);
  expect(cascade.sasaran).toEqual([]);
});

test('--lembar-sumber: only these sheets, letter case aside', async () => {
  const { out } = await listen(
    'baca',
    SAMPLE,
    '--json',
    '--lembar-sumber',
    'sasaran 1',
    '--lembar-sumber',
    'SASARAN 2',
  );
  const { sumber, cascade } = JSON.parse(out) as {
    sumber: { lembar: string }[];
    cascade: { sasaran: unknown[] };
  };
  expect(sumber.map(({ lembar }) => lembar)).toEqual(['SASARAN 1', 'SASARAN 2']);
  expect(cascade.sasaran).toHaveLength(2);
});

test('--bantuan and --versi', async () => {
  const help = await listen('--bantuan');
  expect(help.status).toBe(0);
  expect(help.out).toContain('cascading periksa BERKAS.xlsx [BERKAS…]  [--json] [--ketat]');
  expect(await listen('--versi')).toEqual({ status: 0, out: `${project.version}\n`, err: '' });
});
