import { distance } from 'fastest-levenshtein';
import { textKey } from '../../cascade/text';
import type { IndikatorCascade } from '../../measure/indikator';
import { HASIL, NILAI } from './columns';
import { codesAbove, type Baris } from './read';
import type { Row } from './rows';

/** A row to be drawn, and what was typed for it before. */
export interface Place {
  readonly item: IndikatorCascade;
  readonly row: Row;
}

export interface Carried {
  readonly typed: ReadonlyMap<Place, Baris>;
  /** Rows with typed values that found no place, in their old order. */
  readonly leftovers: readonly Baris[];
}

/** The likeness from which on two texts at one code are the same text, corrected. */
const ALIKE = 0.85;

/**
 * Finds the new place of every row that was typed: by path, indikator and words exactly; then by the same texts
 * elsewhere, where they stand only once before and after; then by code, where both sides are still without partner
 * and the texts alike. What finds none is left over, so that no value is lost or lands at another indikator.
 */
export function carry(places: readonly Place[], old: readonly Baris[]): Carried {
  const names = new Map(old.map(({ kode, uraian }) => [kode, uraian]));
  const typed = new Map<Place, Baris>();
  const used = new Set<Baris>();
  const pair = (place: Place, baris: Baris): void => {
    typed.set(place, baris);
    used.add(baris);
  };
  const exact = (ofPlace: (place: Place) => string[], ofBaris: (baris: Baris) => string[]): void => {
    const rows = byKey(old, ofBaris);
    for (const [key, same] of byKey(places, ofPlace)) {
      const open = same.filter((place) => !typed.has(place));
      const free = (rows.get(key) ?? []).filter((baris) => !used.has(baris));
      // Where one of several equal ones came or went, their order does not tell which: their codes may.
      if (open.length !== free.length) continue;
      for (const [i, place] of open.entries()) {
        const baris = free[i];
        if (baris) pair(place, baris);
      }
    }
  };
  const unique = (ofPlace: (place: Place) => string[], ofBaris: (baris: Baris) => string[]): void => {
    const rows = byKey(old, ofBaris);
    for (const [key, [place, ...others]] of byKey(places, ofPlace)) {
      const [baris, ...more] = rows.get(key) ?? [];
      if (!place || !baris || others.length > 0 || more.length > 0) continue;
      if (!typed.has(place) && !used.has(baris)) pair(place, baris);
    }
  };
  const pathOf = (baris: Baris): string[] => codesAbove(baris.kode).flatMap((kode) => names.get(kode) ?? []);
  exact(
    (p) => [...p.item.jalurUraian, p.item.uraian, p.item.pemilik.join('; '), ...textsOf(p)],
    (b) => [...pathOf(b), b.uraian, b.pemilik, ...typedTexts(b)],
  );
  exact(
    (p) => [...p.item.jalurUraian, p.item.uraian, ...textsOf(p)],
    (b) => [...pathOf(b), b.uraian, ...typedTexts(b)],
  );
  unique(
    (p) => [p.item.uraian, ...textsOf(p)],
    (b) => [b.uraian, ...typedTexts(b)],
  );
  unique(textsOf, typedTexts);
  for (const place of places) {
    if (typed.has(place)) continue;
    const fitting = old.filter((baris) => !used.has(baris) && isCorrected(place, baris));
    const [baris, ...others] = fitting;
    if (baris && others.length === 0) pair(place, baris);
  }
  return { typed, leftovers: old.filter((baris) => !used.has(baris) && holdsSomething(baris)) };
}

/** Indikator, role and words of a row; letters may change when a DO is reordered. */
function textsOf({ item, row }: Place): string[] {
  return [item.indikator, roleOf(row.komponen), row.keterangan];
}

function typedTexts({ indikator, komponen, keterangan }: Baris): string[] {
  return [indikator, roleOf(komponen), keterangan];
}

function roleOf(komponen: string): string {
  return komponen === NILAI || komponen === HASIL ? komponen : 'variabel';
}

/** The same code and role, and texts with no more than a slip mended; a result keeps its target when its DO changes. */
function isCorrected({ item, row }: Place, baris: Baris): boolean {
  if (item.simpul.kode !== baris.kode || roleOf(row.komponen) !== roleOf(baris.komponen)) return false;
  if (roleOf(row.komponen) === 'variabel') {
    return textKey(item.indikator) === textKey(baris.indikator) && isAlike(row.keterangan, baris.keterangan);
  }
  const sameWords = row.komponen === HASIL || isAlike(row.keterangan, baris.keterangan);
  return sameWords && isAlike(item.indikator, baris.indikator);
}

function isAlike(a: string, b: string): boolean {
  const [one, other] = [textKey(a), textKey(b)];
  const longest = Math.max(one.length, other.length);
  return longest === 0 || (1 - distance(one, other) / longest >= ALIKE && !differInCode(one, other));
}

/** Whether a number, a Roman numeral or a code of one or two letters tells the texts apart: then they are two. */
function differInCode(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const isCode = (word: string | undefined): boolean => /^(?:.{1,2}|[ivx]+|.*\d.*)$/u.test(word ?? '');
  return (
    one.length === other.length &&
    one.some((word, i) => word !== other[i] && (isCode(word) || isCode(other[i])))
  );
}

/** Whether someone typed something here that must not be lost. */
export function holdsSomething({
  target,
  targetTriwulan,
  tahunLalu,
  triwulan,
  bukti,
  catatan,
}: Baris): boolean {
  const cells = [target, ...targetTriwulan, tahunLalu, ...triwulan];
  return bukti !== '' || catatan !== '' || cells.some((isian) => isian !== null);
}

function byKey<T>(list: readonly T[], textsOf: (one: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = textsOf(one).map(textKey).join('\n');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
