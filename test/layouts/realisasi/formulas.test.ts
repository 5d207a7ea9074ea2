import fc from 'fast-check';
import type { Cascade, Program } from '../../../src/cascade/cascade';
import { planRealisasi, type RealisasiOptions } from '../../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../../src/layouts/realisasi/read';
import { planSetelan } from '../../../src/layouts/setelan/plan';
import { SETELAN_BAWAAN, type Setelan } from '../../../src/measure/setelan';
import type { TabelRealisasi } from '../../../src/realisasi/table';
import { cellName } from '../../../src/workbook/address';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { box, sampleCascade, text } from '../../measure/sample';
import { runs } from '../../support/runs';
import { drawn } from '../drawn';
import { Engine } from './engine';
import { sheetOf } from './table';

function program(
  name: string,
  indikator: string,
  teksDO: string | null,
  second: string | null = null,
): Program {
  const list = [{ teks: indikator, do: teksDO }, ...(second === null ? [] : [{ teks: second, do: null }])];
  return {
    ...box({ kinerja: `Terlaksananya ${name}`, indikator: list, pemilik: ['Kabid'] }),
    nama: text(`Program ${name}`),
    indukIndikator: null,
    kegiatan: [],
  };
}

/** One node for each way to measure. */
const CASCADE: Cascade = {
  judul: null,
  perangkatDaerah: null,
  kabupaten: null,
  tahun: null,
  penandatangan: null,
  tujuan: null,
  sasaran: [
    {
      ...box({
        kinerja: 'Meningkatnya semua',
        indikator: [
          { teks: 'Persentase K', do: 'konversi nilai IP ASN komponen kompetensi' },
          { teks: 'Persentase capaian', do: 'Rerata capaian Program A, Program B, Program C dan Program D' },
        ],
        pemilik: ['Kepala'],
      }),
      nomor: 1,
      program: [
        program('A', 'Persentase A', 'jumlah A dibagi jumlah B dikali 100 (kumulatif dari tahun sebelumnya)'),
        program('B', 'Jumlah B', null, 'Persentase tanpa DO'),
        program('C', 'Pertumbuhan', '(nilai ini - nilai lalu) / nilai lalu x 100'),
        program('D', 'Indeks', '40% x nilai A + 60% x nilai B'),
        program('E', 'Nilai SAKIP', 'hasil evaluasi Inspektorat'),
        program('F', 'Persentase F', 'Rerata capaian Program G'),
        program('G', 'Persentase G', 'Rerata capaian Program F'),
      ],
    },
  ],
};

function options(setelan: Setelan): RealisasiOptions {
  return {
    name: 'Realisasi',
    namaTabel: 'Realisasi',
    namaSetelan: 'Setelan',
    setelan,
    proses: false,
    kertas: 'A3',
    tanggal: null,
  };
}

const number = fc.oneof(
  fc.constantFrom(0, 1, 10, 100, -5, 0.5),
  fc.integer({ min: 0, max: 500 }),
  fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => Number(value.toFixed(4))),
);
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom('12 orang', 'belum', '-') },
);
const akumulasi = fc.constantFrom('jumlah', 'terakhir', 'rata-rata');
const polaritas = fc.constantFrom('maksimal', 'minimal');

type Value = string | number | undefined;

/** Something to type into every input cell of a composed sheet, and a quarter to choose. */
interface Inputs {
  readonly cells: readonly PlanCell[];
  readonly values: fc.Arbitrary<Value[]>;
}

function inputsOf({ table, names = [], cells }: SheetPlan): Inputs {
  const columns = table?.columns ?? [];
  const head = table?.span.row ?? 0;
  const inputs = cells.filter(({ row, col, style }) => {
    const current = names.some((name) => name.row === row && name.col === col);
    return current || (row > head && style.locked === false && !IGNORED.includes(columns[col] ?? ''));
  });
  const values = inputs.map(({ row, col }): fc.Arbitrary<Value> => {
    if (row < head) return fc.constantFrom(undefined, 1, 2, 3, 4);
    if (columns[col] === 'Akumulasi') return akumulasi;
    return columns[col] === 'Polaritas' ? polaritas : typed;
  });
  return { cells: inputs, values: fc.tuple(...values) };
}

const IGNORED = ['Satuan', 'Bukti Dukung', 'Catatan'];

/** The sheet with these values in its input cells. */
function filledWith(plan: SheetPlan, inputs: readonly PlanCell[], values: readonly Value[]): SheetPlan {
  const typedAt = new Map(inputs.map((cell, i) => [cell, values[i]]));
  return {
    ...plan,
    cells: plan.cells.map((cell): PlanCell => {
      const value = typedAt.get(cell);
      // The current quarter keeps its formula where nothing is chosen.
      if (!typedAt.has(cell) || (value === undefined && cell.formula !== undefined)) return cell;
      const { row, col, style } = cell;
      return { row, col, style, ...(value !== undefined && { value }) };
    }),
  };
}

/** The cells of a head in the rows of an indikator, by Komponen. */
function cellsOf({ cells, table }: SheetPlan, indikator: string, head: string): Record<string, PlanCell> {
  const at = (name: string) => table?.columns.indexOf(name) ?? 0;
  const cell = (row: number, name: string) => cells.find((one) => one.row === row && one.col === at(name));
  const rows = cells.filter(({ col, value }) => col === at('Indikator') && value === indikator);
  return Object.fromEntries(
    rows.flatMap(({ row }) => {
      const found = cell(row, head);
      return found ? [[String(cell(row, 'Komponen')?.value), found]] : [];
    }),
  );
}

/** The sheet with a value typed at a head and Komponen of an indikator. */
function typedAt(plan: SheetPlan, typing: readonly (readonly [string, string, string, number | string])[]) {
  const values = new Map(
    typing.map(([indikator, komponen, head, value]) => [cellsOf(plan, indikator, head)[komponen], value]),
  );
  const inputs = plan.cells.filter((cell) => values.has(cell));
  return filledWith(
    plan,
    inputs,
    inputs.map((cell) => values.get(cell)),
  );
}

/** Whether the four cells that a formula chooses from catch their errors. */
function workOf({ cells }: SheetPlan, row: number, chosen = ''): boolean[] {
  const names = [...chosen.matchAll(/[A-Z]{1,2}(?=\d+[,)])/g)].map(([name]) => name);
  return names.map((name) => {
    const cell = cells.find((one) => one.row === row && cellName(one.row, one.col) === `${name}${row + 1}`);
    return cell?.formula?.includes('IFERROR(') ?? false;
  });
}

/** The sheet composed again from what was typed into it, with its settings. */
function composedAgain(cascade: Cascade, filled: SheetPlan, setelan: Setelan): SheetPlan[] {
  const table = readRealisasi(drawn(filled));
  return [
    planRealisasi(cascade, table ? [table] : [], options(setelan)),
    planSetelan(setelan, { name: 'Setelan', kertas: 'A3', tanggal: null }),
  ];
}

const setelan = fc.record({
  rumusMinimal: fc.constantFrom('selisih' as const, 'perbandingan' as const),
});

test('every computed cell holds a formula that gives what the functions give', () => {
  const empty = planRealisasi(CASCADE, [], options(SETELAN_BAWAAN));
  const { cells, values } = inputsOf(empty);
  const engine = new Engine();
  fc.assert(
    fc.property(values, setelan, (typedValues, chosen) => {
      const filled = filledWith(empty, cells, typedValues);
      const { wrong } = engine.disagreements(
        composedAgain(CASCADE, filled, { ...SETELAN_BAWAAN, ...chosen }),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('so it is for the sample', () => {
  const empty = planRealisasi(sampleCascade(), [], options(SETELAN_BAWAAN));
  const { cells, values } = inputsOf(empty);
  const [typedValues = []] = fc.sample(values, { numRuns: 1, seed: 7 });
  const plans = composedAgain(sampleCascade(), filledWith(empty, cells, typedValues), SETELAN_BAWAAN);
  const { count, wrong } = new Engine().disagreements(plans);
  expect([count > 1000, wrong]).toEqual([true, []]);
});

test('targets by quarter', () => {
  const setelan: Setelan = { ...SETELAN_BAWAAN, targetTriwulan: true };
  const filled = typedAt(planRealisasi(CASCADE, [], options(setelan)), [
    ...[['Jumlah B', 'nilai', 'Target', 200] as const, ['Jumlah B', 'nilai', 'Target TW IV', 200] as const],
    ['Jumlah B', 'nilai', 'Target TW II', 100],
    ...[['Jumlah B', 'nilai', 'TW I', 40] as const, ['Jumlah B', 'nilai', 'TW II', 50] as const],
  ]);
  const plans = composedAgain(CASCADE, filled, setelan);
  const [plan = filled] = plans;
  expect(plan.table?.columns.slice(-4)).toEqual([
    'Target TW I',
    'Target TW II',
    'Target TW III',
    'Target TW IV',
  ]);
  const result = (head: string) => cellsOf(plan, 'Jumlah B', head).nilai?.result;
  expect([result('Capaian'), result('Predikat')]).toEqual([90, 'Tinggi']);
  expect(new Engine().disagreements(plans).wrong).toEqual([]);
});

test('the predikat of a value stands right of the table, by the scale of its own', () => {
  const shown = (value: number): unknown[] => {
    const filled = typedAt(planRealisasi(CASCADE, [], options(SETELAN_BAWAAN)), [
      ...[['Nilai SAKIP', 'nilai', 'TW I', value] as const, ['Nilai SAKIP', 'nilai', 'Target', 100] as const],
    ]);
    const plans = composedAgain(CASCADE, filled, SETELAN_BAWAAN);
    expect(new Engine().disagreements(plans).wrong).toEqual([]);
    const [plan = filled] = plans;
    const row = cellsOf(plan, 'Nilai SAKIP', 'Predikat').nilai?.row;
    const head = plan.cells.find(({ value: text }) => text === 'Predikat nilai')?.col;
    const own = plan.cells.filter(({ col, formula }) => col === head && formula !== undefined);
    return [
      own.length,
      own[0]?.row === row,
      own[0]?.result,
      cellsOf(plan, 'Nilai SAKIP', 'Predikat').nilai?.result,
    ];
  };
  // What equals a bound of SAKIP has not reached it.
  expect([80, 80.01, 90, 100, 100.5, -1, 30].map((value) => shown(value).slice(2))).toEqual([
    ['BB', 'Tinggi'],
    ['A', 'Tinggi'],
    ['A', 'Tinggi'],
    ['AA', 'Sangat Tinggi'],
    ['', 'Sangat Tinggi'],
    ['', 'Sangat Rendah'],
    ['D', 'Sangat Rendah'],
  ]);
  expect(shown(72)).toEqual([1, true, 'BB', 'Sedang']);
});

test.each([
  ['shares', 12, [3, 3, 3, 3], ['bagian', 12, 3, 6, 9, 12]],
  ['cumulative', 12, [3, 6, 9, 12], ['kumulatif', 12, 3, 6, 9, 12]],
  ['a quarter left out falls back on the year', 12, [null, 6, null, 12], ['kumulatif', 12, 12, 6, 12, 12]],
  ['shares without a year', null, [3, 3, 3, 3], ['bagian', 12, 3, 6, 9, 12]],
  ['rising without a year', null, [3, 6, 9, 12], ['tidak cocok', '', '', '', '', '']],
  ['neither', 12, [3, 3, 3, 4], ['tidak cocok', 12, '', '', '', 12]],
  ['the year alone', 12, [null, null, null, null], ['', 12, 12, 12, 12, 12]],
])('targets by quarter, %s: the sheet says which kind they are', (_, tahun, quarters, expected) => {
  const setelan: Setelan = { ...SETELAN_BAWAAN, targetTriwulan: true };
  const targets = quarters.map(
    (value, i) => [`Target TW ${['I', 'II', 'III', 'IV'][i] ?? ''}`, value] as const,
  );
  const typed = [['Target', tahun] as const, ...targets].flatMap(([head, value]) =>
    value === null ? [] : [['Jumlah B', 'nilai', head, value] as const],
  );
  const filled = typedAt(planRealisasi(CASCADE, [], options(setelan)), [
    ...typed,
    ['Jumlah B', 'nilai', 'TW I', 3],
  ]);
  const plans = composedAgain(CASCADE, filled, setelan);
  const [plan = filled] = plans;
  const { table, cells } = plan;
  const row = cells.find(
    ({ value, col }) => value === 'Jumlah B' && col === table?.columns.indexOf('Indikator'),
  )?.row;
  const head = cells.find(({ value }) => value === 'Jenis target TW')?.col ?? 0;
  const shown = [0, 1, 2, 3, 4, 5].map(
    (i) => cells.find((cell) => cell.row === row && cell.col === head + i)?.result,
  );
  expect(shown).toEqual(expected);
  expect(new Engine().disagreements(plans).wrong).toEqual([]);
});

test.each([
  // 9.1 / 10 x 100 is 90.99999999999999 in binary fractions.
  [9.1, 10, 'Sangat Tinggi'],
  [909_999_999_999_999, 1e15, 'Tinggi'],
  [57, 75, 'Tinggi'],
  [7_599_999_999_999, 10_000_000_000_000, 'Sedang'],
])('%d of %d: the sheet gives the predikat of the function at its limits', (realisasi, target, expected) => {
  const filled = typedAt(planRealisasi(CASCADE, [], options(SETELAN_BAWAAN)), [
    ['Jumlah B', 'nilai', 'Target', target],
    ['Jumlah B', 'nilai', 'TW I', realisasi],
  ]);
  const plans = composedAgain(CASCADE, filled, SETELAN_BAWAAN);
  const [plan = filled] = plans;
  expect(cellsOf(plan, 'Jumlah B', 'Predikat').nilai?.result).toBe(expected);
  expect(new Engine().disagreements(plans).wrong).toEqual([]);
  // Engines may compare by 15 digits of their own accord; the formula does not lean on it.
  const level = plan.cells.filter(({ formula }) => formula?.includes('SUMPRODUCT'));
  expect(level.length).toBeGreaterThan(0);
  expect(level.filter(({ formula }) => !/<=?ROUND\(\$[A-Z]+\d+,13\)\)\*1/.test(formula ?? ''))).toEqual([]);
});

test('a value typed in a table beside ours gets its row, and counts before what the variables give', () => {
  const beside = sheetOf(
    [
      ['Indikator', 'TW I'],
      ['Persentase A', 77],
    ],
    { name: 'Milik kami' },
  );
  const theirs = readRealisasi(beside);
  const empty = planRealisasi(CASCADE, [], options(SETELAN_BAWAAN));
  const tables = [readRealisasi(drawn(empty)), theirs].filter((table): table is TabelRealisasi => !!table);
  const withRow = planRealisasi(CASCADE, tables, options(SETELAN_BAWAAN));
  expect(Object.keys(cellsOf(withRow, 'Persentase A', 'TW I'))).toEqual(['a', 'b', 'nilai', 'hasil']);
  const filled = typedAt(withRow, [
    ['Persentase A', 'a', 'TW I', 30],
    ['Persentase A', 'b', 'TW I', 60],
  ]);
  const results = (from: SheetPlan) => {
    const plans = composedAgain(CASCADE, from, SETELAN_BAWAAN);
    expect(new Engine().disagreements(plans).wrong).toEqual([]);
    return cellsOf(plans[0] ?? from, 'Persentase A', 'Realisasi').hasil?.result;
  };
  expect(results(filled)).toBe(77);
  const emptied = filledWith(
    filled,
    [cellsOf(filled, 'Persentase A', 'TW I').nilai].filter((cell) => cell !== undefined),
    [undefined],
  );
  expect(results(emptied)).toBe(50);
});

test('a mean that leads back to itself, or names what is not known, holds no formula', () => {
  const more = program('H', 'Persentase H', 'Rerata capaian Program B dan Program Z');
  const [sasaran] = CASCADE.sasaran;
  const cascade = {
    ...CASCADE,
    sasaran: sasaran ? [{ ...sasaran, program: [...sasaran.program, more] }] : [],
  };
  const plan = planRealisasi(cascade, [], options(SETELAN_BAWAAN));
  for (const indikator of ['Persentase F', 'Persentase G', 'Persentase H']) {
    const cells = Object.values(cellsOf(plan, indikator, 'TW I'));
    expect(cells.map(({ formula }) => formula)).toEqual([undefined, undefined]);
  }
});

test('an empty sheet shows nothing, never 0', () => {
  const [plan] = composedAgain(CASCADE, planRealisasi(CASCADE, [], options(SETELAN_BAWAAN)), SETELAN_BAWAAN);
  const columns = plan?.table?.columns ?? [];
  const results = plan?.cells.filter(
    ({ row, col }) => row > 5 && ['TW I', 'Realisasi', 'Capaian', 'Predikat'].includes(columns[col] ?? ''),
  );
  expect(new Set(results?.map(({ result }) => result ?? ''))).toEqual(new Set(['']));
});

test('a ratio whose unit says percent is × 100 in the sheet too, as soon as it says so', () => {
  const own = program('H', 'Cakupan imunisasi', 'jumlah bayi lengkap imunisasi dibagi jumlah seluruh bayi');
  const [sasaran] = CASCADE.sasaran;
  const cascade = { ...CASCADE, sasaran: sasaran ? [{ ...sasaran, program: [own] }] : [] };
  const shown = (satuan: string) => {
    const filled = typedAt(planRealisasi(cascade, [], options(SETELAN_BAWAAN)), [
      ['Cakupan imunisasi', 'a', 'TW I', 180],
      ['Cakupan imunisasi', 'b', 'TW I', 200],
      ['Cakupan imunisasi', 'hasil', 'Target', 95],
      ['Cakupan imunisasi', 'hasil', 'Satuan', satuan],
    ]);
    const plans = composedAgain(cascade, filled, SETELAN_BAWAAN);
    const formulas = (plan: SheetPlan | undefined) => plan?.cells.map(({ formula }) => formula);
    // The formulas were there before the unit was typed.
    expect(formulas(plans[0])).toEqual(formulas(filled));
    expect(new Engine().disagreements(plans).wrong).toEqual([]);
    return cellsOf(plans[0] ?? filled, 'Cakupan imunisasi', 'Realisasi').hasil?.result;
  };
  expect(['%', 'Persen', 'rasio', ''].map(shown)).toEqual([90, 90, 0.9, 0.9]);
});

test('what overflows shows nothing in the sheet, as in the functions', () => {
  const filled = typedAt(planRealisasi(CASCADE, [], options(SETELAN_BAWAAN)), [
    ...[['Jumlah B', 'nilai', 'TW I', 9e307] as const, ['Jumlah B', 'nilai', 'TW II', 9e307] as const],
    ['Persentase A', 'a', 'TW I', 9e307],
    ['Persentase A', 'b', 'TW I', 1],
    ...[['Nilai SAKIP', 'nilai', 'TW I', 9e307] as const, ['Nilai SAKIP', 'nilai', 'Target', 0.001] as const],
  ]);
  const plans = composedAgain(CASCADE, filled, SETELAN_BAWAAN);
  const [plan = filled] = plans;
  const shown = (indikator: string, head: string) =>
    Object.values(cellsOf(plan, indikator, head)).map(({ result }) => result);
  expect(shown('Jumlah B', 'Realisasi')).toEqual(['']);
  expect(shown('Persentase A', 'Realisasi').at(-1)).toEqual('');
  expect(shown('Nilai SAKIP', 'Capaian')).toEqual(['']);
  // Excel and LibreOffice have an error for what overflows; the engine goes on with infinity.
  for (const head of ['Realisasi', 'Capaian'])
    for (const { row, col, formula } of Object.values(cellsOf(plan, 'Jumlah B', head)))
      expect([row, col, workOf(plan, row, formula)]).toEqual([row, col, [true, true, true, true]]);
});
