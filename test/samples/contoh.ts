import { planData } from '../../src/layouts/data/plan';
import { planRealisasi, type RealisasiOptions } from '../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../src/layouts/realisasi/read';
import { planSetelan } from '../../src/layouts/setelan/plan';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';
import type { Cascade } from '../../src/cascade/cascade';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { drawn } from '../layouts/drawn';

export const CONTOH =
  'CONTOH - angka rekaan: semua target dan realisasi di lembar ini dikarang untuk latihan.';

type Numbers = readonly (number | null)[];

/** What is typed for a row: the target, the opening balance and quarters I to IV. */
interface Typed {
  readonly target?: number;
  readonly saldo?: number;
  readonly triwulan?: Numbers;
}

/** By 'kode komponen'; where a node has two indikator, the second has '#2' behind it. */
const TYPED: Readonly<Record<string, Typed>> = {
  // The yearly scores are not out yet: targets only.
  'T nilai': { target: 80 },
  '5 nilai#2': { target: 72 },
  '5 nilai': { target: 85, triwulan: [82.5, null, 84] },
  // Scores of IP ASN, converted by the weight of their component.
  '1 a': { triwulan: [null, 30] },
  '1 hasil': { target: 80 },
  '2 a': { triwulan: [null, 24] },
  '2 hasil': { target: 80 },
  '3 a': { triwulan: [null, 20] },
  '3 hasil': { target: 75 },
  '4 a': { triwulan: [null, 4.75] },
  '4 hasil': { target: 100 },
  // Ratios that go on from earlier years.
  '1.1 a': { saldo: 1200, triwulan: [150, 200, 50] },
  '1.1 b': { triwulan: [4000, null, 4000] },
  '1.1 hasil': { target: 50 },
  '1.2 a': { saldo: 800, triwulan: [100, 0, 100] },
  '1.2 b': { triwulan: [4000] },
  '1.2 hasil': { target: 40 },
  '3.1 a': { saldo: 2900, triwulan: [20, 30] },
  '3.1 b': { triwulan: [4000, 4000] },
  '3.1 hasil': { target: 80 },
  // Ratios of stocks.
  '2.1 a': { triwulan: [3000, 3200, 3600] },
  '2.1 b': { triwulan: [4000, 4000, 4000] },
  '2.1 hasil': { target: 100 },
  '2.2 a': { triwulan: [10, 20, 45] },
  '2.2 b': { triwulan: [50] },
  '2.2 hasil': { target: 90 },
  '4.1 a': { triwulan: [3990, 3985, 3980] },
  '4.1 b': { triwulan: [4000, 4000, 4000] },
  '4.1 hasil': { target: 99.5 },
  '5.1 a': { triwulan: [1, 1, 2] },
  '5.1 b': { triwulan: [4] },
  '5.1 hasil': { target: 75 },
  // Ratios of what comes in; of the last nothing has come in yet.
  '5.2 a': { triwulan: [20, 25, 30] },
  '5.2 b': { triwulan: [20, 25, 35] },
  '5.2 hasil': { target: 100 },
  '5.3 a': { triwulan: [40, null, 60] },
  '5.3 b': { triwulan: [50, null, 75] },
  '5.3 hasil': { target: 100 },
  '5.4 a': { triwulan: [10, 12, 8] },
  '5.4 b': { triwulan: [10, 12, 10] },
  '5.4 hasil': { target: 90 },
  '5.5 hasil': { target: 100 },
  // The Kegiatan that two Program take the mean of; the last one is not filled.
  '5.6 hasil': { target: 100 },
  '5.6.1 nilai': { target: 5, triwulan: [2, 1, 1] },
  '5.6.2 nilai': { target: 12, triwulan: [3, 3, 3] },
  '5.7 hasil': { target: 100 },
  '5.7.1 nilai': { target: 4, triwulan: [1, 1, 1] },
  '5.7.2 nilai': { target: 20, triwulan: [5, 5, 5] },
  '5.7.3 nilai': { target: 10, triwulan: [4, null, 4] },
  '5.7.4 nilai': { target: 12, triwulan: [3, 3, 3] },
  '5.7.5 nilai': { target: 8 },
};

/** What the counts of all other nodes are, in turn. */
const COUNTS: readonly Typed[] = [
  { target: 4, triwulan: [1, 1, 1] },
  { target: 100, triwulan: [20, 30, 25] },
  { target: 12, triwulan: [3, 3, 4] },
  { target: 10, triwulan: [2, null, 3] },
  { target: 2, triwulan: [0, 1] },
  { target: 8, triwulan: [2, 2, 4] },
];

/** The example workbook: the cascade as Data Cascading, and Realisasi filled with made-up numbers. */
export function contohWorkbook(cascade: Cascade): WorkbookPlan {
  const print = { kertas: 'A3', tanggal: null } as const;
  const options: RealisasiOptions = {
    ...print,
    name: 'Realisasi',
    namaTabel: 'Realisasi',
    namaSetelan: 'Setelan',
    setelan: SETELAN_BAWAAN,
    proses: false,
    catatan: CONTOH,
  };
  const table = readRealisasi(drawn(fill(planRealisasi(cascade, [], options))));
  return {
    title: 'Contoh realisasi (angka rekaan)',
    sheets: [
      planData(cascade, print),
      planRealisasi(cascade, table ? [table] : [], options),
      planSetelan(SETELAN_BAWAAN, { ...print, name: 'Setelan' }),
    ],
  };
}

function fill(plan: SheetPlan): SheetPlan {
  const columns = plan.table?.columns ?? [];
  const at = new Map(plan.cells.map((cell) => [`${cell.row} ${columns[cell.col] ?? ''}`, cell.value]));
  const seen = new Map<string, number>();
  let counts = 0;
  const typed = new Map<number, Typed>();
  for (let row = plan.table?.span.row ?? 0; row < plan.rowHeights.length; row += 1) {
    const komponen = String(at.get(`${row} Komponen`));
    const key = `${String(at.get(`${row} Kode`))} ${komponen}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const own = TYPED[times > 1 ? `${key}#${times}` : key];
    if (own) typed.set(row, own);
    else if (komponen === 'nilai') typed.set(row, COUNTS[counts++ % COUNTS.length] ?? {});
  }
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const value = typedIn(typed.get(cell.row), columns[cell.col]);
      return value === null || cell.formula !== undefined ? cell : { ...cell, value };
    }),
  };
}

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];

function typedIn(typed: Typed | undefined, column: string | undefined): number | null {
  if (!typed || column === undefined) return null;
  if (column === 'Target') return typed.target ?? null;
  if (column === 's.d. Tahun Lalu') return typed.saldo ?? null;
  return typed.triwulan?.[QUARTERS.indexOf(column)] ?? null;
}
