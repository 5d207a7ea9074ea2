import fc from 'fast-check';
import type { Cascade } from '../../../src/cascade/cascade';
import { planData } from '../../../src/layouts/data/plan';
import { readData } from '../../../src/layouts/data/read';
import { cascades, content } from '../arbitrary';
import { drawn } from '../drawn';

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
    { numRuns: 300 },
  );
});
