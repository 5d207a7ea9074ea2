import { isDateFormat } from '../../../workbook/formats';
import type { Cell, CellContent } from '../../../workbook/sheet';
import type { Block } from './blocks';

/** The filled cells of a block, sorted by row, then column. */
export function cellsOf({ span, values, formulas, formats, types }: Block): Cell[] {
  const cells: Cell[] = [];
  for (let r = 0; r < span.rows; r++) {
    for (let c = 0; c < span.cols; c++) {
      const value = values[r]?.[c];
      const type = types[r]?.[c] ?? '';
      const format = formatOf(formats[r]?.[c]);
      const content = contentOf(value, type, format);
      if (!content) continue;
      const formula = formulaOf(formulas[r]?.[c], value);
      cells.push({
        row: span.row + r,
        col: span.col + c,
        ...content,
        ...(formula !== null && { formula }),
        ...(format !== null && { format }),
      });
    }
  }
  return cells;
}

/** Without '='; null where the cell holds a constant. A text that begins with '=' is its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

function formatOf(format: unknown): string | null {
  return typeof format === 'string' && format !== '' && format !== 'General' ? format : null;
}

function contentOf(value: unknown, type: string, format: string | null): CellContent | null {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    return { kind: format !== null && isDateFormat(format) ? 'date' : 'number', value };
  }
  if (typeof value !== 'string' || value === '') return null;
  return { kind: isError(value, type) ? 'error' : 'text', value };
}

/** Where Excel tells no types, an error is known by its look. */
function isError(value: string, type: string): boolean {
  return type === '' ? /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value) : type === 'Error';
}
