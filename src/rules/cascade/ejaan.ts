import { nodeName } from '../data/node';
import type { Isian, Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { meantBy, tokensOf, vocabularyOf, type Token } from '../shared/spelling';
import { saysSomething, textsOf, type Written } from '../shared/texts';

/** Where ordinary words stand; owners and persons are names. */
const SPELLED: readonly Written['bidang'][] = ['nama', 'kinerja', 'indikator', 'do'];

type Spelled = Written & { readonly tokens: readonly Token[] };

export const ejaan: Rule<'ejaan'> = {
  id: 'ejaan',
  tingkat: 'saran',
  *check({ cascade }) {
    const texts = [...textsOf(cascade)]
      .filter(({ bidang, text }) => SPELLED.includes(bidang) && saysSomething(text))
      .map((written): Spelled => ({ ...written, tokens: tokensOf(written.text.teks) }));
    const vocabulary = vocabularyOf(texts.map(({ tokens }) => tokens));
    const linked = linkedWords(texts);
    for (const { visit, text, tokens } of texts) {
      const slips = new Map(tokens.map((token) => [token.word, meantBy(token, vocabulary)]));
      for (const [word, slip] of slips) {
        if (slip === null) continue;
        const data = { simpul: nodeName(visit), kata: word, teks: text.teks, usul: slip.meant };
        const isian = slip.certain && !linked.has(word) ? replaced(text, word, slip.meant) : null;
        yield { ...faultAt(visit, { kode: 'ejaan', data }, text.lokasi), ...(isian && { isian }) };
      }
    }
  },
};

/** Words that stand in names and in DO: mended in one alone, a DO may no longer find the node that it names. */
function linkedWords(texts: readonly Spelled[]): ReadonlySet<string> {
  const wordsIn = (which: Written['bidang']) =>
    texts.filter(({ bidang }) => bidang === which).flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const inDo = new Set(wordsIn('do'));
  return new Set(wordsIn('nama').filter((word) => inDo.has(word)));
}

/** The text with the word as it is written right; its capital is kept. */
function replaced({ teks, lokasi }: Written['text'], word: string, meant: string): Isian {
  const ke = teks.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'), (written) =>
    written.startsWith(word.charAt(0)) ? meant : meant.charAt(0).toUpperCase() + meant.slice(1),
  );
  return { lokasi, dari: teks, ke };
}
