import type { Place } from '../../cascade/cascade';
import { isNumerator } from '../../measure/defaults';
import type { Expression } from '../../measure/do';
import { targetAt } from '../../measure/measure';
import { TRIWULAN, type Akumulasi, type Triwulan } from '../../measure/quarters';
import { rowOf, satuanOf, valueRow } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { Baris } from '../../realisasi/table';
import type { Finding, Said } from '../../rules/rule';
import { capaianFindings } from './capaian';
import { nodeOf, placeOf, type Hitungan } from './hitungan';

/** What is wrong with the values of one indikator. */
export function valueFindings(hitungan: Hitungan, one: MeasuredIndikator): Finding[] {
  const [tooMuch, added] = [above100(one), addedUp(one)];
  // Where the numbers themselves are told, a capaian that comes of them is the same fault.
  const capaian = capaianFindings(hitungan, one).filter(
    ({ aturan }) => (!tooMuch && !added) || !OF_NUMBERS.includes(aturan),
  );
  return [
    zeroDenominator(one),
    tooMuch,
    added,
    ...capaian,
    withoutTarget(hitungan, one),
    ...skipped(hitungan, one),
    ...typedRows(one).flatMap((typed) => falling(one, typed)),
  ].filter((finding) => finding !== null);
}

const OF_NUMBERS = ['capaian-melampaui', 'angka-sama-tiap-triwulan'];

type Of = Said & Pick<Finding, 'aturan' | 'tingkat'>;

function finding({ item }: MeasuredIndikator, lokasi: Place, said: Of): Finding {
  return { ...said, simpul: nodeOf(item.simpul), lokasi: placeOf(lokasi) };
}

/** One finding for each ratio that divides by 0, naming the first quarter in which it does. */
function zeroDenominator(one: MeasuredIndikator): Finding | null {
  const quarter = TRIWULAN.find((n) => one.hasil[n].penyebutNol !== null);
  if (!one.kelompok || quarter === undefined) return null;
  const grave = TRIWULAN.some((n) => one.hasil[n].penyebutNol === 'nol');
  return finding(one, one.kelompok.main, {
    aturan: 'penyebut-nol',
    tingkat: grave ? 'kesalahan' : 'saran',
    kode: grave ? 'penyebut-nol/berpembilang' : 'penyebut-nol/belum-ada',
    data: { indikator: one.item.indikator, triwulan: quarter },
  });
}

/** A part is not more than its whole. A difference over something (growth) may be. */
function above100(one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur } = one;
  const { jenisDO, expression } = terukur.penjelasan;
  const isShare = jenisDO === 'rasio' && satuanOf(item, kelompok) === '%' && terukur.nilai === null;
  const quarter = TRIWULAN.find((n) => (one.hasil[n].realisasi ?? 0) > 100 + 1e-9);
  if (!kelompok || !isShare || quarter === undefined || !expression || !isPart(expression)) return null;
  return finding(one, kelompok.main, {
    aturan: 'pembilang-melebihi-penyebut',
    tingkat: 'peringatan',
    kode: 'pembilang-melebihi-penyebut',
    data: {
      indikator: item.indikator,
      triwulan: quarter,
      angka: one.hasil[quarter].realisasi ?? 0,
    },
  });
}

/** A formula times 100 without any difference in it. */
function isPart(expression: Expression): boolean {
  const has = (node: Expression, test: (one: Expression) => boolean): boolean =>
    test(node) || (node.kind === 'operasi' && (has(node.left, test) || has(node.right, test)));
  return (
    has(expression, (node) => node.kind === 'angka' && node.value === 100) &&
    !has(expression, (node) => node.kind === 'operasi' && node.operator === '−')
  );
}

/** In the form E.81 the quarters add up: percentages that were typed as they stood at each quarter add up to too much. */
function addedUp(one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur } = one;
  const typed = (terukur.nilai?.triwulan ?? []).filter((value) => value !== null);
  const sum = typed.reduce((total, value) => total + value, 0);
  const isForm = kelompok?.main.formulir !== undefined && satuanOf(item, kelompok) === '%';
  if (!isForm || typed.length < 2 || sum <= Math.max(100, terukur.target ?? 0) + 1e-9) return null;
  return finding(one, kelompok.main, {
    aturan: 'persentase-dijumlahkan',
    tingkat: 'peringatan',
    kode: 'persentase-dijumlahkan',
    data: { indikator: item.indikator, jumlah: sum },
  });
}

/** Where the cell of the target says something that cannot be read, that is the fault. */
function withoutTarget({ triwulan }: Hitungan, one: MeasuredIndikator): Finding | null {
  const { item, kelompok, terukur } = one;
  const rows = kelompok?.rows ?? [];
  const unread = rows.some(({ target, targetTriwulan }) =>
    [target, ...targetTriwulan].some((isian) => isian?.masalah),
  );
  const without = TRIWULAN.find(
    (n) => n <= triwulan && one.hasil[n].realisasi !== null && targetAt(terukur, n) === null,
  );
  // Targets of quarters that agree with no reading are a fault of their own.
  const untold = terukur.jenisTarget === 'tidak-cocok';
  if (!kelompok || unread || untold || without === undefined) return null;
  return finding(one, kelompok.main, {
    aturan: 'target-kosong',
    tingkat: 'peringatan',
    kode: 'target-kosong',
    data: { indikator: item.indikator },
  });
}

/** A row into which quarters are typed, and how they become one. */
interface Typed {
  readonly row: Baris;
  readonly akumulasi: Akumulasi;
  readonly kata: string | null;
}

function typedRows({ item, kelompok, terukur }: MeasuredIndikator): Typed[] {
  const rows = kelompok?.rows ?? [];
  const variables = item.penjelasan.variables.flatMap(({ kata, huruf }, i): Typed[] => {
    const row = rowOf(rows, kata, huruf);
    const filling = terukur.variables[i];
    return row && filling ? [{ row, akumulasi: filling.akumulasi, kata }] : [];
  });
  const value = valueRow(rows);
  if (!value || !terukur.nilai) return variables;
  return [{ row: value, akumulasi: terukur.nilai.akumulasi, kata: null }];
}

/**
 * A yearly score stands where it was told: only what adds up or is averaged misses a quarter. Variables that miss the
 * same quarters are one fault.
 */
function skipped({ tables }: Hitungan, one: MeasuredIndikator): Finding[] {
  const faults = new Map<string, Skipped>();
  for (const { row, akumulasi, kata } of typedRows(one)) {
    const filled = TRIWULAN.filter((n) => (row.triwulan[n - 1] ?? null) !== null);
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
  return [...faults.values()].map(({ row, first, ...data }) => {
    const columns = tables.find(({ lembar }) => lembar === row.lembar)?.kolom;
    const col = columns?.triwulan[first] ?? row.col;
    return finding(
      one,
      { lembar: row.lembar, row: row.row, col },
      {
        aturan: 'triwulan-terlewat',
        tingkat: 'saran',
        kode: 'triwulan-terlewat',
        data,
      },
    );
  });
}

/** What misses the same quarters, in the first row of it. */
interface Skipped {
  readonly row: Baris;
  readonly first: Triwulan;
  readonly kosong: readonly Triwulan[];
  readonly terisi: Triwulan;
  readonly kata: string[];
}

/** What goes on from earlier years and tells where it stands can only grow. */
function falling(one: MeasuredIndikator, { row, akumulasi, kata }: Typed): Finding[] {
  const { penjelasan } = one.item;
  if (kata === null || akumulasi !== 'terakhir' || !penjelasan.kumulatif || !isNumerator(penjelasan, kata))
    return [];
  const filled = row.triwulan.filter((isian) => isian?.angka != null);
  return filled.flatMap((isian, i) => {
    const before = filled[i - 1]?.angka ?? null;
    if (isian?.angka == null || before === null || isian.angka >= before) return [];
    return [
      finding(one, isian, {
        aturan: 'realisasi-turun',
        tingkat: 'peringatan',
        kode: 'realisasi-turun',
        data: { kata, dari: before, menjadi: isian.angka },
      }),
    ];
  });
}
