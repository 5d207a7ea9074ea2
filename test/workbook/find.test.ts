import fc from 'fast-check';
import { findCell, firstFrom } from '../../src/workbook/find';
import type { Cell } from '../../src/workbook/sheet';

const cellAt = (row: number, col: number): Cell => ({ row, col, kind: 'text', value: `${row},${col}` });
const sheet = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String })
  .map((places) => places.sort(([a, b], [c, d]) => a - c || b - d).map(([row, col]) => cellAt(row, col)));

test('every cell is found where it stands, and none where nothing stands', () => {
  fc.assert(
    fc.property(sheet, fc.nat(6), fc.nat(6), (cells, row, col) => {
      expect(findCell(cells, row, col)).toBe(cells.find((cell) => cell.row === row && cell.col === col));
    }),
  );
});

test('the first cell from a place on', () => {
  const cells = [cellAt(0, 1), cellAt(2, 0), cellAt(2, 3)];
  expect([firstFrom(cells, 0), firstFrom(cells, 0, 2), firstFrom(cells, 2, 1)]).toEqual([0, 1, 2]);
  expect(firstFrom(cells, 3)).toBe(3);
});
