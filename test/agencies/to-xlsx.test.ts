import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { agency } from './agency';
import { draw } from './draw';
import { habits } from './habits';
import { toXlsx } from './to-xlsx';

const SEEDS = Array.from({ length: 12 }, (_, i) => 500 + i);

test.each(SEEDS)('an agency is read from its file as from memory, hidden rows too (seed %i)', (seed) => {
  const { content } = draw(agency(seed), habits(seed));
  const file = readXlsx(toXlsx(content, (row) => row % 7 === 3));
  expect(file.sheets.map(({ cells }) => cells)).toEqual(content.sheets.map(({ cells }) => cells));
  expect(file.sheets.map(({ merges }) => merges)).toEqual(content.sheets.map(({ merges }) => merges));
  expect(baca(file)).toEqual(baca(content));
});

/** AGENCY_DUMP=folder writes these workbooks there, to be looked at. */
test('the files can be kept', () => {
  const folder = process.env.AGENCY_DUMP;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const seed of SEEDS) {
    writeFileSync(join(folder, `agency-${seed}.xlsx`), toXlsx(draw(agency(seed), habits(seed)).content));
  }
});
