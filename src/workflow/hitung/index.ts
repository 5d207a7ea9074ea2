import type { Place } from '../../cascade/cascade';
import type { Reading, Sumber } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import type { Polaritas } from '../../measure/capaian';
import type { JenisDO } from '../../measure/do';
import type { Simpul } from '../../measure/indikator';
import { targetAt } from '../../measure/measure';
import { percentShown } from '../../measure/number';
import {
  predikat,
  predikatNilai,
  SKALA_CAPAIAN,
  skalaNilaiOf,
  type PredikatNilai,
} from '../../measure/predikat';
import { perTriwulan, type PerTriwulan, type Triwulan } from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import { satuanOf } from '../../realisasi/filled';
import {
  measureWorkbook,
  type MeasuredIndikator,
  type MeasuredWorkbook,
  type Realization,
} from '../../realisasi/measureWorkbook';
import type { Finding } from '../../rules/rule';
import type { WorkbookContent } from '../../workbook/sheet';
import { temuanHitung } from './temuan';
import { readRealization, sumberOfTabel } from '../baca/realization';

export interface HitungOptions {
  /** Default: the quarter chosen in the Realisasi sheet, else the latest filled one, else I. */
  readonly triwulan?: Triwulan;
  /** What was read of the workbook's realization. Default: it is read. */
  readonly realization?: Realization;
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
  /** At the end of each quarter; null where nothing is filled up to then. */
  readonly triwulan: PerTriwulan<{
    readonly realisasi: number;
    readonly capaian: number | null;
    readonly sementara: boolean;
  } | null>;
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

/** A workbook that was measured, with what is said of it. */
export interface Perhitungan extends Omit<MeasuredWorkbook, 'indikator'> {
  readonly indikator: readonly IndikatorTerhitung[];
  /** What each indikator was computed from, in the same order. */
  readonly asal: readonly MeasuredIndikator[];
  readonly temuan: readonly Finding[];
  /** The tables that were read; empty where the workbook has none. */
  readonly tabel: readonly Sumber[];
}

/**
 * Computes realisasi, capaian and predikat of every indikator: of the whole cascade, from the rows of the
 * realization tables, and of rows that the cascade does not know. Works on a workbook with a table alone.
 */
export function hitung(
  workbook: WorkbookContent,
  reading: Reading,
  { triwulan, realization = readRealization(workbook) }: HitungOptions = {},
): Perhitungan {
  const measured = measureWorkbook(reading.cascade, realization, triwulan);
  return {
    ...measured,
    indikator: inOneSpelling(measured.indikator.map((one) => describe(one, measured))),
    asal: measured.indikator,
    temuan: temuanHitung({ ...measured, workbook, reading }),
    tabel: measured.tables.map(sumberOfTabel),
  };
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

function describe(
  { item, kelompok, terukur, pasti, hasil }: MeasuredIndikator,
  { triwulan, setelan: { skalaNilai } }: MeasuredWorkbook,
): IndikatorTerhitung {
  const now = hasil[triwulan];
  const { simpul, uraian, orang: pemilik, indikator, teksDO, penjelasan } = item;
  const main = kelompok?.main;
  const against = targetAt(terukur, triwulan);
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
    triwulan: perTriwulan((n) => {
      const { realisasi, capaian, sementara } = hasil[n];
      return realisasi === null ? null : { realisasi, capaian, sementara };
    }),
    realisasi: now.realisasi,
    capaian: now.capaian,
    predikat: predikat(SKALA_CAPAIAN, now.capaian),
    predikatNilai: predikatNilai(skalaNilaiOf(indikator, skalaNilai), now.realisasi),
    sementara: now.sementara,
    terhadapTahunan: triwulan < 4 && against?.berlaku === 'tahun' && now.capaian !== null,
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
