import type { Indikator, Level, Proses } from '../../cascade/cascade';
import type {
  KegiatanDraft,
  LooseDraft,
  Part,
  ProgramDraft,
  SasaranDraft,
  SubKegiatanDraft,
} from '../../cascade/join/draft';
import { pushAll } from '../../cascade/list';
import type { BoxReading } from '../boxes/box';
import type { DrawnNode } from './nodes';
import type { Parents } from './parents';

/** A node with what its box says; `proses` holds the staff of a box of staff. */
export interface ReadNode {
  readonly node: DrawnNode;
  readonly level: Level;
  readonly reading: BoxReading;
  readonly proses: readonly Proses[];
}

type Made =
  | { readonly level: 'tujuan'; readonly draft: ReturnType<typeof common> }
  | { readonly level: 'sasaran'; readonly draft: SasaranDraft }
  | { readonly level: 'program'; readonly draft: ProgramDraft }
  | { readonly level: 'kegiatan'; readonly draft: KegiatanDraft }
  | { readonly level: 'subKegiatan'; readonly draft: SubKegiatanDraft }
  | { readonly level: 'proses'; readonly draft: readonly Proses[] };

/**
 * Makes a part of the nodes of a drawing, in their order. What has no parent stands apart, with its children.
 * @param indikator what the boxes of indikator say
 */
export function partOf(
  lembar: string,
  nodes: readonly ReadNode[],
  parents: Parents,
  indikator: ReadonlyMap<DrawnNode, readonly Indikator[]>,
): Part {
  const boxed = (node: DrawnNode): Indikator[] =>
    [...parents.indikator].flatMap(([box, owner]) => (owner === node ? [...(indikator.get(box) ?? [])] : []));
  const made = new Map<DrawnNode, Made>();
  for (const one of nodes) made.set(one.node, make(one, boxed(one.node)));
  const tops = nodes.flatMap(({ node }) => {
    const found = made.get(node);
    return found?.level === 'tujuan' ? [found.draft] : [];
  });
  const sasaran: SasaranDraft[] = [];
  const loose: LooseDraft[] = [];
  for (const { node } of nodes) {
    const one = made.get(node);
    const above = parents.of.get(node);
    const parent = above && made.get(above);
    if (!one || one.level === 'tujuan') continue;
    if (one.level === 'sasaran') {
      const serves = parent?.level === 'tujuan' && tops.length > 1 ? parent.draft : null;
      const indukTujuan = serves?.kinerja?.teks ?? serves?.indikator[0]?.teks;
      sasaran.push({ ...one.draft, ...(indukTujuan !== undefined && { indukTujuan }) });
      made.set(node, { level: 'sasaran', draft: sasaran.at(-1) ?? one.draft });
    } else if (parent && hang(one, parent, indukOf(node, parents, indikator))) continue;
    else pushAll(loose, looseOf(one));
  }
  const [tujuan = null, ...further] = tops;
  return {
    lembar,
    tujuan,
    ...(further.length > 0 && { tujuanLain: further }),
    sasaran,
    ...(loose.length > 0 && { tanpaInduk: loose }),
  };
}

const common = ({ kinerja, pemilik, lokasi, ...reading }: BoxReading, boxed: readonly Indikator[]) => ({
  kinerja,
  indikator: [...reading.indikator, ...boxed],
  pemilik,
  lokasi: [lokasi],
});

function make({ level, reading, proses }: ReadNode, boxed: readonly Indikator[]): Made {
  const box = common(reading, boxed);
  const named = { nama: reading.nama, ...box };
  switch (level) {
    case 'tujuan':
      return { level, draft: box };
    case 'sasaran':
      return { level, draft: { nomor: reading.nomor, ...box, program: [] } };
    case 'program':
      return { level, draft: { ...named, induk: null, indukIndikator: null, kegiatan: [] } };
    case 'kegiatan':
      return { level, draft: { ...named, subKegiatan: [] } };
    case 'subKegiatan':
      return { level, draft: { ...named, proses: [] } };
    case 'proses':
      return { level, draft: proses };
  }
}

/** The indikator that a program stands under: that of its box, else the only one of its Sasaran. */
function indukOf(node: DrawnNode, parents: Parents, indikator: ReadonlyMap<DrawnNode, readonly Indikator[]>) {
  const box = parents.via.get(node);
  return (box ? indikator.get(box) : null) ?? null;
}

/** Hangs a node under its parent; false where the parent holds none of its level. */
function hang(one: Made, parent: Made, via: readonly Indikator[] | null): boolean {
  if (one.level === 'program' && parent.level === 'sasaran') {
    const among = via ?? parent.draft.indikator;
    one.draft.induk = among.length === 1 ? (among[0] ?? null) : null;
    parent.draft.program.push(one.draft);
  } else if (one.level === 'kegiatan' && parent.level === 'program') parent.draft.kegiatan.push(one.draft);
  else if (one.level === 'subKegiatan' && parent.level === 'kegiatan')
    parent.draft.subKegiatan.push(one.draft);
  else if (one.level === 'proses' && parent.level === 'subKegiatan') pushAll(parent.draft.proses, one.draft);
  else if (one.level === 'proses' && (parent.level === 'kegiatan' || parent.level === 'program'))
    parent.draft.proses = [...(parent.draft.proses ?? []), ...one.draft];
  else return false;
  return true;
}

function looseOf(one: Made): LooseDraft[] {
  switch (one.level) {
    case 'program':
      return [{ jenis: one.level, ...one.draft }];
    case 'kegiatan':
      return [{ jenis: one.level, ...one.draft }];
    case 'subKegiatan':
      return [{ jenis: one.level, ...one.draft }];
    case 'proses':
      return [...one.draft];
    case 'tujuan':
    case 'sasaran':
      return [];
  }
}
