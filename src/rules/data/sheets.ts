import type { Place } from '../../cascade/cascade';
import type { Difference } from '../../cascade/reading';
import type { CellPlace } from '../../workbook/sheet';
import type { NodeName } from './node';

/** Two sheets of which `lembar` is the one that holds; `simpul` is null where no node is meant. */
interface TwoSheets {
  readonly simpul: NodeName | null;
  readonly lembar: string;
  readonly lembarLain: string;
}

interface OfField {
  readonly bidang: Exclude<Difference['bidang'], 'proses' | 'simpul'>;
}

/** What sheets show and do not say, or say otherwise. */
export interface SheetData {
  'lembar-berbeda/proses': TwoSheets;
  'lembar-berbeda/simpul': TwoSheets;
  /** `teks` is a node that only the other sheet has. */
  'lembar-berbeda/simpul-lain': TwoSheets & { readonly teks: string };
  'lembar-berbeda/bidang': TwoSheets & OfField;
  'lembar-berbeda/bidang-lain': TwoSheets & OfField;
  'lembar-berbeda/teks': TwoSheets & OfField & { readonly teks: string; readonly teksLain: string };
  'versi-ganda': {
    readonly lembar: readonly string[];
    readonly versi: string;
    readonly dibaca: string;
  };
  /** A region of `lain` cells more. */
  'sel-tidak-terbaca/kotak': { readonly teks: string; readonly sel: CellPlace; readonly lain: number };
  'sel-galat/kotak': { readonly sel: Place; readonly galat: string };
  'teks-di-gambar': { readonly teks: string; readonly lembar: string; readonly lain: number };
}
