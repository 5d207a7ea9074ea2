import { compare } from '../cascade/assemble';
import { partOf } from '../cascade/draft';
import type { Difference, Reading } from '../cascade/reading';
import { textKey } from '../cascade/text';
import { readRealisasi } from '../layouts/realisasi/read';
import type { TabelRealisasi } from '../realisasi/table';
import { composedSheet } from '../workbook/composed';
import { kindOfMark } from '../workbook/marks';
import type { WorkbookPlan } from '../workbook/plan';
import type { WorkbookContent } from '../workbook/sheet';
import { baca } from './baca';

/** Composing again into the workbook of an earlier composing (HASIL) from the one that holds the cascade (BERKAS). */

/** Whether a workbook holds a sheet that we composed: only such a one is composed into. */
export function isSusunan({ sheets }: WorkbookContent): boolean {
  return sheets.some(({ mark }) => kindOfMark(mark));
}

export function hasSetelan({ sheets }: WorkbookContent): boolean {
  return sheets.some(({ mark }) => mark === 'setelan');
}

/** The realization of both: our table in HASIL first, then what BERKAS has. */
export function tablesOfBoth(
  lama: { readonly workbook: WorkbookContent; readonly tables: readonly TabelRealisasi[] },
  tables: readonly TabelRealisasi[],
): TabelRealisasi[] {
  const marked = lama.workbook.sheets.filter(({ mark }) => mark === 'realisasi').map(({ name }) => name);
  const ours = lama.tables.filter(({ lembar }) => marked.includes(lembar));
  return [...ours, ...tables.map((table) => ({ ...table, luar: true }))];
}

/** What the table Data Cascading of HASIL says otherwise than BERKAS. */
export interface Suntingan {
  /** Where HASIL itself shows that the table was edited after it was composed: its drawn sheets say something else. */
  readonly disunting: readonly Difference[];
  /** Whether it says something else than BERKAS at all. */
  readonly berbeda: boolean;
}

/** Composing takes the cascade from BERKAS: what HASIL says otherwise in its table would be gone. */
export function suntingan(lama: WorkbookContent, { cascade }: Reading): Suntingan {
  const ours = baca({ sheets: lama.sheets.filter(({ mark }) => kindOfMark(mark)) });
  const [data] = ours.sumber.filter(({ tata }) => tata === 'data');
  if (!data) return { disunting: [], berbeda: false };
  const other = compare(partOf(ours.cascade, data.lembar), [[partOf(cascade, 'BERKAS')]]).filter(isText);
  const gone = new Set(other.map(keyOf));
  return {
    disunting: ours.beda.filter((one) => isText(one) && gone.has(keyOf(one))),
    berbeda: other.length > 0,
  };
}

function isText({ teks, lokasi }: Difference): boolean {
  return teks !== null && lokasi.lembar !== '';
}

function keyOf({ kode, bidang, teks }: Difference): string {
  return [kode, bidang, textKey(teks ?? '')].join('\n');
}

/** How many rows of what was typed found no place in the composed table, and stand in the list below it. */
export function sisaIsian({ sheets }: WorkbookPlan): number {
  const plan = sheets.find(({ mark }) => mark === 'realisasi');
  return (plan && readRealisasi(composedSheet(plan))?.leftovers.length) ?? 0;
}
