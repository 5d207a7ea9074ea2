import { pageColumns, pageRows, sectionBlocks, tableBreaks } from '../../../src/layouts/page/breaks';

describe('columns', () => {
  const widths = Array.from({ length: 10 }, () => 100);

  test('fill the pages where all boxes are alike', () => {
    expect(pageColumns(widths, 450, () => 4)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 8 },
      { from: 8, to: 10 },
    ]);
  });

  test('break where a higher box begins, if half of the page is filled', () => {
    expect(pageColumns(widths, 450, (at) => (at === 3 ? 1 : 4))[0]).toEqual({ from: 0, to: 3 });
    expect(pageColumns(widths, 450, (at) => (at === 1 ? 1 : 4))[0]).toEqual({ from: 0, to: 4 });
  });

  test('one that is wider than a page stands alone', () => {
    expect(pageColumns([900, 100], 450, () => 0)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
  });
});

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

  test('boxes stay with the beginning of their lists, or at least whole', () => {
    const boxes = [
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ];
    expect(sectionBlocks(heights, boxes, { from: 3, to: 10 }, 80)).toEqual([
      { from: 0, to: 8 },
      { from: 8, to: 9 },
      { from: 9, to: 10 },
    ]);
    expect(sectionBlocks(heights, boxes, { from: 3, to: 10 }, 60).slice(0, 3)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 8 },
    ]);
  });
});
