import { spansOf } from '../../../../src/hosts/excel/read/merges';
import { edited } from '../../../../src/hosts/excel/cells/watch';

it('reads the areas of an address, whatever the sheet is called', () => {
  expect(spansOf("'A, B!C1:D2'!A1:B2,'A, B!C1:D2'!D4:D9,Pohon!$C$3:$F$3")).toEqual([
    { row: 0, col: 0, rows: 2, cols: 2 },
    { row: 3, col: 3, rows: 6, cols: 1 },
    { row: 2, col: 2, rows: 1, cols: 4 },
  ]);
});

it.each([
  ['B2', { row: 1, col: 1, rows: 1, cols: 1 }],
  ["'Data Cascading'!$B$2:$C$5", { row: 1, col: 1, rows: 4, cols: 2 }],
  ['3:5', { row: 2, col: 0, rows: 3, cols: 16_384 }],
  ['B:C', { row: 0, col: 1, rows: 1_048_576, cols: 2 }],
  ['A1:A2,C4', null],
])('an edit of %s lies in %j', (address, span) => {
  expect(edited(address)).toEqual(span);
});
