import { walk } from '../../../src/cascade/walk';
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';
import { ALL } from '../../support/runs';
import { sampleWorkbook } from '../../support/sample';

/** A label that nobody knows tells nothing of its row: what stands there is unread, and the cascade never grows. */

let sample: WorkbookContent;
beforeAll(async () => {
  sample = await sampleWorkbook();
});

const LABELS = ['Indikator', 'Sasaran', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Proses'];

/** Cells of the first two columns that say this word alone. */
const isLabel = (word: string) => (cell: Sheet['cells'][number]) =>
  cell.kind === 'text' && cell.col < 2 && cell.value.trim().toLowerCase() === word.toLowerCase();

/** The workbook with a label of one sheet, or of all, changed to a word of nobody's. */
function strange(word: string, lembar: string | null): WorkbookContent {
  const has = isLabel(word);
  return {
    sheets: sample.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        has(cell) && (lembar === null || lembar === sheet.name)
          ? ({ ...cell, kind: 'text', value: 'Perihal' } as const)
          : cell,
      ),
    })),
  };
}

/** What is read of a workbook: how many of each level, and the texts of its sources that do not come out. */
function told(content: WorkbookContent) {
  const reading = baca(content);
  const counts = new Map<string, number>();
  for (const { jenis } of walk(reading.cascade)) counts.set(jenis, (counts.get(jenis) ?? 0) + 1);
  const answer = JSON.stringify(bacaJson(reading)).toLowerCase();
  const read = new Set(reading.sumber.map(({ lembar }) => lembar));
  const words = content.sheets
    .filter(({ name }) => read.has(name))
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? cell.value.split(/\s+/) : [])));
  const lost = new Set(
    words.filter((word) => /^[a-z]{5,}$/i.test(word) && !answer.includes(word.toLowerCase())),
  );
  return { counts, lost: [...lost] };
}

const LEVELS = ['sasaran', 'program', 'kegiatan', 'subKegiatan'];

test.each(LABELS)('%s as a word of nobody’s, in one sheet or in all, makes nothing more', (word) => {
  const whole = told(sample);
  const holders = sample.sheets.filter(({ cells }) => cells.some(isLabel(word))).map(({ name }) => name);
  const tried = ALL ? holders : [...new Set([holders[0], holders.at(-1)])];
  for (const lembar of [null, ...tried.filter((name) => name !== undefined)]) {
    const { counts, lost } = told(strange(word, lembar));
    for (const level of LEVELS)
      expect([lembar, level, counts.get(level) ?? 0]).toEqual([
        lembar,
        level,
        Math.min(counts.get(level) ?? 0, whole.counts.get(level) ?? 0),
      ]);
    expect([lembar, lost]).toEqual([lembar, []]);
  }
});

test('the sample has such labels to change', () => {
  const found = LABELS.filter((word) => sample.sheets.some(({ cells }) => cells.some(isLabel(word))));
  expect(found).toEqual(LABELS);
});
