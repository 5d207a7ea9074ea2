import fc from 'fast-check';
import type { Cascade } from '../../../src/cascade/cascade';
import { planData } from '../../../src/layouts/data/plan';
import { readData } from '../../../src/layouts/data/read';
import { textHeight } from '../../../src/layouts/page/text';
import { cascades, content } from '../arbitrary';
import { drawn } from '../drawn';
import { SMALL } from '../small';
import { runs } from '../../support/runs';

const options = { kertas: 'A3', tanggal: null } as const;

function readBack(cascade: Cascade) {
  const reading = readData(drawn(planData(cascade, options)));
  if (!reading) throw new Error('no table found');
  return reading;
}

test('reading what was planned gives the same cascade, and leaves no cell unread', () => {
  fc.assert(
    fc.property(cascades, (cascade) => {
      const reading = readBack(cascade);
      expect(content(reading.cascade)).toEqual(content(cascade));
      expect(reading.tidakTerbaca).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('a long title wraps in its cell, whole, and is read back', () => {
  const judul = 'CASCADING KINERJA '.repeat(20).trim();
  const { cells, rowHeights } = planData({ ...SMALL, judul }, options);
  const title = cells.find(({ value }) => value === judul);
  expect(title?.style.wrap).toBe(true);
  expect(rowHeights[title?.row ?? 0]).toBeGreaterThan(50);
  expect(readBack({ ...SMALL, judul }).cascade.judul).toBe(judul);
});

test('a title that is higher than a row may be makes its column wider, and stands whole in it', () => {
  const judul = 'CASCADING KINERJA '.repeat(150).trim();
  const { cells, rowHeights, columnWidths } = planData({ ...SMALL, judul }, options);
  const title = cells.find(({ value }) => value === judul);
  const needed = textHeight(judul, columnWidths[title?.col ?? 0] ?? 0, { size: 10 });
  expect(needed).toBeLessThanOrEqual(rowHeights[title?.row ?? 0] ?? 0);
});

test('a title that fits runs on to the right in one line', () => {
  const { cells, rowHeights } = planData(SMALL, options);
  const title = cells.find(({ value }) => value === SMALL.judul);
  expect([title?.style.wrap, rowHeights[title?.row ?? 0]]).toEqual([false, 15]);
});
