import { textKey } from '../cascade/text';
import { HASIL, NILAI, type Baris } from './table';

/** One indikator of a table with its rows. */
export interface Kelompok {
  readonly kode: string;
  readonly jenis: string;
  readonly uraian: string;
  /** The Uraian of the nodes above, as far as the table has them by their codes. */
  readonly jalurUraian: readonly string[];
  readonly indikator: string;
  readonly pemilik: string;
  readonly rows: readonly Baris[];
  /** The row that carries target and result: `hasil`, else `nilai`, else the first. */
  readonly main: Baris;
}

/** The rows of a table by indikator, in the order of the sheet; a sorted table may have torn them apart. */
export function kelompokOf(rows: readonly Baris[]): Kelompok[] {
  const names = new Map(rows.map(({ kode, uraian }) => [kode, uraian]));
  const groups: Baris[][] = [];
  const byIndikator = new Map<string, Baris[][]>();
  for (const row of rows) {
    const key = `${row.kode}\n${textKey(row.indikator)}`;
    const same = byIndikator.get(key) ?? [];
    byIndikator.set(key, same);
    const group = lastWithout(same, row.komponen);
    if (group) group.push(row);
    else {
      const begun = [row];
      groups.push(begun);
      same.push(begun);
    }
  }
  return groups.flatMap((group) => {
    const find = (komponen: string) => group.find((row) => row.komponen === komponen);
    const main = find(HASIL) ?? find(NILAI) ?? group[0];
    if (!main) return [];
    const { kode, jenis, uraian, indikator, pemilik } = main;
    const jalurUraian = codesAbove(kode).flatMap((above) => names.get(above) ?? []);
    return [{ kode, jenis, uraian, jalurUraian, indikator, pemilik, rows: group, main }];
  });
}

/** The last of some groups that has no row for a component. */
function lastWithout(groups: readonly Baris[][], komponen: string): Baris[] | undefined {
  for (let i = groups.length - 1; i >= 0; i--) {
    if (groups[i]?.every((row) => row.komponen !== komponen)) return groups[i];
  }
  return undefined;
}

/** The codes of the nodes above: of '1.2.1' these are '1' and '1.2'. */
export function codesAbove(kode: string): string[] {
  const parts = kode.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
}
