import type { Place } from '../../cascade/cascade';
import { placeOf } from '../../cascade/text';
import { quarterList, type Akumulasi } from '../../measure/quarters';
import type { Isian, Masalah } from '../../realisasi/entry';
import { rowOf, valueRow } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { Baris } from '../../realisasi/table';
import type { FaultKode } from '../data';
import { nodeRef, type Fault, type Said } from '../rule';

/** A fault at the node of an indikator, in one of its cells. */
export function faultOf<K extends FaultKode>(
  { item }: MeasuredIndikator,
  lokasi: Place,
  said: Said<K>,
): Fault<K> {
  return { ...said, simpul: nodeRef(item.simpul), lokasi: placeOf(lokasi) };
}

/** A cell in which no number counts, for a known reason. */
export interface Unread<M extends Masalah = Masalah> extends Isian {
  readonly masalah: M;
}

/** The cells of an indikator in which no number counts for one kind of reason, row by row. */
export function* unreadOf<K extends Masalah['kind']>(
  { kelompok }: MeasuredIndikator,
  kind: K,
): Generator<Unread<Extract<Masalah, { readonly kind: K }>>> {
  const isOf = (isian: Isian | null): isian is Unread<Extract<Masalah, { readonly kind: K }>> =>
    isian?.masalah?.kind === kind;
  for (const row of kelompok?.rows ?? []) {
    yield* entriesOf(row).filter(isOf);
  }
}

/** The cells of a row in which numbers belong. */
function entriesOf({ target, targetTriwulan, tahunLalu, triwulan }: Baris): (Isian | null)[] {
  return [target, ...quarterList(targetTriwulan), tahunLalu, ...quarterList(triwulan)];
}

/** A row into which quarters are typed, and how they become one. */
export interface TypedRow {
  readonly row: Baris;
  readonly akumulasi: Akumulasi;
  /** The words of its variable; null for the value itself. */
  readonly kata: string | null;
}

/** The rows of an indikator that measuring takes typed quarters from. */
export function typedRows({ item, kelompok, terukur }: MeasuredIndikator): TypedRow[] {
  const rows = kelompok?.rows ?? [];
  const variables = item.penjelasan.variables.flatMap(({ kata, huruf }, i): TypedRow[] => {
    const row = rowOf(rows, kata, huruf);
    const filling = terukur.variables[i];
    return row && filling ? [{ row, akumulasi: filling.akumulasi, kata }] : [];
  });
  const value = valueRow(rows);
  if (!value || !terukur.nilai) return variables;
  return [{ row: value, akumulasi: terukur.nilai.akumulasi, kata: null }];
}
