import { numbered } from './boxes/grid';
import { GUARD, labelAt } from './boxes/labels';

const NOWHERE = { lembar: '', row: 0, col: 0 };

/**
 * A text as a cell holds it: an invisible sign goes before one that would be read as a label or a numbered
 * line. Readers drop the sign.
 */
export function guard(text: string): string {
  const mistaken = labelAt(text) !== null || numbered(NOWHERE, text).text !== text;
  return mistaken ? GUARD + text : text;
}
