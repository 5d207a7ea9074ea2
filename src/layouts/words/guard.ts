import { contextAt } from './context';
import { GUARD, labelAt } from './labels';
import { levelOf } from './levels';
import { withoutNumber } from './numbers';
import { opensSignature } from './signature';
import { isCapaianLine } from './capaian';
import { guardGoingOn } from './continued';

/**
 * A text as a cell holds it: an invisible sign goes before one that would be read as a label, a level, a numbered
 * line, a capaian or the beginning of a signature, and into one that looks drawn again. Readers drop the sign.
 */
export function guard(text: string): string {
  const mistaken =
    labelAt(text) !== null ||
    levelOf(text) !== null ||
    contextAt(text) !== null ||
    withoutNumber(text).text !== text ||
    opensSignature(text) ||
    isCapaianLine(text);
  return mistaken ? GUARD + guardGoingOn(text) : guardGoingOn(text);
}
