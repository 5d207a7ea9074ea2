import fc from 'fast-check';
import { cellName, columnIndex, columnName, parseSpan, spanName } from '../../src/workbook/address';

describe('addresses', () => {
  test('count from 0 inside and are A1 outside', () => {
    expect([cellName(0, 0), cellName(11, 2), cellName(1048575, 16383)]).toEqual(['A1', 'C12', 'XFD1048576']);
    expect([columnName(25), columnName(26), columnName(701), columnName(702)]).toEqual([
      'Z',
      'AA',
      'ZZ',
      'AAA',
    ]);
    expect(spanName({ row: 0, col: 0, rows: 51, cols: 4 })).toBe('A1:D51');
    expect(spanName({ row: 2, col: 1, rows: 1, cols: 1 })).toBe('B3');
    expect(parseSpan('$B$3:A1')).toEqual({ row: 0, col: 0, rows: 3, cols: 2 });
    expect(parseSpan('Lembar1')).toBeNull();
  });

  test('read back as they were written', () => {
    fc.assert(
      fc.property(
        fc.nat(16000),
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (col, row, rows, cols) => {
          expect(columnIndex(columnName(col))).toBe(col);
          expect(parseSpan(spanName({ row, col, rows, cols }))).toEqual({ row, col, rows, cols });
        },
      ),
    );
  });
});
