import { contextAt } from './boxes/context';
import { numbered } from './boxes/grid';
import { GUARD, labelAt } from './boxes/labels';
import { levelOf } from './boxes/level';
import { opensSignature } from './boxes/signature';
import { isCapaianLine } from './capaian';
import { guardGoingOn } from './lanjutan';

const NOWHERE = { lembar: '', row: 0, col: 0 };

/**
 * A text as a cell holds it: an invisible sign goes before one that would be read as a label, a level, a numbered
 * line, a capaian or the beginning of a signature, and into one that looks drawn again. Readers drop the sign.
 */
export function guard(text: string): string {
  const mistaken =
    labelAt(text) !== null ||
    levelOf(text) !== null ||
    contextAt(text) !== null ||
    numbered(NOWHERE, text).text !== text ||
    opensSignature(text) ||
    isCapaianLine(text);
  return mistaken ? GUARD + guardGoingOn(text) : guardGoingOn(text);
}
