import { completed, differenceOf } from '../../../src/layouts/realisasi/complete';
import { readIsian } from '../../../src/layouts/realisasi/isian';
import { quarterList, quartersFrom } from '../../../src/measure/quarters';
import type { Isian } from '../../../src/realisasi/entry';
import type { Baris } from '../../../src/realisasi/table';
import type { CellContent } from '../../../src/workbook/sheet';

const NONE = quartersFrom<Isian>([]);
const isian = (content: CellContent, format?: string, ours = false): Isian | null =>
  readIsian({ row: 0, col: 0, ...content, ...(format !== undefined && { format }) }, 'x', ours);
const number = (value: number, format?: string) => isian({ kind: 'number', value }, format);
const text = (value: string, ours = false) => isian({ kind: 'text', value }, undefined, ours);

const row = (typed: Partial<Baris>): Baris => ({
  lembar: 'Realisasi',
  row: 7,
  col: 3,
  kode: '1.1',
  jenis: 'Program',
  uraian: 'Program Pelayanan',
  indikator: 'Jumlah izin',
  pemilik: 'Kabid',
  komponen: 'nilai',
  keterangan: '',
  satuan: 'izin',
  akumulasi: null,
  polaritas: null,
  target: null,
  targetTriwulan: NONE,
  tahunLalu: null,
  triwulan: NONE,
  bukti: '',
  catatan: '',
  ...typed,
});
const quarters = (...values: readonly (number | null)[]) =>
  quartersFrom(values.map((value) => (value === null ? null : number(value))));

test('a row takes from another one what it has not itself', () => {
  const ours = row({ target: number(40), triwulan: quarters(9, null, null, null), bukti: 'BA 1' });
  const theirs = row({
    target: number(50),
    triwulan: quarters(10, 11, null, null),
    bukti: 'BA 2',
    catatan: 'dari bidang',
  });
  const { target, triwulan, bukti, catatan } = completed(ours, theirs);
  expect([target?.isi, ...quarterList(triwulan).map((one) => one?.isi), bukti, catatan]).toEqual([
    ...[40, 9, 11, undefined, undefined],
    ...['BA 1', 'dari bidang'],
  ]);
});

test('what differs is told, and nothing else of that row', () => {
  const ours = row({ target: number(40), triwulan: quarters(9, null, 3, null), akumulasi: 'jumlah' });
  const theirs = row({ target: number(40), triwulan: quarters(10, 11, 3, null), akumulasi: 'terakhir' });
  const other = differenceOf(ours, theirs);
  expect(other).toMatchObject({ indikator: 'Jumlah izin', target: null, akumulasi: 'terakhir' });
  expect(other && quarterList(other.triwulan).map((one) => one?.isi ?? null)).toEqual([10, null, null, null]);
});

test.each<[string, Isian | null, Isian | null]>([
  ['one number', number(12), number(12)],
  ['0.855 shown in percent and 85.5', number(0.855, '0.0%'), number(85.5)],
  ['0.57 shown in percent and 57', number(0.57, '0%'), number(57)],
  ['a number and its text in a table of the user', number(1234.5), text('1.234,5')],
  ['a number and its text in our table, where it does not count', text('1.234,5', true), text('1.234,5')],
  ['one text that is no number', text('belum ada'), text('belum ada')],
  ['an empty cell', number(12), null],
])('%s: no difference', (_, one, other) => {
  expect(differenceOf(row({ target: one }), row({ target: other }))).toBeNull();
});

test.each<[string, Isian | null, Isian | null]>([
  ['two numbers', number(12), number(12.0001)],
  ['0 and 1', number(0), number(1)],
  ['0.855 and 0.855 shown in percent', number(0.855), number(0.855, '0.0%')],
  ['two texts', text('belum ada'), text('nihil')],
  ['a text and a number', text('belum ada'), number(3)],
])('%s: a difference', (_, one, other) => {
  expect(differenceOf(row({ target: one }), row({ target: other }))?.target?.isi).toBe(other?.isi);
});
