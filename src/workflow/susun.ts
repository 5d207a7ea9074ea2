import type { Cascade } from '../cascade/cascade';
import type { Reading } from '../cascade/reading';
import { planData } from '../layouts/data/plan';
import { planMatriks } from '../layouts/matriks/plan';
import { longDate } from '../layouts/dates';
import { planPohon } from '../layouts/pohon/plan';
import { planRingkasan } from '../layouts/ringkasan/plan';
import { TABLE_NAME } from '../layouts/realisasi/columns';
import { planRealisasi, REALISASI_NAME } from '../layouts/realisasi/plan';
import type { TabelRealisasi } from '../layouts/realisasi/read';
import { planSetelan, SETELAN_NAME } from '../layouts/setelan/plan';
import { readSetelan } from '../layouts/setelan/read';
import { planTemuan } from '../layouts/temuan/plan';
import type { Paper, SheetPlan, WorkbookPlan } from '../workbook/plan';
import type { WorkbookContent } from '../workbook/sheet';
import { hitung, tablesOf } from './hitung';
import { periksa } from './periksa';
import { isiTemuan } from './susun-temuan';

export const LEMBAR = ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi', 'temuan'] as const;
export type Lembar = (typeof LEMBAR)[number];

export interface SusunOptions {
  /** Which sheets; they are composed in the order of LEMBAR. Default: all. */
  readonly lembar?: readonly Lembar[];
  readonly kertas?: Paper;
  /** 'YYYY-MM-DD'; null or none prints no date. */
  readonly tanggal?: string | null;
  /** Strict checking: a Sub Kegiatan needs a team. */
  readonly ketat?: boolean;
  /** The sheets are added to the workbook that was read: findings then link to its cells. Default: a new workbook. */
  readonly asal?: boolean;
  /** Rows for the lines of teams and individuals in Realisasi. Default: only if a table of the workbook has some. */
  readonly proses?: boolean;
}

/** How sheets are printed: the paper, and the date as it is to be read. */
interface Print {
  readonly kertas: Paper;
  readonly tanggal: string | null;
}

/**
 * Composes the sheets of a cascade that was read from a workbook: a plan that every host draws alike. Typed values
 * of a Realisasi table are carried over.
 */
export function susun(workbook: WorkbookContent, reading: Reading, options: SusunOptions = {}): WorkbookPlan {
  const { lembar = LEMBAR, kertas = 'A3', tanggal = null, ketat = false, asal = false } = options;
  const { cascade } = reading;
  const print: Print = { kertas, tanggal: tanggal === null ? null : longDate(tanggal) };
  const plans: Record<Lembar, () => readonly SheetPlan[]> = {
    pohon: () => [planPohon(cascade, print)],
    ringkasan: () => [planRingkasan(cascade, print)],
    matriks: () => planMatriks(cascade, print),
    data: () => [planData(cascade, print)],
    realisasi: () => realisasiSheets(workbook, cascade, print, options.proses),
    temuan: () => {
      const checked = periksa(reading, { ketat });
      const computed = hitung(workbook, reading);
      return [
        planTemuan(isiTemuan(reading, checked, computed.temuan, { asal, data: lembar.includes('data') }), {
          kertas,
          tanggal,
        }),
      ];
    },
  };
  return {
    title: cascade.judul ?? 'Cascading Kinerja',
    sheets: LEMBAR.filter((one) => lembar.includes(one)).flatMap((one) => plans[one]()),
  };
}

/** Realisasi with all that was typed before, and the Setelan that its formulas point to. */
function realisasiSheets(
  workbook: WorkbookContent,
  cascade: Cascade,
  print: Print,
  proses: boolean | undefined,
): SheetPlan[] {
  const tables = tablesOf(workbook);
  const setelan = readSetelan(workbook);
  const realisasi = planRealisasi(cascade, tables, {
    ...print,
    name: REALISASI_NAME,
    namaTabel: TABLE_NAME,
    namaSetelan: SETELAN_NAME,
    setelan,
    proses: proses ?? tables.some(hasProcessRows),
  });
  return [realisasi, planSetelan(setelan, { ...print, name: SETELAN_NAME })];
}

/** Rows of teams and individuals have a code one step longer than a Sub Kegiatan's. */
function hasProcessRows({ rows }: TabelRealisasi): boolean {
  return rows.some(({ kode }) => kode.split('.').length === 5);
}
