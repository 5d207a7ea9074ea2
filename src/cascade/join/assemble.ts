import type { Cascade, Indikator, Place, Proses, Sasaran, Text } from '../cascade';
import type { KegiatanDraft, Part, ProgramDraft, SasaranDraft, SubKegiatanDraft, TujuanDraft } from './draft';
import { mergePlaces } from './draft';
import { findIndikator, findSasaran, joinInto } from '.';
import type { Disagreement, View } from './view';
import { pushAll } from '../list';
import { boxesOf, prosesOf, textsOf } from './part';
import { ownerWords, splitOwners } from '../owners';
import type { Difference } from '../reading';
import { textKey } from '../text';
import { walk } from '../walk';

/** The joined cascade without its title and signer, and where its sheets disagree. */
export interface Assembly {
  readonly isi: Pick<Cascade, 'tujuan' | 'tujuanLain' | 'sasaran' | 'tanpaInduk'>;
  readonly beda: readonly Difference[];
  /** Texts of a sheet that stand nowhere in the cascade, since another sheet won. */
  readonly kalah: readonly Text[];
}

/**
 * Joins what the layouts of a workbook show into one cascade. Each group of parts shows the cascade once, sheet
 * by sheet (all matrices together, each tree by itself); an earlier group wins over a later one.
 */
export function assemble(groups: readonly (readonly Part[])[]): Assembly {
  splitAllOwners(groups.flat());
  const said = groups.flat().flatMap((part) => [...textsOf(part)]);
  const { into, found } = joinAll(groups);
  if (!into) return { isi: { tujuan: null, sasaran: [] }, beda: [], kalah: [] };
  const isi = finished(into);
  const stands = new Set<string>();
  for (const { teks } of textsOf(into)) stands.add(textKey(teks));
  return {
    isi,
    beda: withCodes(codesOf(isi), found),
    kalah: said.filter(({ teks }) => !stands.has(textKey(teks))),
  };
}

/** Where other sheets differ from a cascade that alone is the source; nothing is taken from them. */
export function compare(source: Part, groups: readonly (readonly Part[])[]): Difference[] {
  splitAllOwners(groups.flat());
  const codes = codesOf(finished(source));
  const { found } = joinAll([[source], ...groups]);
  return withCodes(
    codes,
    found.map((one) => seenFrom(source, one)),
  );
}

/** What the source lacks is found at the node above it; the other place is where it stands. */
function seenFrom({ lembar }: Part, one: Disagreement): Disagreement {
  const { proses, parent = one.node, ...rest } = one;
  const above = proses === undefined ? parent : one.node;
  const [lokasi] = above.lokasi;
  if (one.bidang !== 'simpul' || one.lokasi.lembar === lembar || !lokasi) return one;
  const there = { lain: one.lokasi, lembarLain: one.lokasi.lembar, teks: null, teksLain: one.teks };
  return { ...rest, ...there, node: above, lokasi };
}

function joinAll(groups: readonly (readonly Part[])[]): { into: View | null; found: Disagreement[] } {
  const [first, ...others] = groups.filter((group) => group.length > 0).flatMap(viewsOf);
  const found: Disagreement[] = [];
  let into = first ?? null;
  for (const other of others) {
    if (!into) break;
    pushAll(
      found,
      joinInto(into, other).filter((one) => !found.some((known) => sameMatter(known, one))),
    );
    into = viewOf(into);
  }
  return { into, found };
}

/** What sheets of one layout show together, and again the heads that they repeat: those may differ too. */
function viewsOf(parts: readonly Part[]): View[] {
  const { whole, heads } = concatenate(parts);
  const view = viewOf(whole);
  return heads.length > 0 ? [view, { ...view, tujuan: null, sasaran: heads }] : [view];
}

/** What differs from the first sheet in two others is still one matter. */
const sameMatter = (a: Disagreement, b: Disagreement) =>
  a.node === b.node && a.proses === b.proses && a.bidang === b.bidang;

function splitAllOwners(parts: readonly Part[]): void {
  const boxes = parts.flatMap((part) => [...boxesOf(part)].map(({ box }) => box));
  const known = ownerWords(boxes.flatMap((box) => box.pemilik.map(({ teks }) => teks)));
  for (const box of boxes) box.pemilik = splitOwners(box.pemilik, known);
}

/** A part with what it shows of boxes and people. */
function viewOf(part: Part): View {
  const shown = new Set<string>();
  let namesPeople = false;
  for (const { box } of boxesOf(part)) {
    if ('nama' in box && box.nama) shown.add('nama');
    if (box.kinerja) shown.add('kinerja');
    if (box.indikator.length > 0) shown.add('indikator');
    if (box.indikator.some((indikator) => indikator.do)) shown.add('do');
    if (box.pemilik.length > 0) shown.add('pemilik');
  }
  for (const proses of prosesOf(part)) {
    shown.add('proses');
    namesPeople ||= namesSomeone(proses);
  }
  return { ...part, shown, namesPeople };
}

/** Whether a team or individual is known by a person's name or post. */
export function namesSomeone(proses: Proses): boolean {
  if (proses.jenis === 'individu') return proses.nama !== null;
  return (proses.ketua?.nama ?? null) !== null || proses.anggota.some(({ nama }) => nama.length > 0);
}

/** Sheets of one layout show parts of one cascade, one after another: a Sasaran goes on through several. */
function concatenate(parts: readonly Part[]): { whole: Part; heads: SasaranDraft[] } {
  const heads: SasaranDraft[] = [];
  const [first] = parts;
  const whole: Part = { lembar: first?.lembar ?? '', tujuan: null, sasaran: [] };
  for (const part of parts) {
    continueTujuan(whole, part);
    if (part.tanpaInduk) whole.tanpaInduk = [...(whole.tanpaInduk ?? []), ...part.tanpaInduk];
    for (const sasaran of oneForEach(part.sasaran)) {
      const known = findSasaran(whole.sasaran, sasaran, true);
      if (!known) {
        whole.sasaran.push(sasaran);
        continue;
      }
      heads.push({ ...sasaran, program: [] });
      continueSasaran(known, sasaran, ({ indikator }, one) => findIndikator(indikator, one) >= 0);
    }
  }
  return { whole, heads };
}

/** A Tujuan that an earlier sheet does not state is a further one. */
function continueTujuan(whole: Part, { tujuan, tujuanLain = [] }: Part): void {
  whole.tujuan ??= tujuan;
  if (tujuanLain.length === 0) return;
  const known = new Set([whole.tujuan, ...(whole.tujuanLain ?? [])].map(tujuanKey));
  const further = [tujuan, ...tujuanLain].flatMap((one) => (one && !known.has(tujuanKey(one)) ? [one] : []));
  whole.tujuanLain = [...(whole.tujuanLain ?? []), ...further];
}

const tujuanKey = (tujuan: TujuanDraft | null) =>
  textKey(tujuan?.kinerja?.teks ?? tujuan?.indikator.map(({ teks }) => teks).join('\n'));

/** The document draws a box for each indikator of a Sasaran: same number, same kinerja. */
function oneForEach(boxes: readonly SasaranDraft[]): SasaranDraft[] {
  const sasaran: SasaranDraft[] = [];
  for (const box of boxes) {
    const known = sasaran.find((other) => isSame(other, box));
    if (known) continueSasaran(known, box, ({ indikator }, one) => saysAmong(indikator, one));
    else sasaran.push(box);
  }
  return sasaran;
}

function isSame(a: SasaranDraft, b: SasaranDraft): boolean {
  const [x, y] = [textKey(a.kinerja?.teks), textKey(b.kinerja?.teks)];
  return x === y
    ? a.nomor === b.nomor && (x !== '' || a.nomor !== null)
    : (x === '' || y === '') && a.nomor !== null && a.nomor === b.nomor;
}

const saysAmong = (texts: readonly Text[], one: Text) =>
  texts.some(({ teks }) => textKey(teks) === textKey(one.teks));

function continueSasaran(
  known: SasaranDraft,
  more: SasaranDraft,
  has: (sasaran: SasaranDraft, indikator: Indikator) => boolean,
): void {
  known.nomor ??= more.nomor;
  known.kinerja ??= more.kinerja;
  known.indikator = [...known.indikator, ...more.indikator.filter((one) => !has(known, one))];
  const owners = more.pemilik.filter((one) => !saysAmong(known.pemilik, one));
  known.pemilik = [...known.pemilik, ...owners];
  known.lokasi = mergePlaces(known.lokasi, more.lokasi);
  append(known.program, more.program, continueProgram);
}

function continueProgram(a: ProgramDraft, b: ProgramDraft): void {
  continueProses(a, b);
  append(a.kegiatan, b.kegiatan, continueKegiatan);
}

function continueKegiatan(a: KegiatanDraft, b: KegiatanDraft): void {
  continueProses(a, b);
  append(a.subKegiatan, b.subKegiatan, continueSub);
}

function continueProses(a: ProgramDraft | KegiatanDraft, b: ProgramDraft | KegiatanDraft): void {
  if (b.proses) a.proses = [...(a.proses ?? []), ...b.proses];
}

function continueSub(a: SubKegiatanDraft, b: SubKegiatanDraft): void {
  a.proses = [...a.proses, ...b.proses];
}

/** Appends the boxes of a following sheet; its first one may be the last one again, drawn a second time to go on. */
function append<T extends ProgramDraft | KegiatanDraft | SubKegiatanDraft>(
  into: T[],
  more: readonly T[],
  goOn: (a: T, b: T) => void,
): void {
  const last = into.at(-1);
  const first = more[0];
  if (!last || !first || last.lokasi[0]?.lembar === first.lokasi[0]?.lembar || says(last) !== says(first)) {
    pushAll(into, more);
    return;
  }
  goOn(last, first);
  last.lokasi = mergePlaces(last.lokasi, first.lokasi);
  pushAll(into, more.slice(1));
}

const says = (box: ProgramDraft | KegiatanDraft | SubKegiatanDraft) =>
  [box.nama, box.kinerja, ...box.indikator, ...box.pemilik].map((text) => textKey(text?.teks)).join('\n');

/** What a part shows as a cascade without its title. */
function finished({ tujuan, tujuanLain, sasaran, tanpaInduk }: Part): Assembly['isi'] {
  return {
    tujuan,
    ...(tujuanLain && { tujuanLain }),
    sasaran: sasaran.map(finish(sasaran)),
    ...(tanpaInduk && { tanpaInduk }),
  };
}

/** Gives a Sasaran without number the next free one, and its programs the indikator they stand under. */
function finish(all: readonly SasaranDraft[]): (sasaran: SasaranDraft, index: number) => Sasaran {
  const taken = new Set(all.map(({ nomor }) => nomor));
  return (sasaran, index) => {
    let nomor = sasaran.nomor ?? index + 1;
    while (sasaran.nomor === null && taken.has(nomor)) nomor++;
    taken.add(nomor);
    for (const program of sasaran.program) program.indukIndikator = parentIndikator(sasaran, program.induk);
    return Object.assign(sasaran, { nomor });
  };
}

function parentIndikator({ indikator }: SasaranDraft, induk: Text | null): string | null {
  if (indikator.length < 2 || !induk) return null;
  const same = indikator.find(
    ({ teks, lokasi }) => textKey(teks) === textKey(induk.teks) || sharesCell(lokasi, induk.lokasi),
  );
  return (same ?? induk).teks;
}

const sharesCell = (a: readonly Place[], b: readonly Place[]) =>
  a.some((x) => b.some((y) => x.lembar === y.lembar && x.row === y.row && x.col === y.col));

function codesOf(isi: Assembly['isi']): ReadonlyMap<object, string> {
  const head = { judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null };
  return new Map([...walk({ ...head, ...isi })].map((visit) => [visit.node, visit.kode]));
}

/** Names each disagreement's node by its code; a node that the source lacks by its parent's. */
function withCodes(codes: ReadonlyMap<object, string>, found: readonly Disagreement[]): Difference[] {
  return found.map(({ node, parent, proses, ...difference }) => {
    const kode = codes.get(node) ?? (parent && codes.get(parent)) ?? '';
    return { kode: proses === undefined ? kode : `${kode}.${proses + 1}`, ...difference };
  });
}
