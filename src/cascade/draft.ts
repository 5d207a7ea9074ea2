import type {
  Cascade,
  Kegiatan,
  Place,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  Text,
  Tujuan,
} from './cascade';

/** A cascade while its sheets are being joined: the nodes of cascade.ts, with lists that grow. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type TujuanDraft = Mutable<Tujuan>;

export interface SubKegiatanDraft extends Mutable<Omit<SubKegiatan, 'proses'>> {
  proses: Proses[];
}

export interface KegiatanDraft extends Mutable<Omit<Kegiatan, 'subKegiatan'>> {
  subKegiatan: SubKegiatanDraft[];
}

export interface ProgramDraft extends Mutable<Omit<Program, 'kegiatan' | 'indukIndikator'>> {
  /** The indikator of the Sasaran box it stands under. */
  induk: Text | null;
  indukIndikator: string | null;
  kegiatan: KegiatanDraft[];
}

export interface SasaranDraft extends Mutable<Omit<Sasaran, 'program' | 'nomor'>> {
  /** As written; null where the sheet does not number it. */
  nomor: number | null;
  program: ProgramDraft[];
}

export type BoxDraft = TujuanDraft | SasaranDraft | ProgramDraft | KegiatanDraft | SubKegiatanDraft;

/** What one sheet, or several of one layout together, show of the cascade. */
export interface Part {
  readonly lembar: string;
  tujuan: TujuanDraft | null;
  sasaran: SasaranDraft[];
}

/** The same text read in two sheets: the first's words, both places (one for each sheet). */
export function mergePlaces(a: readonly Place[], b: readonly Place[]): Place[] {
  return [...a, ...b.filter((place) => !a.some(({ lembar }) => lembar === place.lembar))];
}

/** A whole cascade as a part, to be compared with what other sheets show. */
export function partOf({ tujuan, sasaran }: Cascade, lembar: string): Part {
  return {
    lembar,
    tujuan: tujuan && { ...tujuan },
    sasaran: sasaran.map((one) => ({
      ...one,
      program: one.program.map((program) => programDraft(program, one.indikator)),
    })),
  };
}

function programDraft(program: Program, indikator: readonly Text[]): ProgramDraft {
  return {
    ...program,
    induk: indikator.find(({ teks }) => teks === program.indukIndikator) ?? null,
    kegiatan: program.kegiatan.map((kegiatan) => ({
      ...kegiatan,
      subKegiatan: kegiatan.subKegiatan.map((sub) => ({ ...sub, proses: [...sub.proses] })),
    })),
  };
}
