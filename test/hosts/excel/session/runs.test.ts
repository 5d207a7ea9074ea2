import { rectangles, regions } from '../../../../src/hosts/excel/session/runs';

it('makes one rectangle of cells that touch', () => {
  const cells = [
    { row: 2, col: 1 },
    { row: 1, col: 1 },
    { row: 1, col: 2 },
    { row: 2, col: 2 },
    { row: 2, col: 2 },
    { row: 4, col: 1 },
  ];
  expect(rectangles(cells)).toEqual([
    { row: 1, col: 1, rows: 2, cols: 2 },
    { row: 4, col: 1, rows: 1, cols: 1 },
  ]);
});

it('covers what is alike with few rectangles', () => {
  const drawing = ['aab', 'aab', 'b.b'];
  const at = (row: number, col: number) => {
    const letter = drawing[row]?.[col] ?? '.';
    return letter === '.' ? null : letter;
  };
  expect(regions(3, 3, at)).toEqual([
    { row: 0, col: 0, rows: 2, cols: 2, what: 'a' },
    { row: 0, col: 2, rows: 3, cols: 1, what: 'b' },
    { row: 2, col: 0, rows: 1, cols: 1, what: 'b' },
  ]);
});
