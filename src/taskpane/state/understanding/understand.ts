import type { Reading } from '../../../cascade/reading';
import type { WorkbookContent } from '../../../workbook/sheet';
import { baca } from '../../../workflow/baca';
import { hitung, type Perhitungan } from '../../../workflow/hitung';
import { hasilUlang, type HasilUlang } from '../../../workflow/isian/ulang';
import { periksa, type Pemeriksaan } from '../../../workflow/periksa';
import { satuanIn } from '../../../workflow/baca/realization';

/** What a workbook comes to: plain data. */
export interface Understood {
  readonly reading: Reading;
  readonly perhitungan: Perhitungan;
  /** Checked both ways, so that the user's choice of strictness asks for no new work. */
  readonly pemeriksaan: { readonly biasa: Pemeriksaan; readonly ketat: Pemeriksaan };
  /**
   * What the formulas in sheets of ours come to now, where that was asked for. No reader looks at their results:
   * all else stays as it is when they are set.
   */
  readonly hasil: readonly HasilUlang[];
}

/** So many parts the work has. */
export const PARTS = 4;

/**
 * Reads, computes and checks a workbook.
 * @param settles formulas do not compute by themselves, and something was changed
 * @param tell how many of the PARTS are done
 */
export function understand(
  content: WorkbookContent,
  settles: boolean,
  tell: (done: number) => void = () => undefined,
): Understood {
  const reading = baca(content);
  tell(1);
  const perhitungan = hitung(content, reading);
  tell(2);
  const hasSatuan = satuanIn(perhitungan.tables);
  const pemeriksaan = {
    biasa: periksa(reading, { ketat: false, hasSatuan }),
    ketat: periksa(reading, { ketat: true, hasSatuan }),
  };
  tell(3);
  const hasil = settles ? hasilUlang(content, reading, perhitungan) : [];
  tell(PARTS);
  return { reading, perhitungan, pemeriksaan, hasil };
}
