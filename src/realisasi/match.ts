import { groupBy } from '../cascade/list';
import { textKey } from '../cascade/text';
import type { IndikatorCascade } from '../measure/indikator';
import type { Kelompok } from './group';

/** A way to tell that rows and an indikator belong together: both have the same texts here. */
interface Step {
  /** Whether several with the same texts pair in their order; else the texts must be unique on both sides. */
  readonly ordered: boolean;
  readonly ofIndikator: (item: IndikatorCascade) => readonly string[];
  readonly ofKelompok: (group: Kelompok) => readonly string[];
}

/** From what is surest down. */
const STEPS: readonly Step[] = [
  {
    ordered: true,
    ofIndikator: ({ jalurUraian, uraian, indikator, pemilik }) => [
      ...jalurUraian,
      uraian,
      indikator,
      pemilik.join('; '),
    ],
    ofKelompok: ({ jalurUraian, uraian, indikator, pemilik }) => [...jalurUraian, uraian, indikator, pemilik],
  },
  {
    ordered: true,
    ofIndikator: ({ simpul, uraian, indikator }) => [simpul.kode, uraian, indikator],
    ofKelompok: ({ kode, uraian, indikator }) => [kode, uraian, indikator],
  },
  {
    ordered: false,
    ofIndikator: ({ uraian, indikator }) => [uraian, indikator],
    ofKelompok: ({ uraian, indikator }) => [uraian, indikator],
  },
  {
    ordered: true,
    ofIndikator: ({ simpul, indikator }) => [simpul.kode, indikator],
    ofKelompok: ({ kode, indikator }) => [kode, indikator],
  },
  {
    ordered: false,
    ofIndikator: ({ indikator }) => [indikator],
    ofKelompok: ({ indikator }) => [indikator],
  },
];

/** Finds for each indikator of the cascade the rows that fill it. Every group of rows is used once. */
export function matchKelompok(
  list: readonly IndikatorCascade[],
  groups: readonly Kelompok[],
): Map<IndikatorCascade, Kelompok> {
  const found = new Map<IndikatorCascade, Kelompok>();
  const taken = new Set<Kelompok>();
  for (const { ordered, ofIndikator, ofKelompok } of STEPS) {
    const items = byKey(
      list.filter((item) => !found.has(item)),
      ofIndikator,
    );
    const rows = byKey(
      groups.filter((group) => !taken.has(group)),
      ofKelompok,
    );
    for (const [key, same] of items) {
      const fitting = rows.get(key) ?? [];
      if (!ordered && (same.length > 1 || fitting.length > 1)) continue;
      for (const [i, item] of same.entries()) {
        const group = fitting[i];
        if (!group) break;
        found.set(item, group);
        taken.add(group);
      }
    }
  }
  return found;
}

function byKey<T>(list: readonly T[], textsOf: (one: T) => readonly string[]): Map<string, T[]> {
  return groupBy(list, (one) => textsOf(one).map(textKey).join('\n'));
}
