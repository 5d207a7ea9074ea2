/** A stretch of a cell's text that looks alike. */
export interface TextRun<L> {
  readonly text: string;
  readonly look: L;
}

/** A stretch of a text and what stands there instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Runs that hold another text: only the characters that differ change, each in the look of what it replaces, else of
 * what stands before it.
 *
 * @example withText([{ text: 'Sasaran ', look: 'b' }, { text: 'strtegis', look: '' }], 'Sasaran strategis')
 * // [{ text: 'Sasaran ', look: 'b' }, { text: 'strategis', look: '' }]
 */
export function withText<L>(runs: readonly TextRun<L>[], text: string): TextRun<L>[] {
  const before = runs.map((run) => run.text).join('');
  const pieces: { text: string; run: number }[] = [];
  const put = (piece: string, run: number) => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.run === run) last.text += piece;
    else pieces.push({ text: piece, run });
  };
  const ends = endsOf(runs);
  const runAt = (place: number) => Math.min(runs.length - 1, ends.filter((end) => end <= place).length);
  const keep = (from: number, to: number) => {
    for (let at = from; at < to;) {
      const end = Math.min(to, ends[runAt(at)] ?? to);
      put(before.slice(at, end), runAt(at));
      at = end;
    }
  };
  let at = 0;
  for (const { from, to, text: instead } of changesOf(before, text)) {
    keep(at, from);
    put(instead, runAt(to > from ? from : Math.max(0, from - 1)));
    at = to;
  }
  keep(at, before.length);
  return pieces.flatMap(({ text: piece, run }) => {
    const of = runs[run];
    return of ? [{ ...of, text: piece }] : [];
  });
}

function endsOf(runs: readonly TextRun<unknown>[]): number[] {
  let end = 0;
  return runs.map(({ text }) => (end += text.length));
}

/** Comparing more pairs of words than so many takes too long. */
const MOST_PAIRS = 4_000_000;

/** What changes from one text to another, word by word, each as narrow as it can be. */
function changesOf(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changes: Change[] = [];
  let [place, i, j] = [0, 0, 0];
  for (const [nextOld, nextNow] of [...commonWords(old, now), [old.length, now.length] as const]) {
    const removed = old.slice(i, nextOld).join('');
    const added = now.slice(j, nextNow).join('');
    if (removed !== '' || added !== '') changes.push(narrow(place, removed, added));
    place += removed.length + (old[nextOld]?.length ?? 0);
    [i, j] = [nextOld + 1, nextNow + 1];
  }
  return changes;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** The longest list of words that both have in the same order, by their places. */
function commonWords(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [rows, cols] = [old.length - start - end, now.length - start - end];
  const pairs = Array.from({ length: start }, (_, i) => [i, i] as const);
  const middle = alike(old.slice(start, start + rows), now.slice(start, start + cols));
  const tail = Array.from({ length: end }, (_, i) => [old.length - end + i, now.length - end + i] as const);
  return [...pairs, ...middle.map(([i, j]) => [i + start, j + start] as const), ...tail];
}

/** Of texts that are too long, words in the same places are compared, or none where their number differs. */
function alike(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  if (old.length * now.length <= MOST_PAIRS) return longest(old, now);
  if (old.length !== now.length) return [];
  return old.flatMap((word, i) => (word === now[i] ? [[i, i] as const] : []));
}

/** By dynamic programming: how long the list is from each pair of places on. */
function longest(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const length = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i * width + j] = length;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** A change without what is the same at its ends; a character of two halves stays whole. */
function narrow(from: number, removed: string, added: string): Change {
  const [old, now] = [[...removed], [...added]];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const head = old.slice(0, start).join('').length;
  const tail = old.slice(old.length - end).join('').length;
  return {
    from: from + head,
    to: from + removed.length - tail,
    text: now.slice(start, now.length - end).join(''),
  };
}
