import type { Place } from '../cascade/cascade';
import type { Reading } from '../cascade/reading';
import type { Visit } from '../cascade/walk';
import type { Field } from '../cascade/shown';
import type { Aturan, FaultData, FaultKode, KodeOf } from './data';

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

/** Which sentence of which rule, and the data that it is made of. */
export type Said<K extends FaultKode = FaultKode> = {
  readonly [P in K]: { readonly kode: P; readonly data: FaultData[P] };
}[K];

/** Where a fault is, and how it is mended. */
interface Located {
  /** null where a finding speaks of a sheet or cell that belongs to no node. */
  readonly simpul: NodeRef | null;
  readonly lokasi: Place;
  /** A repair that is certain; the user applies it. */
  readonly isian?: Isian;
}

/** One fault at one place. Its words are made of its data, where they are shown (`texts`). */
export type Finding = Said & Located & { readonly aturan: Aturan; readonly tingkat: Tingkat };

/** What to write: a number in place of a text, or one text of the cascade for another wherever it stands. */
export type Isian =
  | { readonly lokasi: Place; readonly angka: number }
  | { readonly lokasi: readonly Place[]; readonly dari: string; readonly ke: string };

/** What a rule yields: its id is added, and its tingkat where the fault has none of its own. */
export type Fault<K extends FaultKode = FaultKode> = Said<K> & Located & { readonly tingkat?: Tingkat };

export interface RuleOptions {
  /** Strict: a Sub Kegiatan needs a team, an individual does not do. */
  readonly ketat: boolean;
  /** Whether a realization table names the Satuan of an indikator; without tables none does. */
  readonly hasSatuan?: (indikator: string) => boolean;
}

/** A rule by its id, and how grave its faults are. Title, reason and sentences are in `texts`. */
export interface RuleInfo<A extends Aturan = Aturan> {
  readonly id: A;
  readonly tingkat: Tingkat;
}

/**
 * A rule is data plus a function. It neither formats nor sorts, nor knows where and in which words its
 * findings are shown.
 * A cell that shows an Excel error is the concern of `sel-galat` alone: to every other rule it is filled, and says
 * nothing.
 */
export interface Rule<A extends Aturan = Aturan> extends RuleInfo<A> {
  /**
   * It speaks of what is missing or differs. At a node with an Excel error that took the place of a text, it says
   * nothing: that fault is `sel-galat`.
   */
  readonly silentAtErrors?: true;
  /** It says that this field is missing: where the layout has no place for it, `tata-tidak-memuat` says so once. */
  readonly field?: Field;
  check(reading: Reading, options: RuleOptions): Iterable<Fault<KodeOf<A>>>;
}

/** The reference to a node that a finding carries. */
export function nodeRef({ jenis, kode, nama, jalur }: Pick<Visit, keyof NodeRef>): NodeRef {
  return { jenis, kode, nama, jalur };
}
