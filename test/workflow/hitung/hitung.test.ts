import type { Cascade } from '../../../src/cascade/cascade';
import type { Reading } from '../../../src/cascade/reading';
import type { Sheet } from '../../../src/workbook/sheet';
import { hitung } from '../../../src/workflow/hitung';
import { jelaskan } from '../../../src/workflow/hitung/jelas';
import { hitungJson } from '../../../src/workflow/hitung/json';
import { sheetOf, type Typed } from '../../layouts/realisasi/table';
import { box, text } from '../../measure/sample';

const HEAD = [
  'Kode',
  'Jenis',
  'Uraian',
  'Indikator',
  'Komponen',
  'Keterangan Komponen',
  'Akumulasi',
  'Polaritas',
];
const NUMBERS = ['Target', 's.d. Tahun Lalu', 'TW I', 'TW II', 'TW III', 'TW IV'];

const EMPTY: Cascade = {
  judul: null,
  perangkatDaerah: null,
  kabupaten: null,
  tahun: null,
  penandatangan: null,
  tujuan: null,
  sasaran: [],
};

function reading(cascade: Cascade): Reading {
  const none = { dikenal: [], tidakTerbaca: [], galat: [], gambar: [], beda: [], ditinggalkan: [] };
  return { cascade, sumber: [], ...none };
}

function compute(sheet: Sheet, cascade: Cascade = EMPTY, triwulan?: 1 | 2 | 3 | 4) {
  const options = triwulan ? { triwulan } : {};
  return hitungJson(hitung({ sheets: [sheet] }, reading(cascade), options));
}

function table(...rows: readonly (readonly Typed[])[]): Sheet {
  return sheetOf([[...HEAD, ...NUMBERS], ...rows]);
}

const RATIO = ['1.1', 'Program', 'Program A', 'Persentase A'];

test('a table alone is computed: its DO is the normal form in the row of the result', () => {
  const { triwulan, indikator, temuan } = compute(
    table(
      [...RATIO, 'a', 'jumlah A', 'jumlah', null, null, null, 5, null, 15],
      [...RATIO, 'b', 'jumlah B', 'terakhir', null, null, null, 50, null, null],
      [...RATIO, 'hasil', 'a ÷ b × 100; a = jumlah A; b = jumlah B', null, 'maksimal', 80],
    ),
  );
  expect(triwulan).toBe(3);
  expect(temuan.map((one) => [one.aturan, one.lokasi.sel])).toEqual([['triwulan-terlewat', 'L2']]);
  expect(indikator).toEqual([
    {
      simpul: { jenis: 'program', kode: '1.1', nama: 'Program A', jalur: ['1'] },
      indikator: 'Persentase A',
      do: 'a ÷ b × 100; a = jumlah A; b = jumlah B',
      jenisDO: 'rasio',
      bentukNormal: 'a ÷ b × 100; a = jumlah A; b = jumlah B',
      satuan: '%',
      polaritas: 'maksimal',
      target: 80,
      triwulan: [
        { realisasi: 10, capaian: 12.5 },
        { realisasi: 10, capaian: 12.5 },
        { realisasi: 40, capaian: 50 },
        { realisasi: 40, capaian: 50 },
      ],
      realisasi: 40,
      capaian: 50,
      predikat: 'Sangat Rendah',
      predikatNilai: null,
      sementara: false,
      lokasi: { lembar: 'Realisasi', sel: 'D4' },
    },
  ]);
});

test('the DO as it was understood; null where it was not, and without DO', () => {
  const { indikator } = compute(
    table(
      ['1.1', 'Program', 'Program A', 'Nilai SAKIP', 'nilai', 'hasil evaluasi Inspektorat'],
      ['1.2', 'Program', 'Program B', 'Persentase B', 'nilai', 'jumlah B yang memenuhi syarat'],
      ['1.3', 'Program', 'Program C', 'Jumlah dokumen C', 'nilai'],
    ),
  );
  expect(indikator.map((one) => [one.jenisDO, one.bentukNormal])).toEqual([
    ['nilai', 'hasil evaluasi Inspektorat'],
    ['tidak-terbaca', null],
    ['jumlah', null],
  ]);
});

const CASCADE: Cascade = {
  ...EMPTY,
  sasaran: [
    {
      ...box({
        kinerja: 'Meningkatnya A',
        indikator: [{ teks: 'Persentase capaian A', do: 'Rerata capaian Program A dan Program B' }],
        pemilik: ['Kepala'],
      }),
      nomor: 1,
      program: ['A', 'B'].map((name) => ({
        ...box({
          kinerja: `Terlaksananya ${name}`,
          indikator: [{ teks: 'Jumlah laporan', do: null }],
          pemilik: ['Kabid'],
        }),
        nama: text(`Program ${name}`),
        indukIndikator: null,
        kegiatan: [],
      })),
    },
  ],
};

const count = (kode: string, name: string, target: Typed, ...quarters: Typed[]) => [
  kode,
  'Program',
  `Program ${name}`,
  'Jumlah laporan',
  'nilai',
  null,
  null,
  null,
  target,
  null,
  ...quarters,
];

test('without a table the whole cascade is told, with nothing filled', () => {
  const { triwulan, indikator } = compute(sheetOf([]), CASCADE);
  expect(triwulan).toBe(1);
  expect(
    indikator.map((one) => [one.simpul.kode, one.jenisDO, one.triwulan, one.realisasi, one.lokasi]),
  ).toEqual([
    ['1', 'rata-rata', [null, null, null, null], null, undefined],
    ['1.1', 'jumlah', [null, null, null, null], null, undefined],
    ['1.2', 'jumlah', [null, null, null, null], null, undefined],
  ]);
});

test('rows fill the nodes of their path, whatever their order; a mean follows, sementara while one is missing', () => {
  const { indikator } = compute(
    table(count('1.2', 'B', 4, 1, 1), count('1.1', 'A', 10, null, 5)),
    CASCADE,
    2,
  );
  expect(indikator.map((one) => [one.simpul.kode, one.realisasi, one.capaian, one.sementara])).toEqual([
    ['1', 50, null, false],
    ['1.1', 5, 50, false],
    ['1.2', 2, 50, false],
  ]);
  const early = compute(table(count('1.2', 'B', 4, 1, 1), count('1.1', 'A', 10, null, 5)), CASCADE, 1);
  expect(early.indikator[0]).toMatchObject({ realisasi: 25, sementara: true });
});

test('codes that moved do not move values: the path and the texts decide', () => {
  const { indikator } = compute(table(count('1.1', 'B', 4, 4), count('1.2', 'A', 10, 1)), CASCADE);
  expect(indikator.map((one) => [one.simpul.nama, one.realisasi])).toEqual([
    ['1', 55],
    ['Program A', 1],
    ['Program B', 4],
  ]);
});

test('the quarter: asked for, else chosen in the sheet, else the latest filled', () => {
  const rows = [[...HEAD, ...NUMBERS], count('1.1', 'A', 10, 1, 1, 1)];
  const chosen = (cell: Typed) => sheetOf([['Triwulan Berjalan', cell], [], ...rows]);
  expect(compute(chosen(2)).triwulan).toBe(2);
  expect(compute(chosen('TW IV')).triwulan).toBe(4);
  expect(compute(chosen(2), EMPTY, 1).triwulan).toBe(1);
  expect(compute(chosen({ kind: 'number', value: 1, formula: 'MAX(1,W6:W9)' })).triwulan).toBe(3);
  expect(compute(chosen(9)).triwulan).toBe(3);
  expect(compute(sheetOf([['Triwulan berjalan : II'], ...rows])).triwulan).toBe(2);
});

test('columns stand in any order, heads in other words, the table anywhere', () => {
  const sheet = sheetOf(
    [
      ['Realisasi Triwulan 2', 'TW 1', 'Target', 'Komponen', 'indikator', 'Kode', 'Jenis', 'Uraian'],
      [3, 2, 10, 'nilai', 'Jumlah laporan', '1.1', 'Program', 'Program A'],
    ],
    {},
    7,
    3,
  );
  const [, first] = compute(sheet, CASCADE).indikator;
  expect(first).toMatchObject({ realisasi: 5, capaian: 50, lokasi: { lembar: 'Realisasi', sel: 'H9' } });
});

test('text does not count in our table, and the finding holds the number as a repair', () => {
  const { indikator, temuan } = compute(
    table(count('1.1', 'A', 10, '85,5 (rerata)', '1.234', 'belum', { kind: 'error', value: '#REF!' })),
    CASCADE,
  );
  expect(indikator[1]).toMatchObject({ realisasi: null, capaian: null, predikat: null });
  expect(temuan.map((one) => [one.aturan, one.tingkat, one.lokasi.sel, one.isian?.teks])).toEqual([
    ['realisasi-bukan-angka', 'kesalahan', 'K2', '85.5'],
    ['angka-ambigu', 'kesalahan', 'L2', undefined],
    ['realisasi-bukan-angka', 'kesalahan', 'M2', undefined],
    ['sel-galat', 'kesalahan', 'N2', undefined],
  ]);
});

test('in a table of the user, text that can be read counts', () => {
  const sheet = sheetOf([
    ['Indikator', 'Target', 'TW I', 'TW II'],
    ['Jumlah layanan', '2.500,5 laporan', '3 laporan', '1.500,5'],
  ]);
  const { indikator, temuan } = compute(sheet);
  expect([indikator[0]?.target, indikator[0]?.realisasi, temuan]).toEqual([2500.5, 1503.5, []]);
});

test('a percent cell is a percentage where the indikator is one', () => {
  const percent: Typed = { kind: 'number', value: 0.855, format: '0.0%' };
  const row = [
    '1',
    'Sasaran',
    'A',
    'Persentase A',
    'nilai',
    null,
    null,
    null,
    { ...percent, value: 0.9 },
    null,
    percent,
  ];
  expect(compute(table(row)).indikator[0]).toMatchObject({ target: 90, realisasi: 85.5, capaian: 95 });
});

test('an opening balance counts above a kumulatif ratio only', () => {
  const ratio = (kumulatif: string) =>
    compute(
      table(
        [...RATIO, 'a', 'A', 'jumlah', null, null, 30, 10],
        [...RATIO, 'b', 'B', 'jumlah', null, null, 40, 80],
        [...RATIO, 'hasil', `a ÷ b × 100${kumulatif}; a = A; b = B`, null, null, 50],
      ),
    ).indikator[0]?.realisasi;
  expect([ratio(''), ratio(' (kumulatif dari tahun sebelumnya)')]).toEqual([12.5, 50]);
});

test('rows that sorting tore apart belong together still', () => {
  const other = ['1.2', 'Program', 'Program B', 'Persentase A'];
  const normal = 'a ÷ b × 100; a = A; b = B';
  const { indikator } = compute(
    table(
      [...RATIO, 'a', 'A', 'jumlah', null, null, null, 1],
      [...other, 'a', 'A', 'jumlah', null, null, null, 3],
      [...RATIO, 'b', 'B', 'terakhir', null, null, null, 4],
      [...other, 'b', 'B', 'terakhir', null, null, null, 4],
      [...RATIO, 'hasil', normal, null, null, 50],
      [...other, 'hasil', normal, null, null, 50],
    ),
  );
  expect(indikator.map((one) => [one.simpul.kode, one.realisasi, one.capaian])).toEqual([
    ['1.1', 25, 50],
    ['1.2', 75, 150],
  ]);
});

test('a division by 0 is a kesalahan, by nothing at all a saran', () => {
  const rows = (kode: string, above: number): Typed[][] => {
    const node = [kode, 'Program', `Program ${kode}`, 'Persentase A'];
    return [
      [...node, 'a', 'A', 'jumlah', null, null, null, above],
      [...node, 'b', 'B', 'jumlah', null, null, null, 0],
      [...node, 'hasil', 'a ÷ b × 100; a = A; b = B', null, null, 80],
    ];
  };
  const { indikator, temuan } = compute(table(...rows('1.1', 3), ...rows('1.2', 0)));
  expect(indikator.map((one) => one.realisasi)).toEqual([null, null]);
  expect(temuan.map((one) => [one.aturan, one.tingkat, one.lokasi.sel])).toEqual([
    ['penyebut-nol', 'kesalahan', 'D4'],
    ['penyebut-nol', 'saran', 'D7'],
  ]);
});

test('means in a circle have no value and are told', () => {
  const mean = (kode: string, other: string) => [
    kode,
    'Program',
    `Program ${kode}`,
    'Persentase capaian',
    'hasil',
    `Rerata capaian Program ${other}`,
    null,
    null,
    100,
  ];
  const { indikator, temuan } = compute(table(mean('1.1', '1.2'), mean('1.2', '1.1')));
  expect(indikator.map((one) => one.realisasi)).toEqual([null, null]);
  expect(temuan.map((one) => [one.aturan, one.simpul?.kode])).toEqual([
    ['do-berputar', '1.1'],
    ['do-berputar', '1.2'],
  ]);
});

test('settings of the workbook decide: the formula of minimal, the weights, the scale of a value', () => {
  const setelan = sheetOf(
    [
      ['Nama', 'Nilai'],
      ['Rumus capaian polaritas minimal', 'target ÷ realisasi × 100'],
      ['Skala predikat', 'SAKIP (Permen PANRB 88/2021)'],
      ['Bobot IP ASN kompetensi', 50],
      ['Indikator', 'Skala'],
      ['Persentase K', 'SAKIP'],
    ],
    { name: 'Setelan' },
  );
  const minimal = ['1.1', 'Program', 'P', 'Jumlah aduan', 'nilai', null, null, 'Minimal', 10, null, 12.5];
  const score = ['1', 'Sasaran', 'S', 'Persentase K'];
  const sheet = table(
    minimal,
    [...score, 'a', 'nilai IP ASN komponen kompetensi', 'terakhir', null, null, null, 40],
    [...score, 'hasil', 'a ÷ bobot kompetensi × 100; a = nilai IP ASN komponen kompetensi', null, null, 100],
  );
  const { indikator } = hitung({ sheets: [sheet, setelan] }, reading(EMPTY));
  const told = indikator.map((one) => [
    one.jenisDO,
    one.realisasi,
    one.capaian,
    one.predikat,
    one.predikatNilai,
  ]);
  // What was the scale of capaian is no setting any more: the law decides.
  expect(told).toEqual([
    ['jumlah', 12.5, 80, 'Tinggi', null],
    ['konversi', 80, 80, 'Tinggi', { skala: 'SAKIP', label: 'BB' }],
  ]);
});

test('the explanation says where a capaian is cut at 0, and how a target of 0 is measured', () => {
  const row = (name: string, target: number, typed: number) => [name, 'minimal', target, typed];
  const sheet = sheetOf([
    ['Indikator', 'Polaritas', 'Target', 'TW I'],
    row('Jumlah gangguan', 5, 12),
    row('Jumlah kecelakaan', 0, 3),
    row('Jumlah aduan', 5, 4),
  ]);
  const explained = jelaskan(hitung({ sheets: [sheet] }, reading(EMPTY)), String).map(
    ({ hitunganCapaian }) => hitunganCapaian,
  );
  expect(explained).toEqual([
    '(2 × 5 − 12) ÷ 5 × 100 (kurang dari 0, dihitung 0)',
    '3 terhadap 0 (0 bernilai 100, selainnya 0)',
    '(2 × 5 − 4) ÷ 5 × 100',
  ]);
});
