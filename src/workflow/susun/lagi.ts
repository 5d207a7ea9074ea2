import { compare } from '../../cascade/join/assemble';
import type { Place } from '../../cascade/cascade';
import { partOf } from '../../cascade/join/draft';
import type { Difference, Reading } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import { readRealisasi } from '../../layouts/realisasi/read';
import type { TabelRealisasi } from '../../realisasi/table';
import { ITEMS } from '../../layouts/setelan/items';
import { readSetelan } from '../../layouts/setelan/read';
import { spanName } from '../../workbook/address';
import { composedSheet } from '../../workbook/composed';
import { kindOfMark } from '../../workbook/marks';
import type { WorkbookPlan } from '../../workbook/plan';
import type { Cell, Span, WorkbookContent } from '../../workbook/sheet';
import { baca } from '../baca';

/** Composing again into the workbook of an earlier composing (HASIL) from the one that holds the cascade (BERKAS). */

/** How the choice of scales by indikator is called in a sentence. */
const SKALA_NILAI = 'Skala nilai';

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

/** What HASIL says otherwise than it was composed, or than BERKAS. */
export interface Suntingan {
  /** Where HASIL itself shows that its table Data Cascading was edited after it was composed: its drawn sheets say something else. */
  readonly disunting: readonly Difference[];
  /** Whether that table says something else than BERKAS at all. */
  readonly berbeda: boolean;
  /** Texts that were typed into a drawn sheet: neither the table Data Cascading nor BERKAS says so. */
  readonly gambar: readonly Place[];
}

/** The settings that HASIL and BERKAS have otherwise, by their names; empty where one of them has no Setelan. */
export function bedaSetelan(lama: WorkbookContent, workbook: WorkbookContent): string[] {
  if (!hasSetelan(lama) || !hasSetelan(workbook)) return [];
  const [own, other] = [readSetelan(lama), readSetelan(workbook)];
  const names = ITEMS.filter((item) => item.value(own) !== item.value(other)).map(({ nama }) => nama);
  const isSame = JSON.stringify(own.skalaNilai) === JSON.stringify(other.skalaNilai);
  return isSame ? names : [...names, SKALA_NILAI];
}

/** A rule of the user's on a composed sheet, by the cells it holds in. */
interface Rule {
  readonly lembar: string;
  readonly spans: readonly Span[];
}

/** The columns whose texts tell which row of a table it is. */
const KEY_COLUMNS = 4;

/** Where rules of the user's hold in cells that belong to other rows now; one over the whole table holds as before. */
export function geser(lama: WorkbookContent, plan: WorkbookPlan, rules: readonly Rule[]): string[] {
  return rules.flatMap(({ lembar, spans }) => {
    const before = lama.sheets.find(({ name }) => name === lembar);
    const after = plan.sheets.find(({ name }) => name === lembar);
    if (!before || !after) return [];
    const [old, now] = [rowTexts(before.cells), rowTexts(composedSheet(after).cells)];
    const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
      (row) => old.get(row) !== now.get(row),
    );
    const bodies = [...before.tables.map((table) => table.span), ...(after.table ? [after.table.span] : [])];
    const isAll = ({ row, rows }: Span) =>
      bodies.length > 0 && bodies.every((body) => row <= body.row + 1 && row + rows >= body.row + body.rows);
    const isMoved = (span: Span) =>
      !isAll(span) && changed.some((row) => row >= span.row && row < span.row + span.rows);
    return spans.filter(isMoved).map((span) => `${lembar}!${spanName(span)}`);
  });
}

function rowTexts(cells: readonly Cell[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { row, col, value } of cells) {
    if (col < KEY_COLUMNS) texts.set(row, `${texts.get(row) ?? ''}\n${col} ${String(value)}`);
  }
  return texts;
}

/** Composing takes the cascade from BERKAS and draws it anew: what HASIL says otherwise would be gone. */
export function suntingan(lama: WorkbookContent, { cascade }: Reading): Suntingan {
  const ours = baca({ sheets: lama.sheets.filter(({ mark }) => kindOfMark(mark)) });
  const [data] = ours.sumber.filter(({ tata }) => tata === 'data');
  if (!data) return { disunting: [], berbeda: false, gambar: [] };
  const differing = compare(partOf(ours.cascade, data.lembar), [[partOf(cascade, 'BERKAS')]]);
  const other = differing.filter(isText);
  const gone = new Set(other.map(keyOf));
  return {
    disunting: ours.beda.filter((one) => isText(one) && gone.has(keyOf(one))),
    berbeda: other.length > 0,
    gambar: typedInDrawn(ours.beda, differing),
  };
}

/** Where a drawn sheet differs from the table, and BERKAS from neither or otherwise. */
function typedInDrawn(drawn: readonly Difference[], differing: readonly Difference[]): Place[] {
  const inBerkas = new Map(
    differing.map(({ kode, bidang, teksLain }) => [`${kode}\n${bidang}`, textKey(teksLain ?? '')]),
  );
  return drawn.flatMap(({ kode, bidang, lain, teksLain }) => {
    const isBerkas = inBerkas.get(`${kode}\n${bidang}`) === textKey(teksLain ?? '');
    return lain === null || teksLain === null || isBerkas ? [] : [lain];
  });
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
