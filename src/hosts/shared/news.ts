import type { Sentence } from '../../workbook/port';

/** What a button of the ribbon came to, for the pane to show. */
export interface News {
  readonly kind: 'done' | 'error';
  readonly text: Sentence;
  /** Of what nobody foresaw: what the user may copy for a developer. */
  readonly rincian?: string;
}

type Listener = (news: News) => void;

let listener: Listener | null = null;
let kept: News | null = null;

/** Tells the pane; where it is not there yet, it hears of it when it comes. */
export function tell(news: News): void {
  if (listener) listener(news);
  else kept = news;
}

/** Hears what the ribbon did, from now on and what was kept; returns the way to stop. One listener at a time. */
export function listen(to: Listener): () => void {
  listener = to;
  if (kept) to(kept);
  kept = null;
  return () => {
    if (listener === to) listener = null;
  };
}
