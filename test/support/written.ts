import type { CellChange } from '../../src/workbook/port';
import type { Cell, WorkbookContent } from '../../src/workbook/sheet';

/** A workbook with some cells changed, each of which must hold what the writer saw. */
export function written({ sheets }: WorkbookContent, changes: readonly CellChange[]): WorkbookContent {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell): Cell => {
        const change = changes.find(
          ({ place }) => place.lembar === sheet.name && place.row === cell.row && place.col === cell.col,
        );
        if (!change) return cell;
        if (change.before !== cell.value) throw new Error(`${sheet.name}: ${String(cell.value)}`);
        const { value } = change;
        const at = { row: cell.row, col: cell.col };
        if (typeof value === 'string') return { ...at, kind: 'text', value };
        if (typeof value === 'number') return { ...at, kind: 'number', value };
        throw new Error(`Neither text nor number: ${String(value)}`);
      }),
    })),
  };
}
