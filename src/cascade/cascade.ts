/**
 * What a cascade is: plain data, one tree a year.
 *
 * Domain nouns are Indonesian and keep the field names of the JSON that others rely on. Every text
 * knows the cells it stands in, so that a finding can lead there. A missing text is `null`, a missing
 * list is empty; nothing here is ever an empty string but an indikator of which only the DO stands.
 */

/** A cell, counted from 0. */
export interface Place {
  readonly lembar: string;
  readonly row: number;
  readonly col: number;
}

/** A text as written (white space folded), and where: first the cell it was taken from. */
export interface Text {
  readonly teks: string;
  readonly lokasi: readonly Place[];
}

export interface Indikator extends Text {
  readonly do: Text | null;
}

/** The levels of a cascade, from the top. */
export const LEVELS = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan', 'proses'] as const;
export type Level = (typeof LEVELS)[number];

/** What every box above the teams states. `lokasi` holds one place for each sheet it stands in. */
interface Box {
  readonly kinerja: Text | null;
  readonly indikator: readonly Indikator[];
  readonly pemilik: readonly Text[];
  readonly lokasi: readonly Place[];
}

export type Tujuan = Box;

export interface Sasaran extends Box {
  readonly nomor: number;
  /** Where the cascade has several Tujuan: the kinerja (or indikator) of the one it serves. */
  readonly indukTujuan?: string;
  readonly program: readonly Program[];
}

export interface Program extends Box {
  readonly nama: Text | null;
  /** The text of the Sasaran's indikator it stands under, where the Sasaran has several; else null. */
  readonly indukIndikator: string | null;
  readonly kegiatan: readonly Kegiatan[];
  /** Staff right below the program; absent where there are none. */
  readonly proses?: readonly Proses[];
}

export interface Kegiatan extends Box {
  readonly nama: Text | null;
  readonly subKegiatan: readonly SubKegiatan[];
  /** Staff right below the kegiatan; absent where there are none. */
  readonly proses?: readonly Proses[];
}

export interface SubKegiatan extends Box {
  readonly nama: Text | null;
  readonly proses: readonly Proses[];
}

export type Proses = Tim | Individu;

/** The lines of a leader, a group of members or an individual. */
interface Lines {
  readonly kinerja: readonly Text[];
  readonly indikator: readonly Text[];
  readonly lokasi: readonly Place[];
}

export interface Tim {
  readonly jenis: 'tim';
  readonly nama: Text | null;
  readonly ketua: Ketua | null;
  readonly anggota: readonly KelompokAnggota[];
  readonly lokasi: readonly Place[];
}

export interface Ketua extends Lines {
  readonly nama: Text | null;
}

/** A name in a list of members; `nomor` as written before it ('3)' is 3), null without one. */
export interface Anggota extends Text {
  readonly nomor: number | null;
}

/** Members who share their lines; `nama` is empty where the sheet does not name them. */
export interface KelompokAnggota extends Lines {
  readonly nama: readonly Anggota[];
}

export interface Individu extends Lines {
  readonly jenis: 'individu';
  readonly nama: Text | null;
  /** What a matrix writes in place of the name: 'JFT/JFU', 'JFU'. */
  readonly label: Text | null;
}

/** A node whose parent nothing on its sheet tells, as it would stand below one. */
export type TanpaInduk =
  | ({ readonly jenis: 'program' } & Program)
  | ({ readonly jenis: 'kegiatan' } & Kegiatan)
  | ({ readonly jenis: 'subKegiatan' } & SubKegiatan)
  | Proses;

/** Who signs, and where and when. */
export interface Penandatangan {
  readonly tempat: string | null;
  readonly tanggal: string | null;
  readonly jabatan: string | null;
  readonly nama: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
}

export interface Cascade {
  readonly judul: string | null;
  readonly perangkatDaerah: string | null;
  readonly kabupaten: string | null;
  readonly tahun: number | null;
  readonly penandatangan: Penandatangan | null;
  /** The other signers, in the order of the sheets; absent where there is none. */
  readonly penandatanganLain?: readonly Penandatangan[];
  readonly tujuan: Tujuan | null;
  /** The further Tujuan, in the order of the sheets; absent where there is one or none. */
  readonly tujuanLain?: readonly Tujuan[];
  readonly sasaran: readonly Sasaran[];
  /** Nodes whose parent could not be told, in the order of the sheets; absent where there are none. */
  readonly tanpaInduk?: readonly TanpaInduk[];
}
