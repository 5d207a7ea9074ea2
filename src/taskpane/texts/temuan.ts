import { ruleInfo } from '../../rules';
import type { Finding } from '../../rules/rule';
import { aturanTexts } from './aturan';
import type { Catalogue } from './language';
import { BAGIAN_CASCADING, TEMUAN_CASCADING } from './temuan-cascading';
import { BAGIAN_REALISASI, TEMUAN_REALISASI } from './temuan-realisasi';
import { translator, type Pair, type Pairs } from './terjemahan';

/** A sentence of the pane; `lang` where it is in another language than the pane. */
export interface Kalimat {
  readonly teks: string;
  readonly lang?: 'id';
}

/** The title of a finding's rule, what is wrong and how to mend it. */
export interface Kata {
  readonly judul: string;
  readonly pesan: Kalimat;
  readonly perbaikan: Kalimat;
}

/** The sentences of each rule. Sheets, JSON and command line say them in Indonesian; only the pane translates. */
export const TEMUAN: Pairs = together(TEMUAN_CASCADING, TEMUAN_REALISASI);
/** The words of ours within those sentences. */
export const BAGIAN: Pairs = { ...BAGIAN_CASCADING, ...BAGIAN_REALISASI };

const inEnglish = translator({ ...TEMUAN, ...BAGIAN });

/** Some rules look at both, cascade and realization. */
function together(a: Pairs, b: Pairs): Record<string, readonly Pair[]> {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...ids].map((id) => [id, [...(a[id] ?? []), ...(b[id] ?? [])]]));
}

function kataEn({ aturan, pesan, perbaikan }: Finding): Kata {
  const say = (sentence: string): Kalimat => {
    const teks = inEnglish(aturan, sentence);
    return teks === null ? { teks: sentence, lang: 'id' } : { teks };
  };
  return {
    judul: aturanTexts.en(ruleInfo(aturan)).judul,
    pesan: say(pesan),
    perbaikan: say(perbaikan),
  };
}

/** What a finding says, in the language of the pane; a sentence without English words stays Indonesian. */
export const temuanTexts: Catalogue<(finding: Finding) => Kata> = {
  id: ({ aturan, pesan, perbaikan }) => ({
    judul: ruleInfo(aturan).judul,
    pesan: { teks: pesan },
    perbaikan: { teks: perbaikan },
  }),
  en: kataEn,
};
