import type { Cascade } from '../../../src/cascade/cascade';
import { walk } from '../../../src/cascade/walk';
import { baca } from '../../../src/workflow/baca';
import { sheetOf, workbookOf } from '../../support/grid';

type Rows = readonly (readonly string[])[];

const box = (name: string, pemilik = 'Kabid A') => [
  ['', name],
  ['', `Kinerja : Kinerja ${name}`],
  ['', `Indikator : Jumlah ${name}`],
  ['', `Pemilik kinerja : ${pemilik}`],
];

/** Two boxes or lists side by side, from their lines. */
const beside = (left: Rows, right: Rows) =>
  left.map((row, i) => [...row, '', right[i]?.[1] ?? ''].map((text) => text));

const team = (name: string) => [
  ['', `Ketua Tim : ${name}`],
  ['', 'Kinerja :'],
  ['', `1. Tersusunnya ${name}`],
  ['', 'Indikator :'],
  ['', `1. Jumlah ${name}`],
  ['', 'Anggota tim :'],
  ['', `1. ${name} DUA`],
];

/** A tree with these texts in its first column, level by level, an empty row between the levels. */
function tree(bands: readonly string[], spaced = true): string[][] {
  const levels = [
    box('Tujuan', 'Kepala'),
    box('Sasaran 1', 'Kepala'),
    box('Program Pangan'),
    box('Kegiatan Cadangan'),
    beside(box('Sub Kegiatan Pengadaan'), box('Sub Kegiatan Pemeliharaan')),
    beside(team('BUDI'), team('SITI')),
  ];
  return levels.flatMap((rows, i) => [
    ...rows.map((row, r) => (r === 0 ? [bands[i] ?? '', ...row.slice(1)] : [...row])),
    ...(spaced ? [[]] : []),
  ]);
}

const counts = (cascade: Cascade) => {
  const found = [...walk(cascade)].map(({ jenis }) => jenis);
  return ['sasaran', 'program', 'kegiatan', 'subKegiatan', 'tim'].map(
    (level) => found.filter((jenis) => jenis === level).length,
  );
};

const read = (rows: Rows) => baca(workbookOf(sheetOf(rows)));

const USUAL = [
  'Final Outcome',
  'Intermediate Outcome/Kinerja Strategis',
  'Immediate Outcome/Kinerja Program',
  'Output/Kinerja Kegiatan',
  'Output/Kinerja Sub Kegiatan',
  'Proses',
];

describe('the level of a box', () => {
  test.each([
    ['its band', USUAL],
    ['no band', []],
    ['a band that says nothing', USUAL.map((text) => (text.endsWith('Kegiatan') ? 'Output' : text))],
    [
      'bands of other levels',
      [
        'Final Outcome',
        'Intermediate Outcome 1',
        'Intermediate Outcome 2',
        'Immediate Outcome',
        'Output',
        'Aktivitas',
      ],
    ],
    ['bands of posts', ['Kepala Dinas', 'Eselon II', 'Eselon III', 'Eselon III', 'Eselon IV', 'Pelaksana']],
    ['an unknown first band', ['Ultimate Outcome', ...USUAL.slice(1)]],
    ['an empty band in the middle', USUAL.map((text, i) => (i === 3 ? '' : text))],
  ])('is told by its own word beside %s', (_, bands) => {
    for (const spaced of [true, false]) {
      if (!spaced && bands.length === 0) continue;
      const { cascade, tidakTerbaca } = read(tree(bands, spaced));
      expect([...counts(cascade), ...tidakTerbaca.map(({ teks }) => teks)]).toEqual([1, 1, 1, 2, 2]);
    }
  });

  test('is told by its row where neither its word nor its band does', () => {
    const rows = tree(USUAL.map((text, i) => (i === 2 ? 'CSF' : text)));
    const unnamed = rows.map((row) => row.map((text) => text.replace('Program Pangan', 'Pangan')));
    const { cascade } = read(unnamed);
    expect(cascade.sasaran[0]?.program[0]?.nama?.teks).toBe('Pangan');
    expect(counts(cascade)).toEqual([1, 1, 1, 2, 2]);
  });

  test('is not told where two rows could be it: nothing below is hung anywhere, and all is reported', () => {
    const rows = tree(['', '', 'CSF', ...USUAL.slice(3)]).filter(
      (row) => !row.join().includes('Kegiatan Cadangan'),
    );
    const unnamed = rows.map((row) => row.map((text) => text.replace('Program Pangan', 'Pangan')));
    const noLevel = unnamed.map((row) => row.map((text) => text.replace('Output/Kinerja Kegiatan', 'CSF')));
    const { cascade, tidakTerbaca } = read(noLevel);
    expect(counts(cascade)).toEqual([1, 0, 0, 0, 0]);
    expect(tidakTerbaca.map(({ teks }) => teks)).toContain('Sub Kegiatan Pengadaan');
  });

  test('a box that begins up to three rows above its band is read there', () => {
    for (const [rows, expected] of [
      [3, [1, 1, 1, 2, 2]],
      [1, [1, 1, 1, 2, 2]],
    ] as const) {
      const bands = tree(USUAL).map((row) => row[0] ?? '');
      const boxes = tree(USUAL).map((row) => ['', ...row.slice(1)]);
      const moved = boxes.map((row, i) => [bands[i - rows] ?? '', ...row.slice(1)]);
      expect(counts(read(moved).cascade)).toEqual(expected);
    }
  });
});

describe('the parent of a box', () => {
  const two = [
    ['Intermediate Outcome', 'Sasaran 1', '', 'Sasaran 2'],
    ['', 'Kinerja : a', '', 'Kinerja : b'],
    ['Immediate Outcome', 'Program A', '', 'Program B'],
    ['', 'Kinerja : c', '', 'Kinerja : d'],
    ['Output/Kinerja Kegiatan', 'Kegiatan A', '', ''],
    ['', 'Kinerja : e', '', ''],
  ];

  test('is the last one of the level above at or left of it', () => {
    const subs = [
      ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan A', 'Sub Kegiatan AA'],
      ['', 'Kinerja : f', 'Kinerja : g'],
    ];
    const { cascade, tidakTerbaca } = read([...two, ...subs]);
    expect(cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan).toHaveLength(2);
    expect(tidakTerbaca).toEqual([]);
  });

  test('is none where that one stands under another program: the box is reported, not hung', () => {
    const subs = [
      ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan A', '', 'Sub Kegiatan B'],
      ['', 'Kinerja : f', '', 'Kinerja : g'],
      ['Proses', 'ANI', '', 'BUDI'],
      ['', 'Kinerja : h', '', 'Kinerja : i'],
    ];
    const { cascade, tidakTerbaca } = read([...two, ...subs]);
    expect(counts(cascade)).toEqual([2, 2, 1, 1, 0]);
    expect(tidakTerbaca.map(({ teks }) => teks)).toEqual([
      'Sub Kegiatan B',
      'Kinerja : g',
      'BUDI',
      'Kinerja : i',
    ]);
  });

  test('boxes of one level below each other are two nodes, each with its own list', () => {
    const rows = [
      ...tree(USUAL).slice(0, 20),
      ...box('Sub Kegiatan Satu').map((row, i) =>
        i === 0 ? ['Output/Kinerja Sub Kegiatan', row[1] ?? ''] : row,
      ),
      ...team('BUDI').map((row, i) => (i === 0 ? ['Proses', row[1] ?? ''] : row)),
      ...box('Sub Kegiatan Dua').map((row, i) =>
        i === 0 ? ['Output/Kinerja Sub Kegiatan', row[1] ?? ''] : row,
      ),
      ...team('SITI').map((row, i) => (i === 0 ? ['Proses', row[1] ?? ''] : row)),
    ];
    const { cascade, tidakTerbaca } = read(rows);
    const subs = cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan ?? [];
    expect(subs.map(({ nama, proses }) => [nama?.teks, proses.length])).toEqual([
      ['Sub Kegiatan Satu', 1],
      ['Sub Kegiatan Dua', 1],
    ]);
    expect(tidakTerbaca).toEqual([]);
  });
});

describe("'(Lanjutan)' on a sheet of the user's", () => {
  const rows = (name: string, kinerja: string) => [
    ...tree(USUAL).slice(0, 20),
    ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Gedung', name],
    ['', 'Kinerja : Terbangunnya gedung', `Kinerja : ${kinerja}`],
    ['Proses', 'ANI', 'BUDI'],
    ['', 'Kinerja : x', 'Kinerja : y'],
  ];
  const subs = (name: string, kinerja: string) =>
    read(rows(name, kinerja)).cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan.map(
      ({ nama, proses }) => [nama?.teks, proses.length],
    );

  test('belongs to the name of another box', () => {
    expect(subs('Sub Kegiatan Jalan (Lanjutan)', 'Terbangunnya jalan')).toEqual([
      ['Sub Kegiatan Gedung', 1],
      ['Sub Kegiatan Jalan (Lanjutan)', 1],
    ]);
  });

  test('means that the last box goes on where it says nothing else', () => {
    expect(subs('Sub Kegiatan Gedung (Lanjutan)', 'Terbangunnya gedung')).toEqual([
      ['Sub Kegiatan Gedung', 2],
    ]);
  });

  test('is another box where one text of it differs', () => {
    expect(subs('Sub Kegiatan Gedung (Lanjutan)', 'Terawatnya gedung')).toEqual([
      ['Sub Kegiatan Gedung', 1],
      ['Sub Kegiatan Gedung (Lanjutan)', 1],
    ]);
  });
});
