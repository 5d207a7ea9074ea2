import { must } from '../../cascade/must';
import { ukur, type Hasil, type Terukur } from '../../measure/measure';
import { TRIWULAN, type PerTriwulan } from '../../measure/quarters';
import { terukurOf } from '../../realisasi/filled';
import type { Kelompok } from '../../realisasi/group';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import { inOwnUnits } from '../../realisasi/units';
import type { FaultData } from '../../rules/data';
import type { Finding } from '../../rules/rule';
import { nodeOf, placeOf, type Hitungan } from './hitungan';

/** An indikator with the rows that count, and those of another table. */
interface Twice {
  readonly one: MeasuredIndikator;
  readonly counted: Kelompok;
  readonly other: Kelompok;
}

/**
 * Indikator that several tables hold: one finding where the numbers differ; those of a sheet that agree are told
 * together.
 */
export function twiceFindings({ indikator, setelan }: Hitungan): Finding[] {
  const differing: Finding[] = [];
  const agreeing = new Map<string, { readonly first: Twice; lain: number }>();
  for (const one of indikator) {
    if (!one.kelompok) continue;
    for (const other of one.ganda) {
      const twice = { one, counted: one.kelompok, other };
      const difference = differenceOf(twice, setelan);
      const sheets = `${other.main.lembar}\n${one.kelompok.main.lembar}`;
      const known = agreeing.get(sheets);
      if (difference) differing.push(differs(twice, difference));
      else if (known) known.lain += 1;
      else agreeing.set(sheets, { first: twice, lain: 0 });
    }
  }
  return [...differing, ...[...agreeing.values()].map(({ first, lain }) => agrees(first, lain))];
}

type Difference = Pick<FaultData['lembar-berbeda/angka'], 'ukuran' | 'angka' | 'angkaLain'>;

function differs(twice: Twice, difference: Difference): Finding {
  const data = { ...difference, ...inTwoTables(twice) };
  return { ...located(twice), kode: 'lembar-berbeda/angka', data };
}

function agrees(twice: Twice, lain: number): Finding {
  return { ...located(twice), kode: 'lembar-berbeda/angka-sama', data: { ...inTwoTables(twice), lain } };
}

function inTwoTables({ one, counted }: Twice) {
  return { indikator: one.item.indikator, dihitung: placeOf(counted.main) };
}

function located({ one, other }: Twice) {
  return {
    aturan: 'lembar-berbeda',
    tingkat: 'peringatan',
    simpul: nodeOf(one.item.simpul),
    lokasi: placeOf(other.main),
  } as const;
}

/** The first number that the other rows say otherwise; null where they say nothing else. */
function differenceOf(
  { one: { item, terukur, hasil }, other }: Twice,
  setelan: Hitungan['setelan'],
): Difference | null {
  const theirs = terukurOf(item, inOwnUnits(item, other), setelan);
  const [values] = ukur([theirs], setelan);
  const own = numbersOf(terukur, hasil);
  const [first] = numbersOf(theirs, must(values, 'one is measured'))
    .map((number, i) => ({ ...number, angkaLain: own[i]?.angka ?? null }))
    .filter(({ angka, angkaLain }) => angka !== null && !isEqual(angka, angkaLain));
  return first ?? null;
}

function isEqual(value: number, own: number | null): boolean {
  return own !== null && Math.abs(value - own) <= 1e-9 * Math.abs(value);
}

/** What is compared: the target, then the realisasi at the end of each quarter. */
function numbersOf({ target }: Terukur, hasil: PerTriwulan<Hasil>): Pick<Difference, 'ukuran' | 'angka'>[] {
  return [
    { ukuran: 'target', angka: target },
    ...TRIWULAN.map((n) => ({ ukuran: n, angka: hasil[n].realisasi })),
  ];
}
