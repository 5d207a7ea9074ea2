import type { Level } from '../../../src/cascade/cascade';
import { outcomeLevels } from '../../../src/layouts/boxes/outcome';
import { readBoxSheet } from '../../../src/layouts/boxes/sheet';
import { outcomeOf } from '../../../src/layouts/words/outcomes';
import { outlineOf } from '../across/outline';
import { sheetOf } from '../../support/grid';

const levelsOf = (...words: (string | { readonly told: Level })[]) =>
  outcomeLevels(
    words.map((word) =>
      typeof word === 'string'
        ? { level: null, outcome: outcomeOf(word) }
        : { level: word.told, outcome: null },
    ),
  );

describe('outcomeLevels', () => {
  test.each([
    [['Ultimate Outcome', 'Intermediate Outcome', 'Immediate Outcome', 'Output', 'Sub Output'], 'tspkb'],
    [['Final Outcome', 'Intermediate Outcome', 'Immediate Outcome', 'Output', 'OUTPUT'], 'tspkb'],
    [['Intermediate Outcome', 'Intermediate Outcome', 'Immediate Outcome', 'Output'], 'spkb'],
    [
      ['Intermediate Outcome 1', 'Intermediate Outcome 2', 'Immediate Outcome', 'Output', 'Sub Output'],
      'spkb-',
    ],
    [['Intermediate Outcome', 'Immediate Outcome', 'Intermediate Outcome', 'Immediate Outcome'], 'spsp'],
    [['Outcome', 'Output'], '-k'],
  ])('%j', (words, letters) => {
    const LETTER: Record<string, Level | null> = {
      t: 'tujuan',
      s: 'sasaran',
      p: 'program',
      k: 'kegiatan',
      b: 'subKegiatan',
      '-': null,
    };
    expect(levelsOf(...words)).toEqual([...letters].map((letter) => LETTER[letter]));
  });

  test('what the boxes tell goes first', () => {
    expect(levelsOf({ told: 'program' }, 'Output', 'Output')).toEqual(['program', 'kegiatan', 'subKegiatan']);
    expect(levelsOf('Output', { told: 'kegiatan' })).toEqual(['kegiatan', 'kegiatan']);
  });
});

const TREE = [
  ['CASCADING DINAS CONTOH TAHUN 2025'],
  ['Ultimate Outcome', 'Kinerja : Tertatanya desa'],
  ['', 'Indikator : Indeks desa'],
  ['Intermediate Outcome', 'Kinerja : Meningkatnya tani', 'Kinerja : Meningkatnya mutu'],
  ['', 'Indikator : Indeks tani', 'Indikator : Indeks mutu'],
  ['Output', 'Kinerja : Tersedianya bibit', 'Kinerja : Tersedianya pupuk'],
  ['', 'Indikator : Jumlah bibit', 'Indikator : Jumlah pupuk'],
];

describe('a tree of outcomes', () => {
  test('success factors between two rows and other agencies beside a box are unread, and nobody’s', () => {
    const rows = [
      ...TREE.slice(0, 3),
      ['', 'CSF : Ada anggaran'],
      ...TREE.slice(3, 5),
      ['', 'Crosscutting :', 'Cross cutting Dinas Pasar'],
      ['', 'Dinas Pangan'],
    ];
    const reading = readBoxSheet(sheetOf(rows));
    expect(reading && outlineOf(reading.part)).toEqual([
      ['Tertatanya desa', null, ['Indeks desa']],
      ['Meningkatnya tani', 'Tertatanya desa', ['Indeks tani']],
      ['Meningkatnya mutu', 'Tertatanya desa', ['Indeks mutu']],
    ]);
    expect(reading?.tidakTerbaca.map(({ teks }) => teks)).toEqual([
      'CSF : Ada anggaran',
      'Crosscutting :',
      'Cross cutting Dinas Pasar',
      'Dinas Pangan',
    ]);
  });

  test('success factors in rows of their own, named in the first column', () => {
    const rows = [...TREE.slice(0, 3), ['CSF', 'Ada anggaran', 'Ada pegawai'], ...TREE.slice(3, 5)];
    const reading = readBoxSheet(sheetOf(rows));
    expect(reading?.tidakTerbaca.map(({ teks }) => teks)).toEqual(['CSF', 'Ada anggaran', 'Ada pegawai']);
  });
});
