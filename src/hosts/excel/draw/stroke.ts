import type { Span } from '../../../workbook/sheet';
import type { Part } from '../session/abilities';
import { rangeAt } from '../session/range';
import { bytesOf } from '../session/weight';

/** A piece of drawing on a sheet, what part of it that is, and about how many bytes of a request it takes. */
export interface Stroke {
  readonly part: Part;
  readonly bytes: number;
  readonly draw: (sheet: Excel.Worksheet) => void;
}

/** What naming a range, and what setting one of its properties, takes in a request. */
const RANGE = 450;
const STEP = 150;

/**
 * Cells whose values or formats are sent at once: Microsoft's library cuts up larger blocks itself, with requests of
 * its own that not every Excel knows.
 */
export const BLOCK = 1500;

/** A piece of drawing on a rectangle, in so many steps. */
export function onRange(part: Part, span: Span, steps: number, draw: (range: Excel.Range) => void): Stroke {
  return { part, bytes: RANGE + steps * STEP, draw: (sheet) => draw(rangeAt(sheet, span)) };
}

/** A piece of drawing on the sheet as a whole, in so many steps. */
export function onSheet(part: Part, steps: number, draw: (sheet: Excel.Worksheet) => void): Stroke {
  return { part, bytes: steps * STEP, draw };
}

/** The same, also as heavy as what it carries. */
export function laden(stroke: Stroke, load: unknown): Stroke {
  return { ...stroke, bytes: stroke.bytes + bytesOf(load) };
}

/** A colour of a plan as Excel writes it. */
export function hex(color: string): string {
  return `#${color}`;
}
