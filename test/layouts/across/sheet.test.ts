import fc from 'fast-check';
import { readAcrossSheet } from '../../../src/layouts/across/sheet';
import { recognise } from '../../../src/layouts/recognise';
import type { Sheet } from '../../../src/workbook/sheet';
import { dice, type Dice } from '../../agencies/dice';
import { sheetOf } from '../../support/grid';
import { anyHand, drawAcross, type Node } from './draw';
import { outlineOf } from './outline';

const merged = (row: number, col: number, rows: number) => ({ row, col, rows, cols: 1 });

const HEAD = ['Tujuan', '', 'Sasaran', 'Indikator', '', 'Program'];

/** Two Sasaran, the first with two programs. */
const small = (rows: readonly (readonly (string | null)[])[], merges: Sheet['merges']) =>
  sheetOf([HEAD, ...rows], { merges });

const parentsOf = (sheet: Sheet) => {
  const reading = readAcrossSheet(sheet);
  return reading && outlineOf(reading.part).map(([text, parent]) => [text, parent]);
};

const THREE = [
  ['Tertatanya desa', '', 'Meningkatnya tani', 'Indeks tani', '', 'Program A'],
  ['', '', '', '', '', 'Program B'],
  ['', '', 'Meningkatnya mutu', 'Indeks mutu', '', 'Program C'],
];

describe('readAcrossSheet', () => {
  test('a box belongs to the one left of it whose rows hold its own', () => {
    expect(parentsOf(small(THREE, [merged(1, 0, 3), merged(1, 2, 2), merged(1, 3, 2)]))).toEqual([
      ['Tertatanya desa', null],
      ['Meningkatnya tani', 'Tertatanya desa'],
      ['Program A', 'Meningkatnya tani'],
      ['Program B', 'Meningkatnya tani'],
      ['Meningkatnya mutu', 'Tertatanya desa'],
      ['Program C', 'Meningkatnya mutu'],
    ]);
  });

  test('small boxes beside the middle of their children tell no parent', () => {
    const rows = [
      ['', '', '', '', '', 'Program A'],
      ['Tertatanya desa', '', 'Meningkatnya tani', 'Indeks tani', '', 'Program B'],
      ['', '', '', '', '', 'Program C'],
      ['', '', 'Meningkatnya mutu', 'Indeks mutu', '', 'Program D'],
    ];
    const reading = readAcrossSheet(small(rows, []));
    expect(reading?.part.sasaran.map(({ program }) => program)).toEqual([[], []]);
    expect(reading?.part.tanpaInduk?.map((node) => 'nama' in node && node.nama?.teks)).toEqual([
      'Program A',
      'Program B',
      'Program C',
      'Program D',
    ]);
    expect(reading?.tidakTerbaca).toEqual([]);
  });

  test('without empty columns it is a table', () => {
    const table = [
      ['Sasaran', 'Indikator', 'Program'],
      ['Meningkatnya tani', 'Indeks tani', 'Program A'],
      ['', '', 'Program B'],
    ];
    expect(readAcrossSheet(sheetOf(table, { merges: [merged(1, 0, 2)] }))).toBeNull();
    const drawn = table.map(([sasaran = '', indikator = '', program = '']) => [
      sasaran,
      indikator,
      '',
      program,
    ]);
    expect(readAcrossSheet(sheetOf(drawn, { merges: [merged(1, 0, 2)] }))?.tata).toBe('mendatar');
  });

  test('a table with an empty column stays a table', () => {
    const rows = [
      ['Sasaran', 'Indikator', '', 'Program', 'Kegiatan'],
      ['Meningkatnya tani', 'Indeks tani', '', 'Program A', 'Kegiatan X'],
      ['', '', '', 'Program B', 'Kegiatan Y'],
    ];
    expect(readAcrossSheet(sheetOf(rows))).toBeNull();
    const repeated = small(
      THREE.map((row, i) => (i === 1 ? [...(THREE[0] ?? []).slice(0, 5), 'Program B'] : row)),
      [],
    );
    expect(readAcrossSheet(repeated)).toBeNull();
  });

  test('several Tujuan: each Sasaran names its own', () => {
    const rows = THREE.map((row, i) => (i === 2 ? ['Tertatanya kota', ...row.slice(1)] : row));
    const reading = readAcrossSheet(small(rows, [merged(1, 0, 2), merged(1, 2, 2)]));
    expect(reading?.part.tujuanLain?.map(({ kinerja }) => kinerja?.teks)).toEqual(['Tertatanya kota']);
    expect(reading?.part.sasaran.map(({ indukTujuan }) => indukTujuan)).toEqual([
      'Tertatanya desa',
      'Tertatanya kota',
    ]);
  });

  test('what the head tells nothing of, and a box of another level, stays unread', () => {
    const sheet = sheetOf(
      [
        ['Tujuan', '', 'Sasaran', 'Indikator', '', 'Program', 'Isu'],
        ['Tertatanya desa', '', 'Meningkatnya tani', 'Indeks tani', '', 'Program A', 'Lahan sempit'],
        ['', '', '', '', '', 'Kegiatan X', ''],
      ],
      { merges: [merged(1, 0, 2), merged(1, 2, 2)] },
    );
    expect(readAcrossSheet(sheet)?.tidakTerbaca.map(({ teks }) => teks)).toEqual([
      'Lahan sempit',
      'Kegiatan X',
    ]);
  });

  test('levels and parents hold whatever the hand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const throws = dice('across', seed);
        const { sheet, outline } = drawAcross(anyGoals(throws), anyHand(throws));
        const reading = recognise(sheet);
        if (!reading || !('part' in reading)) throw new Error('nothing was read');
        expect(reading.tata).toBe('mendatar');
        expect(outlineOf(reading.part)).toEqual(outline);
        expect(reading.tidakTerbaca.map(({ teks }) => teks)).toEqual(
          sheet.cells.flatMap((cell) => (String(cell.value).startsWith('Catatan') ? [cell.value] : [])),
        );
      }),
      { endOnFailure: true },
    );
  });

  test('a small box is never given a wrong parent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const throws = dice('small', seed);
        const goals = anyGoals(throws).slice(0, 1);
        const hand = { ...anyHand(throws), boxes: 'small', word: 'over', height: 2 } as const;
        const { sheet, outline } = drawAcross(goals, hand);
        const reading = recognise(sheet);
        if (!reading || !('part' in reading)) throw new Error('nothing was read');
        const right = new Map(outline.map(([text, parent]) => [text, parent]));
        for (const [text, parent] of outlineOf(reading.part))
          if (parent !== null) expect([text, parent]).toEqual([text, right.get(text)]);
      }),
      { endOnFailure: true },
    );
  });
});

/** One to three Tujuan, each text once. */
function anyGoals(throws: Dice): Node[] {
  let count = 0;
  const FIRST = ['Tertatanya', 'Meningkatnya', 'Program', 'Kegiatan', 'Sub Kegiatan'];
  const node = (depth: number): Node => {
    count += 1;
    const text = `${FIRST[depth] ?? ''} urusan ke-${count}`;
    const indikator = Array.from(
      { length: throws.pick([0, 1, 1, 2]) },
      (_, i) => `Jumlah hal ${count}.${i + 1}`,
    );
    const nodes =
      depth === 4 ? [] : Array.from({ length: 1 + throws.int(depth === 0 ? 3 : 2) }, () => node(depth + 1));
    return { text, indikator, nodes };
  };
  return Array.from({ length: throws.pick([1, 1, 2, 3]) }, () => node(0));
}
