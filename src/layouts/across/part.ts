import { LEVELS } from '../../cascade/cascade';
import type {
  KegiatanDraft,
  Part,
  ProgramDraft,
  SasaranDraft,
  SubKegiatanDraft,
  TujuanDraft,
} from '../../cascade/join/draft';
import { groupBy } from '../../cascade/list';
import type { BoxReading } from '../boxes/box';
import type { AcrossBox } from './boxes';
import { parentsByRows } from './parents';

/** A box with what it and its fields say. */
export interface ReadBox extends AcrossBox {
  readonly reading: BoxReading;
  /** It has a field besides its own text. */
  readonly fields: boolean;
}

/** The boxes of each level, the highest first, and the parent of each that its rows tell. */
export interface Hung {
  readonly columns: readonly (readonly ReadBox[])[];
  readonly parents: ReadonlyMap<ReadBox, ReadBox>;
}

/**
 * Gives each box its parent. A text that says no more than itself, under no box and above none, is a note where others
 * of its level are boxes.
 */
export function hangAcross(columns: readonly (readonly ReadBox[])[]): Hung {
  const parents = new Map<ReadBox, ReadBox>();
  const carrying = new Set<ReadBox>();
  const says = (box: ReadBox) => box.own || box.fields || carrying.has(box);
  for (let i = columns.length - 1; i > 0; i--) {
    const [above = [], boxes = []] = columns.slice(i - 1, i + 1);
    if (depth(boxes) - depth(above) !== 1) continue;
    for (const [child, parent] of parentsByRows(above, boxes, boxes.some(says) ? says : () => true)) {
      parents.set(child, parent);
      carrying.add(parent);
    }
  }
  const isSure = (box: ReadBox) => says(box) || parents.has(box);
  return { columns: columns.map((boxes) => (boxes.some(isSure) ? boxes.filter(isSure) : boxes)), parents };
}

const depth = ([box]: readonly ReadBox[]) => (box ? LEVELS.indexOf(box.level) : -1);

/** Makes nodes of the boxes; those without a parent stand apart, with their children. */
export function partOf(lembar: string, { columns, parents }: Hung): Part {
  const [tujuan, sasaran, program, kegiatan, subKegiatan] = LEVELS.map(
    (level) => columns.find(([box]) => box?.level === level) ?? [],
  );
  const tops = (tujuan ?? []).map((box) => [box, common(box)] as const);
  const subs = (subKegiatan ?? []).map((box): Made<SubKegiatanDraft> => ({
    box,
    node: { ...named(box), proses: [] },
  }));
  const subsOf = byParent(subs, parents);
  const activities = (kegiatan ?? []).map((box): Made<KegiatanDraft> => ({
    box,
    node: { ...named(box), subKegiatan: subsOf(box) },
  }));
  const kegiatanOf = byParent(activities, parents);
  const inSasaran = (box: ReadBox) => {
    const { indikator = [] } = parents.get(box)?.reading ?? {};
    return indikator.length === 1 ? (indikator[0] ?? null) : null;
  };
  const programs = (program ?? []).map((box): Made<ProgramDraft> => ({
    box,
    node: { ...named(box), induk: inSasaran(box), indukIndikator: null, kegiatan: kegiatanOf(box) },
  }));
  const programOf = byParent(programs, parents);
  const several = new Map(tops.length > 1 ? tops : []);
  const goals = (sasaran ?? []).map((box): SasaranDraft => {
    const above = parents.get(box);
    const serves = above && several.get(above);
    const indukTujuan = serves?.kinerja?.teks ?? serves?.indikator[0]?.teks;
    return {
      nomor: box.nomor ?? box.reading.nomor,
      ...common(box),
      ...(indukTujuan !== undefined && { indukTujuan }),
      program: programOf(box),
    };
  });
  const lost = <T>(made: readonly Made<T>[]) => made.filter(({ box }) => !parents.has(box));
  const loose = [
    ...lost(programs).map(({ box, node }) => ({ box, node: { jenis: 'program' as const, ...node } })),
    ...lost(activities).map(({ box, node }) => ({ box, node: { jenis: 'kegiatan' as const, ...node } })),
    ...lost(subs).map(({ box, node }) => ({ box, node: { jenis: 'subKegiatan' as const, ...node } })),
  ].sort((a, b) => a.box.row - b.box.row || a.box.text.col - b.box.text.col);
  const [first = null, ...further] = tops.map(([, node]): TujuanDraft => node);
  return {
    lembar,
    tujuan: first,
    ...(further.length > 0 && { tujuanLain: further }),
    sasaran: goals,
    ...(loose.length > 0 && { tanpaInduk: loose.map(({ node }) => node) }),
  };
}

interface Made<T> {
  readonly box: ReadBox;
  readonly node: T;
}

/** The nodes of some boxes by their parent. */
function byParent<T>(made: readonly Made<T>[], parents: ReadonlyMap<ReadBox, ReadBox>) {
  const groups = groupBy(made, ({ box }) => parents.get(box));
  return (parent: ReadBox): T[] => (groups.get(parent) ?? []).map(({ node }) => node);
}

const common = ({ reading: { kinerja, indikator, pemilik, lokasi } }: ReadBox) => ({
  kinerja,
  indikator,
  pemilik,
  lokasi: [lokasi],
});

const named = (box: ReadBox) => ({ nama: box.reading.nama, ...common(box) });
