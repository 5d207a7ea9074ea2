import type { Indikator, Text } from '../cascade';
import type { BoxDraft, KegiatanDraft, ProgramDraft, SasaranDraft, SubKegiatanDraft } from './draft';
import { mergePlaces } from './draft';
import { joinProses } from './proses';
import { pushAll } from '../list';
import { isSlip, pairNodes, type Identity } from './match';
import { isErrorText, textKey } from '../text';
import type { Disagreement, View } from './view';

/**
 * Joins what another view shows into `into`, which wins wherever the two differ: field by field, what only the
 * other has is taken from it. Every disagreement is listed once.
 */
export function joinInto(into: View, other: View): Disagreement[] {
  const joiner = new Joiner(into, other);
  return joiner.join();
}

type Named = ProgramDraft | KegiatanDraft | SubKegiatanDraft;
type Level = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subKegiatan';

class Joiner {
  private readonly found: Disagreement[] = [];

  constructor(
    private readonly into: View,
    private readonly other: View,
  ) {}

  join(): Disagreement[] {
    const { into, other } = this;
    if (into.tujuan && other.tujuan) this.box('tujuan', into.tujuan, other.tujuan);
    else into.tujuan ??= other.tujuan;
    if (other.tujuanLain) into.tujuanLain ??= other.tujuanLain;
    if (other.tanpaInduk) into.tanpaInduk = [...(into.tanpaInduk ?? []), ...other.tanpaInduk];
    for (const b of other.sasaran) {
      const a = findSasaran(into.sasaran, b);
      if (a) this.sasaran(a, b);
      else into.sasaran.push(b);
    }
    return this.found;
  }

  private sasaran(a: SasaranDraft, b: SasaranDraft): void {
    a.nomor ??= b.nomor;
    this.box('sasaran', a, b);
    this.children(a, a.program, b.program, (x, y) => {
      x.induk ??= y.induk;
      this.children(x, x.kegiatan, y.kegiatan, (k, l) => {
        this.children(k, k.subKegiatan, l.subKegiatan, (s, t) => {
          this.proses(s, t);
          this.box('subKegiatan', s, t);
        });
        this.box('kegiatan', k, l);
      });
      this.box('program', x, y);
    });
  }

  /** What a layout that shows no Proses at all lacks is no disagreement. */
  private proses(a: SubKegiatanDraft, b: SubKegiatanDraft): void {
    const lacks = [
      ...(a.proses.length === 0 ? [this.into] : []),
      ...(b.proses.length === 0 ? [this.other] : []),
    ];
    const found = joinProses(a, b, this.into.namesPeople && this.other.namesPeople);
    if (lacks.some(({ shown }) => !shown.has('proses'))) return;
    pushAll(this.found, found);
  }

  /** Pairs children and joins them; a block that only one sheet shows is kept, and listed where both show children. */
  private children<T extends Named>(
    parent: BoxDraft,
    as: T[],
    bs: readonly T[],
    join: (a: T, b: T) => void,
  ): void {
    const pairs = pairNodes(as.map(identity), bs.map(identity));
    const known = as.length > 0 && bs.length > 0;
    const before = [...as];
    let at = 0;
    bs.forEach((b, j) => {
      const a = before[pairs[j] ?? -1];
      if (a) {
        join(a, b);
        at = as.indexOf(a) + 1;
        return;
      }
      as.splice(at++, 0, b);
      if (known) this.missing(b, parent, this.sheetOf(parent));
    });
    if (!known) return;
    before.forEach((a, i) => {
      const [b] = bs;
      if (!pairs.includes(i) && b) this.missing(a, parent, this.sheetOf(b));
    });
  }

  private missing(node: Named, parent: BoxDraft, lembarLain: string): void {
    const [lokasi] = node.lokasi;
    const teks = node.nama?.teks ?? node.kinerja?.teks ?? null;
    if (!lokasi) return;
    this.found.push({ node, parent, bidang: 'simpul', lokasi, lain: null, teks, teksLain: null, lembarLain });
  }

  private box(level: Level, a: BoxDraft, b: BoxDraft): void {
    const lembarLain = this.sheetOf(b);
    if ('nama' in a && 'nama' in b) a.nama = this.text('nama', a, a.nama, b.nama, lembarLain);
    a.kinerja = this.text('kinerja', a, a.kinerja, b.kinerja, lembarLain);
    a.indikator = this.indikator(level, a, b.indikator, lembarLain);
    a.pemilik = this.pemilik(a, b.pemilik, lembarLain);
    a.lokasi = mergePlaces(a.lokasi, b.lokasi);
  }

  /** The text of one field: the first sheet's unless it has none (or an error), its places both where they agree. */
  private text(
    bidang: Disagreement['bidang'],
    node: BoxDraft,
    a: Text | null,
    b: Text | null,
    lembarLain: string,
  ): Text | null {
    if (a && b && textKey(a.teks) === textKey(b.teks))
      return { ...a, lokasi: mergePlaces(a.lokasi, b.lokasi) };
    if (a === null && b === null) return null;
    if (isErrorText(a?.teks) || isErrorText(b?.teks)) return isErrorText(a?.teks) ? (b ?? a) : a;
    const lacks = a === null ? this.into : this.other;
    if ((a && b) || lacks.shown.has(bidang)) this.differ(node, bidang, a, b, lembarLain);
    return a ?? b;
  }

  private indikator(level: Level, node: BoxDraft, bs: readonly Indikator[], lembarLain: string): Indikator[] {
    const as = node.indikator;
    if (as.length === 0 || bs.length === 0) {
      const [a, b] = [asList(as), asList(bs)];
      this.text('indikator', node, a, b, lembarLain);
      return [...(as.length > 0 ? as : bs)];
    }
    const pairs = pairIndikator(as, bs);
    const joined = as.map((a, i) => {
      const b = bs[pairs.indexOf(i)];
      if (!b) return a;
      const text =
        this.text('indikator', node, a.teks === '' ? null : a, b.teks === '' ? null : b, lembarLain) ?? a;
      return {
        teks: text.teks,
        lokasi: text.lokasi,
        do: this.text('do', node, a.do, b.do, lembarLain),
      };
    });
    // A list is one field: what more the other sheet lists is named, not mixed in.
    const more = bs.some((_, j) => pairs[j] === -1);
    const fewer = as.some((_, i) => !pairs.includes(i));
    // A Sasaran with several indikator may be drawn once for each.
    if (more || (fewer && level !== 'sasaran'))
      this.differ(node, 'indikator', asList(as), asList(bs), lembarLain);
    return joined;
  }

  private differ(
    node: BoxDraft,
    bidang: Disagreement['bidang'],
    a: Text | null,
    b: Text | null,
    sheet: string,
  ): void {
    const [lokasi] = a?.lokasi ?? node.lokasi;
    const [lain = null] = b?.lokasi ?? [];
    const said = { teks: a?.teks ?? null, teksLain: b?.teks ?? null, lembarLain: lain?.lembar ?? sheet };
    if (lokasi) this.found.push({ node, bidang, lokasi, lain, ...said });
  }

  private pemilik(node: BoxDraft, bs: readonly Text[], lembarLain: string): Text[] {
    const as = node.pemilik;
    const same = as.length === bs.length && as.every((a, i) => textKey(a.teks) === textKey(bs[i]?.teks));
    if (same) return as.map((a, i) => ({ ...a, lokasi: mergePlaces(a.lokasi, bs[i]?.lokasi ?? []) }));
    this.text('pemilik', node, asList(as), asList(bs), lembarLain);
    return [...(as.length > 0 ? as : bs)];
  }

  private sheetOf(node: BoxDraft): string {
    return node.lokasi[0]?.lembar ?? this.other.lembar;
  }
}

/** A list as one text, to compare and to name. */
function asList(texts: readonly Text[]): Text | null {
  const [first] = texts;
  return first ? { teks: texts.map(({ teks }) => teks).join('; '), lokasi: first.lokasi } : null;
}

/** The place in a list of indikator that says the same as `one`, or the same but for a slip; -1 if there is none. */
export function findIndikator(all: readonly Indikator[], one: Indikator): number {
  const same = all.findIndex(({ teks }) => textKey(teks) === textKey(one.teks));
  return same < 0 ? all.findIndex(({ teks }) => isSlip(teks, one.teks)) : same;
}

/** Indikator that say the same belong together; the others in their order, where as many are left on both sides. */
function pairIndikator(as: readonly Indikator[], bs: readonly Indikator[]): number[] {
  const pairs = bs.map((b) => findIndikator(as, b));
  pairs.forEach((i, j) => {
    if (pairs.indexOf(i) !== j) pairs[j] = -1;
  });
  const freeA = as.map((_, i) => i).filter((i) => !pairs.includes(i));
  const freeB = bs.map((_, j) => j).filter((j) => pairs[j] === -1);
  if (freeA.length === freeB.length) freeB.forEach((j, n) => (pairs[j] = freeA[n] ?? -1));
  return pairs;
}

function identity(node: Named): Identity {
  return [node.nama?.teks ?? '', node.kinerja?.teks ?? '', node.indikator.map(({ teks }) => teks).join('; ')];
}

/**
 * The Sasaran of `all` that another sheet shows as `one`: number and kinerja agree, else kinerja, else number.
 * Sheets of one layout number them alike: there the same kinerja under a number of its own is another Sasaran.
 */
export function findSasaran(
  all: readonly SasaranDraft[],
  one: SasaranDraft,
  oneLayout = false,
): SasaranDraft | undefined {
  const sameText = (a: SasaranDraft) =>
    a.kinerja !== null && textKey(a.kinerja.teks) === textKey(one.kinerja?.teks);
  const sameNumber = (a: SasaranDraft) => a.nomor !== null && a.nomor === one.nomor;
  const both = all.find((a) => sameText(a) && sameNumber(a));
  const byNumber = all.find(sameNumber);
  const another = oneLayout && one.nomor !== null && !byNumber;
  return both ?? all.find((a) => sameText(a) && !(another && a.nomor !== null)) ?? byNumber;
}
