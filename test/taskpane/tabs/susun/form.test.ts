import { cakupanOf, pilihanCakupan, SELURUH } from '../../../../src/taskpane/tabs/susun/cakupan';
import { today } from '../../../../src/hosts/shared/today';
import { formOf, optionsOf, pilihanDari } from '../../../../src/taskpane/tabs/susun/form';
import { pilihanOf } from '../../../../src/workflow/susun/pilihan';
import { SMALL } from '../../../layouts/small';

const TODAY = new Date(2026, 0, 2, 23, 30);

test('the form opens with the last choice, the whole cascade, and today where the user is', () => {
  const last = { lembar: ['pohon'], kertas: 'F4', nama: false, capaian: false, proses: true };
  const form = formOf(pilihanOf(last), TODAY);
  expect(form).toEqual({ ...last, cakupan: SELURUH, tanggal: '2026-01-02' });
  expect(pilihanDari({ ...form, cakupan: 'sasaran 1', tanggal: '' })).toEqual(last);
});

test('a form says what is composed; a file of its own gets no links to the opened one', () => {
  const form = { ...formOf(pilihanOf(null), TODAY), cakupan: 'sasaran 1', tanggal: '' };
  const options = optionsOf(form, SMALL, { ketat: true, inFile: true });
  expect(options).toMatchObject({
    kertas: 'A3',
    cakupan: { jenis: 'sasaran', kode: '1' },
    tanggal: null,
    ketat: true,
    asal: true,
    tautan: false,
  });
  expect(optionsOf(form, SMALL, { ketat: false, inFile: false }).tautan).toBe(true);
});

test('the parts to choose from: each Sasaran with its kinerja, each owner once', () => {
  const { sasaran, pemilik } = pilihanCakupan(SMALL);
  expect(sasaran.map(({ value, nomor, kinerja }) => [value, nomor, kinerja])).toEqual([
    ['sasaran 1', 1, 'Mantapnya jalan'],
  ]);
  expect(pemilik.map(({ value }) => value)).toEqual([...new Set(pemilik.map(({ value }) => value))]);
  expect(pemilik[0]?.pemilik).toBe('Kepala');
});

test('a part that is gone is the whole cascade again', () => {
  expect(cakupanOf('pemilik Kepala', SMALL)).toEqual({ jenis: 'pemilik', pemilik: 'Kepala' });
  expect(cakupanOf('sasaran 9', SMALL)).toEqual({ jenis: 'semua' });
});

test('a date has two digits for day and month', () => {
  expect(today(new Date(2026, 10, 5))).toBe('2026-11-05');
});
