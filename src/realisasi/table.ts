import type { Place } from '../cascade/cascade';
import type { Polaritas } from '../measure/capaian';
import type { Akumulasi, PerTriwulan, Triwulan } from '../measure/quarters';
import type { CellPlace, Span } from '../workbook/sheet';
import type { Isian } from './entry';

/** The two kinds of row that are no variable. */
export const NILAI = 'nilai';
export const HASIL = 'hasil';

/** A row of a realization table as it stands in the sheet. Texts are '' where nothing stands. */
export interface Baris extends Place {
  readonly kode: string;
  readonly jenis: string;
  readonly uraian: string;
  readonly indikator: string;
  readonly pemilik: string;
  /** 'a', 'b', …, 'nilai' or 'hasil', in small letters. */
  readonly komponen: string;
  readonly keterangan: string;
  readonly satuan: string;
  readonly akumulasi: Akumulasi | null;
  readonly polaritas: Polaritas | null;
  readonly target: Isian | null;
  readonly targetTriwulan: PerTriwulan<Isian | null>;
  readonly tahunLalu: Isian | null;
  /** What was typed in the quarters; null where nothing is, or where the cell is computed. */
  readonly triwulan: PerTriwulan<Isian | null>;
  readonly bukti: string;
  readonly catatan: string;
  /** The row stands in a table of the user's own. */
  readonly foreign?: boolean;
  /** In a list of what was left over: the path the row had. */
  readonly jalur?: string;
  /** What the form E.81 itself says: realisasi of the year, and its last column, against the plan of five years. */
  readonly formulir?: { readonly hasil: Isian | null; readonly tingkat: Isian | null };
}

/**
 * A cell whose content belongs to no indikator: a number in a row that names none or no quarter, one of rows that
 * cannot be told apart, a second name.
 */
export interface SelLepas extends Place {
  readonly teks: string;
  readonly kind: 'tanpa-indikator' | 'dua-indikator' | 'tanpa-triwulan' | 'berulang';
}

/** The columns of a sheet that are typed into; null where the table has none for it. */
export interface TypedColumns {
  readonly target: number | null;
  readonly targetTriwulan: PerTriwulan<number | null>;
  readonly tahunLalu: number | null;
  readonly triwulan: PerTriwulan<number | null>;
  readonly bukti: number | null;
  readonly catatan: number | null;
}

/** A table of realization, whatever sheet it was read from. */
export interface TabelRealisasi {
  readonly lembar: string;
  /** Default: a realization table of no special form. */
  readonly tata?: 'realisasi' | 'e81';
  readonly span: Span;
  /** Whether it has our columns (`Komponen`), as against a table of the user's own. */
  readonly ours: boolean;
  readonly rows: readonly Baris[];
  /** Typed values below the table whose row is gone. */
  readonly leftovers: readonly Baris[];
  /** The quarter the user chose; null where the cell is empty or computes the latest filled one. */
  readonly triwulanBerjalan: Triwulan | null;
  /** The cell in which the user chooses the quarter; null where the table has none. */
  readonly selBerjalan?: Place | null;
  /** Where its cells are typed into; a table that does not keep one row for one indikator does not tell. */
  readonly kolom?: TypedColumns;
  /** In a table of ours: every column whose head is read. */
  readonly kolomKita?: ReadonlySet<number>;
  /** The line right above the table of a sheet of ours, such as that its numbers are made up; else null. */
  readonly catatan: string | null;
  /** Cells whose value would count, but whose formula nobody has computed yet (`Sheet.uncomputed`). */
  readonly belumDihitung: readonly CellPlace[];
  /** Its sheet is not in the workbook that is composed into: of it nothing may be left out without being listed. */
  readonly luar?: boolean;
  /** In a table of the user's own: what belongs to no indikator. */
  readonly lepas?: readonly SelLepas[];
}
