import type { Aturan, FaultData, FaultKode } from '../data';
import type { Said } from '../rule';
import { shownTexts } from './shown';

/** What is said of a rule. */
export interface RuleWords {
  readonly judul: string;
  readonly alasan: string;
}

/** What is said of a fault: what is wrong, and how to mend it. */
export interface FaultWords {
  readonly pesan: string;
  readonly perbaikan: string;
}

/** How the sentences of some kode are made of their data. */
export type Sentences<K extends FaultKode> = {
  readonly [P in K]: (data: FaultData[P]) => FaultWords;
};

/** All that is said of rules and their faults in one language. */
export interface RuleTexts {
  readonly aturan: Readonly<Record<Aturan, RuleWords>>;
  readonly temuan: Sentences<FaultKode>;
}

/** What a fault says in the language of a catalogue. A text that it quotes is cut where it is longer than any real one. */
export function faultWords<K extends FaultKode>({ temuan }: RuleTexts, { kode, data }: Said<K>): FaultWords {
  return temuan[kode](shownTexts(data));
}
