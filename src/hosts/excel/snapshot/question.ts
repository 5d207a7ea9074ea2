import type { Stroke } from '../draw/stroke';

/** What came of a question: how to put back what it asked for, and what is still to be asked. */
export interface Answer {
  readonly strokes: readonly Stroke[];
  readonly more?: readonly Question[];
}

/** Queues what is to be known of a sheet; the answer can be had once Excel has answered. */
export interface Question {
  /** About how many bytes the answer takes. */
  readonly bytes: number;
  readonly ask: (sheet: Excel.Worksheet) => () => Answer;
}

/** A question of several things, each to be put back by itself. */
export function questionOf(
  bytes: number,
  things: readonly ((sheet: Excel.Worksheet) => () => Answer)[],
): Question {
  return {
    bytes,
    ask: (sheet) => {
      const answers = things.map((ask) => ask(sheet));
      return () => {
        const told = answers.map((answer) => answer());
        return {
          strokes: told.flatMap(({ strokes }) => strokes),
          more: told.flatMap(({ more = [] }) => more),
        };
      };
    },
  };
}

/** Things in groups of so many. */
export function grouped<T>(things: readonly T[], each: number): T[][] {
  const groups = Math.ceil(things.length / each);
  return Array.from({ length: groups }, (_, i) => things.slice(i * each, (i + 1) * each));
}
