import { baca } from '../../../src/workflow/baca';
import { sheetOf } from '../../support/grid';
import { outline } from './outline';

const POSTS = sheetOf([
  ['KEPALA DINAS CONTOH'],
  ['Tujuan : Terwujudnya pangan'],
  ['SASARAN 1', 'Meningkatnya pangan'],
  ['1.1', 'Indeks pangan'],
  [],
  ['BIDANG PANGAN', null, 'SEKRETARIAT'],
  ['1.1', 'Jumlah a', '5.1', 'Nilai b'],
  [],
  ['SEKSI HARGA', null, 'SUBBAGIAN UMUM'],
  ['1.1', 'Jumlah c', '5.1', 'Jumlah d'],
  [],
  ['Analis Harga'],
  ['1.1', 'Jumlah e'],
]);

const HEAD = ['tujuan KEPALA DINAS CONTOH: Terwujudnya pangan'];

test('Eselon III is the program and Eselon IV the kegiatan', () => {
  expect(outline(POSTS, { eselonIII: 'program', eselonIV: 'kegiatan' })).toEqual([
    ...HEAD,
    'sasaran 1 KEPALA DINAS CONTOH: Meningkatnya pangan; Indeks pangan',
    '  program BIDANG PANGAN: Jumlah a',
    '    kegiatan SEKSI HARGA: Jumlah c',
    '      individu Analis Harga: Jumlah e',
    '? program SEKRETARIAT: Nilai b',
    '  kegiatan SUBBAGIAN UMUM: Jumlah d',
  ]);
});

test('Eselon IV as Sub Kegiatan: an empty kegiatan stands between', () => {
  expect(outline(POSTS, { eselonIII: 'program', eselonIV: 'subKegiatan' })).toEqual([
    ...HEAD,
    'sasaran 1 KEPALA DINAS CONTOH: Meningkatnya pangan; Indeks pangan',
    '  program BIDANG PANGAN: Jumlah a',
    '    kegiatan : ',
    '      subKegiatan SEKSI HARGA: Jumlah c',
    '        individu Analis Harga: Jumlah e',
    '? program SEKRETARIAT: Nilai b',
    '  kegiatan : ',
    '    subKegiatan SUBBAGIAN UMUM: Jumlah d',
  ]);
});

test('Eselon III as Sasaran: the Sasaran of the head are Tujuan', () => {
  expect(outline(POSTS, { eselonIII: 'sasaran', eselonIV: 'kegiatan' })).toEqual([
    ...HEAD,
    'tujuan KEPALA DINAS CONTOH: Meningkatnya pangan; Indeks pangan',
    'sasaran - BIDANG PANGAN: Jumlah a < Meningkatnya pangan',
    '  program : ',
    '    kegiatan SEKSI HARGA: Jumlah c',
    '      individu Analis Harga: Jumlah e',
    'sasaran - SEKRETARIAT: Nilai b',
    '  program : ',
    '    kegiatan SUBBAGIAN UMUM: Jumlah d',
  ]);
});

test('the Setelan sheet of a workbook says so', () => {
  const setelan = sheetOf([['Eselon IV dibaca sebagai', 'subKegiatan']], { name: 'Setelan' });
  const levels = (sheets: Parameters<typeof baca>[0]['sheets']) =>
    baca({ sheets }).cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan.length;
  expect([levels([POSTS]), levels([POSTS, setelan])]).toEqual([0, 1]);
});
