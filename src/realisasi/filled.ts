import { textKey } from '../cascade/text';
import { akumulasiOf, defaultAkumulasi, isCount, isNumerator, sumberNilai } from '../measure/defaults';
import { inUnit } from '../measure/do';
import type { IndikatorCascade } from '../measure/indikator';
import type { Terukur } from '../measure/measure';
import { percentShown } from '../measure/number';
import { perTriwulan, quarterList, type Akumulasi, type Filling } from '../measure/quarters';
import type { Setelan } from '../measure/setelan';
import { akumulasiByTargets, readTargets, type Targets } from '../measure/target';
import { isPercentUnit } from '../measure/units';
import type { Isian } from './entry';
import type { Kelompok } from './group';
import { HASIL, NILAI, type Baris } from './table';

/** What was typed for an indikator, as measuring needs it; null rows: nothing was. */
export function terukurOf(item: IndikatorCascade, group: Kelompok | null, setelan: Setelan): Terukur {
  const { penjelasan, rujukan, simpul } = item;
  const rows = group?.rows ?? [];
  const target = group?.main.target ?? rows.find((row) => row.target)?.target ?? null;
  const satuan = satuanOf(item, group);
  const percent = satuan === '%';
  const targets = readTargets(
    numberOf(target, percent),
    group ? quarterList(group.main.targetTriwulan).map((isian) => numberOf(isian, percent)) : [],
    !percent && isCount(item),
  );
  return {
    kode: simpul.kode,
    penjelasan: inUnit(penjelasan, satuan),
    polaritas: group?.main.polaritas ?? 'maksimal',
    target: targets.tahun,
    targetTriwulan: targets.triwulan,
    jenisTarget: targets.jenis,
    nilai: typedValue(item, rows, setelan, { percent, targets }),
    variables: penjelasan.variables.map(({ kata, huruf }) =>
      variable(item, rowOf(rows, kata, huruf), kata, setelan),
    ),
    simpul: rujukan?.tidakPasti.length === 0 ? rujukan.simpul.map(({ kode }) => kode) : [],
  };
}

/** The unit typed in the sheet, else the one that the texts tell. */
export function satuanOf({ penjelasan }: IndikatorCascade, group: Kelompok | null): string | null {
  const typed = group?.main.satuan ?? '';
  if (typed === '') return penjelasan.satuan;
  return isPercentUnit(typed) ? '%' : typed;
}

/** The row of a variable: by its words; by its letter only in a table that has no words for it. */
export function rowOf(rows: readonly Baris[], kata: string, huruf: string): Baris | null {
  const variables = rows.filter(({ komponen }) => komponen !== HASIL && komponen !== NILAI);
  return (
    variables.find(({ keterangan }) => textKey(keterangan) === textKey(kata)) ??
    variables.find(({ komponen, keterangan }) => komponen === huruf && WORDLESS.test(keterangan)) ??
    null
  );
}

/** What stands for the words of a variable where a table has only columns for both halves of a ratio. */
const WORDLESS = /^(?:pembilang|penyebut)?$/iu;

/** The row whose quarters hold the value itself: `nilai`, or the only row of a table without komponen. */
export function valueRow(rows: readonly Baris[]): Baris | null {
  const hasOwnRows = rows.some(({ komponen }) => komponen !== HASIL && komponen !== NILAI);
  return rows.find(({ komponen }) => komponen === NILAI) ?? (hasOwnRows ? null : (rows[0] ?? null));
}

/** The value itself, where the rows hold one: also where its DO could be computed, but nobody typed variables. */
function typedValue(
  item: IndikatorCascade,
  rows: readonly Baris[],
  setelan: Setelan,
  { percent, targets }: { readonly percent: boolean; readonly targets: Targets },
): Filling | null {
  const { penjelasan } = item;
  const row = valueRow(rows);
  const computed = penjelasan.expression !== null || penjelasan.names !== null;
  if (!row || (computed && quarterList(row.triwulan).every((isian) => isian?.angka == null))) return null;
  const triwulan = perTriwulan((n) => numberOf(row.triwulan[n], percent));
  const typed = quarterList(triwulan);
  const standard = row.akumulasi ?? defaultOf(item, row, { triwulan: typed, target: targets.tahun }, setelan);
  const isTold = row.akumulasi !== null || !row.foreign || standard !== 'jumlah';
  const akumulasi = isTold ? standard : akumulasiByTargets(typed, targets);
  // Two readings lie equally near to the targets: neither is taken.
  if (akumulasi === null) return { akumulasi: standard, saldo: null, triwulan: perTriwulan(() => null) };
  return { akumulasi, saldo: null, triwulan };
}

/** By the words; what they hold for a stock adds up in a table of the user's own where a quarter is below half the target. */
function defaultOf(
  item: IndikatorCascade,
  { foreign = false }: Baris,
  { triwulan, target }: { readonly triwulan: readonly (number | null)[]; readonly target: number | null },
  setelan: Setelan,
): Akumulasi {
  const sumber = sumberNilai(item);
  const stands = target !== null && triwulan.every((value) => value === null || value >= target / 2);
  return akumulasiOf(sumber === 'jumlahTetap' && foreign && !stands ? 'jumlah' : sumber, setelan);
}

function variable(
  { penjelasan }: IndikatorCascade,
  row: Baris | null,
  kata: string,
  setelan: Setelan,
): Filling {
  const opening = penjelasan.kumulatif && isNumerator(penjelasan, kata);
  return {
    akumulasi: row?.akumulasi ?? defaultAkumulasi(penjelasan, kata, setelan),
    saldo: opening ? (row?.tahunLalu?.angka ?? null) : null,
    triwulan: perTriwulan((n) => row?.triwulan[n]?.angka ?? null),
  };
}

/** A percent cell (0.855 shown as 85.5 %) is 85.5 where the indikator is a percentage. */
function numberOf(isian: Isian | null, percent: boolean): number | null {
  const angka = isian?.angka ?? null;
  return angka !== null && percent && isian?.persen ? percentShown(angka) : angka;
}
