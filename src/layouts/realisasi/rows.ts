import { letters, type PenjelasanDO } from '../../measure/do';
import type { IndikatorCascade } from '../../measure/indikator';
import { HASIL, NILAI } from '../../realisasi/table';

/** A row that the table has for an indikator. */
export type Row =
  /** The only row of an indikator whose value is typed in. */
  | { readonly kind: 'nilai'; readonly komponen: string; readonly keterangan: string }
  /** What is typed for a variable of its DO. */
  | { readonly kind: 'variabel'; readonly komponen: string; readonly keterangan: string }
  /** A node that a mean is taken of: computed. */
  | { readonly kind: 'simpul'; readonly komponen: string; readonly keterangan: string; readonly kode: string }
  /** The value itself, typed although its DO could be computed: only where a table holds one. */
  | { readonly kind: 'langsung'; readonly komponen: string; readonly keterangan: string }
  /** The result: computed, with the target. */
  | { readonly kind: 'hasil'; readonly komponen: string; readonly keterangan: string };

/** The rows of an indikator, in the order of the table; `langsung` stands among them wherever it could be needed. */
export function rowsOf({ penjelasan, rujukan }: IndikatorCascade): Row[] {
  const { bentukNormal } = penjelasan;
  if (!isComputed(penjelasan)) return [{ kind: 'nilai', komponen: NILAI, keterangan: bentukNormal }];
  const variables = penjelasan.variables.map(({ huruf, kata }): Row => ({
    kind: 'variabel',
    komponen: huruf,
    keterangan: kata,
  }));
  const nodes = (rujukan?.simpul ?? []).map(({ nama, kode }, i): Row => ({
    kind: 'simpul',
    komponen: letters(i),
    keterangan: nama,
    kode,
  }));
  return [
    ...variables,
    ...nodes,
    { kind: 'langsung', komponen: NILAI, keterangan: bentukNormal },
    { kind: 'hasil', komponen: HASIL, keterangan: bentukNormal },
  ];
}

export function isComputed({ expression, names }: PenjelasanDO): boolean {
  return expression !== null || names !== null;
}
