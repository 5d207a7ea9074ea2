import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { hitungJson } from '../../src/workflow/hitung-json';
import type { Sheet } from '../../src/workbook/sheet';
import { sheetOf, type Typed } from '../layouts/realisasi/table';
import { FormE81, workbookWith, type Isi } from '../layouts/tabel/e81';
import { workbookOf } from '../support/grid';

const HEAD = [
  'Kode',
  'Jenis',
  'Uraian',
  'Indikator',
  'Satuan',
  'Komponen',
  'Keterangan Komponen',
  'Akumulasi',
  'Target',
];
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** Rule, level and cell of what is found in some sheets. */
function found(...sheets: readonly Sheet[]) {
  const workbook = workbookOf(...sheets);
  return hitungJson(hitung(workbook, baca(workbook))).temuan.map(
    ({ aturan, tingkat, lokasi }) => `${aturan} ${tingkat} ${lokasi.lembar}!${lokasi.sel}`,
  );
}

function table(...rows: readonly (readonly Typed[])[]): Sheet {
  return sheetOf([[...HEAD, ...QUARTERS], ...rows]);
}

const NODE = ['1.1', 'Program', 'Program A'];

/** The rows of a ratio: what is typed for a and b, and their accumulation. */
function ratio(
  a: Typed[],
  b: Typed[],
  akumulasi = 'jumlah',
  formula = 'a ÷ b × 100',
  target: Typed = 80,
): Typed[][] {
  return [
    [...NODE, 'Persentase A', null, 'a', 'usulan selesai', akumulasi, null, ...a],
    [...NODE, 'Persentase A', null, 'b', 'usulan masuk', akumulasi, null, ...b],
    [...NODE, 'Persentase A', '%', 'hasil', `${formula}; a = usulan selesai; b = usulan masuk`, null, target],
  ];
}

const count = (target: Typed, ...quarters: Typed[]) => [
  ...NODE,
  'Jumlah A',
  'surat',
  'nilai',
  null,
  null,
  target,
  ...quarters,
];

test('a ratio above 100 % is told at its result, once; 100 % and growth are not', () => {
  expect(found(table(...ratio([5, 7], [4, 9])))).toEqual([
    'pembilang-melebihi-penyebut peringatan Realisasi!D4',
  ]);
  expect(found(table(...ratio([4, 9], [4, 9])))).toEqual([]);
  expect(found(table(...ratio([9], [4], 'jumlah', '(a − b) ÷ b × 100')))).toEqual([]);
  expect(found(table(...ratio([9], [4], 'jumlah', 'a ÷ b × 1000')))).toEqual([]);
});

test('a kumulatif numerator that falls is told at the lower value; one that adds up may be less', () => {
  const kumulatif = 'a ÷ b × 100 (kumulatif dari tahun sebelumnya)';
  expect(found(table(...ratio([40, null, 35, 36], [100], 'terakhir', kumulatif)))).toEqual([
    'realisasi-turun peringatan Realisasi!L2',
  ]);
  expect(found(table(...ratio([40, 35], [200, 0], 'jumlah', kumulatif)))).toEqual([]);
  expect(found(table(...ratio([40, 35], [100], 'terakhir')))).toEqual([]);
  // A denominator may fall: people retire.
  expect(found(table(...ratio([40, 41], [100, 90], 'terakhir', kumulatif)))).toEqual([]);
});

test('realisasi without target is told once; a target of a quarter is one, 0 is one, and text is another fault', () => {
  expect(found(table(count(null, 3)))).toEqual(['target-kosong peringatan Realisasi!D2']);
  expect(found(table(count(null)))).toEqual([]);
  expect(found(table(count(0, 3)))).toEqual([]);
  expect(found(table(count('BB', 3)))).toEqual(['realisasi-bukan-angka kesalahan Realisasi!I2']);
  const quarters = sheetOf([
    ['Indikator', 'Target TW I', 'Target TW II', 'TW I', 'TW II'],
    ['Jumlah A', 5, 5, 5, 5],
    ['Jumlah B', 5, null, 5, 5],
  ]);
  expect(found(quarters)).toEqual([]);
});

test('a quarter empty before a filled one is told at the empty cell, but not for what stands where it is', () => {
  expect(found(table(count(9, 1, null, 2)))).toEqual(['triwulan-terlewat saran Realisasi!K2']);
  expect(found(table(count(9, null, null, null, 2)))).toEqual(['triwulan-terlewat saran Realisasi!J2']);
  expect(found(table(count(9, 1, 0, 2)))).toEqual([]);
  expect(found(table(count(9, 1, 1)))).toEqual([]);
  expect(found(table([...NODE, 'Nilai SAKIP', null, 'nilai', null, 'terakhir', 80, null, null, 78]))).toEqual(
    [],
  );
  expect(found(table(...ratio([1, null, 2], [4, null, 4])))).toEqual([
    'triwulan-terlewat saran Realisasi!K2',
  ]);
});

test('a percent cell in a sheet with formulas, which count what is stored, is told; elsewhere it is as it is shown', () => {
  const percent = { kind: 'number', value: 0.855, format: '0.0%' } as const;
  const typed = [
    [...HEAD, ...QUARTERS],
    [...NODE, 'Persentase A', '%', 'nilai', null, null, 90, percent],
  ];
  const share = ratio([{ ...percent, value: 0.5 }], [2], 'jumlah', 'a ÷ b × 100', percent);
  expect(found(sheetOf(typed, { mark: 'realisasi' }))).toEqual(['angka-ambigu kesalahan Realisasi!J2']);
  expect(found(sheetOf([typed[0] ?? [], ...share], { mark: 'realisasi' }))).toEqual([
    'angka-ambigu kesalahan Realisasi!I4',
  ]);
  expect(found(sheetOf(typed))).toEqual([]);
});

describe('IP ASN', () => {
  const score = (kode: string, komponen: string, value: Typed) => [
    [
      kode,
      'Sasaran',
      `S ${kode}`,
      `Persentase ${komponen}`,
      '%',
      'a',
      `nilai IP ASN komponen ${komponen}`,
      'terakhir',
      null,
      value,
    ],
    [
      kode,
      'Sasaran',
      `S ${kode}`,
      `Persentase ${komponen}`,
      '%',
      'hasil',
      `a ÷ bobot ${komponen} × 100; a = nilai IP ASN komponen ${komponen}`,
      null,
      80,
    ],
  ];
  const ip = (typed: Typed, disiplin: Typed) =>
    found(
      table(
        ['T', 'Tujuan', 'Tujuan', 'IP ASN', null, 'nilai', null, 'terakhir', 80, typed],
        ...score('1', 'kualifikasi', 20),
        ...score('2', 'kompetensi', 30),
        ...score('3', 'kinerja', 24),
        ...score('4', 'disiplin', disiplin),
      ),
    );

  test('differs from the sum of its components by more than 0.01', () => {
    expect(ip(78.76, 4.75)).toEqual([]);
    expect(ip(78.77, 4.75)).toEqual(['ip-asn-tidak-cocok peringatan Realisasi!J2']);
    expect(ip(78.74, 4.75)).toEqual([]);
  });

  test('nothing is said while a component is not known', () => {
    expect(ip(99, null)).toEqual([]);
  });
});

describe('the form E.81', () => {
  const form = (...rows: Isi[]) => {
    const drawn = new FormE81({ row: 0, numbers: 'none' }).head();
    for (const row of rows)
      drawn.isi({ program: 'Kegiatan A', indikator: 'Persentase A', satuan: '%', ...row });
    return found(...workbookWith({ 'E.81': drawn }).sheets);
  };

  test('percentages that add up to more than 100 are told; up to the target they may', () => {
    expect(form({ renja: [100], tw: [[25], [50], [75]] })).toEqual([
      'persentase-dijumlahkan peringatan E.81!D4',
    ]);
    expect(form({ renja: [100], tw: [[25], [25], [50]] })).toEqual([]);
    expect(form({ renja: [150], tw: [[75], [75]] })).toEqual([]);
    expect(form({ renja: [100], tw: [[105]] })).toEqual([]);
    expect(form({ renja: [400], indikator: 'Jumlah A', satuan: 'surat', tw: [[90], [90]] })).toEqual([]);
  });

  test('what cannot be read is told with its cell, and numbers without an indikator too', () => {
    expect(
      form(
        { renja: [100], tw: [['nihil'], ['12/15']] },
        { indikator: null, program: 'Kegiatan B', tw: [[7]] },
      ),
    ).toEqual([
      'realisasi-bukan-angka kesalahan E.81!L4',
      'realisasi-bukan-angka kesalahan E.81!N4',
      'sel-tidak-terbaca peringatan E.81!L5',
    ]);
  });
});

describe('several tables that hold one indikator', () => {
  const ours = table(
    [...NODE, 'Jumlah surat', 'surat', 'nilai', null, null, 40, 10, 12],
    [...NODE, 'Jumlah arsip', 'arsip', 'nilai', null, null, 8, 2, 2],
    [...NODE, 'Jumlah rapat', 'rapat', 'nilai', null, null, 8, 2, 2],
  );
  const theirs = (surat: Typed) =>
    sheetOf(
      [
        ['Program', 'Indikator', 'Target', 'TW I', 'TW II'],
        ['5.03.02 Program A', 'Jumlah surat', 40, 10, surat],
        ['5.03.02 Program A', 'Jumlah arsip', 8, 2, 2],
        ['5.03.02 Program A', 'Jumlah rapat', 8, 2, 2],
        ['Program B', 'Jumlah surat', 5, 1, 1],
      ],
      { name: 'Bidang' },
    );

  test('ours counts, wherever it stands; where the numbers differ that is told, where they agree once for the sheet', () => {
    const workbook = workbookOf(theirs(99), ours);
    const { indikator, temuan } = hitungJson(hitung(workbook, baca(workbook)));
    expect(indikator.map(({ simpul, indikator: teks, realisasi }) => [simpul.nama, teks, realisasi])).toEqual(
      [
        ['Program A', 'Jumlah surat', 22],
        ['Program A', 'Jumlah arsip', 4],
        ['Program A', 'Jumlah rapat', 4],
        ['Program B', 'Jumlah surat', 2],
      ],
    );
    expect(temuan.map(({ aturan, lokasi, pesan }) => [aturan, lokasi.sel, pesan])).toEqual([
      [
        'lembar-berbeda',
        'B2',
        '"Jumlah surat": realisasi s.d. TW II di sini 109, di lembar lain 22; yang dihitung adalah lembar "Realisasi", sel D2.',
      ],
      [
        'lembar-berbeda',
        'B3',
        '"Jumlah arsip" dan 1 indikator lain ada juga di sini dengan angka yang sama; yang dihitung adalah lembar "Realisasi", sel D3.',
      ],
    ]);
  });

  test('of two tables of the user’s the first counts', () => {
    const second: Sheet = { ...theirs(3), name: 'Lama' };
    expect(found(theirs(12), second)).toEqual([
      'lembar-berbeda peringatan Lama!B2',
      'lembar-berbeda peringatan Lama!B3',
    ]);
  });
});
