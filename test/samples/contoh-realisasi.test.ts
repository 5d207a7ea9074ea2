import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { readRealisasi } from '../../src/layouts/realisasi/read';
import { quarterList } from '../../src/measure/quarters';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { baca } from '../../src/workflow/baca';
import { hitung, type Perhitungan } from '../../src/workflow/hitung';
import { capaianSasaran } from '../../src/workflow/hitung/ringkas';
import { bacaJson } from '../../src/workflow/baca/json';
import { sampleCascade, withoutLokasi } from '../support/sample';
import { CONTOH, contohWorkbook } from './contoh';

let workbook: WorkbookContent;
let result: Perhitungan;
beforeAll(async () => {
  // scripts/contoh-realisasi.js asks for the file to be written anew.
  if (process.env.TULIS_CONTOH) {
    const { cascade } = baca(readXlsx(readFileSync('samples/cascading-bkd-2024.xlsx')));
    writeFileSync('samples/contoh-realisasi.xlsx', await writeXlsx(contohWorkbook(cascade)));
  }
  workbook = readXlsx(readFileSync('samples/contoh-realisasi.xlsx'));
  result = hitung(workbook, baca(workbook));
});

/** Realisasi, capaian and predikat of a node's indikator, at the current quarter. */
function at(kode: string, index = 0): unknown {
  const found = result.indikator.filter(({ simpul }) => simpul.kode === kode)[index];
  return found && [found.jenisDO, found.realisasi, found.capaian, found.predikat, found.sementara];
}

test('it holds the cascade of the sample and says itself that it is an example', () => {
  expect(withoutLokasi(bacaJson(baca(workbook)).cascade)).toEqual(sampleCascade());
  const tables = workbook.sheets.flatMap((sheet) => readRealisasi(sheet) ?? []);
  expect(tables.map(({ lembar, catatan }) => [lembar, catatan])).toEqual([['Realisasi', CONTOH]]);
});

test('its quarter is the latest filled; all that is said of its numbers is where they skip TW II', () => {
  expect([result.triwulan, result.indikator.length]).toEqual([3, 81]);
  expect(result.temuan.map(({ aturan, tingkat, simpul }) => [aturan, tingkat, simpul?.kode])).toEqual(
    [
      ...['1.2.1', '2.2.1', '4.1.1.1', '5.1.1.3', '5.3', '5.3.1', '5.5.1.1'],
      ...['5.7.1.1', '5.7.2.6', '5.7.3', '5.7.5.2'],
    ].map((kode) => ['triwulan-terlewat', 'saran', kode]),
  );
});

test.each([
  // 30 / 40 x 100 = 75; 75 / 80
  ['konversi', '1', ['konversi', 75, 93.75, 'Sangat Tinggi', false]],
  // 4.75 / 5 x 100 = 95
  ['konversi of discipline', '4', ['konversi', 95, 95, 'Sangat Tinggi', false]],
  // (1200 + 150 + 200 + 50) / 4000 x 100 = 40; 40 / 50
  ['kumulatif', '1.1', ['rasio', 40, 80, 'Tinggi', false]],
  // (800 + 100 + 0 + 100) / 4000 x 100 = 25; 25 / 40
  ['kumulatif with a 0', '1.2', ['rasio', 25, 62.5, 'Rendah', false]],
  // 3600 / 4000 x 100 = 90
  ['ratio of stocks', '2.1', ['rasio', 90, 90, 'Tinggi', false]],
  // 45 / 50 x 100 = 90; 90 / 90
  ['ratio of a stock told once', '2.2', ['rasio', 90, 100, 'Sangat Tinggi', false]],
  // (20 + 25 + 30) / (20 + 25 + 35) x 100 = 93.75
  ['ratio of what comes in', '5.2', ['rasio', 93.75, 93.75, 'Sangat Tinggi', false]],
  // (40 + 60) / (50 + 75) x 100 = 80
  ['ratio with an empty quarter', '5.3', ['rasio', 80, 80, 'Tinggi', false]],
  ['ratio without any value', '5.5', ['rasio', null, null, null, false]],
  // (75 + 75 + 80 + 75) / 4; the fifth Kegiatan is not filled
  ['rata-rata of some', '5.7', ['rata-rata', 76.25, 76.25, 'Tinggi', true]],
  // 1 + 1 + 1 of 4
  ['jumlah', '5.7.1', ['jumlah', 3, 75, 'Sedang', false]],
  ['a count not filled', '5.7.5', ['jumlah', null, null, null, false]],
  ['nilai not out yet', 'T', ['nilai', null, null, null, false]],
])('%s', (_what, kode, expected) => {
  expect(at(kode)).toEqual(expected);
});

test('a mean of all its Kegiatan', () => {
  // 4 / 5 x 100 = 80 and 9 / 12 x 100 = 75
  expect(at('5.6')).toEqual(['rata-rata', 77.5, 77.5, 'Tinggi', false]);
});

test('a score from outside: the last filled', () => {
  expect(at('5')).toEqual(['nilai', 84, (84 / 85) * 100, 'Sangat Tinggi', false]);
  expect(at('5', 1)).toEqual(['nilai', null, null, null, false]);
});

test('a quarter before: TW I of a kumulatif ratio', () => {
  const found = result.indikator.find(({ simpul }) => simpul.kode === '1.1');
  // (1200 + 150) / 4000 x 100 = 33.75, then (1200 + 350) / 4000 x 100 = 38.75
  expect(found && quarterList(found.triwulan).map((one) => one?.realisasi)).toEqual([33.75, 38.75, 40, 40]);
});

test('the capaian by Sasaran', () => {
  expect(
    capaianSasaran(result).map((one) => [one.simpul.kode, one.capaian, one.predikat, one.sementara]),
  ).toEqual([
    ['1', 93.75, 'Sangat Tinggi', false],
    ['2', 100, 'Sangat Tinggi', false],
    ['3', (80 / 75) * 100, 'Sangat Tinggi', false],
    ['4', 95, 'Sangat Tinggi', false],
    ['5', (84 / 85) * 100, 'Sangat Tinggi', true],
  ]);
});
