import { beginsWithRole } from '../../cascade/owners';
import { textKey } from '../../cascade/text';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { nearKeys, together } from '../shared/near';
import { isSamePerson, isSlipOfName, longWords, personOf, type Person } from '../shared/persons';
import { saysSomething, textsOf, type Written } from '../shared/texts';

/** One way to write a name: where it first stands, and how often it does. */
interface Spelling {
  /** The place among all, in the order they first stand. */
  readonly order: number;
  readonly first: Written;
  readonly person: Person;
  readonly count: number;
}

export const namaMirip: Rule<'nama-mirip'> = {
  id: 'nama-mirip',
  tingkat: 'saran',
  *check({ cascade }) {
    const spellings = spellingsOf(textsOf(cascade));
    const usualOf = usualSpellings(spellings);
    for (const spelling of spellings) {
      const usual = usualOf.get(spelling);
      if (!usual) continue;
      const { visit, text } = spelling.first;
      yield faultAt(
        visit,
        {
          kode: 'nama-mirip',
          data: { simpul: nodeName(visit), nama: text.teks, lain: usual.first.text.teks },
        },
        text.lokasi,
      );
    }
  },
};

/** For each spelling the first one of the same person that is more usual, or as usual and stands before it. */
function usualSpellings(spellings: readonly Spelling[]): ReadonlyMap<Spelling, Spelling> {
  const usual = new Map<Spelling, Spelling>();
  for (const group of likeSpellings(spellings)) {
    for (const one of group) {
      for (const other of group) {
        const known = usual.get(one);
        if ((known === undefined || other.order < known.order) && isMeant(other, one)) usual.set(one, other);
      }
    }
  }
  return usual;
}

function isMeant(other: Spelling, one: Spelling): boolean {
  const isBetter = other.count > one.count || (other.count === one.count && other.order < one.order);
  return isBetter && (isSamePerson(other.person, one.person) || isSlipOfName(other.person, one.person));
}

/** Groups in which any two spellings of one person, or slips of each other, stand together at least once. */
function* likeSpellings(spellings: readonly Spelling[]): Generator<readonly Spelling[]> {
  yield* together(spellings, ({ person }) => [person.words.join('')]);
  const slots = spellings.flatMap((spelling) =>
    longWords(spelling.person).map((word) => ({ ...word, spelling })),
  );
  for (const alike of together(slots, ({ rest }) => [rest])) {
    for (const near of together(alike, ({ inner }) => nearKeys(inner))) {
      yield near.map(({ spelling }) => spelling);
    }
  }
}

/** The spellings of persons' names, in the order they first stand; posts are no names. */
function spellingsOf(texts: Iterable<Written>): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const written of texts) {
    const { bidang, text } = written;
    if (bidang !== 'orang' || !saysSomething(text) || beginsWithRole(text.teks)) continue;
    const key = textKey(text.teks);
    const known = spellings.get(key);
    spellings.set(key, {
      order: known?.order ?? spellings.size,
      first: known?.first ?? written,
      person: known?.person ?? personOf(text.teks),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...spellings.values()];
}
