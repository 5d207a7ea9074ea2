import type { Cascade } from '../../../src/cascade/cascade';
import { planRealisasi } from '../../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../../src/layouts/realisasi/read';
import { planSetelan } from '../../../src/layouts/setelan/plan';
import { SETELAN_BAWAAN } from '../../../src/measure/setelan';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { box, text } from '../../measure/sample';
import { drawn } from '../drawn';
import { Engine } from './engine';

const LEVELS = [
  [91, 'Sangat Tinggi', 'Tinggi'],
  [76, 'Tinggi', 'Sedang'],
  [66, 'Sedang', 'Rendah'],
  [51, 'Rendah', 'Sangat Rendah'],
] as const;

/** A ratio that reaches a limit to the last digit, or stays below it by the fifteenth. */
interface AtLimit {
  readonly a: number;
  readonly b: number;
  readonly target: number;
  readonly expected: string;
}

const BELOW = 1 - 3e-15;

/** 57 of 100 against 75 is 76: one after the other, in binary fractions, it is 75.99999999999999. */
const GRID: readonly AtLimit[] = LEVELS.flatMap(([limit, reached, below]) =>
  [100, 50, 75, 60, 30, 85, 90, 12.5, 33.5, 99].flatMap((target) =>
    [100, 7, 250, 1200, 0.3].flatMap((b) => {
      const a = Number(((limit * target * b) / 10_000).toPrecision(14));
      return [
        { a, b, target, expected: reached },
        { a: a * BELOW, b, target, expected: below },
      ];
    }),
  ),
);

const program = (i: number) => ({
  ...box({
    kinerja: `Kinerja ${i}`,
    indikator: [{ teks: `Persentase ${i}`, do: 'jumlah A dibagi jumlah B dikali 100' }],
    pemilik: ['Kabid'],
  }),
  nama: text(`Program ${i}`),
  indukIndikator: null,
  kegiatan: [],
});

const CASCADE: Cascade = {
  ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null, tujuan: null },
  sasaran: [
    {
      ...box({ kinerja: 'Sasaran', indikator: [], pemilik: [] }),
      nomor: 1,
      program: GRID.map((_, i) => program(i)),
    },
  ],
};

function compose(from: SheetPlan | null): SheetPlan {
  const table = from && readRealisasi(drawn(from));
  return planRealisasi(CASCADE, table ? [table] : [], {
    ...{ name: 'Realisasi', namaTabel: 'Realisasi', namaSetelan: 'Setelan', setelan: SETELAN_BAWAAN },
    ...{ proses: false, kertas: 'A3', tanggal: null },
  });
}

/** The rows of the grid one below the other: a, b and the result of each. */
function filled(plan: SheetPlan): SheetPlan {
  const { table } = plan;
  const first = (table?.span.row ?? 0) + 1;
  const target = table?.columns.indexOf('Target');
  const quarter = table?.columns.indexOf('TW IV');
  const typed = (row: number, col: number): number | undefined => {
    const at = row - first;
    const own = GRID[Math.floor(at / 3)];
    if (at % 3 === 2) return col === target ? own?.target : undefined;
    return col === quarter ? (at % 3 === 0 ? own?.a : own?.b) : undefined;
  };
  const withValue = (cell: PlanCell): PlanCell => {
    const value = typed(cell.row, cell.col);
    return value === undefined ? cell : { ...cell, value };
  };
  return { ...plan, cells: plan.cells.map(withValue) };
}

/** IronCalc compares by 15 digits, as Excel does not always and LibreOffice never does: the formula rounds itself. */
test('the formula rounds to 15 digits before it compares', () => {
  const levels = compose(null).cells.flatMap(({ formula = '' }) => /SUMPRODUCT\(.*/.exec(formula)?.[0] ?? []);
  expect(levels.length).toBe(GRID.length);
  expect(levels.every((formula) => /^SUMPRODUCT\(\([^)]*<=ROUND\(\$R\d+,13\)\)\*1\)/.test(formula))).toBe(
    true,
  );
});

test('at its limits the predikat is the same in function and formula, to the fifteenth digit', () => {
  const plan = compose(filled(compose(null)));
  const at = plan.table?.columns.indexOf('Predikat');
  const labels = plan.cells
    .filter(({ row, col, formula }) => row > 5 && col === at && formula !== undefined)
    .map(({ result }) => result);
  expect(labels).toEqual(GRID.map(({ expected }) => expected));
  const settings = planSetelan(SETELAN_BAWAAN, { name: 'Setelan', kertas: 'A3', tanggal: null });
  expect(new Engine().disagreements([plan, settings]).wrong).toEqual([]);
});
