import type { Cascade } from '../cascade/cascade';
import { groupBy } from '../cascade/list';
import { must } from '../cascade/must';
import { capaianSimpul, ukur, type Hasil } from '../measure/measure';
import { TRIWULAN, type PerTriwulan, type Triwulan } from '../measure/quarters';
import type { Setelan } from '../measure/setelan';
import { fillCascade, type FilledIndikator } from './fillCascade';
import type { TabelRealisasi } from './table';

/** What a workbook holds of realization, as it was read. */
export interface Realization {
  /** Ours come first. */
  readonly tables: readonly TabelRealisasi[];
  readonly setelan: Setelan;
}

/** An indikator with its rows, its own results, and those of all that a mean is taken of. */
export interface MeasuredIndikator extends FilledIndikator {
  /** At the end of each quarter. */
  readonly hasil: PerTriwulan<Hasil>;
  /** The nodes that its DO names, with their capaian at the end of the current quarter. */
  readonly simpul: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly capaian: number | null;
  }[];
}

/** The realization of a workbook with all that comes of it. */
export interface MeasuredWorkbook extends Realization {
  /** The current quarter. */
  readonly triwulan: Triwulan;
  /** Those of the cascade in its order, then those that only a table knows. */
  readonly indikator: readonly MeasuredIndikator[];
}

/**
 * Measures every indikator of a cascade, and those that only a table knows.
 * @param triwulan default: the quarter chosen in our sheet, else the latest that is filled anywhere, else I
 */
export function measureWorkbook(
  cascade: Cascade,
  { tables, setelan }: Realization,
  triwulan?: Triwulan,
): MeasuredWorkbook {
  const filled = fillCascade(cascade, tables, setelan);
  const results = ukur(
    filled.map(({ terukur }) => terukur),
    setelan,
  );
  const current = triwulan ?? chosenIn(tables) ?? latestOf(filled) ?? 1;
  const measured = filled.map((one, i) => ({ ...one, hasil: must(results[i], 'ukur answers in order') }));
  const capaianOf = capaianByKode(measured, current);
  return {
    tables,
    setelan,
    triwulan: current,
    indikator: measured.map((one) => ({
      ...one,
      simpul: (one.item.rujukan?.simpul ?? []).map(({ kode, nama }) => ({
        kode,
        nama,
        capaian: capaianOf(kode),
      })),
    })),
  };
}

function chosenIn(tables: readonly TabelRealisasi[]): Triwulan | null {
  return tables.find(({ triwulanBerjalan }) => triwulanBerjalan !== null)?.triwulanBerjalan ?? null;
}

/** The latest quarter in which something was typed anywhere. */
function latestOf(filled: readonly FilledIndikator[]): Triwulan | null {
  const fillings = filled.flatMap(({ terukur: { nilai, variables } }) => [
    ...(nilai ? [nilai] : []),
    ...variables,
  ]);
  return TRIWULAN.filter((n) => fillings.some(({ triwulan }) => triwulan[n] !== null)).at(-1) ?? null;
}

/** The capaian of the node of a code at the end of a quarter. */
function capaianByKode(
  measured: readonly Omit<MeasuredIndikator, 'simpul'>[],
  triwulan: Triwulan,
): (kode: string) => number | null {
  const own = groupBy(measured, ({ terukur }) => terukur.kode);
  return (kode) => capaianSimpul((own.get(kode) ?? []).map(({ hasil }) => hasil[triwulan])).value;
}
