import type { Cell, Sheet } from '../../src/workbook/sheet';

/** A sheet that counts how often its cells are asked what stands in them: what grows with it shows without a clock. */
export function counted(sheet: Sheet): { readonly sheet: Sheet; readonly reads: () => number } {
  let reads = 0;
  const watched = (cell: Cell): Cell =>
    Object.defineProperty({ ...cell }, 'value', {
      enumerable: true,
      get: () => {
        reads += 1;
        return cell.value;
      },
    });
  return { sheet: { ...sheet, cells: sheet.cells.map(watched) }, reads: () => reads };
}
