import { readFileSync } from 'node:fs';
import { fileWorkbook } from '../../../../src/hosts/file';
import { readXlsx } from '../../../../src/hosts/xlsx';
import { PARTS, understand } from '../../../../src/taskpane/state/understanding/understand';
import type { Cell, Sheet } from '../../../../src/workbook/sheet';
import { baca } from '../../../../src/workflow/baca';
import { hitung } from '../../../../src/workflow/hitung';
import { periksa } from '../../../../src/workflow/periksa';

const bytes = new Uint8Array(readFileSync('samples/contoh-realisasi.xlsx'));
const content = readXlsx(bytes);

test('a workbook comes to what the verbs make of it, checked both ways', () => {
  const reading = baca(content);
  expect(understand(content, false)).toEqual({
    reading,
    perhitungan: hitung(content, reading),
    pemeriksaan: { biasa: periksa(reading, { ketat: false }), ketat: periksa(reading, { ketat: true }) },
    hasil: [],
  });
});

test('a sheet of more rows than a call has room for is read like any other', () => {
  const cells = Array.from({ length: 150_000 }, (_, row): Cell => {
    return { row, col: 0, kind: 'text', value: `Indikator ${row}` };
  });
  const tall: Sheet = { name: 'Tinggi', visibility: 'visible', cells, merges: [], tables: [], mark: null };
  expect(understand({ sheets: [tall] }, false).perhitungan.tabel).toEqual([]);
});

test('its parts are told as they are done', () => {
  const done: number[] = [];
  understand(content, true, (part) => done.push(part));
  expect(done).toEqual(Array.from({ length: PARTS }, (_, i) => i + 1));
});

test('setting the new results of our formulas changes nothing else of it, and settles them', async () => {
  const book = fileWorkbook(bytes, 'contoh-realisasi.xlsx');
  const typed = (await book.read()).sheets
    .find(({ mark }) => mark === 'realisasi')
    ?.cells.find(({ kind, formula, col }) => kind === 'number' && formula === undefined && col === 12);
  if (!typed) throw new Error('no quarter is filled');
  const { row, col, value } = typed;
  await book.write([{ place: { lembar: 'Realisasi', row, col }, before: value, value: Number(value) + 1 }]);

  const before = understand(await book.read(), true);
  expect(before.hasil).not.toEqual([]);
  book.settle(before.hasil);
  expect(understand(await book.read(), true)).toEqual({ ...before, hasil: [] });
});
