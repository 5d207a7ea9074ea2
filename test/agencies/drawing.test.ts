import fc from 'fast-check';
import { agency } from './agency';
import { draw } from './draw';
import { CHOICES, USUAL, habits } from './habits';
import { runs } from '../support/runs';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const RUNS = { seed: 20240821, numRuns: runs(15) };

test('no cell is drawn twice, none is empty, and all are in order', () => {
  fc.assert(
    fc.property(seeds, seeds, (a, h) => {
      for (const { cells } of draw(agency(a), habits(h)).content.sheets) {
        const order = cells.map(({ row, col }) => row * 10000 + col);
        expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
        expect(cells.filter(({ value }) => value === '')).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('merged areas never overlap, and only their first cell is filled', () => {
  fc.assert(
    fc.property(seeds, seeds, (a, h) => {
      for (const { cells, merges } of draw(agency(a), { ...habits(h), merges: true }).content.sheets) {
        const owner = new Map<string, number>();
        for (const [i, { row, col, rows, cols }] of merges.entries()) {
          for (let r = row; r < row + rows; r++) {
            for (let c = col; c < col + cols; c++) {
              if (owner.has(`${r},${c}`)) throw new Error(`two merged areas at ${r},${c}`);
              owner.set(`${r},${c}`, r === row && c === col ? -1 : i);
            }
          }
        }
        expect(cells.filter(({ row, col }) => (owner.get(`${row},${col}`) ?? -1) >= 0)).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('the same seed draws the same workbook', () => {
  expect(draw(agency(7), habits(8))).toEqual(draw(agency(7), habits(8)));
  expect(draw(agency(7), habits(8))).not.toEqual(draw(agency(7), habits(9)));
});

test('a list of choices exists for every habit', () => {
  expect(Object.keys(CHOICES).sort()).toEqual(
    Object.keys(USUAL)
      .filter((key) => !['seed', 'layouts', 'numberGapIn'].includes(key))
      .sort(),
  );
});
