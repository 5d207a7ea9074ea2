import type { Individu, KelompokAnggota, Ketua, Place, Proses, Text, Tim } from '../cascade';
import { mergePlaces, type SubKegiatanDraft } from './draft';
import type { Disagreement } from './view';
import { pushAll } from '../list';
import { pairNodes, type Identity } from './match';
import { isErrorText, textKey } from '../text';

type Block = Omit<Disagreement, 'node' | 'proses' | 'lembarLain'>;

/**
 * Joins the teams and individuals that two sheets show under one Sub Kegiatan. `into` wins; one disagreement for
 * each block whose lines differ. Names are compared only where both sheets name people: else they are only filled in.
 */
export function joinProses(
  into: SubKegiatanDraft,
  other: SubKegiatanDraft,
  comparesNames: boolean,
): Disagreement[] {
  const sheetOf = ({ lokasi }: SubKegiatanDraft) => lokasi[0]?.lembar ?? '';
  const [as, bs] = [into.proses, other.proses];
  const found: Disagreement[] = [];
  const pairs = pairProses(as, bs);
  const joined = as.map((a, i) => {
    const b = bs[pairs.indexOf(i)];
    if (!b || differ(a, b, comparesNames))
      found.push({ node: into, proses: i, ...disagreement(a, b ?? null), lembarLain: sheetOf(other) });
    return b ? mergeProses(a, b) : a;
  });
  const more = bs.filter((_, j) => pairs[j] === -1);
  const lembarLain = sheetOf(into);
  pushAll(
    found,
    more.map((b, n) => ({ node: into, proses: as.length + n, ...disagreement(b, null), lembarLain })),
  );
  into.proses = [...joined, ...more];
  return found;
}

/** Teams pair with teams and individuals with individuals; where the kinds differ, nothing is the same. */
function pairProses(as: readonly Proses[], bs: readonly Proses[]): number[] {
  const pairs = bs.map(() => -1);
  for (const jenis of ['tim', 'individu'] as const) {
    const inA = as.map((_, i) => i).filter((i) => as[i]?.jenis === jenis);
    const inB = bs.map((_, j) => j).filter((j) => bs[j]?.jenis === jenis);
    const found = pairNodes(
      inA.map((i) => identity(as[i])),
      inB.map((j) => identity(bs[j])),
    );
    found.forEach((n, m) => {
      const j = inB[m];
      if (j !== undefined) pairs[j] = inA[n] ?? -1;
    });
  }
  return pairs;
}

/** A team is known by its name, an individual by the work: a matrix often has no names. */
function identity(proses: Proses | undefined): Identity {
  if (!proses) return [];
  const { kinerja, indikator } = linesOf(proses);
  const nama = proses.jenis === 'tim' ? (proses.nama?.teks ?? '') : '';
  return [nama, kinerja.map(({ teks }) => teks).join('\n'), indikator.map(({ teks }) => teks).join('\n')];
}

/** All lines of a block in order, whoever's they are. */
function linesOf(proses: Proses): { kinerja: readonly Text[]; indikator: readonly Text[] } {
  if (proses.jenis === 'individu') return proses;
  const groups = [...(proses.ketua ? [proses.ketua] : []), ...proses.anggota];
  return {
    kinerja: groups.flatMap((group) => group.kinerja),
    indikator: groups.flatMap((group) => group.indikator),
  };
}

function differ(a: Proses, b: Proses, comparesNames: boolean): boolean {
  const [x, y] = [linesOf(a), linesOf(b)];
  if (!sameTexts(x.kinerja, y.kinerja) || !sameTexts(x.indikator, y.indikator)) return true;
  if (a.jenis === 'tim' && b.jenis === 'tim') {
    const leaders = [a.ketua?.nama, b.ketua?.nama];
    return (
      !sameText(a.nama, b.nama) ||
      (comparesNames && (!sameName(leaders[0], leaders[1]) || !sameMembers(a, b)))
    );
  }
  return comparesNames && a.nama !== null && b.nama !== null && !sameName(a.nama, b.nama);
}

function sameMembers(a: Tim, b: Tim): boolean {
  const names = (tim: Tim) => tim.anggota.flatMap((group) => group.nama);
  return names(a).length === 0 || names(b).length === 0 || sameTexts(names(a), names(b));
}

/** An error value is no text that could differ: the other sheet makes it good. */
function sameTexts(a: readonly Text[], b: readonly Text[]): boolean {
  return a.length === b.length && a.every((text, i) => sameText(text, b[i]));
}

const sameText = (a: Text | null | undefined, b: Text | null | undefined) =>
  textKey(a?.teks) === textKey(b?.teks) || isErrorText(a?.teks) || isErrorText(b?.teks);

const sameName = (a: Text | null | undefined, b: Text | null | undefined) => !a || !b || sameText(a, b);

function disagreement(a: Proses, b: Proses | null): Block {
  const [lokasi = { lembar: '', row: 0, col: 0 }] = a.lokasi;
  const place: Place | null = b ? (firstDifference(a, b) ?? b.lokasi[0] ?? null) : null;
  return {
    bidang: b ? 'proses' : 'simpul',
    lokasi: (b && firstDifference(b, a)) ?? lokasi,
    lain: place,
    teks: nameOf(a),
    teksLain: b ? nameOf(b) : null,
  };
}

const nameOf = (proses: Proses) =>
  proses.nama?.teks ?? (proses.jenis === 'individu' ? (proses.label?.teks ?? null) : null);

/** Where, in b, the first line stands that a does not have at its place. */
function firstDifference(a: Proses, b: Proses): Place | null {
  const [x, y] = [linesOf(a), linesOf(b)];
  for (const list of ['kinerja', 'indikator'] as const) {
    const line = y[list].find((text, i) => !sameText(text, x[list][i]));
    if (line) return line.lokasi[0] ?? null;
  }
  return null;
}

function mergeProses(a: Proses, b: Proses): Proses {
  if (a.jenis === 'tim' && b.jenis === 'tim') return mergeTim(a, b);
  return a.jenis === 'individu' && b.jenis === 'individu' ? mergeIndividu(a, b) : a;
}

function mergeTim(a: Tim, b: Tim): Tim {
  const anggota = a.anggota.length > 0 ? a.anggota : b.anggota;
  const paired = a.anggota.length === b.anggota.length;
  return {
    jenis: 'tim',
    nama: mergeText(a.nama, b.nama),
    ketua:
      a.ketua && b.ketua
        ? { ...mergeLines(a.ketua, b.ketua), nama: mergeText(a.ketua.nama, b.ketua.nama) }
        : (a.ketua ?? b.ketua),
    anggota: paired ? a.anggota.map((group, i) => mergeGroup(group, b.anggota[i])) : anggota,
    lokasi: mergePlaces(a.lokasi, b.lokasi),
  };
}

function mergeGroup(a: KelompokAnggota, b: KelompokAnggota | undefined): KelompokAnggota {
  if (!b) return a;
  return { ...mergeLines(a, b), nama: a.nama.length > 0 ? a.nama : b.nama };
}

function mergeIndividu(a: Individu, b: Individu): Individu {
  return {
    jenis: 'individu',
    nama: mergeText(a.nama, b.nama),
    label: mergeText(b.label, a.label),
    ...mergeLines(a, b),
  };
}

type Lines = Pick<Ketua, 'kinerja' | 'indikator' | 'lokasi'>;

function mergeLines(a: Lines, b: Lines): Lines {
  return {
    kinerja: mergeList(a.kinerja, b.kinerja),
    indikator: mergeList(a.indikator, b.indikator),
    lokasi: mergePlaces(a.lokasi, b.lokasi),
  };
}

function mergeList(as: readonly Text[], bs: readonly Text[]): readonly Text[] {
  if (as.length === 0 || bs.length === 0) return as.length > 0 ? as : bs;
  return as.map((a, i) => mergeText(a, bs[i] && sameText(a, bs[i]) ? bs[i] : null) ?? a);
}

/** The first text, with both places where they agree; the other where the first is missing or an error. */
function mergeText(a: Text | null, b: Text | null): Text | null {
  if (!a || !b) return a ?? b;
  if (isErrorText(a.teks)) return b;
  return textKey(a.teks) === textKey(b.teks) ? { ...a, lokasi: mergePlaces(a.lokasi, b.lokasi) } : a;
}
