import type { EntryData } from './entries';
import type { MissingData } from './missing';
import type { PeopleData } from './people';
import type { SheetData } from './sheets';
import type { ValueData } from './values';
import type { WordingData } from './wording';

/**
 * What each fault carries, by its kode: plain values, of which `texts` makes the words. The kode is the id of its rule;
 * where a rule has several things to say, each has a name behind it: 'kinerja-berulang/kelompok'.
 */
export interface FaultData extends MissingData, WordingData, PeopleData, SheetData, EntryData, ValueData {}

/** Which sentence of which rule. */
export type FaultKode = keyof FaultData;

/** The id of a rule; never reused. Its page is docs/aturan/{id}.md. */
export type Aturan = RuleOf<FaultKode>;
type RuleOf<K extends FaultKode> = K extends `${infer Id}/${string}` ? Id : K;

/** The kode of one rule. */
export type KodeOf<A extends Aturan> = Extract<FaultKode, A | `${A}/${string}`>;
