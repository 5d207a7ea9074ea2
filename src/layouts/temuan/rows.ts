import { maxOf } from '../../cascade/list';
import type { Tingkat } from '../../rules/rule';
import type { PlanCell } from '../../workbook/plan';
import type { Range } from '../page/breaks';
import { partsOf } from '../page/flow';
import { MAX_ROW_HEIGHT, textHeight } from '../page/text';
import { FONT_SIZE } from '../styles';

/** The findings of one rule. */
export interface KelompokTemuan {
  readonly tingkat: Tingkat;
  readonly judul: string;
  readonly alasan: string;
  readonly temuan: readonly BarisTemuan[];
}

export type Link = NonNullable<PlanCell['link']>;

export interface BarisTemuan {
  readonly kode: string;
  readonly nama: string;
  /** Where it was found: 'SASARAN 1!C15'. */
  readonly letak: string;
  readonly pesan: string;
  readonly perbaikan: string;
  /** Where a click on the place leads, if its sheet is in the same workbook. */
  readonly keLetak: Link | null;
  /** Where a click on the code leads: the node's row in Data Cascading. */
  readonly keData: Link | null;
}

const TINGKAT_WORDS: Record<Tingkat, string> = {
  kesalahan: 'Kesalahan',
  peringatan: 'Peringatan',
  saran: 'Saran',
};

/** Points of the columns No, Kode, Bagian Cascading, Letak, Temuan and Perbaikan. */
export const WIDTHS = [34, 70, 210, 130, 290, 290];
export const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** A row of the table: the head of a rule across all columns, or a finding. */
export type Row =
  | { readonly kind: 'rule'; readonly tingkat: Tingkat; readonly text: string }
  | { readonly kind: 'finding'; readonly cells: readonly RowCell[] };

interface RowCell {
  readonly text: string;
  readonly link: Link | null;
}

/** The rows of a rule: more than one for its head or a finding where a text is higher than a row of Excel may be. */
export function rowsOf(group: KelompokTemuan): Row[] {
  const { tingkat, temuan } = group;
  return [
    ...partsIn(ruleText(group), WIDTH, true).map((text): Row => ({ kind: 'rule', tingkat, text })),
    ...temuan.flatMap((finding, i) => findingRows(finding, i + 1)),
  ];
}

function ruleText({ tingkat, judul, alasan, temuan }: KelompokTemuan): string {
  const head = `${TINGKAT_WORDS[tingkat]}: ${judul} (${temuan.length})`;
  return alasan === '' ? head : `${head}\n${alasan}`;
}

function findingRows(finding: BarisTemuan, nomor: number): Row[] {
  const { kode, nama, letak, pesan, perbaikan, keLetak, keData } = finding;
  const links = [null, keData, null, keLetak, null, null];
  const columns = [String(nomor), kode, nama, letak, pesan, perbaikan].map((text, col) =>
    partsIn(text, WIDTHS[col] ?? 0, false),
  );
  const count = maxOf(columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, part) => ({
    kind: 'finding',
    cells: columns.map((parts, col) => ({
      text: parts[part] ?? '',
      link: part === 0 ? (links[col] ?? null) : null,
    })),
  }));
}

/** A text in parts that each find room in a row. */
function partsIn(text: string, width: number, bold: boolean): string[] {
  const fits = textHeight(text, width, { size: FONT_SIZE, bold }) <= MAX_ROW_HEIGHT;
  return fits ? [text] : text.split('\n').flatMap((line) => partsOf(line, width, bold));
}

/** The height of a row in points. */
export function heightOf(row: Row): number {
  if (row.kind === 'rule') return textHeight(row.text, WIDTH, { size: FONT_SIZE, bold: true });
  const heights = row.cells.map(({ text }, col) => textHeight(text, WIDTHS[col] ?? 0, { size: FONT_SIZE }));
  return maxOf(heights);
}

/** What stays together on a page: the head of a rule and the first row below it. @param first the sheet's row of the first */
export function blocksOf(rows: readonly Row[], first: number): Range[] {
  const starts = rows.flatMap((_, i) => (rows[i - 1]?.kind === 'rule' ? [] : [i]));
  return starts.map((start, i) => ({ from: first + start, to: first + (starts[i + 1] ?? rows.length) }));
}
