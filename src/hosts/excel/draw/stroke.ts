import type { Span } from '../../../workbook/sheet';

/** A piece of drawing on a sheet, and about how many bytes of a request it takes. */
export interface Stroke {
  readonly bytes: number;
  readonly draw: (sheet: Excel.Worksheet) => void;
}

/** What naming a range, and what setting one of its properties, takes in a request. */
const RANGE = 450;
const STEP = 150;

/** A piece of drawing on a rectangle, in so many steps. */
export function onRange(
  { row, col, rows, cols }: Span,
  steps: number,
  draw: (range: Excel.Range) => void,
): Stroke {
  return {
    bytes: RANGE + steps * STEP,
    draw: (sheet) => draw(sheet.getRangeByIndexes(row, col, rows, cols)),
  };
}

/** A piece of drawing on the sheet as a whole, in so many steps. */
export function onSheet(steps: number, draw: (sheet: Excel.Worksheet) => void): Stroke {
  return { bytes: steps * STEP, draw };
}

/** A colour of a plan as Excel writes it. */
export function hex(color: string): string {
  return `#${color}`;
}
