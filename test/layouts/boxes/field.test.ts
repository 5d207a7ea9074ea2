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
