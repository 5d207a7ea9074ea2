import { readTabel } from '../../../src/layouts/foreign-table/read';
import { quarterList, type PerTriwulan } from '../../../src/measure/quarters';
import type { Isian } from '../../../src/realisasi/entry';
import type { Sheet } from '../../../src/workbook/sheet';
import { sheetOf } from '../../support/grid';

const tableOf = (sheet: Sheet) => readTabel(sheet)[0];

/** What a test looks at of each row: texts and numbers, by indikator. */
const numbers = (values: PerTriwulan<Isian | null>) =>
  quarterList(values).map((isian) => isian?.angka ?? null);

function rowsOf(sheet: Sheet) {
  return tableOf(sheet)?.rows.map((row) => ({
    uraian: row.uraian,
    indikator: row.indikator,
    komponen: row.komponen,
    target: row.target?.angka ?? null,
    triwulan: numbers(row.triwulan),
  }));
}

/** The form E.81 as it is printed: four rows of head, a row of column numbers. */
const E81_HEAD = [
  ['EVALUASI TERHADAP HASIL RENJA TRIWULAN IV TAHUN 2024'],
  [],
  [
    ...[
      'No',
      'Sasaran',
      'Program/Kegiatan',
      'Indikator Kinerja Program (outcome)/ Kegiatan (output)',
      'Satuan',
    ],
    ...['Target Renstra pada Tahun 2026 (Akhir Periode Renstra)', null],
    ...['Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (n-2)', null],
    ...['Target Kinerja dan Anggaran Renja Tahun berjalan yang dievaluasi', null],
    ...['Realisasi Kinerja Pada Triwulan', null, null, null, null, null, null, null],
    ...['Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi', null],
    ...['Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)', null, 'Ket'],
  ],
  [...Array<null>(11).fill(null), 'I', null, 'II', null, 'III', null, 'IV', null],
  [
    ...[
      null,
      null,
      null,
      null,
      null,
      'K',
      'Rp',
      'K',
      'Rp',
      'K',
      'Rp',
      'K',
      'Rp',
      'K',
      'Rp',
      'K',
      'Rp',
      'K',
      'Rp',
    ],
    ...['K', 'Rp', 'K', 'Rp'],
  ],
  [1, 2, 3, 4, 5, 6, null, 7, null, 8, null, 9, null, 10, null, 11, null, 12, null, '13 = 9 + 10 + 11 + 12'],
];

const e81Row = (
  [no, sasaran, program, indikator, satuan]: (string | number | null)[],
  [renstra, lalu, renja]: (string | number | null)[],
  quarters: (string | number | null)[],
) => [
  ...[no ?? null, sasaran ?? null, program ?? null, indikator ?? null, satuan ?? null],
  ...[renstra ?? null, 900, lalu ?? null, 800, renja ?? null, 700],
  ...quarters.flatMap((k) => [k, 50]),
  ...[99, 200, 55, 60],
];

const E81 = sheetOf([
  ...E81_HEAD,
  e81Row(
    [1, 'Meningkatnya mutu', '5.03.02 Program Kepegawaian', 'Persentase ASN terlayani', '%'],
    [95, 40, 80],
    [20, '15,5', null, 10],
  ),
  e81Row(
    [null, null, '5.03.02.2.03 Pengembangan', 'Jumlah ASN dilatih', 'orang'],
    [500, 90, 120],
    [30, 0, '25 orang', '-'],
  ),
  e81Row([null, null, null, 'Jumlah dokumen', 'dokumen'], [5, 1, 4], [1, 1, 1, 1]),
  [null, 'Rata-rata capaian kinerja (%)', null, null, null, null, null, null, null, null, null, 75],
  [null, 'Predikat kinerja', null, 'Tinggi'],
]);

describe('the form E.81', () => {
  test('each row with an indikator: target of the Renja, the K of each quarter, its node', () => {
    expect(rowsOf(E81)).toEqual([
      {
        uraian: '5.03.02 Program Kepegawaian',
        indikator: 'Persentase ASN terlayani',
        komponen: 'nilai',
        target: 80,
        triwulan: [20, 15.5, null, 10],
      },
      {
        uraian: '5.03.02.2.03 Pengembangan',
        indikator: 'Jumlah ASN dilatih',
        komponen: 'nilai',
        target: 120,
        triwulan: [30, 0, 25, null],
      },
      {
        uraian: '5.03.02.2.03 Pengembangan',
        indikator: 'Jumlah dokumen',
        komponen: 'nilai',
        target: 4,
        triwulan: [1, 1, 1, 1],
      },
    ]);
  });

  test('is known as such; its quarters add up; its kinds come from words and codes', () => {
    const table = tableOf(E81);
    expect(table?.tata).toBe('e81');
    expect(table?.span).toEqual({ row: 2, col: 0, rows: 7, cols: 24 });
    expect(table?.rows.map(({ akumulasi, jenis, satuan }) => [akumulasi, jenis, satuan])).toEqual([
      ['jumlah', 'Program', '%'],
      ['jumlah', 'Kegiatan', 'orang'],
      ['jumlah', 'Kegiatan', 'dokumen'],
    ]);
    expect(table?.rows[0]?.tahunLalu?.angka).toBe(40);
  });

  test('is read alike where its head is merged', () => {
    const merges = [
      ...[0, 1, 2, 3, 4, 23].map((col) => ({ row: 2, col, rows: 3, cols: 1 })),
      ...[5, 7, 9, 19, 21].map((col) => ({ row: 2, col, rows: 2, cols: 2 })),
      { row: 2, col: 11, rows: 1, cols: 8 },
      ...[11, 13, 15, 17].map((col) => ({ row: 3, col, rows: 1, cols: 2 })),
    ];
    expect(readTabel({ ...E81, merges })).toEqual(readTabel(E81));
  });

  test('several indikator in one cell take the lines of their values', () => {
    const sheet = sheetOf([
      ...E81_HEAD,
      e81Row(
        [1, 'S', 'Kegiatan A', '1. Jumlah surat\n2. Persentase surat\nselesai', 'surat\n%'],
        ['9\n9', null, '12\n100'],
        ['3\n25', '4\n50', null, 7],
      ),
    ]);
    const table = tableOf(sheet);
    expect(rowsOf(sheet)?.map(({ indikator, target, triwulan }) => [indikator, target, ...triwulan])).toEqual(
      [
        ['Jumlah surat', 12, 3, 4, null, null],
        ['Persentase surat selesai', 100, 25, 50, null, null],
      ],
    );
    expect(table?.rows.map(({ satuan }) => satuan)).toEqual(['surat', '%']);
    // One number under two indikator is nobody's.
    expect(table?.rows[0]?.triwulan[4]?.masalah).toEqual({ kind: 'bukan-angka', saran: null });
  });
});

describe('heads of other tables', () => {
  const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];

  test('quarters under one head of targets and one of realizations', () => {
    const sheet = sheetOf([
      [
        'No',
        'Uraian',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Target',
        null,
        null,
        null,
        'Realisasi',
        null,
        null,
        null,
      ],
      [null, null, null, null, null, ...quarters, ...quarters],
      [1, 'Kegiatan A', 'Jumlah surat', 'surat', 100, 10, 20, 30, 40, 9, 21, null, 39],
    ]);
    const row = tableOf(sheet)?.rows[0];
    expect(row?.target?.angka).toBe(100);
    expect(row && numbers(row.targetTriwulan)).toEqual([10, 20, 30, 40]);
    expect(row && numbers(row.triwulan)).toEqual([9, 21, null, 39]);
  });

  test.each([
    ['words', ['Pembilang', 'Penyebut']],
    ['letters', ['a', 'b']],
  ])('numerator and denominator under each quarter: %s', (_, subs) => {
    const sheet = sheetOf([
      ['Program', 'Indikator', 'Target', 'Triwulan I', null, 'Triwulan II', null],
      [null, null, null, ...subs, ...subs],
      ['Program A', 'Persentase usul selesai', 90, 8, 10, 9, 12],
    ]);
    expect(rowsOf(sheet)).toEqual([
      ...[
        ['a', [8, 9, null, null], null] as const,
        ['b', [10, 12, null, null], null] as const,
        ['hasil', [null, null, null, null], 90] as const,
      ].map(([komponen, triwulan, target]) => ({
        uraian: 'Program A',
        indikator: 'Persentase usul selesai',
        komponen,
        target,
        triwulan,
      })),
    ]);
  });

  test('target and realization side by side under each quarter', () => {
    const sheet = sheetOf([
      ['Indikator', 'Triwulan I', null, null, 'Triwulan II', null, null],
      [null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
      ['Jumlah surat', 10, 8, 80, 20, 20, 100],
    ]);
    const row = tableOf(sheet)?.rows[0];
    expect(row && numbers(row.targetTriwulan)).toEqual([10, 20, null, null]);
    expect(row && numbers(row.triwulan)).toEqual([8, 20, null, null]);
  });

  test('a sheet of boxes, a table without quarters and a list of findings are none', () => {
    expect(readTabel(sheetOf([['Sasaran'], ['Kinerja :', 'Baik'], ['Indikator :', 'Jumlah x']]))).toEqual([]);
    expect(
      readTabel(
        sheetOf([
          ['Kode', 'Indikator', 'Target'],
          ['1', 'Jumlah x', 4],
        ]),
      ),
    ).toEqual([]);
    expect(readTabel(sheetOf([]))).toEqual([]);
  });
});
