import { pushAll } from '../cascade/list';
import { capaian, meanOf, type Polaritas } from './capaian';
import type { PenjelasanDO } from './do';
import { evaluate } from './evaluate';
import { perTriwulan, valueAt, type Filling, type PerTriwulan, type Triwulan } from './quarters';
import type { Setelan } from './setelan';
import type { JenisTarget } from './target';

/** An indikator to be measured, with what was typed for it. */
export interface Terukur {
  /** The node it belongs to. */
  readonly kode: string;
  readonly penjelasan: PenjelasanDO;
  readonly polaritas: Polaritas;
  /** The target of the year. */
  readonly target: number | null;
  /** What is to be reached by the end of each quarter, as its targets were read; null falls back on the year's. */
  readonly targetTriwulan: readonly (number | null)[];
  readonly jenisTarget: JenisTarget;
  /** The value itself, where it is typed and not computed. */
  readonly nilai: Filling | null;
  /** What was typed for each variable, in the order of `penjelasan.variables`. */
  readonly variables: readonly Filling[];
  /** The codes of the nodes that a `rata-rata` is taken of. */
  readonly simpul: readonly string[];
}

/** The result at the end of one quarter. */
export interface Hasil {
  readonly realisasi: number | null;
  readonly capaian: number | null;
  /** A mean from which something is still missing. */
  readonly sementara: boolean;
  readonly penyebutNol: 'nol' | 'kosong' | null;
}

const KOSONG: Hasil = { realisasi: null, capaian: null, sementara: false, penyebutNol: null };

/** The results of every indikator at the end of each quarter, in the order given. */
export function ukur(list: readonly Terukur[], setelan: Setelan): PerTriwulan<Hasil>[] {
  const circular = new Set(berputar(list));
  const byKode = groupByKode(list);
  const known = new Map<Terukur, PerTriwulan<Hasil>>();
  const resultsOf = (item: Terukur): PerTriwulan<Hasil> => {
    const results = known.get(item) ?? perTriwulan((quarter) => resultAt(item, quarter));
    known.set(item, results);
    return results;
  };
  const resultAt = (item: Terukur, quarter: Triwulan): Hasil => {
    if (circular.has(item)) return KOSONG;
    const mean = item.penjelasan.jenisDO === 'rata-rata' && item.nilai === null;
    const raw = mean ? meanOfNodes(item, quarter) : typedOrComputed(item, quarter, setelan);
    const target = targetAt(item, quarter)?.angka ?? null;
    return { ...raw, capaian: capaian(raw.realisasi, target, item.polaritas, setelan.rumusMinimal) };
  };
  const meanOfNodes = (item: Terukur, quarter: Triwulan): Omit<Hasil, 'capaian'> => {
    const nodes = item.simpul.map((kode) =>
      capaianSimpul((byKode.get(kode) ?? []).map((own) => resultsOf(own)[quarter])),
    );
    const { value, sementara } = meanOf(nodes.map((node) => node.value));
    return {
      realisasi: value,
      sementara: sementara || (value !== null && nodes.some((n) => n.sementara)),
      penyebutNol: null,
    };
  };
  return list.map(resultsOf);
}

/**
 * The target that the end of a quarter is measured against; null where there is none. Targets of quarters that agree with
 * no reading leave the end of the year alone to be measured.
 */
export function targetAt(
  { target, targetTriwulan, jenisTarget }: Pick<Terukur, 'target' | 'targetTriwulan' | 'jenisTarget'>,
  quarter: Triwulan,
): { readonly angka: number; readonly berlaku: 'tahun' | 'triwulan' } | null {
  const own = targetTriwulan[quarter - 1] ?? null;
  if (own !== null) return { angka: own, berlaku: 'triwulan' };
  if (target === null || (jenisTarget === 'tidak-cocok' && quarter < 4)) return null;
  return { angka: target, berlaku: 'tahun' };
}

/** The capaian of a node: the mean over its own indikator that have one. */
export function capaianSimpul(own: readonly Pick<Hasil, 'capaian' | 'sementara'>[]): {
  value: number | null;
  sementara: boolean;
} {
  const { value, sementara } = meanOf(own.map((hasil) => hasil.capaian));
  return { value, sementara: sementara || own.some((hasil) => hasil.sementara) };
}

/** The indikator whose mean leads back to themselves, in the order given. */
export function berputar(list: readonly Terukur[]): Terukur[] {
  const byKode = groupByKode(list);
  const next = (item: Terukur): Terukur[] => item.simpul.flatMap((kode) => byKode.get(kode) ?? []);
  return list.filter((item) => {
    const seen = new Set<Terukur>();
    const open = next(item);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === item) return true;
      if (!seen.has(at)) pushAll(open, next(at));
      seen.add(at);
    }
    return false;
  });
}

function typedOrComputed(item: Terukur, quarter: Triwulan, { bobot }: Setelan): Omit<Hasil, 'capaian'> {
  const { expression, variables } = item.penjelasan;
  if (item.nilai) return { realisasi: valueAt(item.nilai, quarter), sementara: false, penyebutNol: null };
  if (!expression) return KOSONG;
  const values = new Map<string, number | null>();
  for (const [i, { kata }] of variables.entries()) {
    const filling = item.variables[i];
    values.set(kata.toLowerCase(), filling ? valueAt(filling, quarter) : null);
  }
  const { value, penyebutNol } = evaluate(expression, {
    variable: (kata) => values.get(kata.toLowerCase()) ?? null,
    weight: (komponen) => bobot[komponen] ?? null,
  });
  return { realisasi: value, sementara: false, penyebutNol };
}

function groupByKode(list: readonly Terukur[]): ReadonlyMap<string, readonly Terukur[]> {
  const groups = new Map<string, Terukur[]>();
  for (const item of list) {
    const group = groups.get(item.kode);
    if (group) group.push(item);
    else groups.set(item.kode, [item]);
  }
  return groups;
}
