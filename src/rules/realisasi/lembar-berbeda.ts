import { must } from '../../cascade/must';
import { placeOf } from '../../cascade/text';
import { ukur, type Hasil, type Terukur } from '../../measure/measure';
import { TRIWULAN, type PerTriwulan } from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import { terukurOf } from '../../realisasi/filled';
import type { Kelompok } from '../../realisasi/group';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import { inOwnUnits } from '../../realisasi/units';
import type { FaultData } from '../data';
import type { Fault } from '../rule';
import { faultOf } from '../shared/indikator';
import type { WorkbookRule } from './rule';

/**
 * Indikator that several tables hold: one fault where the numbers differ; those of a sheet that agree are told
 * together. Of sheets of the cascade tells the rule of the same id.
 */
export const lembarBerbeda: WorkbookRule<'lembar-berbeda'> = {
  id: 'lembar-berbeda',
  tingkat: 'peringatan',
  *check({ indikator, setelan }) {
    const agreeing = new Map<string, { readonly first: Twice; lain: number }>();
    for (const twice of indikator.flatMap(heldTwice)) {
      const { counted, other } = twice;
      const difference = differenceOf(twice, setelan);
      const sheets = `${other.main.lembar}\n${counted.main.lembar}`;
      const known = agreeing.get(sheets);
      if (difference) yield differs(twice, difference);
      else if (known) known.lain += 1;
      else agreeing.set(sheets, { first: twice, lain: 0 });
    }
    for (const { first, lain } of agreeing.values()) yield agrees(first, lain);
  },
};

/** An indikator with the rows that count, and those of another table. */
interface Twice {
  readonly one: MeasuredIndikator;
  readonly counted: Kelompok;
  readonly other: Kelompok;
}

function heldTwice(one: MeasuredIndikator): Twice[] {
  const { kelompok, ganda } = one;
  return kelompok ? ganda.map((other) => ({ one, counted: kelompok, other })) : [];
}

type Difference = Pick<FaultData['lembar-berbeda/angka'], 'ukuran' | 'angka' | 'angkaLain'>;

function differs(twice: Twice, difference: Difference): Fault<'lembar-berbeda/angka'> {
  const data = { ...difference, ...inTwoTables(twice) };
  return faultOf(twice.one, twice.other.main, { kode: 'lembar-berbeda/angka', data });
}

function agrees(twice: Twice, lain: number): Fault<'lembar-berbeda/angka-sama'> {
  const data = { ...inTwoTables(twice), lain };
  return faultOf(twice.one, twice.other.main, { kode: 'lembar-berbeda/angka-sama', data });
}

function inTwoTables({ one, counted }: Twice) {
  return { indikator: one.item.indikator, dihitung: placeOf(counted.main) };
}

/** The first number that the other rows say otherwise; null where they say nothing else. */
function differenceOf({ one: { item, terukur, hasil }, other }: Twice, setelan: Setelan): Difference | null {
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
