import { distance } from 'fastest-levenshtein';
import { textKey } from '../../cascade/text';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { addTo, nearKeys } from '../shared/near';
import { saysSomething, textsOf } from '../shared/texts';
import { countBy } from '../shared/words';

export const pemilikMirip: Rule<'pemilik-mirip'> = {
  id: 'pemilik-mirip',
  tingkat: 'peringatan',
  *check({ cascade }) {
    const owners = [...textsOf(cascade)].filter(
      ({ bidang, text }) => bidang === 'pemilik' && saysSomething(text),
    );
    const counts = countBy(owners, ({ text }) => textKey(text.teks));
    const near = nearFrequent(counts);
    const writtenFirst = new Map<string, string>();
    for (const { text } of owners) {
      if (!writtenFirst.has(textKey(text.teks))) writtenFirst.set(textKey(text.teks), text.teks);
    }
    for (const { visit, text } of owners) {
      const [meant, ...others] = likelyMeant(textKey(text.teks), counts, near);
      if (meant === undefined) continue;
      const written = writtenFirst.get(meant) ?? meant;
      const data = { simpul: nodeName(visit), pemilik: text.teks, lain: written };
      const isian = { lokasi: text.lokasi, dari: text.teks, ke: written };
      yield {
        ...faultAt(visit, { kode: 'pemilik-mirip', data }, text.lokasi),
        ...(others.length === 0 && { isian }),
      };
    }
  },
};

/** The owners at least three times as frequent and one letter away from one that stands twice at most; likeliest first. */
function likelyMeant(owner: string, counts: ReadonlyMap<string, number>, near: Near): string[] {
  const countOf = (one: string): number => counts.get(one) ?? 0;
  const own = countOf(owner);
  if (own > 2 || owner.length > LONGEST_OWNER) return [];
  const others = new Set([...nearKeys(owner)].flatMap((key) => near.owners.get(key) ?? []));
  return [...others]
    .filter((other) => countOf(other) >= 3 * own)
    .filter((other) => distance(owner, other) === 1 && !differInCode(owner, other))
    .sort((a, b) => countOf(b) - countOf(a) || near.orderOf(a) - near.orderOf(b));
}

/** Frequent owners by their `nearKeys`, and the place of each in the order of the sheets. */
interface Near {
  readonly owners: ReadonlyMap<string, readonly string[]>;
  orderOf(owner: string): number;
}

/** No post has a longer name; letters. */
const LONGEST_OWNER = 200;

/** Only an owner that stands three times or more can be the one that was meant. */
function nearFrequent(counts: ReadonlyMap<string, number>): Near {
  const owners = new Map<string, string[]>();
  const order = new Map<string, number>();
  for (const [owner, count] of counts) {
    order.set(owner, order.size);
    if (count < 3 || owner.length > LONGEST_OWNER) continue;
    for (const key of nearKeys(owner)) addTo(owners, key, owner);
  }
  return { owners, orderOf: (owner) => order.get(owner) ?? 0 };
}

/** Whether only digits, Roman numerals or one-letter codes tell two owners apart: those are two. */
function differInCode(a: string, b: string): boolean {
  if (a.replace(/\d/g, '') === b.replace(/\d/g, '')) return true;
  const others = b.split(' ');
  const differing = a.split(' ').flatMap((word, i) => (word === others[i] ? [] : [word, others[i] ?? '']));
  return differing.length === 2 && differing.every(isCode);
}

function isCode(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  return /^(?:\d+|\p{L}|x{0,3}(?:ix|iv|v?i{0,3}))$/u.test(bare);
}
