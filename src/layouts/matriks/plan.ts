import type { Cascade, Level, Sasaran } from '../../cascade/cascade';
import { sasaranCodes } from '../../cascade/walk';
import type { SheetPlan } from '../../workbook/plan';
import { planChart, type ChartOptions } from '../page/chart';
import { ownerLines, stackOf } from '../page/people';
import { sasaranNodes, type Wording } from '../page/tree';

/** What the first column of a matrix says beside a level's first lines: name, kinerja, indikator. */
const LABELS: Record<Exclude<Level, 'proses' | 'tujuan'>, readonly string[]> = {
  sasaran: ['Sasaran PD', 'Kinerja', 'Indikator'],
  program: ['Program', 'Sasaran', 'Indikator'],
  kegiatan: ['Kegiatan', 'Sasaran', 'Indikator'],
  subKegiatan: ['Sub Kegiatan', 'Sasaran', 'Indikator'],
};

export interface MatriksOptions extends ChartOptions {
  /** The code of each Sasaran in the whole cascade: by it a matrix is known when it is composed again. */
  readonly kode?: readonly string[];
}

/**
 * Draws a matrix for each Sasaran, columns for each team or executor; one that is wider than a page goes on below
 * with its head again. Who signs stands under the last. Each is made when it is asked for: there may be hundreds.
 */
export function* planMatriks(
  cascade: Cascade,
  { kode, ...options }: MatriksOptions,
): Generator<SheetPlan, void> {
  const wording: Wording = {
    labelled: false,
    sasaran: (nomor) => `SASARAN ${nomor}`,
    proses: (proses) => stackOf(proses, false),
    pemilik: ownerLines,
  };
  const codes = kode ?? sasaranCodes(cascade.sasaran);
  for (const [i, sasaran] of cascade.sasaran.entries()) {
    yield planChart(
      {
        name: sheetName(cascade.sasaran, i),
        mark: `matriks-${codes[i] ?? i + 1}`,
        tabColor: '9CCBD8',
        judul: cascade.judul,
        roots: sasaranNodes(sasaran, wording),
        lead: 78,
        gap: 0,
        leaf: { min: 150, max: 320 },
        firstColumn: (level) => (level === 'proses' || level === 'tujuan' ? ['Proses'] : LABELS[level]),
        penandatangan: i === cascade.sasaran.length - 1 ? cascade.penandatangan : null,
      },
      options,
    );
  }
}

/** Numbers may stand twice: the second sheet of a number says so. */
function sheetName(all: readonly Sasaran[], index: number): string {
  const nomor = all[index]?.nomor ?? index + 1;
  const before = all.slice(0, index).filter((other) => other.nomor === nomor).length;
  return `Matriks Sasaran ${nomor}` + (before > 0 ? ` (${before + 1})` : '');
}
