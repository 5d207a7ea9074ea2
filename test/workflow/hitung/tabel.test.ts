import { cellName } from '../../../src/workbook/address';
import type { Sheet, Span } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import type { Triwulan } from '../../../src/measure/quarters';
import { sheetOf, workbookOf } from '../../support/grid';

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

/** What is measured at the end of a year, or of a quarter: indikator, target, realisasi, capaian to two decimals. */
function measured(sheet: Sheet, triwulan: Triwulan = 4) {
  const content = workbookOf(sheet);
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(2)));
  return hitung(content, baca(content), { triwulan }).indikator.map(
    ({ indikator, target, realisasi, capaian }) => [indikator, target, round(realisasi), round(capaian)],
  );
}

/** The rules that speak, with the cells they lead to. */
function told(sheet: Sheet): string[] {
  const content = workbookOf(sheet);
  return hitung(content, baca(content)).temuan.map(
    ({ aturan, lokasi }) => `${aturan} ${cellName(lokasi.row, lokasi.col)}`,
  );
}

const merge = (row: number, col: number, rows: number, cols: number): Span => ({ row, col, rows, cols });
const table = (rows: Rows, merges: readonly Span[] = []) => sheetOf(rows, { merges });

describe('a row with a text of its own below the indikator is data, whatever numbers it holds', () => {
  const TW = ['Triwulan I', null, 'Triwulan II', null, 'Triwulan III', null, 'Triwulan IV', null];
  const HALF = ['Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi'];

  test('1, 2, 3, 4 right below the quarters', () => {
    const rows = [
      ['No', 'Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [1, 'Jumlah surat', 10, 1, 2, 3, 4],
      [2, 'Jumlah arsip', 4, 1, 1, 1, 1],
    ];
    expect(measured(table(rows))).toEqual([
      ['Jumlah surat', 10, 10, 100],
      ['Jumlah arsip', 4, 4, 100],
    ]);
    expect(told(table(rows))).toEqual([]);
  });

  test('the same below a head of two rows, and below a row that counts the columns', () => {
    const rows = (numbers: Rows) =>
      table([
        ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi Triwulan', null, null, null],
        [null, null, null, null, 'I', 'II', 'III', 'IV'],
        ...numbers,
        [1, 'Jumlah surat', 'surat', 10, 1, 2, 3, 4],
      ]);
    const right = [['Jumlah surat', 10, 10, 100]];
    expect(measured(rows([]))).toEqual(right);
    expect(measured(rows([[1, 2, 3, 4, 5, 6, 7, 8]]))).toEqual(right);
    expect(measured(rows([['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']]))).toEqual(right);
    expect(measured(rows([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']]))).toEqual(right);
  });

  test('below {Target, Realisasi} of each quarter only the realisasi counts', () => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', ...TW],
      [null, null, null, ...HALF],
      [1, 'Persentase layanan', '%', 20, 18, 45, 40, 70, 66, 95, 95],
      [2, 'Jumlah dokumen', 'dokumen', 1, 1, 1, 1, 1, 1, 1, 0],
      [3, 'Jumlah laporan', 'laporan', 3, 3, 3, 3, 3, 3, 3, 3],
      [4, 'Jumlah surat', 'surat', 10, 8, 10, 9, 10, 10, 10, 11],
    ];
    expect(measured(table(rows))).toEqual([
      ['Persentase layanan', 95, 95, 100],
      ['Jumlah dokumen', 4, 3, 75],
      ['Jumlah laporan', 12, 12, 100],
      ['Jumlah surat', 40, 38, 95],
    ]);
  });

  test('below {Pembilang, Penyebut}', () => {
    const halves = ['Pembilang', 'Penyebut', 'Pembilang', 'Penyebut'];
    const rows = [
      ['No', 'Indikator Kinerja', 'Target', 'TW I', null, 'TW II', null],
      [null, null, null, ...halves],
      [1, 'Persentase surat selesai', 100, 1, 2, 3, 4],
    ];
    expect(measured(table(rows), 2)).toEqual([['Persentase surat selesai', 100, 75, 75]]);
  });

  test('a head of three rows, its words merged downwards, the indikator in two cells', () => {
    const rows = [
      ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', null, null, null],
      [null, null, 'KINERJA', null, 'TRIWULAN', null, null, null],
      [null, null, null, null, 'I', 'II', 'III', 'IV'],
      [1, 'Meningkatnya layanan', 'Jumlah surat', 10, 1, 2, 3, 4],
    ];
    const merges = [
      merge(0, 0, 3, 1),
      merge(0, 1, 3, 1),
      merge(0, 3, 3, 1),
      merge(0, 4, 1, 4),
      merge(1, 4, 1, 4),
    ];
    expect(measured(table(rows, merges))).toEqual([['Jumlah surat', 10, 10, 100]]);
  });

  test('a head of four rows with column numbers', () => {
    const rows = [
      ['No', 'Program', 'Indikator Kinerja', 'Target', 'Pelaksanaan', null, null, null],
      [null, null, null, null, 'Realisasi', null, null, null],
      [null, null, null, null, 'Triwulan', null, null, null],
      [null, null, null, null, 'I', 'II', 'III', 'IV'],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 'Program A', 'Jumlah peta', 4, 1, 1, 1, 1],
    ];
    const merges = [merge(0, 4, 1, 4), merge(1, 4, 1, 4), merge(2, 4, 1, 4)];
    expect(measured(table(rows, merges))).toEqual([['Jumlah peta', 4, 4, 100]]);
  });
});

describe('an indikator column holds texts', () => {
  test('a title or a question that contains the word heads none', () => {
    for (const head of ['Survei Hortikultura dan Indikator Pertanian', 'Apakah indikator sudah tercapai?']) {
      const rows = [
        ['Kode', 'Satker', head, 'Seruti TW I', 'Seruti TW II'],
        [1, 'Kabupaten A', 1, 1, 1],
        [2, 'Kabupaten B', 0, 1, 1],
      ];
      expect(measured(table(rows))).toEqual([]);
    }
  });

  test('nor does a column of numbers, whatever its head; half of them texts is not most', () => {
    const rows = (...cells: readonly Value[]) =>
      table([['Indikator', 'TW I', 'TW II'], ...cells.map((cell) => [cell, 5, 6])]);
    expect(measured(rows(1, 0, 'Jumlah surat'), 2)).toEqual([]);
    expect(measured(rows(7, 'Jumlah surat'), 2)).toEqual([]);
    expect(measured(rows(7, 'Jumlah surat', 'Jumlah arsip'), 2)).toHaveLength(3);
  });

  test('the other column of texts is taken', () => {
    const rows = [
      ['Indikator ke', 'Indikator', 'Target', 'TW I'],
      [1, 'Jumlah surat', 10, 4],
      [2, 'Jumlah arsip', 10, 5],
    ];
    expect(measured(table(rows), 1)).toEqual([
      ['Jumlah surat', 10, 4, 40],
      ['Jumlah arsip', 10, 5, 50],
    ]);
  });
});

describe('quarter words', () => {
  test.each([
    ['TW I', 'TW II'],
    ['Trw I', 'Trw II'],
    ['Trw. 1', 'Trw. 2'],
    ['Triw. I', 'Triw. II'],
    ['Realisasi Tribulan I', 'Realisasi Tribulan II'],
    ['Kuartal 1', 'Kuartal 2'],
    ['Kwartal I', 'Kwartal II'],
    ['Q1', 'Q2'],
    ['TW-I', 'TW-II'],
    ['Triwulan ke-1', 'Triwulan ke-2'],
    ['Triwulan Pertama', 'Triwulan Kedua'],
    ['Realisasi Triwulan I (Januari-Maret)', 'Realisasi Triwulan II (April-Juni)'],
  ])('%s: counts add up', (one, two) => {
    const rows = [
      ['Indikator', 'Target', one, two],
      ['Jumlah surat', 10, 2, 3],
    ];
    expect(measured(table(rows), 2)).toEqual([['Jumlah surat', 10, 5, 50]]);
  });

  test('Trw I to IV below Target and Realisasi', () => {
    const quarters = ['Trw I', 'Trw II', 'Trw III', 'Trw IV'];
    const rows = [
      ['No', 'Indikator', 'Target', 'Target', null, null, null, 'Realisasi', null, null, null],
      [null, null, null, ...quarters, ...quarters],
      [1, 'Jumlah surat', 10, 3, 7, 8, 10, 3, 4, 1, 2],
    ];
    expect(measured(table(rows, [merge(0, 3, 1, 4), merge(0, 7, 1, 4)]))).toEqual([
      ['Jumlah surat', 10, 10, 100],
    ]);
  });

  test('s.d. Trw: what has come together', () => {
    const rows = [
      ['Indikator', 'Target', 'Realisasi s.d. Trw I', 'Realisasi s.d. Trw II'],
      ['Jumlah surat', 10, 2, 5],
    ];
    expect(measured(table(rows), 2)).toEqual([['Jumlah surat', 10, 5, 50]]);
  });
});

describe('one row for each indikator and quarter', () => {
  test('a quarter alone: the number of the quarter is no value', () => {
    const rows = [
      ['nama', 'triwulan', 'indikator', 'target', 'realisasi', 'satuan'],
      ['Sari', 4, 'Jumlah laporan A', 1, 1, 'Laporan'],
      ['Sari', 4, 'Jumlah laporan B', 1, 1, 'Laporan'],
      ['Sari', 4, 'Jumlah laporan C', 2, 1, 'Laporan'],
    ];
    expect(measured(table(rows))).toEqual([
      ['Jumlah laporan A', 1, 1, 100],
      ['Jumlah laporan B', 1, 1, 100],
      ['Jumlah laporan C', 2, 1, 50],
    ]);
  });

  const LONG = ['No', 'Indikator Kinerja', 'Satuan', 'Target Tahunan', 'Triwulan', 'Realisasi'];

  test('the indikator repeated, or in its first row only; sorted by indikator, or by quarter', () => {
    const right = [
      ['Jumlah surat', 10, 9, 90],
      ['Persentase arsip', 80, 60, 75],
    ];
    const surat = (n: Value, value: number) => [n, 'Jumlah surat', 'surat', 10, n, value];
    const arsip = (n: Value, value: number) => [n, 'Persentase arsip', '%', 80, n, value];
    const rest = (n: Value, value: number) => [null, null, null, null, n, value];
    expect(
      measured(table([LONG, surat('TW I', 4), surat('TW II', 5), arsip('TW I', 50), arsip('TW II', 60)])),
    ).toEqual(right);
    expect(measured(table([LONG, surat(1, 4), arsip(1, 50), surat(2, 5), arsip(2, 60)]))).toEqual(right);
    expect(measured(table([LONG, surat('I', 4), rest('II', 5), arsip('I', 50), rest('II', 60)]))).toEqual(
      right,
    );
  });

  test('whose target a row holds: the year’s, the quarter’s, or what lies nearer to the realisasi', () => {
    const rows = (head: string, ...values: readonly (readonly [number, number])[]) =>
      measured(
        table([
          ['Indikator', 'Triwulan', head, 'Realisasi'],
          ...values.map(([target, value], i) => ['Jumlah surat', i + 1, target, value]),
        ]),
      );
    expect(rows('Target Tahunan', [10, 4], [10, 5])).toEqual([['Jumlah surat', 10, 9, 90]]);
    expect(rows('Target Triwulan', [5, 4], [5, 5])).toEqual([['Jumlah surat', 10, 9, 90]]);
    expect(rows('Target', [10, 4], [10, 5])).toEqual([['Jumlah surat', 10, 9, 90]]);
    expect(rows('Target', [5, 4], [5, 5])).toEqual([['Jumlah surat', 10, 9, 90]]);
    expect(rows('Target', [6, 4], [6, 5])).toEqual([['Jumlah surat', null, 9, null]]);
  });

  test('equal indikator in runs are several; torn apart by each other nobody can tell them', () => {
    const row = (n: number, value: number) => [null, 'Jumlah surat', 'surat', 10, n, value];
    expect(measured(table([LONG, row(1, 4), row(2, 5), row(1, 1), row(2, 2)]))).toEqual([
      ['Jumlah surat', 10, 9, 90],
      ['Jumlah surat', 10, 3, 30],
    ]);
    const torn = table([LONG, row(1, 4), row(1, 1), row(2, 5), row(2, 2)]);
    expect(measured(torn)).toEqual([]);
    expect(told(torn)).toEqual(['F2', 'F3', 'F4', 'F5'].map((cell) => `sel-tidak-terbaca ${cell}`));
  });

  test('persons tell equal rows apart; halves are divided; a row without a quarter is told', () => {
    const rows = [
      ['Pegawai', 'Indikator', 'Triwulan', 'Pembilang', 'Penyebut'],
      ['Sari', 'Persentase surat', 1, 1, 2],
      ['Budi', 'Persentase surat', 1, 3, 4],
      ['Sari', 'Persentase surat', 2, 4, 5],
      ['Budi', 'Persentase surat', 'setahun', 4, 4],
    ];
    expect(measured(table(rows))).toEqual([
      ['Persentase surat', null, 80, null],
      ['Persentase surat', null, 75, null],
    ]);
    expect(told(table(rows))).toContain('sel-tidak-terbaca D5');
  });
});

describe('quarter targets', () => {
  const HEAD = [
    ...['Indikator', 'Target', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
    ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
  ];
  const one = (...values: readonly Value[]) => table([HEAD, values]);

  test('shares, cumulative, and a share that is not reached', () => {
    const rows = [
      HEAD,
      ['Jumlah laporan', 12, 3, 3, 3, 3, 3, 3, 3, 3],
      ['Jumlah dokumen', 40, 10, 10, 10, 10, 10, 10, 10, 5],
      ['Persentase tindak lanjut', 90, 15, 35, 60, 90, 15, 35, 60, 90],
    ];
    expect(measured(table(rows))).toEqual([
      ['Jumlah laporan', 12, 12, 100],
      ['Jumlah dokumen', 40, 35, 87.5],
      ['Persentase tindak lanjut', 90, 90, 100],
    ]);
    expect(measured(table(rows), 2).map(([, , , capaian]) => capaian)).toEqual([100, 100, 100]);
    expect(told(table(rows))).toEqual([]);
  });

  test('all in the last quarter is cumulative: nothing is due before', () => {
    const late = one('Jumlah laporan', 12, 0, 0, 0, 12, 0, 0, 0, 12);
    expect(measured(late)).toEqual([['Jumlah laporan', 12, 12, 100]]);
    expect(measured(late, 3)).toEqual([['Jumlah laporan', 12, 0, null]]);
  });

  test('neither: told, and only the end of the year is measured', () => {
    const unfit = one('Jumlah laporan', 12, 2, 3, 4, 5, 3, 3, 3, 3);
    expect(told(unfit)).toEqual(['target-triwulan-tidak-cocok C2']);
    expect(measured(unfit)).toEqual([['Jumlah laporan', 12, 12, 100]]);
    expect(measured(unfit, 3)).toEqual([['Jumlah laporan', 12, 9, null]]);
  });

  test('counts that rise every quarter, without a target of the year', () => {
    const untold = one('Jumlah laporan', null, 3, 6, 9, 12, 3, 3, 3, 3);
    expect(told(untold)).toEqual(['target-triwulan-tidak-cocok C2']);
    expect(measured(untold)).toEqual([['Jumlah laporan', null, 12, null]]);
  });

  test('realisasi that may be either: told, and no value', () => {
    const either = one('Jumlah laporan', 6, 2, 4, null, null, 2, 5, null, null);
    expect(told(either)).toEqual(['target-triwulan-tidak-cocok C2']);
    expect(measured(either)).toEqual([['Jumlah laporan', 6, null, null]]);
  });

  test('a column Akumulasi decides', () => {
    const rows = [
      [...HEAD, 'Akumulasi'],
      ['Jumlah laporan', 6, 2, 4, null, null, 2, 5, null, null, 'terakhir'],
      ['Jumlah arsip', 6, 2, 4, null, null, 2, 5, null, null, 'jumlah'],
    ];
    expect(measured(table(rows), 2)).toEqual([
      ['Jumlah laporan', 6, 5, 83.33],
      ['Jumlah arsip', 6, 7, 116.67],
    ]);
  });
});

describe('around the rows', () => {
  const HEAD = ['No', 'Kode', 'Program', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II'];

  test('totals, blank rows, notes and signatures below are no indikator', () => {
    const rows = [
      ['PENGUKURAN KINERJA TRIWULAN II'],
      [],
      HEAD,
      [1, '2.01', 'Program A', 'Jumlah surat', 'surat', 10, 2, 3],
      [],
      [2, '2.02', 'Program B', 'Jumlah arsip', 'arsip', 8, 1, 1],
      [null, null, null, 'JUMLAH', null, null, 3, 4],
      ['Keterangan: diisi 1 2 3 4'],
      [null, null, null, null, null, null, 'Kota Contoh, 3 Juli 2025'],
      [null, null, null, null, null, null, 'Kepala Dinas'],
    ];
    expect(measured(table(rows), 2)).toEqual([
      ['Jumlah surat', 10, 5, 50],
      ['Jumlah arsip', 8, 2, 25],
    ]);
  });

  test('numbers typed with their unit, empty quarters, 0', () => {
    const rows = [
      HEAD,
      [1, null, 'Program A', 'Jumlah dokumen', 'dokumen', '12 dokumen', '3 dokumen', null],
      [2, null, 'Program A', 'Jumlah surat', 'surat', 10, 0, 4],
    ];
    expect(measured(table(rows), 2)).toEqual([
      ['Jumlah dokumen', 12, 3, 25],
      ['Jumlah surat', 10, 4, 40],
    ]);
  });

  test('a head repeated on the next page goes on; another table has a head of its own', () => {
    const rows = [
      HEAD,
      [1, null, 'Program A', 'Jumlah surat', 'surat', 10, 1, 2],
      HEAD,
      [2, null, 'Program A', 'Jumlah arsip', 'arsip', 10, 1, 3],
      [],
      ['Indikator', 'Target', 'Trw I', 'Trw II'],
      ['Jumlah peta', 4, 1, 2],
    ];
    expect(measured(table(rows), 2)).toEqual([
      ['Jumlah surat', 10, 3, 30],
      ['Jumlah arsip', 10, 4, 40],
      ['Jumlah peta', 4, 3, 75],
    ]);
  });

  test('an indikator that begins with the word, beside a text that names a quarter, is a row and no head', () => {
    const rows = [
      ['Indikator', 'Target', 'TW I', 'TW II', 'Keterangan'],
      ['Jumlah surat', 10, 1, 2, null],
      ['Indikator kepuasan', 80, 75, 78, 'Laporan TW I'],
      ['Jumlah arsip', 10, 1, 3, null],
    ];
    expect(measured(table(rows), 2)).toEqual([
      ['Jumlah surat', 10, 3, 30],
      ['Indikator kepuasan', 80, 78, 97.5],
      ['Jumlah arsip', 10, 4, 40],
    ]);
  });

  test('rows that begin with Pembilang and Penyebut are the halves of the indikator above', () => {
    const rows = [
      ['No', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II'],
      [1, 'Persentase surat selesai', '%', 80, 50, 60],
      [null, 'Pembilang: surat selesai', null, null, 2, 3],
      [null, 'b. Penyebut: surat masuk', null, null, 4, 4],
      [2, 'Persentase arsip', '%', 80, 50, 60],
      [null, 'Pembilang: arsip tertata', null, null, 2, 3],
      [3, 'Penyebutan nama jalan', null, 10, 1, 2],
    ];
    expect(measured(table(rows), 2)).toEqual([
      ['Persentase surat selesai', 80, 75, 93.75],
      ['Persentase arsip', 80, 60, 75],
      ['Penyebutan nama jalan', 10, 2, 20],
    ]);
  });

  test('lines of a plan of action below an indikator are nothing', () => {
    const rows = [
      ['No', 'Indikator', 'Target', 'Rencana Aksi', 'Realisasi Trw. 1', 'Realisasi Trw. 2'],
      [1, 'Jumlah lokasi', 10, 'Rapat', 3, 2],
      [null, null, null, 'Laporan', null, null],
    ];
    expect(measured(table(rows), 2)).toEqual([['Jumlah lokasi', 10, 5, 50]]);
  });

  test('targets by quarter alone are no realization', () => {
    const rows = [
      ['Indikator', 'Target Trw I', 'Target Trw II', 'Target Trw III', 'Target Trw IV'],
      ['Jumlah surat', 1, 2, 3, 4],
    ];
    expect(measured(table(rows))).toEqual([]);
  });
});

test('a table without nodes fills the boxes of a cascade, not a team without a name', () => {
  const cascade = sheetOf(
    [
      ['CASCADING KINERJA DINAS CONTOH KABUPATEN CONTOH TAHUN 2025'],
      ['Final Outcome', 'Tujuan'],
      [null, 'Kinerja : Meningkatnya ketahanan pangan'],
      [null, 'Indikator : Indeks ketahanan pangan'],
      [null, 'Pemilik kinerja : Kepala Dinas'],
      ['Intermediate Outcome/Kinerja Strategis', 'Sasaran 1'],
      [null, 'Kinerja : Meningkatnya ketersediaan pangan'],
      [null, 'Indikator : Persentase ketersediaan pangan'],
      [null, 'Pemilik kinerja : Kepala Dinas'],
      ['Immediate Outcome/Kinerja Program', 'Program Pangan'],
      [null, 'Indikator : Persentase cadangan pangan'],
      ['Output/Kinerja Kegiatan', 'Kegiatan Pangan'],
      [null, 'Indikator : Jumlah cadangan pangan'],
      ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Cadangan'],
      [null, 'Indikator : Jumlah ton cadangan'],
      [null, 'Pemilik kinerja : Kasi Cadangan'],
      ['Proses', 'Ketua Tim : BUDI CONTOH'],
      [null, 'Kinerja :'],
      [null, '1. Tersusunnya dokumen'],
      [null, 'Indikator :'],
      [null, '1. Jumlah ton cadangan'],
    ],
    { name: 'CASCADING' },
  );
  const realisasi = sheetOf(
    [
      ['No', 'Indikator Kinerja', 'Target', 'TW I', 'TW II'],
      [1, 'Persentase ketersediaan pangan', 90, 20.5, 45],
      [2, 'Indeks ketahanan pangan', 80, null, 70],
    ],
    { name: 'Realisasi 2025' },
  );
  const content = workbookOf(cascade, realisasi);
  const { indikator } = hitung(content, baca(content), { triwulan: 2 });
  const filled = indikator.filter((one) => one.realisasi !== null);
  expect(filled.map(({ simpul, pemilik, realisasi: value }) => [simpul.jenis, pemilik, value])).toEqual([
    ['tujuan', ['Kepala Dinas'], 70],
    ['sasaran', ['Kepala Dinas'], 45],
  ]);
});

describe('formulas that nobody has computed', () => {
  const uncomputed = (cells: readonly (readonly [row: number, col: number])[]) => ({
    uncomputed: cells.map(([row, col]) => ({ row, col })),
  });

  test('are told where they count: in a row with an indikator, or as the indikator itself', () => {
    const rows = [
      ['No', 'Indikator', 'Target', 'TW I', 'Keterangan'],
      [1, 'Jumlah surat', 10, null, null],
      [2, null, 10, 4, null],
    ];
    const at = (...cells: readonly (readonly [number, number])[]) =>
      told({ ...table(rows), ...uncomputed(cells) }).filter((one) => one.startsWith('rumus'));
    expect(at([1, 3], [2, 1])).toEqual(['rumus-belum-dihitung D2']);
    expect(at([2, 1])).toEqual(['rumus-belum-dihitung B3']);
    expect(at([2, 2], [1, 4], [0, 3], [9, 3])).toEqual([]);
  });

  test('in our own table where quarters are typed, not where they are computed', () => {
    const rows = [
      ['Indikator', 'Komponen', 'Keterangan Komponen', 'Target', 'TW I', 'Realisasi'],
      ['Persentase usulan', 'a', 'jumlah usulan selesai', null, null, null],
      ['Persentase usulan', 'b', 'jumlah usulan masuk', null, 4, null],
      ['Persentase usulan', 'hasil', 'a ÷ b × 100; a = jumlah usulan selesai; b = jumlah usulan masuk', 80],
    ];
    const at = (...cells: readonly (readonly [number, number])[]) =>
      told({ ...table(rows), ...uncomputed(cells) }).filter((one) => one.startsWith('rumus'));
    expect(at([1, 4])).toEqual(['rumus-belum-dihitung E2']);
    expect(at([3, 4], [3, 5])).toEqual([]);
  });

  test('in a cascade, at its edge at the most', () => {
    const rows = [
      ['CASCADING KINERJA DINAS CONTOH TAHUN 2025'],
      ['Intermediate Outcome', 'Sasaran 1'],
      [null, 'Kinerja : Meningkatnya layanan'],
      [null, 'Indikator : Indeks layanan'],
    ];
    const at = (row: number) => told({ ...table(rows), ...uncomputed([[row, 1]]) });
    expect(at(4)).toEqual(['rumus-belum-dihitung B5']);
    expect(at(5)).toEqual([]);
  });
});
