/** A stretch of a text and what is to stand there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with stretches replaced. Those that begin at the same place are put in the order given. */
export function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: instead } of [...splices].sort((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), instead);
    at = to;
  }
  return parts.join('') + text.slice(at);
}
