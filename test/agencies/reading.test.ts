import fc from 'fast-check';
import { baca } from '../../src/workflow/baca';
import { agency } from './agency';
import { at } from './dice';
import { draw, type Drawn, type Stray } from './draw';
import { expected, agencyIsTold, sheetsAgree } from './expected';
import { CHOICES, LAYOUT_SETS, USUAL, habits, settle, type Habits, type Layout } from './habits';
import { misplaced } from './misplaced';
import { told } from './told';
import { boxesOf, type CascadeData } from './cascade-data';
import { runs } from '../support/runs';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const RUNS = { seed: 20240821, numRuns: runs(40) };

test.each(LAYOUT_SETS.map((layouts) => [layouts.join(' + '), layouts] as const))(
  'any agency in the usual hand is read from %s',
  (_, layouts) => {
    for (let seed = 1; seed <= 5; seed++) reads(agency(seed), { ...USUAL, seed, layouts });
  },
);

/** Each layout alone or first, and all together. */
const ONE_OF_EACH: readonly (readonly Layout[])[] = [
  ['pohon'],
  ['matriks'],
  ['ringkasan', 'matriks'],
  ['pohon', 'ringkasan', 'matriks'],
];

const usually = new Map<string, unknown>(Object.entries(USUAL));
const oneHabit = Object.entries(CHOICES).flatMap(([habit, choices]) =>
  [...new Set<unknown>(choices)]
    .map((choice) => [habit, JSON.stringify(choice), choice] as const)
    .filter(([, shown]) => shown !== JSON.stringify(usually.get(habit))),
);

test.each(oneHabit)('any agency is read with the habit %s %s', (habit, _, choice) => {
  for (const [i, layouts] of ONE_OF_EACH.entries()) {
    const seed = 100 + i;
    reads(agency(seed), settle({ ...USUAL, seed, layouts, [habit]: choice }));
  }
});

test('any agency is read with any habits', () => {
  fc.assert(
    fc.property(seeds, seeds, (a, h) => reads(agency(a), habits(h))),
    RUNS,
  );
});

test('a matrix in another order than the tree is the same cascade', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const cascade = agency(seed);
    const how: Habits = { ...USUAL, seed, layouts: ['pohon', 'matriks'] };
    const turned = structuredClone(cascade);
    for (const visit of boxesOf(turned)) {
      if (visit.level === 'kegiatan') visit.box.subKegiatan.reverse();
      if (visit.level === 'program') visit.box.kegiatan.reverse();
    }
    const reading = baca(draw(cascade, how, { matriks: turned }).content);
    expect(told(reading.cascade).sasaran).toEqual(expected(cascade, how).sasaran);
    expect(reading.beda).toEqual([]);
  }
});

/** Notes beside and below a tree whose cells end in this row and column. */
const NOTES: readonly ((bottom: number, right: number) => readonly (readonly [number, number, string])[])[] =
  [
    (_, right) => [[10, right + 1, 'cek lagi']],
    (_, right) => [
      [10, right + 1, 'Cek lagi'],
      [11, right + 1, 'Sudah OK'],
      [11, right + 2, 'Bu Ani'],
    ],
    (bottom, right) => [[bottom - 12, right + 2, 'ditunda']],
    (bottom) => [[bottom + 3, 0, 'Sumber: Renstra 2021-2026']],
    (bottom) => [
      [bottom + 4, 1, 'Keterangan:'],
      [bottom + 5, 1, '*) data sementara'],
    ],
  ];

test.each([true, false])('notes of any shape are reported and change nothing (merges: %s)', (merges) => {
  for (let seed = 1; seed <= 5; seed++) {
    const how: Habits = { ...USUAL, seed, layouts: ['pohon'], merges };
    const { content } = draw(agency(seed), how);
    const cells = at(content.sheets, 0).cells;
    const bottom = Math.max(...cells.map(({ row }) => row));
    const right = Math.max(...cells.map(({ col }) => col));
    for (const notes of NOTES) {
      const written = notes(bottom, right).map(([row, col, value]) => ({
        kind: 'text' as const,
        row,
        col,
        value,
      }));
      const sorted = [...cells, ...written].sort((a, b) => a.row - b.row || a.col - b.col);
      const reading = baca({ sheets: [{ ...at(content.sheets, 0), cells: sorted }] });
      expect(reading.tidakTerbaca.map(({ row, col, teks }) => [row, col, teks])).toEqual(
        notes(bottom, right),
      );
      expect(told(reading.cascade)).toEqual(expected(agency(seed), how));
    }
  }
});

/** Reads the drawing of a cascade and finds in it what the drawing shows, no less and no more. */
function reads(cascade: CascadeData, how: Habits): void {
  const drawn = draw(cascade, how);
  const reading = baca(drawn.content);
  const want = expected(cascade, how);
  const got = told(reading.cascade);
  expect(agencyIsTold(want) ? got : { ...got, ...office(want) }).toEqual(want);
  expect(reading.tidakTerbaca).toEqual(inOrder(drawn));
  expect(misplaced(reading.cascade, drawn, cascade, how)).toEqual([]);
  expect(reading.galat).toEqual([]);
  if (sheetsAgree(cascade, how)) expect(reading.beda).toEqual([]);
  expect(reading.sumber.map(({ lembar, tata }) => ({ lembar, tata }))).toEqual(drawn.shown);
  expect(reading.ditinggalkan.flatMap(({ lembar }) => lembar)).toEqual(drawn.leftOut);
}

/** The strays as they are reported: sheet by sheet, row by row. */
function inOrder({ strays, content }: Drawn): Stray[] {
  const sheet = ({ lembar }: Stray): number => content.sheets.findIndex(({ name }) => name === lembar);
  return [...strays].sort((a, b) => sheet(a) - sheet(b) || a.row - b.row || a.col - b.col);
}

function office({ perangkatDaerah, kabupaten }: CascadeData): Partial<CascadeData> {
  return { perangkatDaerah, kabupaten };
}
