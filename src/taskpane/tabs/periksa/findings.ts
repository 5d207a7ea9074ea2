import type { Cascade, Place } from '../../../cascade/cascade';
import { ownersOf } from '../../../cascade/owners';
import { textKey } from '../../../cascade/text';
import { walk, type Visit } from '../../../cascade/walk';
import { TINGKAT, type Finding, type Tingkat } from '../../../rules/rule';
import { faultWords, type RuleTexts } from '../../../rules/texts/catalogue';
import { placeName } from '../../../workbook/address';
import type { Perhitungan } from '../../../workflow/hitung';
import { canMend, cellsOf } from '../../../workflow/periksa/perbaiki';
import { temuanPerAturan, type TemuanAturan } from '../../../workflow/periksa/perAturan';
import type { Understanding } from '../../state/workspace';

/** A finding as the list shows it. */
export interface Item {
  /** Stays the same while the finding stands, also where rows move: its kode and data, and which of several alike. */
  readonly id: string;
  readonly finding: Finding;
  /** 'SASARAN 1!C15' */
  readonly tempat: string;
  /** Who owns the node it speaks of, or the node above; empty where it speaks of none. */
  readonly pemilik: readonly string[];
  readonly dapatDiperbaiki: boolean;
}

/** All findings, those on the cascade first. */
export function itemsOf({ content, reading, pemeriksaan, perhitungan }: Understanding): Item[] {
  const owners = ownersByKode(reading.cascade, perhitungan);
  const cellAt = cellsOf(content);
  const seen = new Map<string, number>();
  return [...pemeriksaan.temuan, ...perhitungan.temuan].map((finding) => {
    const key = keyOf(finding);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      id: `${key} ${nth}`,
      finding,
      tempat: placeName(finding.lokasi),
      pemilik: owners.get(finding.simpul?.kode ?? '') ?? [],
      dapatDiperbaiki: canMend(finding, cellAt),
    };
  });
}

/** What tells findings apart when they are compared with those before; places move when rows are put in. */
const keyOf = ({ kode, data }: Finding): string => `${kode} ${JSON.stringify(data)}`;

/** The owners of each node, under the spelling that comes first; teams and individuals have those of their Sub Kegiatan. */
function ownersByKode(cascade: Cascade, { indikator }: Perhitungan): Map<string, readonly string[]> {
  const spelling = new Map<string, string>();
  const known = (owner: string): string => {
    const first = spelling.get(textKey(owner)) ?? owner;
    spelling.set(textKey(owner), first);
    return first;
  };
  const owners = new Map(
    [...walk(cascade)].map((visit) => [visit.kode, ownersAt(visit).map(known)] as const),
  );
  for (const { simpul, pemilik } of indikator) {
    if (!owners.has(simpul.kode)) owners.set(simpul.kode, pemilik.map(known));
  }
  return owners;
}

function ownersAt(visit: Visit): string[] {
  const box = visit.jenis === 'tim' || visit.jenis === 'individu' ? visit.parent : visit;
  return box ? ownersOf(box.node) : [];
}

/** What the user wants to see; '' and no tingkat are everything. */
export interface Filter {
  readonly tingkat: readonly Tingkat[];
  readonly lembar: string;
  /** An owner, or TANPA_PEMILIK. */
  readonly pemilik: string;
  readonly cari: string;
  /** Only what was not there at the reading before. */
  readonly baru: boolean;
}

/** Chosen as owner: the findings that speak of no owner. No owner is called so. */
export const TANPA_PEMILIK = ' ';

export const NO_FILTER: Filter = { tingkat: [], lembar: '', pemilik: '', cari: '', baru: false };

/**
 * The findings that fit a filter; every word of the search must stand somewhere in the finding as it is shown.
 *
 * @param baru the ids of those that are new
 */
export function filtered(
  items: readonly Item[],
  filter: Filter,
  texts: RuleTexts,
  baru: ReadonlySet<string> = new Set(),
): Item[] {
  const { tingkat, lembar, pemilik, cari } = filter;
  const words = textKey(cari).split(' ');
  return items.filter(
    (item) =>
      (tingkat.length === 0 || tingkat.includes(item.finding.tingkat)) &&
      (lembar === '' || item.finding.lokasi.lembar === lembar) &&
      (pemilik === '' || isOf(item, pemilik)) &&
      (!filter.baru || baru.has(item.id)) &&
      (cari === '' || saysAll(words, item, texts)),
  );
}

const isOf = ({ pemilik }: Item, wanted: string): boolean =>
  wanted === TANPA_PEMILIK ? pemilik.length === 0 : pemilik.includes(wanted);

function saysAll(words: readonly string[], { finding, tempat, pemilik }: Item, texts: RuleTexts): boolean {
  const { aturan, simpul } = finding;
  const { judul } = texts.aturan[aturan];
  const { pesan, perbaikan } = faultWords(texts, finding);
  const said = [aturan, judul, pesan, perbaikan, simpul?.kode, simpul?.nama, tempat, ...pemilik];
  const key = textKey(said.join(' '));
  return words.every((word) => key.includes(word));
}

/** What can be chosen in the filters; of each only what some finding has. */
export interface Choices {
  readonly tingkat: readonly Tingkat[];
  readonly lembar: readonly string[];
  readonly pemilik: readonly string[];
  /** Some finding speaks of no owner. */
  readonly tanpaPemilik: boolean;
}

export function choicesOf(items: readonly Item[]): Choices {
  return {
    tingkat: TINGKAT.filter((one) => items.some(({ finding }) => finding.tingkat === one)),
    lembar: [...new Set(items.map(({ finding }) => finding.lokasi.lembar))],
    pemilik: [...new Set(items.flatMap(({ pemilik }) => pemilik))].sort((a, b) => a.localeCompare(b, 'id')),
    tanpaPemilik: items.some(({ pemilik }) => pemilik.length === 0),
  };
}

/** How many findings there are of each tingkat. */
export function countsOf(items: readonly Item[]): ReadonlyMap<Tingkat, number> {
  return new Map(
    TINGKAT.map((one) => [one, items.filter(({ finding }) => finding.tingkat === one).length] as const),
  );
}

/** A filter without the choices that are gone. */
export function stillPossible(filter: Filter, choices: Choices, baru: ReadonlySet<string>): Filter {
  const { tingkat, lembar, pemilik } = choices;
  const owned = filter.pemilik === TANPA_PEMILIK ? choices.tanpaPemilik : pemilik.includes(filter.pemilik);
  return {
    ...filter,
    tingkat: filter.tingkat.filter((one) => tingkat.includes(one)),
    lembar: lembar.includes(filter.lembar) ? filter.lembar : '',
    pemilik: owned ? filter.pemilik : '',
    baru: filter.baru && baru.size > 0,
  };
}

/** The findings of one rule at one tingkat. */
export interface Card extends Pick<TemuanAturan, 'tingkat' | 'aturan'> {
  readonly id: string;
  readonly items: readonly Item[];
}

/** Cards by rule, kesalahan first. */
export function cardsOf(items: readonly Item[]): Card[] {
  const byFinding = new Map(items.map((item) => [item.finding, item]));
  return temuanPerAturan(items.map(({ finding }) => finding)).map(({ tingkat, aturan, temuan }) => ({
    id: `${tingkat} ${aturan}`,
    tingkat,
    aturan,
    items: temuan.flatMap((finding) => byFinding.get(finding) ?? []),
  }));
}

/** How many places of a rule are shown at first, and how many more each time. */
export const PAGE = 20;

/** How many findings went between two readings, and the ids of those that came. */
export function differenceOf(
  before: readonly Item[],
  after: readonly Item[],
): { readonly selesai: number; readonly baru: ReadonlySet<string> } {
  const [was, is] = [before, after].map((items) => new Set(items.map(({ id }) => id)));
  return {
    selesai: before.filter(({ id }) => !is?.has(id)).length,
    baru: new Set(after.flatMap(({ id }) => (was?.has(id) ? [] : [id]))),
  };
}

/** Each place once. */
export function placesOf(items: readonly Item[]): Place[] {
  return [...new Map(items.map(({ tempat, finding }) => [tempat, finding.lokasi])).values()];
}
