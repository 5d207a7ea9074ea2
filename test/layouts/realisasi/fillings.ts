import fc from 'fast-check';
import type { Cascade, Program, Sasaran } from '../../../src/cascade/cascade';
import { planRealisasi } from '../../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../../src/layouts/realisasi/read';
import { RUMUS } from '../../../src/layouts/setelan/items';
import { planSetelan } from '../../../src/layouts/setelan/plan';
import { readSetelan } from '../../../src/layouts/setelan/read';
import { SETELAN_BAWAAN, type Setelan } from '../../../src/measure/setelan';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { box, text } from '../../measure/sample';
import { drawn } from '../drawn';

/** Ways to measure: an indikator and its DO. */
const WAYS: readonly (readonly [indikator: string, teksDO: string | null])[] = [
  ['Persentase layanan', 'jumlah layanan selesai dibagi jumlah seluruh layanan dikali 100'],
  ['Persentase usulan', 'jumlah usulan selesai dibagi jumlah usulan yang diajukan dikali 100'],
  ['Persentase ASN', 'jumlah ASN dilatih dibagi jumlah ASN dikali 100 (kumulatif dari tahun sebelumnya)'],
  ['Pertumbuhan', '(nilai ini - nilai lalu) / nilai lalu x 100'],
  ['Indeks', '40% x nilai A + 60% x nilai B'],
  ['Angka kasus', 'jumlah kasus dibagi jumlah penduduk dikali 1.000'],
  ['Persentase K', 'konversi nilai IP ASN komponen kompetensi'],
  ['Persentase D', 'konversi nilai IP ASN komponen disiplin'],
  ['Persentase capaian', 'Rerata capaian Program 1'],
  ['Jumlah laporan', null],
  ['Jumlah gedung yang dipelihara', null],
  ['Persentase tanpa DO', null],
  ['Nilai SAKIP', 'hasil evaluasi Inspektorat'],
  ['Indeks Kepuasan Masyarakat', 'hasil survei'],
];

const way = fc.constantFrom(...WAYS);
const indikator = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(way) },
  { weight: 1, arbitrary: fc.tuple(way, way) },
);

function boxOf(list: readonly (readonly [string, string | null])[], kinerja: string) {
  const rows = list.map(([teks, teksDO], i) => ({ teks: i === 0 ? teks : `${teks} kedua`, do: teksDO }));
  return box({ kinerja, indikator: rows, pemilik: ['Kabid'] });
}

type Anak = readonly (readonly (readonly [string, string | null])[])[];

function sasaranOf(own: readonly (readonly [string, string | null])[], anak: Anak): Omit<Sasaran, 'nomor'> {
  return {
    ...boxOf(own, 'Meningkatnya layanan'),
    program: anak.map((list, i): Program => ({
      ...boxOf(list, 'Terlaksananya program'),
      nama: text(`Program ${i + 1}`),
      indukIndikator: null,
      kegiatan: [],
    })),
  };
}

/** A Sasaran that is measured by itself, or by the mean of its Program. */
const sasaran = fc.oneof(
  indikator.map((own) => sasaranOf(own, [])),
  fc.array(indikator, { minLength: 1, maxLength: 2 }).map((anak) => {
    const names = anak.map((_, i) => `Program ${i + 1}`);
    return sasaranOf([['Capaian', `Rerata capaian ${names.join(', ')}`]], anak);
  }),
);

const number = fc.oneof(
  fc.constantFrom(0, 0, 1, 5, 100, -5, 0.5),
  fc.integer({ min: 1, max: 500 }),
  fc.integer({ min: -1_000_000, max: 10_000_000 }).map((n) => n / 10_000),
);

/** What a person types into a cell. */
type Input = string | number | undefined;

/** Stands for an error: what is left of a formula of his own. */
const GALAT = 'galat';

const angka: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 9, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom('12 orang', '85,5 %', '1.234', 'belum', '-') },
  { weight: 1, arbitrary: fc.constant(GALAT) },
);

const AKUMULASI = fc.constantFrom(
  'jumlah',
  'terakhir',
  'rata-rata',
  'Jumlah',
  ' terakhir ',
  'total',
  undefined,
);
const POLARITAS = fc.constantFrom('maksimal', 'minimal', 'Minimal ', undefined);
const UNTOUCHED = ['Satuan', 'Bukti Dukung', 'Catatan'];

const quarter: fc.Arbitrary<Input> = fc.constantFrom(undefined, 1, 2, 3, 4, '2', 'III', 'sekarang', GALAT);

const setelan: fc.Arbitrary<Record<string, Input>> = fc.record({
  'Rumus capaian polaritas minimal': fc.constantFrom(RUMUS.selisih, RUMUS.perbandingan, undefined),
  'Bobot IP ASN kompetensi': fc.constantFrom(undefined, 12.5, 40, 'empat puluh', GALAT),
  'Bobot IP ASN disiplin': fc.constantFrom(undefined, 5, 7.25, '7,25'),
  'Akumulasi penyebut rasio': fc.constantFrom('jumlah', 'terakhir', 'rata-rata', undefined),
  'Akumulasi jumlah yang tetap': fc.constantFrom('jumlah', 'terakhir', undefined),
  'Akumulasi nilai dan persentase': fc.constantFrom('jumlah', 'terakhir', 'rata-rata', 'rerata'),
});

/** A Realisasi sheet and its Setelan, filled in at random; their formulas hold the results that our functions give. */
export function filledSheets(fillings: number, index: number): SheetPlan[] {
  const [seed, names] = [2026 + index, { name: `Realisasi ${index}`, setelan: `Setelan ${index}` }];
  const cascade = cascadeOf(fc.sample(sasaran, { numRuns: fillings, seed }));
  const targetTriwulan = index % 2 === 0;
  const compose = (chosen: Setelan, from: SheetPlan | null): SheetPlan => {
    const table = from && readRealisasi(drawn(from));
    const plan = planRealisasi(cascade, table ? [table] : [], {
      ...{ name: names.name, namaTabel: `Realisasi_${index}`, namaSetelan: names.setelan },
      ...{ setelan: chosen, proses: false, kertas: 'A3', tanggal: null },
    });
    // Many sheets share one workbook: names are given as composing into an open workbook gives them.
    return { ...plan, names: plan.names?.map((one) => ({ ...one, name: `${one.name}_${index}` })) ?? [] };
  };
  const options = { name: names.setelan, kertas: 'A3', tanggal: null } as const;
  const standard: Setelan = { ...SETELAN_BAWAAN, targetTriwulan };
  const settings = typedInto(planSetelan(standard, options), settingsInputs(seed));
  const filled = typedInto(compose(standard, null), tableInputs(seed));
  const chosen = readSetelan({ sheets: [drawn(settings)] });
  return [withResults(filled, compose(chosen, filled)), withResults(settings, planSetelan(chosen, options))];
}

function cascadeOf(list: readonly Omit<Sasaran, 'nomor'>[]): Cascade {
  return {
    ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null },
    tujuan: null,
    sasaran: list.map((one, i) => ({ ...one, nomor: i + 1 })),
  };
}

type Inputs = (plan: SheetPlan, cell: PlanCell) => Input | null;

/** One value after the other, without an end. */
function endless(arbitrary: fc.Arbitrary<Input>): () => Input {
  const values = fc.sample(arbitrary, { numRuns: 5003, seed: 4 });
  let at = 0;
  return () => values[at++ % values.length];
}

const NUMBERS = endless(angka);
const LISTS: Readonly<Record<string, () => Input>> = {
  Akumulasi: endless(AKUMULASI),
  Polaritas: endless(POLARITAS),
};

const TARGET_HEADS = ['Target', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'];

/** Targets of the year and of the quarters that belong together, row after row; null: at random. */
const TARGETS: readonly (readonly Input[] | null)[] = [
  null,
  [12, 3, 3, 3, 3],
  [95, 20, 45, 70, 95],
  [undefined, 3, 3, 3, 3],
  [undefined, 3, 6, 9, 12],
  [12, 0, 0, 0, 12],
  [0.6, 0.1, 0.2, 0.1, 0.2],
  [12, undefined, 6, undefined, 6],
  [undefined, undefined, 6, undefined, 12],
  [12, 3, GALAT, 3, 6],
  ['12', 3, 3, 3, 3],
  [undefined, 20, 45, 45, 95],
];

/** A value for every cell to be typed in; null leaves a cell as it is. */
function tableInputs(seed: number): Inputs {
  const [current] = fc.sample(quarter, { numRuns: 1, seed });
  return ({ table, names = [] }, { row, col, style }) => {
    const head = table?.columns[col] ?? '';
    if (names.some((name) => name.row === row && name.col === col)) return current;
    if (row <= (table?.span.row ?? 0) || style.locked !== false || UNTOUCHED.includes(head)) return null;
    const targets = TARGETS[row % TARGETS.length];
    const target = TARGET_HEADS.indexOf(head);
    if (target >= 0 && targets) return targets[target];
    return (LISTS[head] ?? NUMBERS)();
  };
}

function settingsInputs(seed: number): Inputs {
  const [typed = {}] = fc.sample(setelan, { numRuns: 1, seed });
  return ({ cells }, { row, col }) => {
    const nama = col === 1 ? cells.find((cell) => cell.row === row && cell.col === 0)?.value : undefined;
    return typeof nama === 'string' && nama in typed ? typed[nama] : null;
  };
}

function typedInto(plan: SheetPlan, inputs: Inputs): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cell): PlanCell => {
      const input = inputs(plan, cell);
      // The current quarter keeps its formula where nothing is chosen.
      if (input === null || (input === undefined && cell.formula !== undefined)) return cell;
      const { row, col, style } = cell;
      if (input === GALAT) return { row, col, style, formula: '1/0', result: '#DIV/0!' };
      return { row, col, style, ...(input !== undefined && { value: input }) };
    }),
  };
}

/** The formulas of the sheet that was typed into, with the results of the sheet that is composed from it. */
function withResults(filled: SheetPlan, composed: SheetPlan): SheetPlan {
  const at = new Map(composed.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  return {
    ...filled,
    cells: filled.cells.map((cell) => {
      const again = at.get(`${cell.row},${cell.col}`);
      if (cell.formula === undefined || cell.formula === '1/0') return cell;
      return { ...cell, result: again?.formula === undefined ? (again?.value ?? '') : (again.result ?? '') };
    }),
  };
}
