import { columnBreaks, tableWidths } from '../../../src/layouts/page/columns';
import { MAX_ROW_HEIGHT, textHeight } from '../../../src/layouts/page/text';

const LONG = 'perencanaan '.repeat(100).trim();

test('columns have their usual widths where the page has room', () => {
  const columns = [
    { usual: 60, texts: ['1.1'] },
    { usual: 200, texts: ['Terlaksananya survei'] },
  ];
  expect(tableWidths(columns, 300, 300)).toEqual([60, 200]);
});

test('a text that needs more than the highest row has a wider column, the others give way to it', () => {
  const columns = [
    { usual: 100, texts: [LONG] },
    { usual: 200, texts: ['Terlaksananya survei'] },
  ];
  const [wide = 0, other = 0] = tableWidths(columns, 400, 300);
  expect(textHeight(LONG, wide, { size: 10 })).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  expect([wide, other]).toEqual([270, 130]);
});

test('a table wider than a page goes on on the next, behind the columns that every page repeats', () => {
  expect(columnBreaks([50, 100, 100, 100], 1, 350)).toEqual([]);
  expect(columnBreaks([50, 100, 100, 100], 1, 260)).toEqual([3]);
  expect(columnBreaks([50, 100, 100, 100], 1, 260, [2])).toEqual([2]);
});
