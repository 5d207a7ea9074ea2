import { readFileSync } from 'node:fs';
import { walk } from '../../../src/cascade/walk';
import { readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { baca } from '../../../src/workflow/baca';
import { contoh } from '../../../src/workflow/contoh';
import { hitung } from '../../../src/workflow/hitung';
import { periksa } from '../../../src/workflow/periksa';
import { readTables, satuanIn } from '../../../src/workflow/baca/realization';

const workbook = readXlsx(readFileSync('samples/contoh.xlsx'));
const reading = baca(workbook);

test('the file is what is composed: node scripts/contoh.js writes it anew', async () => {
  const bytes = await writeXlsx(contoh());
  expect(Buffer.from(bytes).equals(readFileSync('samples/contoh.xlsx'))).toBe(true);
});

test('its tree is a sheet of the user, and all of it is read', () => {
  expect(workbook.sheets.map(({ name, mark }) => [name, mark])).toEqual([
    ['CASCADING', null],
    ['Realisasi', 'realisasi'],
    ['Setelan', 'setelan'],
  ]);
  expect(reading.sumber.map(({ lembar, tata }) => [lembar, tata])).toEqual([['CASCADING', 'pohon']]);
  expect(reading.tidakTerbaca).toEqual([]);
  const kinds = [...walk(reading.cascade)].map(({ jenis }) => jenis);
  const count = (jenis: string) => kinds.filter((one) => one === jenis).length;
  expect(['sasaran', 'program', 'kegiatan', 'subKegiatan', 'tim', 'individu'].map(count)).toEqual([
    ...[2, 2, 2, 4, 2, 1],
  ]);
});

test('it shows a few findings, and results up to quarter III', () => {
  const found = periksa(reading, { ketat: false, hasSatuan: satuanIn(readTables(workbook)) }).temuan.map(
    ({ aturan, simpul }) => [aturan, simpul?.kode],
  );
  expect(found).toEqual([
    ['persentase-tanpa-do', '2.1'],
    ['sub-kegiatan-tanpa-tim', '2.1.1.2'],
  ]);
  const { triwulan, indikator, temuan } = hitung(workbook, reading);
  expect(triwulan).toBe(3);
  expect(temuan.map(({ aturan, simpul }) => [aturan, simpul?.kode])).toEqual([
    ['triwulan-terlewat', '2.1.1.1'],
  ]);
  expect(indikator.map(({ simpul, jenisDO, realisasi }) => [simpul.kode, jenisDO, realisasi])).toEqual([
    ['T', 'nilai', null],
    // 51 / 90 x 100
    ['1', 'rasio', expect.closeTo(56.6667, 4)],
    // (2300 + 2450 + 2600) / (2500 + 2500 + 2700) x 100
    ['1.1', 'rasio', expect.closeTo(95.4545, 4)],
    ['1.1.1', 'jumlah', 580],
    ['1.1.1.1', 'jumlah', 950],
    ['1.1.1.2', 'jumlah', 18],
    // 23 / 32 x 100
    ['2', 'rasio', 71.875],
    ['2.1', 'persentase', 66],
    ['2.1.1', 'jumlah', 3600],
    ['2.1.1.1', 'jumlah', 2],
    ['2.1.1.2', 'jumlah', 23],
  ]);
});

test('nobody in it is real: no number of a civil servant stands in it', () => {
  const texts = workbook.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ kind, value }) => (kind === 'text' ? [value] : [])),
  );
  expect(texts.filter((text) => /\d{8}\s?\d{6}/.test(text))).toEqual([]);
  expect(texts).toContain(
    'CONTOH - perangkat daerah, nama orang, target dan realisasi di buku kerja ini rekaan.',
  );
});
