import { AmbiguousMark } from '../workbook/port';

/** Composing, with the question which sheet to replace as an answer instead of a failure. */
export function orAmbiguous<T>(composing: Promise<T>): Promise<T | AmbiguousMark> {
  return composing.catch((error: unknown) => {
    if (error instanceof AmbiguousMark) return error;
    throw error;
  });
}
