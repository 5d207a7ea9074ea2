import type { Place } from '../cascade/cascade';
import type { Reading } from '../cascade/reading';
import type { Visit } from '../cascade/walk';

/** kesalahan blocks submission; a saran is for a person to look at. */
export const TINGKAT = ['kesalahan', 'peringatan', 'saran'] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** The node a finding speaks of, as the JSON shows it. */
export interface NodeRef {
  readonly jenis: Visit['jenis'];
  readonly kode: string;
  readonly nama: string;
  readonly jalur: readonly string[];
}

/** One fault at one place. */
export interface Finding {
  readonly aturan: string;
  readonly tingkat: Tingkat;
  readonly pesan: string;
  /** null where a finding speaks of a sheet or cell that belongs to no node. */
  readonly simpul: NodeRef | null;
  readonly lokasi: Place;
  /** What to do, in words. */
  readonly perbaikan: string;
  /** A repair that is certain; the user applies it. */
  readonly isian?: Isian;
}

/** What to write: a number in place of a text, or one text of the cascade for another wherever it stands. */
export type Isian =
  | { readonly lokasi: Place; readonly angka: number }
  | { readonly lokasi: readonly Place[]; readonly dari: string; readonly ke: string };

/** What a rule says of one fault; its id is added, and its tingkat where it does not give one of its own. */
export type Fault = Omit<Finding, 'aturan' | 'tingkat'> & { readonly tingkat?: Tingkat };

export interface RuleOptions {
  /** Strict: a Sub Kegiatan needs a team, an individual does not do. */
  readonly ketat: boolean;
  /** Whether a realization table names the Satuan of an indikator; without tables none does. */
  readonly hasSatuan?: (indikator: string) => boolean;
}

/** What a rule is about, in the user's words. `id` is never reused; its page is docs/aturan/{id}.md. */
export interface RuleInfo {
  readonly id: string;
  readonly tingkat: Tingkat;
  readonly judul: string;
  readonly alasan: string;
}

/**
 * A rule is data plus a function. It neither formats nor sorts, nor knows where its findings are shown.
 * A cell that shows an Excel error is the concern of `sel-galat` alone: to every other rule it is filled, and says
 * nothing.
 */
export interface Rule extends RuleInfo {
  /**
   * It speaks of what is missing or differs. At a node with an Excel error that took the place of a text, it says
   * nothing: that fault is `sel-galat`.
   */
  readonly silentAtErrors?: true;
  check(reading: Reading, options: RuleOptions): Iterable<Fault>;
}

/** The reference to a node that a finding carries. */
export function nodeRef({ jenis, kode, nama, jalur }: Visit): NodeRef {
  return { jenis, kode, nama, jalur };
}
