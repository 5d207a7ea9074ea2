import { craft, grid, rows, type Crafted } from '../../hosts/craft';

/** Rows of a small sound cascade: bands in the first column, one box a level in the second. */
export const CASCADE: readonly (readonly [string, string])[] = [
  ['CASCADING KINERJA TAHUN 2024', ''],
  ['Tujuan', 'Kinerja : Terwujudnya A'],
  ['', 'Indikator : Indeks A'],
  ['', 'DO : hasil evaluasi BKN'],
  ['', 'Pemilik kinerja : Kepala'],
  ['Sasaran', 'Sasaran 1'],
  ['', 'Kinerja : Meningkatnya B'],
  ['', 'Indikator : Persentase B'],
  ['', 'DO : jumlah A dibagi jumlah B dikali 100'],
  ['', 'Pemilik kinerja : Kepala'],
  ['Program', 'Program P'],
  ['', 'Kinerja : K'],
  ['', 'Indikator : Jumlah dokumen'],
  ['', 'Pemilik kinerja : Kabid PA'],
  ['Kegiatan', 'Kegiatan K'],
  ['', 'Kinerja : L'],
  ['', 'Indikator : Jumlah laporan'],
  ['', 'Pemilik kinerja : Kabid PA'],
  ['Sub Kegiatan', 'Sub Kegiatan S'],
  ['', 'Kinerja : M'],
  ['', 'Indikator : Jumlah orang'],
  ['', 'Pemilik kinerja : Kasubag Umpeg'],
  ['Proses', 'Tim Kerja A'],
  ['', 'Ketua Tim : BUDI'],
  ['', 'Kinerja : N'],
  ['', 'Indikator : Jumlah rapat'],
];

/** The bytes of a workbook whose only sheet is the small cascade with more elements in its part. */
export function besides(before: string, after: string, more: Crafted = {}): Uint8Array {
  return craft({ sheets: { CASCADING: before + grid(CASCADE) + after }, ...more });
}

/** The bytes of a workbook with one sheet of these rows. */
export function sheet(inside: string, more: Crafted = {}): Uint8Array {
  return craft({ sheets: { Lembar1: rows(inside) }, ...more });
}
