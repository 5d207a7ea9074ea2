import { distance } from 'fastest-levenshtein';
import { textKey } from '../text';

/** What tells a node from its siblings: name, kinerja, indikator, from what decides first to last. */
export type Identity = readonly string[];

/** Below this likeness two blocks in the same place are held for two nodes. */
const UNLIKE = 0.25;
/** From this likeness on, blocks are the same although their places differ. */
const ALIKE = 0.6;

/**
 * Pairs the blocks that two sheets show under the same parent: name and kinerja agree, where they agree twice
 * the indikator decides, where texts differ the place.
 * @returns for each block of b the index of its partner in a, or -1
 */
export function pairNodes(a: readonly Identity[], b: readonly Identity[]): number[] {
  const pairs = b.map(() => -1);
  const keys = (length: number) => (identity: Identity) => identity.slice(0, length).map(textKey).join('\n');
  for (const length of [3, 2]) pairEqual(a.map(keys(length)), b.map(keys(length)), pairs);
  const freeA = a.map((_, i) => i).filter((i) => !pairs.includes(i));
  const freeB = b.map((_, j) => j).filter((j) => pairs[j] === -1);
  if (freeA.length === freeB.length) pairInPlace(a, b, freeA, freeB, pairs);
  else pairAlike(a, b, freeA, freeB, pairs);
  return pairs;
}

function pairEqual(a: readonly string[], b: readonly string[], pairs: number[]): void {
  const taken = new Set(pairs);
  b.forEach((key, j) => {
    if (pairs[j] !== -1) return;
    const i = a.findIndex((other, k) => other === key && !taken.has(k));
    pairs[j] = i;
    taken.add(i);
  });
}

function pairInPlace(
  a: readonly Identity[],
  b: readonly Identity[],
  freeA: readonly number[],
  freeB: readonly number[],
  pairs: number[],
) {
  freeB.forEach((j, n) => {
    const i = freeA[n] ?? -1;
    if (likeness(a[i] ?? [], b[j] ?? []) >= UNLIKE) pairs[j] = i;
  });
}

/** The most alike first. */
function pairAlike(
  a: readonly Identity[],
  b: readonly Identity[],
  freeA: readonly number[],
  freeB: readonly number[],
  pairs: number[],
) {
  const candidates = freeB
    .flatMap((j) => freeA.map((i) => ({ i, j, score: likeness(a[i] ?? [], b[j] ?? []) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((x, y) => y.score - x.score);
  for (const { i, j } of candidates) {
    if (pairs[j] === -1 && !pairs.includes(i)) pairs[j] = i;
  }
}

/** The same text but for a slip of the hand: word for word, one or two words wrong by a letter or two. */
export function isSlip(a: string, b: string): boolean {
  const [x, y] = [textKey(a).split(' '), textKey(b).split(' ')];
  if (x.length !== y.length) return false;
  const wrong = x.flatMap((word, i) => (word === y[i] ? [] : [{ word, other: y[i] ?? '' }]));
  return wrong.length <= 2 && wrong.every(({ word, other }) => isSlipOfWord(word, other));
}

const isSlipOfWord = (word: string, other: string) =>
  word.length >= 4 && !/[0-9]/.test(word + other) && distance(word, other) <= (word.length < 7 ? 1 : 2);

/** From 0 (nothing in common) to 1 (the same), over the parts that both have; 1 where neither has any. */
function likeness(a: Identity, b: Identity): number {
  const scores: number[] = [];
  for (let k = 0; k < Math.max(a.length, b.length); k++) {
    const [x, y] = [textKey(a[k]), textKey(b[k])];
    if (x !== '' && y !== '') scores.push(1 - distance(x, y) / Math.max(x.length, y.length));
  }
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
