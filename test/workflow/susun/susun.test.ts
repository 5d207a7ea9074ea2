import { readFileSync } from 'node:fs';
import { openXlsx, readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';
import { susun } from '../../../src/workflow/susun';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { drawnWorkbook } from '../../layouts/drawn';
import { onlySheets } from '../../support/habits';
import { sampleCascade, sampleWorkbook, withoutLokasi } from '../../support/sample';

jest.setTimeout(60_000);

let sample: WorkbookContent;
let hasil: WorkbookContent;
beforeAll(async () => {
  sample = await sampleWorkbook();
  hasil = readXlsx(await writeXlsx(susun(sample, baca(sample), { tanggal: '2026-01-02' })));
});

const cascadeOf = (workbook: WorkbookContent) => withoutLokasi(bacaJson(baca(workbook)).cascade);

const HEAD = ['perangkatDaerah', 'kabupaten', 'penandatangan'];

/** A value without some of its fields, at any depth. */
function shown(value: unknown, hidden: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => (hidden.includes(key) ? undefined : one)),
  ) as unknown;
}

test('all sheets, in their order, each with its mark', () => {
  expect(hasil.sheets.map(({ name, mark }) => [name, mark])).toEqual([
    ['Pohon Cascading', 'pohon'],
    ['Ringkasan', 'ringkasan'],
    ['Matriks Sasaran 1', 'matriks-1'],
    ['Matriks Sasaran 2', 'matriks-2'],
    ['Matriks Sasaran 3', 'matriks-3'],
    ['Matriks Sasaran 4', 'matriks-4'],
    ['Matriks Sasaran 5', 'matriks-5'],
    ['Data Cascading', 'data'],
    ['Realisasi', 'realisasi'],
    ['Setelan', 'setelan'],
    ['Temuan', 'temuan'],
  ]);
});

test('only the sheets asked for', () => {
  const plan = susun(sample, baca(sample), { lembar: ['temuan', 'ringkasan'], kertas: 'F4' });
  expect(plan.sheets.map(({ name, page }) => [name, page.paper])).toEqual([
    ['Ringkasan', 'F4'],
    ['Temuan', 'F4'],
  ]);
});

test('the composed file holds the same cascade, and its sheets agree with each other', () => {
  const reading = baca(hasil);
  expect(withoutLokasi(bacaJson(reading).cascade)).toEqual(sampleCascade());
  expect(reading.tidakTerbaca).toEqual([]);
  expect(reading.beda).toEqual([]);
  expect(reading.sumber.map(({ lembar }) => lembar)).toEqual(['Data Cascading']);
});

test('the tree alone gives the same cascade but for labels and the signer', () => {
  const [first, ...others] = baca(onlySheets(hasil, /Pohon/)).cascade.sasaran;
  expect(others).toHaveLength(4);
  expect(first?.program[0]?.kegiatan[0]?.subKegiatan[1]?.proses).toMatchObject([
    { jenis: 'individu', nama: { teks: 'CATIR AGUS BUDIYANTORO, S.M.' }, label: null },
  ]);
  expect(shown(cascadeOf(onlySheets(hasil, /Pohon/)), ['label', ...HEAD])).toEqual(
    shown(sampleCascade(), ['label', ...HEAD]),
  );
});

test('summary and matrices give what they show, as the sheets of the document do', () => {
  const reading = baca(onlySheets(hasil, /Ringkasan|Matriks/));
  expect(reading.tidakTerbaca).toEqual([]);
  expect(reading.beda).toEqual([]);
  expect(shown(withoutLokasi(bacaJson(reading).cascade), ['nama', 'anggota', 'ketua'])).toEqual(
    shown(sampleCascade(), ['nama', 'anggota', 'ketua']),
  );
});

test('composing again from what was composed gives the same sheets', () => {
  const again = drawnWorkbook(
    susun(hasil, baca(hasil), { tanggal: '2026-01-02', lembar: ['pohon', 'matriks', 'data'] }),
  );
  for (const sheet of again.sheets) {
    const before = hasil.sheets.find(({ name }) => name === sheet.name);
    expect(sheet.cells.map(({ value }) => value)).toEqual(before?.cells.map(({ value }) => value));
  }
});

describe('capaian in the tree', () => {
  const capaianIn = (workbook: WorkbookContent, options: Parameters<typeof susun>[2]) =>
    susun(workbook, baca(workbook), { ...options, lembar: ['pohon'] }).sheets[0]?.cells.filter(({ value }) =>
      String(value).startsWith('Capaian '),
    ) ?? [];

  test('stands in the boxes where there are realizations, in the colour of its predikat, and is no part of the cascade', async () => {
    const contoh = openXlsx(new Uint8Array(readFileSync('samples/contoh-realisasi.xlsx')), 'contoh.xlsx');
    const workbook = await contoh.read();
    const cells = capaianIn(workbook, {});
    expect(cells.map(({ value }) => value)).toContain('Capaian TW III: 50% (Sangat Rendah)');
    expect(new Set(cells.map(({ style }) => style.fill)).size).toBeGreaterThan(3);
    const tree = drawnWorkbook(susun(workbook, baca(workbook), { lembar: ['pohon'] }));
    expect(baca(tree).tidakTerbaca).toEqual([]);
    expect(shown(cascadeOf(tree), ['label', ...HEAD])).toEqual(
      shown(cascadeOf(workbook), ['label', ...HEAD]),
    );
  });

  test('is left out where it is not wanted, or nothing is realized', async () => {
    const contoh = openXlsx(new Uint8Array(readFileSync('samples/contoh-realisasi.xlsx')), 'contoh.xlsx');
    expect(capaianIn(await contoh.read(), { capaian: false })).toEqual([]);
    expect(capaianIn(sample, {})).toEqual([]);
  });
});
