import { TRIWULAN, type Triwulan } from '../../measure/quarters';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { Baris } from '../../realisasi/table';
import { faultOf, typedRows } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/**
 * A yearly score stands where it was told: only what adds up or is averaged misses a quarter. Variables that miss the
 * same quarters are one fault.
 */
export const triwulanTerlewat: IndikatorRule<'triwulan-terlewat'> = {
  id: 'triwulan-terlewat',
  tingkat: 'saran',
  *check(one, { tables }) {
    for (const { row, first, ...data } of missedIn(one)) {
      const { lembar } = row;
      const columns = tables.find((table) => table.lembar === lembar)?.kolom;
      const place = { lembar, row: row.row, col: columns?.triwulan[first] ?? row.col };
      yield faultOf(one, place, { kode: 'triwulan-terlewat', data });
    }
  },
};

/** What misses the same quarters, in the first row of it. */
interface Missed {
  readonly row: Baris;
  readonly first: Triwulan;
  readonly kosong: readonly Triwulan[];
  readonly terisi: Triwulan;
  readonly kata: string[];
}

function missedIn(one: MeasuredIndikator): Iterable<Missed> {
  const faults = new Map<string, Missed>();
  for (const { row, akumulasi, kata } of typedRows(one)) {
    const filled = TRIWULAN.filter((n) => row.triwulan[n] !== null);
    const terisi = filled.at(-1);
    if (akumulasi === 'terakhir' || terisi === undefined) continue;
    const kosong = TRIWULAN.filter((n) => n < terisi && !filled.includes(n));
    const [first] = kosong;
    if (first === undefined) continue;
    const key = [...kosong, terisi].join();
    const known = faults.get(key) ?? { row, first, kosong, terisi, kata: [] };
    faults.set(key, known);
    known.kata.push(kata ?? one.item.indikator);
  }
  return faults.values();
}
