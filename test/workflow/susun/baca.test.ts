import fc from 'fast-check';
import type { Cascade } from '../../../src/cascade/cascade';
import { readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import type { Lembar } from '../../../src/workflow/susun/lembar';
import { baca } from '../../../src/workflow/baca';
import { susun } from '../../../src/workflow/susun';
import { cascades, content, tellable, withNames, withoutNames } from '../../layouts/arbitrary';
import { runs } from '../../support/runs';

jest.setTimeout(120_000);

/** What is read from the file that is composed of a cascade. */
async function readAgain(cascade: Cascade, lembar: readonly Lembar[]) {
  const reading = {
    cascade,
    sumber: [],
    dikenal: [],
    tidakTerbaca: [],
    galat: [],
    gambar: [],
    beda: [],
    ditinggalkan: [],
  };
  return baca(readXlsx(await writeXlsx(susun({ sheets: [] }, reading, { lembar }))));
}

test('whatever the cascade: its file holds the same, and its sheets agree with each other', async () => {
  await fc.assert(
    fc.asyncProperty(cascades.map(tellable), async (cascade) => {
      const reading = await readAgain(cascade, ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi']);
      expect(content(reading.cascade)).toEqual(content(cascade));
      expect(reading.beda).toEqual([]);
      expect(reading.tidakTerbaca).toEqual([]);
    }),
    { numRuns: runs(6) },
  );
});

test('so do the tree, and summary with matrices, each alone', async () => {
  await fc.assert(
    fc.asyncProperty(cascades.map(tellable), async (cascade) => {
      const tree = await readAgain(cascade, ['pohon']);
      expect(withNames(tree.cascade)).toEqual(withNames(cascade));
      const matrices = await readAgain({ ...cascade, penandatangan: null }, ['ringkasan', 'matriks']);
      expect(withoutNames(matrices.cascade)).toEqual(withoutNames(cascade));
    }),
    { numRuns: runs(6) },
  );
});
