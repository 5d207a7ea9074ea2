import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import { hitungJson } from '../../../src/workflow/hitung/json';
import type { Sheet } from '../../../src/workbook/sheet';
import { sheetOf, type Typed } from '../../layouts/realisasi/table';
import { FormE81, workbookWith, type Isi } from '../../layouts/foreign-table/e81';
import { workbookOf } from '../../support/grid';

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
  expect(found(table(...ratio([4, 9], [4, 9], 'jumlah', 'a ÷ b × 100', 90)))).toEqual([]);
  expect(found(table(...ratio([9], [4], 'jumlah', '(a − b) ÷ b × 100', 120)))).toEqual([]);
  expect(found(table(...ratio([9], [4], 'jumlah', 'a ÷ b × 1000', 2500)))).toEqual([]);
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

test('realisasi without target is told once; a target of a quarter is one, 0 is another fault, and so is text', () => {
  expect(found(table(count(null, 3)))).toEqual(['target-kosong peringatan Realisasi!D2']);
  expect(found(table(count(null)))).toEqual([]);
  expect(found(table(count(0, 3)))).toEqual(['target-nol peringatan Realisasi!I2']);
  expect(found(table(count('BB', 3)))).toEqual(['realisasi-bukan-angka kesalahan Realisasi!I2']);
  const quarters = sheetOf([
    ['Indikator', 'Target TW I', 'Target TW II', 'TW I', 'TW II'],
    ['Jumlah A', 5, 5, 3, 2],
    ['Jumlah B', 5, null, 3, 2],
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
    expect(ip(90, null)).toEqual([]);
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

describe('capaian-melampaui', () => {
  const minimal = (target: number, typed: number) =>
    found(
      sheetOf([
        ['Indikator', 'Polaritas', 'Target', 'TW I'],
        ['Jumlah gangguan', 'minimal', target, typed],
      ]),
    );

  test('above 120 %, and below 0 before it is cut', () => {
    expect(found(table(count(100, 120)))).toEqual([]);
    expect(found(table(count(100, 120.01)))).toEqual(['capaian-melampaui peringatan Realisasi!D2']);
    expect(minimal(5, 10)).toEqual([]);
    expect(minimal(5, 10.01)).toEqual(['capaian-melampaui peringatan Realisasi!A2']);
    expect(minimal(0, 3)).toEqual([]);
  });

  test('is told of the current quarter, and not where a number of it is told', () => {
    expect(found(table([...NODE, 'Nilai A', null, 'nilai', null, 'terakhir', 100, 130, 110]))).toEqual([]);
    expect(found(table(...ratio([9], [4])))).toEqual(['pembilang-melebihi-penyebut peringatan Realisasi!D4']);
  });
});

describe('angka-sama-tiap-triwulan', () => {
  const summed = (target: number, ...quarters: Typed[]) =>
    found(table([...NODE, 'Jumlah operator', null, 'nilai', null, 'jumlah', target, ...quarters]));
  const RULE = 'angka-sama-tiap-triwulan peringatan Realisasi!D2';

  test('three or more, each within 5 % of the target', () => {
    expect(summed(60, 57, 57, 57)).toEqual([RULE]);
    expect(summed(60, 63, 63, 63, 63)).toEqual([RULE]);
    expect(summed(60, 58, 58, 58, 40)).toEqual([RULE]);
    expect(summed(60, 56.99, 56.99, 56.99)).not.toContain(RULE);
    expect(summed(60, 58, 58)).not.toContain(RULE);
    expect(summed(60, 58, 59, 60)).not.toContain(RULE);
  });

  test('what adds up to the target is sound, and so is a stock', () => {
    expect(summed(12, 3, 3, 3, 3)).toEqual([]);
    expect(
      found(table([...NODE, 'Jumlah operator', null, 'nilai', null, 'terakhir', 58, 58, 58, 58])),
    ).toEqual([]);
  });
});

test('target-nol is told at the target, where more is better', () => {
  const target = (polaritas: string) =>
    found(
      sheetOf([
        ['Indikator', 'Polaritas', 'Target', 'TW I'],
        ['Jumlah aduan', polaritas, 0, 0],
      ]),
    );
  expect(target('maksimal')).toEqual(['target-nol peringatan Realisasi!C2']);
  expect(target('minimal')).toEqual([]);
});

describe('satuan-persen-tanpa-100', () => {
  const rows = (
    satuan: string,
    formula = 'a ÷ b',
    words: readonly string[] = ['jumlah bayi lengkap', 'jumlah bayi'],
  ) => {
    const [a = '', b = ''] = words;
    const head = [...NODE, 'Cakupan imunisasi'];
    return table(
      [...head, null, 'a', a, 'terakhir', null, 180],
      [...head, null, 'b', b, 'terakhir', null, 200],
      [...head, satuan, 'hasil', `${formula}; a = ${a}; b = ${b}`, null, 95],
    );
  };
  const valueOf = (sheet: Sheet) => {
    const workbook = workbookOf(sheet);
    const [one] = hitung(workbook, baca(workbook)).indikator;
    return [one?.realisasi, one?.bentukNormal.split(';')[0]];
  };

  test('the ratio is computed × 100, and it is said', () => {
    expect(found(rows('%'))).toEqual(['satuan-persen-tanpa-100 peringatan Realisasi!D4']);
    expect(valueOf(rows('%'))).toEqual([90, 'a ÷ b × 100']);
    expect(valueOf(rows('persen'))).toEqual([90, 'a ÷ b × 100']);
  });

  test('not where it is × 100 already, where the unit is another, or where percentages are divided', () => {
    expect(found(rows('%', 'a ÷ b × 100'))).toEqual([]);
    expect(valueOf(rows('rasio'))).toEqual([0.9, 'a ÷ b']);
    expect(found(rows('rasio'))).toEqual([]);
    const percentages = rows('%', 'a ÷ b', ['persentase A', 'persentase B']);
    expect([found(percentages), valueOf(percentages)]).toEqual([[], [0.9, 'a ÷ b']]);
  });
});

describe('satuan-berbeda', () => {
  const typed = (indikator: string, satuan: string, value: Typed) =>
    found(
      sheetOf([
        ['Indikator', 'Satuan', 'Target', 'TW I'],
        [indikator, satuan, 100, value],
      ]),
    );
  const RULE = 'satuan-berbeda kesalahan Realisasi!D2';

  test.each([
    ['Jumlah ASN yang dilatih', 'orang', '85 %'],
    ['Jumlah ASN yang dilatih', 'orang', '12 dokumen'],
    ['Jumlah ASN yang dilatih', '', '85 %'],
    ['Jumlah sekolah', 'sekolah', '85 persen'],
    ['Jumlah laporan', 'Laporan', { kind: 'number', value: 0.85, format: '0%' } as const],
    ['Persentase ASN yang dilatih', '%', '85 orang'],
  ])('%s (%s): %s', (indikator, satuan, value) => expect(typed(indikator, satuan, value)).toEqual([RULE]));

  test.each([
    ['Jumlah ASN yang dilatih', 'orang', '85 org'],
    ['Jumlah ASN yang dilatih', 'orang', '85 (dua orang sakit)'],
    ['Jumlah dokumen', 'dok.', '85 laporan'],
    ['Persentase ASN yang dilatih', 'persen', '85 %'],
    ['Jumlah sekolah', 'sekolah', '85 unit'],
  ])('%s (%s): %s is none', (indikator, satuan, value) =>
    expect(typed(indikator, satuan, value)).toEqual([]),
  );

  test('the number does not count', () => {
    const workbook = workbookOf(
      sheetOf([
        ['Indikator', 'Satuan', 'Target', 'TW I', 'TW II'],
        ['Jumlah ASN', 'orang', 100, '85 %', '9 orang'],
      ]),
    );
    expect(hitung(workbook, baca(workbook)).indikator[0]?.realisasi).toBe(9);
  });
});

test('a stock by its words adds up in a table of the user where a quarter is below half the target', () => {
  const realisasi = (target: Typed, ...quarters: Typed[]) => {
    const sheet = sheetOf([
      ['Indikator', 'Target', ...QUARTERS],
      ['Jumlah gedung yang dipelihara', target, ...quarters],
    ]);
    const workbook = workbookOf(sheet);
    return hitung(workbook, baca(workbook), { triwulan: 4 }).indikator[0]?.realisasi;
  };
  expect(realisasi(58, 29, 29, 29, 29)).toBe(29);
  expect(realisasi(58, 28.9, 29, 29, 29)).toBe(115.9);
  expect(realisasi(12, 3, 3, 3, 3)).toBe(12);
  expect(realisasi(null, 58, 58)).toBe(116);
  // In our own sheet the words alone decide.
  const ours = table([...NODE, 'Jumlah gedung yang dipelihara', null, 'nilai', null, null, 58, 10, 10]);
  expect(hitung(workbookOf(ours), baca(workbookOf(ours))).indikator[0]?.realisasi).toBe(10);
});
