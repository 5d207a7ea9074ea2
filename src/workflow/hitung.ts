import type { Place } from '../cascade/cascade';
import { jenisOf } from '../cascade/jenis';
import { groupBy } from '../cascade/list';
import type { Reading, Sumber } from '../cascade/reading';
import { textKey } from '../cascade/text';
import { readRealisasi } from '../layouts/realisasi/read';
import { readSetelan } from '../layouts/setelan/read';
import { readTabel } from '../layouts/tabel/read';
import type { Polaritas } from '../measure/capaian';
import type { JenisDO } from '../measure/do';
import { indikatorOf, type IndikatorCascade, type Simpul } from '../measure/indikator';
import { capaianSimpul, targetAt, ukur, type Hasil, type Terukur } from '../measure/measure';
import { percentShown } from '../measure/number';
import {
  predikat,
  predikatNilai,
  SKALA_CAPAIAN,
  skalaNilaiOf,
  type PredikatNilai,
} from '../measure/predikat';
import { latestFilled, TRIWULAN, type Triwulan } from '../measure/quarters';
import type { Setelan } from '../measure/setelan';
import type { Isian } from '../realisasi/entry';
import { itemOf, nodesIn, satuanOf, terukurOf } from '../realisasi/filled';
import { kelompokOf, type Kelompok } from '../realisasi/group';
import { pairWithTables } from '../realisasi/pairing';
import type { TabelRealisasi } from '../realisasi/table';
import { inOwnUnits } from '../realisasi/units';
import type { Finding } from '../rules/rule';
import type { WorkbookContent } from '../workbook/sheet';
import { temuanHitung } from './hitung-temuan';
import { sumberOf } from './sumber';

export interface HitungOptions {
  /** Default: the quarter chosen in the Realisasi sheet, else the latest filled one, else I. */
  readonly triwulan?: Triwulan;
}

/** One indikator with its results. */
export interface IndikatorTerhitung {
  readonly simpul: Simpul;
  readonly uraian: string;
  readonly pemilik: readonly string[];
  readonly indikator: string;
  readonly teksDO: string | null;
  readonly bentukNormal: string;
  readonly jenisDO: JenisDO;
  readonly satuan: string | null;
  readonly polaritas: Polaritas;
  readonly target: number | null;
  /** At the end of quarters I to IV; null where nothing is filled up to then. */
  readonly triwulan: readonly ({
    readonly realisasi: number;
    readonly capaian: number | null;
    readonly sementara: boolean;
  } | null)[];
  /** At the end of the current quarter. */
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly predikat: string | null;
  /** Of the value itself, by a scale of its own: SAKIP, IKM, IP ASN. */
  readonly predikatNilai: PredikatNilai | null;
  readonly sementara: boolean;
  /** Whether the targets that it is measured against are the year's, though the year is not over. */
  readonly terhadapTahunan: boolean;
  /** The target of the current quarter, where it has one of its own. */
  readonly targetTriwulan: number | null;
  /** The row of the table that carries the result; null where it has none. */
  readonly lokasi: Place | null;
  /** Whether the kind of its node is known; a row of somebody's own table may not tell it. */
  readonly jenisPasti: boolean;
  /** In the form E.81: what the form itself says of the year, and its last column, against the Renstra. */
  readonly formulir: { readonly realisasi: number | null; readonly capaianRenstra: number | null } | null;
}

export interface Perhitungan {
  readonly triwulan: Triwulan;
  readonly setelan: Setelan;
  readonly indikator: readonly IndikatorTerhitung[];
  /** What each indikator was computed from, in the same order. */
  readonly asal: readonly Asal[];
  readonly temuan: readonly Finding[];
  /** The tables that were read; empty where the workbook has none. */
  readonly tabel: readonly Sumber[];
}

/** An indikator with its rows, its own results, and those of all that a mean is taken of. */
export interface Asal extends Terisi {
  readonly hasil: readonly Hasil[];
  /** The capaian at the end of the current quarter of each node that its DO names. */
  readonly simpul: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly capaian: number | null;
  }[];
}

/** An indikator with the rows that fill it. */
export interface Terisi {
  readonly item: IndikatorCascade;
  readonly kelompok: Kelompok | null;
  readonly terukur: Terukur;
  /** Rows of other tables that hold the same indikator, and do not count. */
  readonly ganda: readonly Kelompok[];
  /** Whether the kind of its node is known. */
  readonly pasti: boolean;
}

/** All that measuring needs of a workbook: its tables and settings, and every indikator with its rows. */
export interface Isi {
  readonly tables: readonly TabelRealisasi[];
  readonly setelan: Setelan;
  readonly terisi: readonly Terisi[];
}

export function isiOf(workbook: WorkbookContent, reading: Reading): Isi {
  const tables = tablesOf(workbook);
  const setelan = readSetelan(workbook);
  return { tables, setelan, terisi: fillCascade(reading, tables, setelan) };
}

/**
 * Computes realisasi, capaian and predikat of every indikator: of the whole cascade, from the rows of the
 * realization tables, and of rows that the cascade does not know. Works on a workbook with a table alone.
 */
export function hitung(
  workbook: WorkbookContent,
  reading: Reading,
  { triwulan }: HitungOptions = {},
): Perhitungan {
  const { tables, setelan, terisi } = isiOf(workbook, reading);
  const results = ukur(
    terisi.map((one) => one.terukur),
    setelan,
  );
  const quarter =
    triwulan ?? tables.find((t) => t.triwulanBerjalan)?.triwulanBerjalan ?? latestOf(terisi) ?? 1;
  const capaian = capaianByKode(terisi, results, quarter);
  return {
    triwulan: quarter,
    setelan,
    indikator: inOneSpelling(terisi.map((one, i) => describe(one, results[i] ?? [], quarter, setelan))),
    asal: terisi.map((one, i) => ({
      ...one,
      hasil: results[i] ?? [],
      simpul: (one.item.rujukan?.simpul ?? []).map(({ kode, nama }) => ({
        kode,
        nama,
        capaian: capaian(kode),
      })),
    })),
    temuan: temuanHitung({ workbook, reading, tables, terisi, results, setelan, quarter }),
    tabel: tables.map(sumberOfTabel),
  };
}

/** A realization table as a source: where it stands. */
export function sumberOfTabel({ lembar, tata = 'realisasi', span }: TabelRealisasi): Sumber {
  return sumberOf({ lembar, tata, span });
}

/** Our own tables come first: where several hold one indikator, ours wins. */
export function tablesOf({ sheets }: WorkbookContent): TabelRealisasi[] {
  const tables = sheets.flatMap((sheet) => {
    const ours = readRealisasi(sheet);
    return ours?.ours ? [ours] : readTabel(sheet, sheets).map(asForeign);
  });
  return [...tables.filter(({ ours }) => ours), ...tables.filter(({ ours }) => !ours)];
}

function asForeign(table: TabelRealisasi): TabelRealisasi {
  return { ...table, rows: table.rows.map((row) => ({ ...row, foreign: true })) };
}

/** 'ketua tim' and 'Ketua Tim' are one owner: under the spelling that comes first. */
function inOneSpelling(list: readonly IndikatorTerhitung[]): IndikatorTerhitung[] {
  const spelling = new Map<string, string>();
  const known = (owner: string) => {
    const key = textKey(owner);
    const first = spelling.get(key) ?? owner;
    spelling.set(key, first);
    return first;
  };
  return list.map((one) => ({ ...one, pemilik: one.pemilik.map(known) }));
}

/** Every indikator of the cascade with its rows, then the rows that belong to none. */
function fillCascade({ cascade }: Reading, tables: readonly TabelRealisasi[], setelan: Setelan): Terisi[] {
  const list = indikatorOf(cascade, { proses: true });
  const { rows, unmatched, duplicates } = pairWithTables(list, tables);
  const fill = (item: IndikatorCascade, found: Kelompok | null): Terisi => {
    const kelompok = found && inOwnUnits(item, found);
    return {
      item,
      kelompok,
      terukur: terukurOf(item, kelompok, setelan),
      ganda: (found && duplicates.get(found)) ?? [],
      pasti: true,
    };
  };
  const nodes = nodesIn(tables.flatMap((table) => kelompokOf(table.rows)));
  const isShown = (item: IndikatorCascade) =>
    rows.has(item) || (item.simpul.jenis !== 'tim' && item.simpul.jenis !== 'individu');
  return [
    ...list.filter(isShown).map((item) => fill(item, rows.get(item) ?? null)),
    ...unmatched.map((group) => ({
      ...fill(itemOf(group, nodes), group),
      pasti: jenisOf(group.jenis) !== null,
    })),
  ];
}

/** Tells the capaian of the node of a code at the end of a quarter. */
function capaianByKode(
  terisi: readonly Terisi[],
  results: readonly (readonly Hasil[])[],
  quarter: Triwulan,
): (kode: string) => number | null {
  const own = groupBy(terisi.keys(), (i) => terisi[i]?.terukur.kode);
  return (kode) => capaianSimpul((own.get(kode) ?? []).flatMap((i) => results[i]?.[quarter - 1] ?? [])).value;
}

/** The latest quarter in which something was typed anywhere. */
function latestOf(terisi: readonly Terisi[]): Triwulan | null {
  const fillings = terisi.flatMap(({ terukur }) => [
    ...(terukur.nilai ? [terukur.nilai] : []),
    ...terukur.variables,
  ]);
  const filled = TRIWULAN.map(
    (_, i) => fillings.find(({ triwulan }) => triwulan[i] != null)?.triwulan[i] ?? null,
  );
  return latestFilled(filled);
}

function describe(
  { item, kelompok, terukur, pasti }: Terisi,
  results: readonly Hasil[],
  quarter: Triwulan,
  { skalaNilai }: Setelan,
): IndikatorTerhitung {
  const now = results[quarter - 1];
  const { simpul, uraian, orang: pemilik, indikator, teksDO, penjelasan } = item;
  const main = kelompok?.main;
  const against = targetAt(terukur, quarter);
  return {
    simpul,
    uraian,
    pemilik,
    indikator,
    teksDO,
    bentukNormal: terukur.penjelasan.bentukNormal,
    jenisDO: penjelasan.jenisDO,
    satuan: satuanOf(item, kelompok),
    polaritas: terukur.polaritas,
    target: terukur.target,
    triwulan: results.map(({ realisasi, capaian, sementara }) =>
      realisasi === null ? null : { realisasi, capaian, sementara },
    ),
    realisasi: now?.realisasi ?? null,
    capaian: now?.capaian ?? null,
    predikat: predikat(SKALA_CAPAIAN, now?.capaian ?? null),
    predikatNilai: predikatNilai(skalaNilaiOf(indikator, skalaNilai), now?.realisasi ?? null),
    sementara: now?.sementara ?? false,
    terhadapTahunan: quarter < 4 && against?.berlaku === 'tahun' && now?.capaian != null,
    targetTriwulan: against?.berlaku === 'triwulan' ? against.angka : null,
    lokasi: main ? { lembar: main.lembar, row: main.row, col: main.col } : null,
    jenisPasti: pasti,
    formulir: main?.formulir
      ? { realisasi: shown(main.formulir.hasil), capaianRenstra: shown(main.formulir.tingkat) }
      : null,
  };
}

/** A number of the form as it is shown: 0.6 in a percent cell is 60. */
function shown(isian: Isian | null): number | null {
  if (isian?.angka == null) return null;
  return isian.persen ? percentShown(isian.angka) : isian.angka;
}
