import { classify, type Kind, type Kinds } from './classify';
import { guardGoingOn } from './continued';
import { GUARD } from './labels';
import { opensSignature } from './signature';

/**
 * Whether a reader of a sheet of ours would take a text for something else than a text of the cascade, kind by kind; null
 * where no reader does, because the place of a cell tells it there, or another kind does as well.
 */
const MISTAKEN: Readonly<Record<Kind, ((kinds: Kinds) => boolean) | null>> = {
  label: ({ label }) => label !== null,
  level: ({ level }) => level !== null,
  context: ({ context }) => context !== null,
  number: ({ number, text }) => number.text !== text,
  signature: ({ signature }) => opensSignature(signature),
  capaian: ({ capaian }) => capaian,
  // What is drawn again says so at its end: `guardGoingOn`.
  again: null,
  blank: null,
  lines: null,
  labels: null,
  bareLabel: null,
  first: null,
  own: null,
  firstWord: null,
  namesBox: null,
  levelAlone: null,
  sasaran: null,
  tujuan: null,
  outcome: null,
  apart: null,
  firstSignature: null,
};

const TESTS = Object.values(MISTAKEN).filter((test) => test !== null);

/**
 * A text as a cell holds it: an invisible sign goes before one that would be read as a label, a level, a numbered
 * line, a capaian or the beginning of a signature, and into one that looks drawn again. Readers drop the sign.
 * @example guard('Kinerja : x') // '\u2060Kinerja : x'
 * @example guard('Meningkatnya kinerja') // 'Meningkatnya kinerja'
 */
export function guard(text: string): string {
  const kinds = classify(text);
  return TESTS.some((test) => test(kinds)) ? GUARD + guardGoingOn(text) : guardGoingOn(text);
}
