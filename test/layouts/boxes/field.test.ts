import { readBoxSheet } from '../../../src/layouts/boxes/sheet';
import { sheetOf } from '../../support/grid';
import { outlineOf } from '../across/outline';

type Rows = readonly (readonly string[])[];

/** Two programs with a kegiatan each, below what stands above them. */
const below = (program = 'Program'): Rows => [
  [program, 'Program A', 'Program B'],
  ['', 'Kinerja : PA', 'Kinerja : PB'],
  ['', 'Indikator : Jumlah PA', 'Indikator : Jumlah PB'],
  ['Kegiatan', 'Kegiatan A', 'Kegiatan B'],
  ['', 'Kinerja : KA', 'Kinerja : KB'],
  ['', 'Indikator : Jumlah KA', 'Indikator : Jumlah KB'],
];

const SASARAN: Rows = [
  ['Sasaran', 'Sasaran 1', 'Sasaran 2'],
  ['', 'Kinerja : Mutu naik', 'Kinerja : Tani maju'],
  ['', 'Indikator : Indeks mutu', 'Indikator : Indeks tani'],
];
const TUJUAN: Rows = [
  ['Tujuan', 'Kinerja : Desa tertata'],
  ['', 'Indikator : Indeks desa'],
];

function read(...parts: readonly Rows[]) {
  const reading = readBoxSheet(sheetOf(parts.flat()));
  if (!reading) throw new Error('nothing was read');
  return reading;
}

/** 'parent > child' of each node below the Tujuan. */
const pairs = (...parts: readonly Rows[]) =>
  outlineOf(read(...parts).part).flatMap(([text, parent]) =>
    parent === null ? [] : [`${parent} > ${text}`],
  );

const RIGHT = [
  'Desa tertata > Mutu naik',
  'Mutu naik > Program A',
  'Program A > Kegiatan A',
  'Desa tertata > Tani maju',
  'Tani maju > Program B',
  'Program B > Kegiatan B',
];

const mirrored = (rows: Rows): Rows =>
  rows.map(([band = '', ...boxes]) => [boxes[0] ?? '', boxes[1] ?? '', band]);

describe('bands as agencies write them', () => {
  test('bands right of the boxes', () => {
    expect(pairs(mirrored(TUJUAN), mirrored(SASARAN), mirrored(below()))).toEqual(RIGHT);
    expect(read(mirrored(TUJUAN), mirrored(SASARAN), mirrored(below())).tidakTerbaca).toEqual([]);
  });

  test("'Outcome' three times is three levels", () => {
    const outcome = (rows: Rows): Rows =>
      rows.map(([band, ...boxes], i) => [i === 0 ? 'Outcome' : (band ?? ''), ...boxes]);
    expect(pairs(outcome(TUJUAN), outcome(SASARAN), below('Outcome'))).toEqual(RIGHT);
  });

  test('a Sasaran with its number right below the Tujuan, in no band of its own', () => {
    const rows: Rows = [
      ['KEPALA DINAS', 'Tujuan'],
      ['', 'Kinerja : Desa tertata'],
      ['', 'Indikator : Indeks desa'],
      ['', 'Sasaran 1 : Mutu naik', 'Sasaran 2 : Tani maju'],
      ['', 'Indikator : Indeks mutu', 'Indikator : Indeks tani'],
    ];
    expect(pairs(rows, below('ES III'))).toEqual(RIGHT);
    expect(read(rows, below('ES III')).part.tujuan?.indikator.map(({ teks }) => teks)).toEqual([
      'Indeks desa',
    ]);
  });
});

describe("the governor's part", () => {
  test('bands that say RPJMD are context', () => {
    const governor: Rows = [
      ['Visi', 'Maju'],
      ['Misi Gubernur', 'Membangun'],
      ['Sasaran RPJMD', 'Sasaran 4 : Naiknya IPM'],
      ['Indikator (IKU)', 'Indeks IPM'],
    ];
    expect(pairs(governor, TUJUAN, SASARAN, below())).toEqual(RIGHT);
    expect(read(governor, TUJUAN, SASARAN, below()).tidakTerbaca).toEqual([]);
    const known = read(governor, TUJUAN, SASARAN, below()).dikenal;
    expect(known.filter(({ sebagai }) => sebagai === 'RPJMD').map(({ teks }) => teks)).toEqual([
      'Sasaran RPJMD',
      'Sasaran 4 : Naiknya IPM',
      'Indikator (IKU)',
      'Indeks IPM',
    ]);
  });

  test('of two Sasaran above a Program the lower is the agency’s', () => {
    const upper: Rows = [
      ['Sasaran', 'Kinerja : Naiknya IPM'],
      ['', 'Indikator : Indeks IPM'],
    ];
    expect(pairs(upper, TUJUAN, SASARAN, below())).toEqual(RIGHT);
    expect(pairs(TUJUAN, SASARAN, below(), SASARAN, below()).slice(0, 3)).toEqual(RIGHT.slice(0, 3));
  });
});

describe('several Tujuan', () => {
  const several: Rows = [
    ['Tujuan', 'Kinerja : Desa tertata', 'Kinerja : Kota tertata'],
    ['', 'Indikator : Indeks desa', 'Indikator : Indeks kota'],
  ];

  test('each Sasaran names the one whose columns it stands in', () => {
    const { part, tidakTerbaca } = read(several, SASARAN, below());
    expect(part.tujuanLain?.map(({ kinerja }) => kinerja?.teks)).toEqual(['Kota tertata']);
    expect(part.sasaran.map(({ indukTujuan }) => indukTujuan)).toEqual(['Desa tertata', 'Kota tertata']);
    expect(tidakTerbaca).toEqual([]);
  });

  test('one that no Sasaran serves is unread', () => {
    const one = SASARAN.map((row) => row.slice(0, 2));
    const { part, tidakTerbaca } = read(
      several,
      one,
      below().map((row) => row.slice(0, 2)),
    );
    expect(part.tujuanLain).toBeUndefined();
    expect(tidakTerbaca.map(({ teks }) => teks)).toEqual([
      'Kinerja : Kota tertata',
      'Indikator : Indeks kota',
    ]);
  });
});

describe('what stands in cells of its own', () => {
  const spread = (rows: Rows): Rows => rows.map(([band = '', a = '', b = '']) => [band, '', a, '', b]);

  test.each([
    ['Sasaran 3 :', 'Sasaran 1 :', [3, 1]],
    ['7', '(8)', [7, 8]],
  ])('%s and %s left of a Sasaran number it', (first, second, nomor) => {
    const rows: Rows = [
      ['Sasaran', first, 'Kinerja : Mutu naik', second, 'Kinerja : Tani maju'],
      ['', '', 'Indikator : Indeks mutu', '', 'Indikator : Indeks tani'],
    ];
    expect(pairs(spread(TUJUAN), rows, spread(below()))).toEqual(RIGHT);
    const { part, tidakTerbaca, dikenal } = read(spread(TUJUAN), rows, spread(below()));
    expect(part.sasaran.map((one) => one.nomor)).toEqual(nomor);
    expect(tidakTerbaca).toEqual([]);
    expect(dikenal.filter(({ sebagai }) => sebagai === 'label').map(({ teks }) => teks)).toEqual([
      first,
      second,
    ]);
  });

  test('a number that is not beside a Sasaran, or has a text below it, is none of one', () => {
    const rows: Rows = [
      ['Sasaran', '3', '', 'Kinerja : Mutu naik'],
      ['', '', '', 'Indikator : Indeks mutu'],
    ];
    expect(read(TUJUAN, rows, below()).tidakTerbaca.map(({ teks }) => teks)).toContain('3');
  });

  test("heading cells 'Indikator 8' below a Sasaran are its indikator, with their texts below", () => {
    const rows: Rows = [
      ['Sasaran', 'Sasaran 1 : Mutu naik'],
      ['', 'Indikator 8', 'Indikator 9'],
      ['', 'Indeks mutu', 'Indeks air'],
    ];
    const { part, tidakTerbaca } = read(TUJUAN, rows, below());
    expect(part.sasaran.map(({ indikator }) => indikator.map(({ teks }) => teks))).toEqual([
      ['Indeks mutu', 'Indeks air'],
    ]);
    expect(part.sasaran[0]?.program.map(({ nama }) => nama?.teks)).toEqual(['Program A', 'Program B']);
    expect(tidakTerbaca).toEqual([]);
  });

  test.each([
    [[['', 'Sasaran : PA', 'Sasaran : PB']]],
    [
      [
        ['', 'Sasaran :', 'Sasaran Program :'],
        ['', 'PA', 'PB'],
      ],
    ],
  ])("'Sasaran :' in a Program's box is its kinerja: %j", (stated) => {
    const rows: Rows = [
      ['Program', 'Program A', 'Program B'],
      ...stated,
      ['', 'Indikator Sasaran : Jumlah PA', 'Indikator 3 : Jumlah PB'],
    ];
    const { part, tidakTerbaca } = read(TUJUAN, SASARAN, rows);
    const programs = part.sasaran.flatMap(({ program }) => program);
    expect(programs.map(({ nama, kinerja }) => [nama?.teks, kinerja?.teks])).toEqual([
      ['Program A', 'PA'],
      ['Program B', 'PB'],
    ]);
    expect(tidakTerbaca).toEqual([]);
  });

  test("'Sasaran :' on a line of the name's cell as well", () => {
    const rows: Rows = [['Program', 'Program A\nSasaran : PA\nIndikator : Jumlah PA']];
    const [program] = read(TUJUAN, SASARAN, rows).part.sasaran.flatMap((one) => one.program);
    expect([program?.nama?.teks, program?.kinerja?.teks]).toEqual(['Program A', 'PA']);
  });
});
