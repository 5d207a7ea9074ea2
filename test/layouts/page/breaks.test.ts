import { pageRows, tableBreaks } from '../../../src/layouts/page/breaks';

describe('rows', () => {
  const heights = Array.from({ length: 10 }, () => 10);

  test('a block that does not fit begins a page', () => {
    const blocks = [
      { from: 0, to: 4 },
      { from: 4, to: 8 },
      { from: 8, to: 10 },
    ];
    expect(pageRows(heights, blocks, 70)).toEqual([4]);
  });

  test('a block higher than a page falls apart between its rows', () => {
    expect(pageRows(heights, [{ from: 0, to: 10 }], 35)).toEqual([3, 6, 9]);
  });

  test('a table breaks anywhere, below its repeated head', () => {
    expect(tableBreaks(heights, 0, 45)).toEqual([3, 6, 9]);
  });
});
