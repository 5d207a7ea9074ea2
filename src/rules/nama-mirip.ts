import { beginsWithRole } from '../cascade/owners';
import { textKey } from '../cascade/text';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { isSamePerson, isSlipOfName, personOf, type Person } from './shared/persons';
import { saysSomething, textsOf, type Written } from './shared/texts';

/** One way to write a name: where it first stands, and how often it does. */
interface Spelling {
  readonly first: Written;
  readonly person: Person;
  readonly count: number;
}

export const namaMirip: Rule = {
  id: 'nama-mirip',
  tingkat: 'saran',
  judul: 'Nama orang ditulis berbeda',
  alasan: 'Satu orang dengan dua ejaan nama akan terbaca sebagai dua orang.',
  *check({ cascade }) {
    const spellings = spellingsOf(textsOf(cascade));
    for (const [i, spelling] of spellings.entries()) {
      const usual = spellings.find(
        (other, j) =>
          (other.count > spelling.count || (other.count === spelling.count && j < i)) &&
          (isSamePerson(other.person, spelling.person) || isSlipOfName(other.person, spelling.person)),
      );
      if (!usual) continue;
      const { visit, text } = spelling.first;
      yield faultAt(
        visit,
        {
          pesan: `${callNode(visit)}: nama "${text.teks}" di tempat lain ditulis "${usual.first.text.teks}".`,
          perbaikan: 'Samakan penulisan nama dan gelarnya bila orangnya sama.',
        },
        text.lokasi,
      );
    }
  },
};

/** The spellings of persons' names, in the order they first stand; posts are no names. */
function spellingsOf(texts: Iterable<Written>): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const written of texts) {
    const { bidang, text } = written;
    if (bidang !== 'orang' || !saysSomething(text) || beginsWithRole(text.teks)) continue;
    const key = textKey(text.teks);
    const known = spellings.get(key);
    spellings.set(key, {
      first: known?.first ?? written,
      person: known?.person ?? personOf(text.teks),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...spellings.values()];
}
