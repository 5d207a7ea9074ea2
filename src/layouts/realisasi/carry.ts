import { perTriwulan, quarterList } from '../../measure/quarters';
import { rowOf, valueRow } from '../../realisasi/filled';
import { kelompokOf, type Kelompok } from '../../realisasi/group';
import { matchKelompok } from '../../realisasi/match';
import { matchForeign } from '../../realisasi/matchForeign';
import type { Baris, TabelRealisasi } from '../../realisasi/table';
import { completed, differenceOf } from './complete';
import {
  isMended,
  keyOf,
  signatureOfPlace,
  signaturesOf,
  type Part,
  type Place,
  type Signature,
} from './signature';

export interface Carried {
  readonly typed: ReadonlyMap<Place, Baris>;
  /** Rows with typed values that found no place, in their old order. */
  readonly leftovers: readonly Baris[];
}

/** Whether something stands in a row that must not be lost. */
export type Holds = (baris: Baris) => boolean;

/**
 * Finds the new place of every row that was typed, so that no value is lost or lands at another indikator. First the
 * rows of our table, then what an earlier composing left over, then tables beside it: there ours wins. Tables of
 * another workbook fill what ours has empty; where the two differ ours stays, and theirs is left over.
 */
export function carry(places: readonly Place[], tables: readonly TabelRealisasi[], holds: Holds): Carried {
  const [first, ...others] = tables;
  const main = first?.ours ? first : null;
  const matching = new Matching(places);
  const leftovers = [main?.rows ?? [], main?.leftovers ?? []].flatMap((rows) => matching.take(rows, holds));
  const besides = main ? others : tables;
  const known = new Set(leftovers.map(contentOf));
  // What an earlier composing left over from a table beside ours stands there still.
  const unplaced = besides.flatMap(({ rows, leftovers: list, luar = false }) =>
    matching.fill(kelompokOf([...rows, ...list]), holds, luar),
  );
  const more = unplaced.filter((row) => !known.has(contentOf(row)));
  return { typed: matching.typed, leftovers: [...leftovers, ...more] };
}

/** All that tells a row with what was typed into it, wherever it stands. */
function contentOf(baris: Baris): string {
  const { kode, uraian, indikator, komponen, keterangan, target, targetTriwulan, tahunLalu, triwulan } =
    baris;
  const typed = [target, ...quarterList(targetTriwulan), tahunLalu, ...quarterList(triwulan)].map(
    (isian) => isian?.isi ?? null,
  );
  return JSON.stringify([
    kode,
    uraian,
    indikator,
    komponen,
    keterangan,
    ...typed,
    baris.bukti,
    baris.catatan,
    baris.akumulasi,
    baris.polaritas,
  ]);
}

const NONE = perTriwulan(() => null);

/** What two rows agree in where nothing has changed: the owner tells equal ones apart. */
const EXACT: readonly (readonly Part[])[] = [
  ['jalur', 'uraian', 'pemilik', 'indikator', 'peran', 'keterangan'],
  ['jalur', 'uraian', 'indikator', 'peran', 'keterangan'],
];
/** What they agree in where the row stands elsewhere. */
const ELSEWHERE: readonly (readonly Part[])[] = [
  ['uraian', 'indikator', 'peran', 'keterangan'],
  ['indikator', 'peran', 'keterangan'],
];

/** Pairs places with rows, each once. */
class Matching {
  readonly typed = new Map<Place, Baris>();
  private readonly used = new Set<Baris>();
  private readonly ofPlace: ReadonlyMap<Place, Signature>;

  constructor(private readonly places: readonly Place[]) {
    this.ofPlace = new Map(places.map((place) => [place, signatureOfPlace(place)]));
  }

  /**
   * Finds places for the rows of a table: exactly, by texts that stand only once, then by code. Returns those without
   * that hold something, with their paths.
   */
  take(rows: readonly Baris[], holds: Holds): Baris[] {
    const ofRow = signaturesOf(rows);
    for (const parts of EXACT) this.inOrder(rows, ofRow, parts);
    for (const parts of ELSEWHERE) this.onlyOnce(rows, ofRow, parts);
    const codes = codesOf(this.typed, ofRow);
    this.mended(rows, ofRow, ({ item }, row) => codes.get(item)?.has(row.kode) ?? false);
    this.mended(rows, ofRow, ({ item }, row) => item.simpul.kode === row.kode);
    return this.free(rows)
      .filter(holds)
      .map((row) => ({ ...row, jalur: ofRow.get(row)?.jalur ?? '' }));
  }

  /**
   * Fills the indikator for which nothing stands in our table from a table beside it; from one of another workbook
   * (`luar`) also what is empty in ours. Returns the rows without a place, and what differs in one of `luar`.
   */
  fill(groups: readonly Kelompok[], holds: Holds, luar: boolean): Baris[] {
    const items = [...new Set(this.places.map(({ item }) => item))];
    const isForeign = groups.some(({ main }) => main.foreign);
    const matched = isForeign ? matchForeign(items, groups) : matchKelompok(items, groups);
    const byGroup = new Map([...matched].map(([item, group]) => [group, item]));
    return groups.flatMap((group) => {
      const item = byGroup.get(group);
      if (!item) return group.rows.filter(holds);
      const own = this.places.filter((place) => place.item === item);
      if (own.some((place) => this.holdsAt(place, holds))) {
        return luar ? this.complete(own, group, holds) : [];
      }
      for (const place of own) {
        const row = rowFor(place, group);
        if (row) this.typed.set(place, row);
      }
      const found = new Set(own.flatMap((place) => this.typed.get(place)?.row ?? []));
      return group.rows.filter((row) => !found.has(row.row) && holds(row));
    });
  }

  /** Puts values of a group where ours are empty. Returns those that differ from ours, or have no place. */
  private complete(own: readonly Place[], group: Kelompok, holds: Holds): Baris[] {
    const found = new Set<number>();
    const differing = own.flatMap((place) => {
      const row = rowFor(place, group);
      if (!row) return [];
      found.add(row.row);
      const ours = this.typed.get(place);
      this.typed.set(place, ours ? completed(ours, row) : row);
      return (ours && differenceOf(ours, row)) ?? [];
    });
    return [...differing, ...group.rows.filter((row) => !found.has(row.row) && holds(row))];
  }

  private holdsAt(place: Place, holds: Holds): boolean {
    const row = this.typed.get(place);
    return row !== undefined && holds(row);
  }

  private pair(place: Place, row: Baris): void {
    this.typed.set(place, row);
    this.used.add(row);
  }

  private open(places: readonly Place[]): Place[] {
    return places.filter((place) => !this.typed.has(place));
  }

  private free(rows: readonly Baris[]): Baris[] {
    return rows.filter((row) => !this.used.has(row));
  }

  /** Equal ones pair in their order. Where one of several came or went, it does not tell which: their codes may. */
  private inOrder(
    rows: readonly Baris[],
    ofRow: ReadonlyMap<Baris, Signature>,
    parts: readonly Part[],
  ): void {
    const byRow = byKey(rows, ofRow, parts);
    for (const [key, same] of byKey(this.places, this.ofPlace, parts)) {
      const [open, free] = [this.open(same), this.free(byRow.get(key) ?? [])];
      if (open.length !== free.length) continue;
      open.forEach((place, i) => {
        const row = free[i];
        if (row) this.pair(place, row);
      });
    }
  }

  /** What stands once before and once after pairs. */
  private onlyOnce(
    rows: readonly Baris[],
    ofRow: ReadonlyMap<Baris, Signature>,
    parts: readonly Part[],
  ): void {
    const byRow = byKey(rows, ofRow, parts);
    for (const [key, [place, ...others]] of byKey(this.places, this.ofPlace, parts)) {
      const [row, ...more] = byRow.get(key) ?? [];
      if (!place || !row || others.length > 0 || more.length > 0) continue;
      if (!this.typed.has(place) && !this.used.has(row)) this.pair(place, row);
    }
  }

  /** Of those that may be near each other, what is alike pairs, where each has no other it is alike to. */
  private mended(
    rows: readonly Baris[],
    ofRow: ReadonlyMap<Baris, Signature>,
    isNear: (place: Place, row: Baris) => boolean,
  ): void {
    const free = this.free(rows);
    if (free.length === 0) return;
    const open = this.open(this.places);
    const fits = (place: Place, row: Baris): boolean => {
      const [a, b] = [this.ofPlace.get(place), ofRow.get(row)];
      return a !== undefined && b !== undefined && isNear(place, row) && isMended(a, b);
    };
    const candidates = open.map((place) => [place, free.filter((row) => fits(place, row))] as const);
    const wanted = new Map<Baris, number>();
    for (const [, list] of candidates) for (const row of list) wanted.set(row, (wanted.get(row) ?? 0) + 1);
    for (const [place, [row, ...others]] of candidates) {
      if (row && others.length === 0 && wanted.get(row) === 1) this.pair(place, row);
    }
  }
}

/** The codes that the rows of an indikator had before, as far as they have found their places. */
function codesOf(
  typed: ReadonlyMap<Place, Baris>,
  ofRow: ReadonlyMap<Baris, Signature>,
): Map<Place['item'], Set<string>> {
  const codes = new Map<Place['item'], Set<string>>();
  for (const [{ item }, row] of typed) {
    if (ofRow.has(row)) codes.set(item, (codes.get(item) ?? new Set()).add(row.kode));
  }
  return codes;
}

/** The row of a table beside ours that fills a place; a table without words has letters. */
function rowFor({ row }: Place, { rows, main }: Kelompok): Baris | null {
  const value = valueRow(rows);
  switch (row.kind) {
    case 'variabel':
      return rowOf(rows, row.keterangan, row.komponen);
    case 'simpul':
      return null;
    case 'nilai':
      return value ?? main;
    case 'langsung':
      return value && { ...value, target: null, targetTriwulan: NONE, bukti: '', catatan: '' };
    case 'hasil':
      return { ...main, triwulan: NONE };
  }
}

function byKey<T>(
  list: readonly T[],
  signatures: ReadonlyMap<T, Signature>,
  parts: readonly Part[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const signature = signatures.get(one);
    if (!signature) continue;
    const key = keyOf(signature, parts);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
