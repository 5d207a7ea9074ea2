import type { Cascade, Place } from './cascade';

/**
 * The layouts: datar is a flat table, mendatar a tree with its levels from left to right, jabatan blocks below posts,
 * gambar drawn boxes.
 */
export const TATA = [
  'pohon',
  'ringkasan',
  'matriks',
  'data',
  'datar',
  'mendatar',
  'jabatan',
  'gambar',
  'realisasi',
  'e81',
] as const;

/** How a sheet lays its content out. */
export type Tata = (typeof TATA)[number];

/** A sheet that was read: its name, layout and the cells its content spans (inclusive, from 0). */
export interface Sumber {
  readonly lembar: string;
  readonly tata: Tata;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Text of a cascade sheet that belongs to nothing. */
export interface UnreadCell extends Place {
  readonly teks: string;
}

/** What a text was recognised as that belongs to no node of the cascade. */
export type Sebagai =
  | 'kop'
  | 'judul'
  | 'tanda tangan'
  | 'NIP'
  | 'visi'
  | 'misi'
  | 'RPJMD'
  | 'strategi'
  | 'kebijakan'
  | 'anggaran'
  | 'target'
  | 'satuan'
  | 'keterangan warna'
  | 'nomor kolom'
  | 'pita'
  | 'label'
  | 'kode'
  | 'lanjutan'
  | 'capaian'
  | 'lembar lain'
  | 'kepala tabel'
  | 'isi tabel'
  | 'galat';

/** A text that belongs to no node but was recognised, or that another sheet says otherwise. */
export interface KnownCell extends Place {
  readonly teks: string;
  readonly sebagai: Sebagai;
}

/** A cell that shows an Excel error ('#REF!'). Its text stands in the cascade as it is shown. */
export interface ErrorCell extends Place {
  readonly teks: string;
}

/** Two sheets that disagree: `lokasi` in the one that won, `lain` in the other. */
export interface Difference {
  /** `kode` of the node in the joined cascade. */
  readonly kode: string;
  readonly bidang: 'nama' | 'kinerja' | 'indikator' | 'do' | 'pemilik' | 'proses' | 'simpul';
  readonly lokasi: Place;
  readonly lain: Place | null;
  readonly teks: string | null;
  readonly teksLain: string | null;
  readonly lembarLain: string;
}

/** Sheets of another year or version that were left out, and the version that was read instead. */
export interface LeftOut {
  readonly versi: string;
  readonly dibaca: string;
  readonly lembar: readonly string[];
  readonly lokasi: Place;
}

/** What a sheet holds that was not read, and what it lacks to be read (FIELD 0). */
export type SheetAnswer = { readonly lembar: string } & (
  | { readonly kind: 'kosong' | 'tanpa-kolom' | 'iku' }
  /** Drawn boxes with texts. */
  | { readonly kind: 'gambar'; readonly kotak: number }
  /** A table that lacks a column; 'isi' where it has all heads and no rows. */
  | { readonly kind: 'tabel'; readonly kurang: 'indikator' | 'program' | 'triwulan' | 'realisasi' | 'isi' }
  /** The layout that the user named reads nothing in it. */
  | { readonly kind: 'bukan-tata'; readonly tata: Tata }
  /** Two layouts read it whole and disagree on its levels. */
  | { readonly kind: 'dua-tata'; readonly tata: readonly [Tata, Tata] }
);

/** All that reading a workbook tells about its cascade; what the rules look at. */
export interface Reading {
  readonly cascade: Cascade;
  readonly sumber: readonly Sumber[];
  /** Every text of a sheet that was read stands in the cascade, here or in `tidakTerbaca`. */
  readonly dikenal: readonly KnownCell[];
  readonly tidakTerbaca: readonly UnreadCell[];
  readonly galat: readonly ErrorCell[];
  /** Texts of shapes and SmartArt, by the cell that they are anchored in. */
  readonly gambar: readonly UnreadCell[];
  readonly beda: readonly Difference[];
  readonly ditinggalkan: readonly LeftOut[];
  /** Where no sheet was read: what each holds instead. */
  readonly jawaban?: readonly SheetAnswer[];
}
