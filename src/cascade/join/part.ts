import type { Level, Proses, Text } from '../cascade';
import type { BoxDraft, KegiatanDraft, Part, ProgramDraft } from './draft';

/** A box of a part with its level. */
export interface LevelBox {
  readonly level: Exclude<Level, 'proses'>;
  readonly box: BoxDraft;
}

/** Every box of a part, depth first; last those without a parent. */
export function* boxesOf({ tujuan, tujuanLain = [], sasaran, tanpaInduk = [] }: Part): Generator<LevelBox> {
  if (tujuan) yield { level: 'tujuan', box: tujuan };
  for (const box of tujuanLain) yield { level: 'tujuan', box };
  for (const box of sasaran) {
    yield { level: 'sasaran', box };
    for (const program of box.program) yield* programBoxes(program);
  }
  for (const node of tanpaInduk) {
    if (node.jenis === 'program') yield* programBoxes(node);
    else if (node.jenis === 'kegiatan') yield* kegiatanBoxes(node);
    else if (node.jenis === 'subKegiatan') yield { level: 'subKegiatan', box: node };
  }
}

function* programBoxes(box: ProgramDraft): Generator<LevelBox> {
  yield { level: 'program', box };
  for (const kegiatan of box.kegiatan) yield* kegiatanBoxes(kegiatan);
}

function* kegiatanBoxes(box: KegiatanDraft): Generator<LevelBox> {
  yield { level: 'kegiatan', box };
  for (const sub of box.subKegiatan) yield { level: 'subKegiatan', box: sub };
}

/** Every team and individual of a part. */
export function* prosesOf(part: Part): Generator<Proses> {
  for (const { box } of boxesOf(part)) if ('proses' in box) yield* box.proses ?? [];
  for (const node of part.tanpaInduk ?? []) if (node.jenis === 'tim' || node.jenis === 'individu') yield node;
}

/** Every text of a part, of boxes and of the teams below them. */
export function* textsOf(part: Part): Generator<Text> {
  for (const { box } of boxesOf(part)) yield* textsOfBox(box);
  for (const proses of prosesOf(part)) yield* textsOfProses(proses);
}

/** The texts of a box, without those of the boxes and teams below it. */
export function* textsOfBox(box: BoxDraft): Generator<Text> {
  if ('nama' in box && box.nama) yield box.nama;
  if (box.kinerja) yield box.kinerja;
  for (const indikator of box.indikator) {
    yield indikator;
    if (indikator.do) yield indikator.do;
  }
  yield* box.pemilik;
}

/** The texts of a team or individual. */
export function* textsOfProses(proses: Proses): Generator<Text> {
  if (proses.nama) yield proses.nama;
  if (proses.jenis === 'individu' && proses.label) yield proses.label;
  const blocks =
    proses.jenis === 'individu' ? [proses] : [...(proses.ketua ? [proses.ketua] : []), ...proses.anggota];
  for (const { kinerja, indikator } of blocks) {
    yield* kinerja;
    yield* indikator;
  }
  if (proses.jenis === 'individu') return;
  if (proses.ketua?.nama) yield proses.ketua.nama;
  for (const { nama } of proses.anggota) yield* nama;
}
