import type {
  Cascade,
  Kegiatan,
  Place,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  TanpaInduk,
  Text,
  Tujuan,
} from '../cascade';

/** A cascade while its sheets are being joined: the nodes of cascade.ts, with lists that grow. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type TujuanDraft = Mutable<Tujuan>;

export interface SubKegiatanDraft extends Mutable<Omit<SubKegiatan, 'proses'>> {
  proses: Proses[];
}

export interface KegiatanDraft extends Mutable<Omit<Kegiatan, 'subKegiatan' | 'proses'>> {
  subKegiatan: SubKegiatanDraft[];
  proses?: Proses[];
}

export interface ProgramDraft extends Mutable<Omit<Program, 'kegiatan' | 'indukIndikator' | 'proses'>> {
  /** The indikator of the Sasaran box it stands under. */
  induk: Text | null;
  indukIndikator: string | null;
  kegiatan: KegiatanDraft[];
  proses?: Proses[];
}

export interface SasaranDraft extends Mutable<Omit<Sasaran, 'program' | 'nomor'>> {
  /** As written; null where the sheet does not number it. */
  nomor: number | null;
  program: ProgramDraft[];
}

/** A node whose parent nothing on the sheet tells. */
export type LooseDraft =
  | ({ readonly jenis: 'program' } & ProgramDraft)
  | ({ readonly jenis: 'kegiatan' } & KegiatanDraft)
  | ({ readonly jenis: 'subKegiatan' } & SubKegiatanDraft)
  | Proses;

export type BoxDraft = TujuanDraft | SasaranDraft | ProgramDraft | KegiatanDraft | SubKegiatanDraft;

/** What one sheet, or several of one layout together, show of the cascade. */
export interface Part {
  readonly lembar: string;
  tujuan: TujuanDraft | null;
  /** The further Tujuan; absent where the sheet shows one or none. */
  tujuanLain?: TujuanDraft[];
  sasaran: SasaranDraft[];
  /** Nodes without a parent, in the order of the sheet; absent where there are none. */
  tanpaInduk?: LooseDraft[];
}

/** The same text read in two sheets: the first's words, both places (one for each sheet). */
export function mergePlaces(a: readonly Place[], b: readonly Place[]): Place[] {
  return [...a, ...b.filter((place) => !a.some(({ lembar }) => lembar === place.lembar))];
}

/** A whole cascade as a part, to be compared with what other sheets show. */
export function partOf(cascade: Cascade, lembar: string): Part {
  const { tujuan, tujuanLain, sasaran, tanpaInduk } = cascade;
  return {
    lembar,
    tujuan: tujuan && { ...tujuan },
    ...(tujuanLain && { tujuanLain: tujuanLain.map((one) => ({ ...one })) }),
    sasaran: sasaran.map((one) => ({
      ...one,
      program: one.program.map((program) => programDraft(program, one.indikator)),
    })),
    ...(tanpaInduk && { tanpaInduk: tanpaInduk.map(looseDraft) }),
  };
}

function looseDraft(node: TanpaInduk): LooseDraft {
  switch (node.jenis) {
    case 'program':
      return { jenis: node.jenis, ...programDraft(node, []) };
    case 'kegiatan':
      return { jenis: node.jenis, ...kegiatanDraft(node) };
    case 'subKegiatan':
      return { jenis: node.jenis, ...subKegiatanDraft(node) };
    case 'tim':
    case 'individu':
      return node;
  }
}

function programDraft({ proses, ...program }: Program, indikator: readonly Text[]): ProgramDraft {
  return {
    ...program,
    induk: indikator.find(({ teks }) => teks === program.indukIndikator) ?? null,
    kegiatan: program.kegiatan.map(kegiatanDraft),
    ...(proses && { proses: [...proses] }),
  };
}

const kegiatanDraft = ({ proses, ...kegiatan }: Kegiatan): KegiatanDraft => ({
  ...kegiatan,
  subKegiatan: kegiatan.subKegiatan.map(subKegiatanDraft),
  ...(proses && { proses: [...proses] }),
});

const subKegiatanDraft = (sub: SubKegiatan): SubKegiatanDraft => ({ ...sub, proses: [...sub.proses] });
