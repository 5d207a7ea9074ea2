import type { Place } from '../../cascade/cascade';
import type { Triwulan } from '../../measure/quarters';
import type { CellPlace } from '../../workbook/sheet';

/** What stands in a cell. */
interface AtEntry {
  readonly isi: string | number | boolean;
}

interface AtText {
  readonly teks: string;
}

/** One indikator in two tables: the row that counts is at `dihitung`. */
interface InTwoTables {
  readonly indikator: string;
  readonly dihitung: Place;
}

/** What is wrong with cells in which numbers belong. */
export interface EntryData {
  'sel-galat/isian': { readonly galat: string };
  /** `persen` where the doubt is about a percent sign, not about a dot. */
  'angka-ambigu/dua-bacaan': AtEntry & {
    readonly calon: readonly [number, number];
    readonly persen: boolean;
  };
  'angka-ambigu/format-persen': { readonly dibaca: number; readonly dihitung: number };
  'realisasi-bukan-angka/tanggal': AtEntry;
  'realisasi-bukan-angka/gabungan': AtEntry;
  'realisasi-bukan-angka/nihil': AtEntry;
  'realisasi-bukan-angka/teks': AtEntry;
  'realisasi-bukan-angka/teks-berangka': AtEntry & { readonly angka: number };
  /** `tertulis` beside the number, `baris` in its row. Where `isi` is a number, it is one of percent. */
  'satuan-berbeda': AtEntry & { readonly tertulis: string; readonly baris: string };
  'sel-tidak-terbaca/tanpa-indikator': AtText;
  'sel-tidak-terbaca/dua-indikator': AtText;
  'sel-tidak-terbaca/tanpa-triwulan': AtText;
  'sel-tidak-terbaca/berulang': AtText;
  /** How many formulas of a sheet, and the first of them. */
  'rumus-belum-dihitung': { readonly rumus: number; readonly sel: CellPlace };
  /** `lain` indikator more of the same two sheets. */
  'lembar-berbeda/angka-sama': InTwoTables & { readonly lain: number };
  /** The first number that differs: the target, or the realisasi at the end of a quarter; null is empty. */
  'lembar-berbeda/angka': InTwoTables & {
    readonly ukuran: 'target' | Triwulan;
    readonly angka: number | null;
    readonly angkaLain: number | null;
  };
}
