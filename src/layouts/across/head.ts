import { LEVELS, type Level } from '../../cascade/cascade';
import { groupBy } from '../../cascade/list';
import type { Sebagai } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import type { Span } from '../../workbook/sheet';
import { cellKey, type Grid, type GridCell } from '../boxes/grid';
import { labelAt } from '../words/labels';
import { classify, kindsOf, type Kinds } from '../words/classify';
import type { OpenedLevel } from '../words/levels';

export type BoxLevel = Exclude<Level, 'proses'>;
export type FieldLabel = 'kinerja' | 'indikator' | 'do' | 'pemilik';

/** What the head says of the cells below it. */
export type Role =
  | { readonly kind: 'level'; readonly level: BoxLevel }
  /** A field of the boxes of a level. */
  | { readonly kind: 'field'; readonly label: FieldLabel; readonly level: BoxLevel }
  | { readonly kind: 'context'; readonly sebagai: Sebagai };

/** A column, or those that its head is merged over: from `col` up to `end`, the first that is not its own. */
export interface HeadColumn {
  readonly col: number;
  readonly end: number;
  /** Null where the words of the head tell nothing. */
  readonly role: Role | null;
}

/** The row that names the levels from left to right. */
export interface AcrossHead {
  readonly row: number;
  readonly columns: readonly HeadColumn[];
  /** The head's cells, the halves above it and the same row again on further pages. */
  readonly cells: readonly GridCell[];
}

/** What only a table of results has in its head. */
const RESULTS = /\b(?:realisasi|capaian|triwulan|tribulan|semester|tw|trw)\b/;
/** No head of a column is longer; most cells of a sheet are. */
const LONGEST = 40;
const GOVERNOR = /\b(?:rpjmd|rpjpd|rpd|gubernur|bupati|wali ?kota|kepala daerah)\b/;
const AGENCY = /\b(?:renstra|renja|opd|skpd|pd|perangkat daerah|dinas|badan)\b/;

/** The first row that names two levels or more, the higher left of the lower; null where there is none. */
export function findHead({ cells, sheet }: Grid): AcrossHead | null {
  const widths = new Map(sheet.merges.map((merge) => [cellKey(merge), merge.cols]));
  const rows = groupBy(cells, ({ row }) => row);
  for (const [row, heads] of rows) {
    if (!namesLevels(heads)) continue;
    const halves = halvesAbove(rows, row, widths);
    const columns = columnsOf(heads, widths, halves);
    if (!columns) continue;
    const words = heads.map(({ text }) => textKey(text)).join('|');
    const again = [...rows.values()].filter(
      (one) => (one[0]?.row ?? 0) > row && one.map(({ text }) => textKey(text)).join('|') === words,
    );
    return { row, columns, cells: [...(halves?.cells ?? []), ...heads, ...again.flat()] };
  }
  return null;
}

/** Two levels and something else, and nothing that only a table of results has. */
function namesLevels(heads: readonly GridCell[]): boolean {
  const levels = heads.filter((cell) => cell.text.length <= LONGEST && headLevel(kindsOf(cell)) !== null);
  return heads.length >= 3 && levels.length >= 2 && !heads.some(({ text }) => RESULTS.test(textKey(text)));
}

function columnsOf(
  heads: readonly GridCell[],
  widths: ReadonlyMap<string, number>,
  halves: Halves | null,
): HeadColumn[] | null {
  const named = heads.map((cell) => ({ cell, level: headLevel(kindsOf(cell)) }));
  const from = agencyFrom(named, halves);
  const levels = named.slice(from).flatMap(({ level }) => level ?? []);
  if (levels.length < 2 || !levels.every((level, i) => i === 0 || below(level, levels[i - 1]))) return null;
  let last: BoxLevel | null = null;
  return named.map(({ cell, level }, i) => {
    const span = { col: cell.col, end: cell.col + (widths.get(cellKey(cell)) ?? 1) };
    const { context } = kindsOf(cell);
    if (i < from) return { ...span, role: { kind: 'context', sebagai: context?.sebagai ?? 'RPJMD' } };
    if (level) {
      last = level;
      return { ...span, role: { kind: 'level', level } };
    }
    if (context) return { ...span, role: { kind: 'context', sebagai: context.sebagai } };
    return { ...span, role: last && fieldRole(kindsOf(cell), last) };
  });
}

const below = (level: BoxLevel, above: BoxLevel | undefined) =>
  above !== undefined && LEVELS.indexOf(level) > LEVELS.indexOf(above);

/** The level that a head names; 'Kinerja Program' is a field of one. */
function headLevel({ level: named }: { readonly level: OpenedLevel | null }): BoxLevel | null {
  return named === null || named.band || named.level === 'proses' ? null : named.level;
}

/**
 * The index of the agency's first column. The governor's stand left of it: in the half that says RPJMD, under heads
 * that do, or before Tujuan or Sasaran is named again.
 */
function agencyFrom(
  named: readonly { readonly cell: GridCell; readonly level: BoxLevel | null }[],
  halves: Halves | null,
): number {
  if (halves) {
    const first = named.findIndex(({ cell }) => cell.col >= halves.agency);
    return first < 0 ? named.length : first;
  }
  let from = 0;
  let last: BoxLevel | null = null;
  named.forEach(({ cell, level }, i) => {
    if (GOVERNOR.test(textKey(cell.text))) from = ownFields(named, i);
    else if ((level === 'tujuan' || level === 'sasaran') && last && !below(level, last)) from = i;
    last = level ?? last;
  });
  return from;
}

/** The index after a governor's column and the fields that belong to it. */
function ownFields(named: readonly { readonly cell: GridCell }[], at: number): number {
  let next = at + 1;
  for (; next < named.length; next += 1) {
    const cell = named[next]?.cell;
    if (!cell || kindsOf(cell).label?.rest !== '') break;
  }
  return next;
}

/** The level that a field's head names ('Indikator Program'), else that of the column before it. */
function fieldRole({ text, label }: Kinds, before: BoxLevel): Role | null {
  const words = textKey(text);
  const [, named = ''] =
    /\b(tujuan|sasaran|program|(?:sub ?-?)?kegiatan)(?: strategis| pd| opd| renstra)?$/.exec(words) ?? [];
  const level = named === '' ? before : headLevel(classify(named));
  if (level !== null && level !== before && !below(before, level)) return null;
  if (/^sasaran (?:program|(?:sub ?-?)?kegiatan)$/.test(words))
    return { kind: 'field', label: 'kinerja', level: level ?? before };
  const found = named === '' ? label : labelAt(words.slice(0, words.lastIndexOf(named)).trim());
  switch (found?.rest === '' ? found.label : null) {
    case 'kinerja':
    case 'indikator':
    case 'do':
    case 'pemilik':
      return { kind: 'field', label: found?.label as FieldLabel, level: level ?? before };
    default:
      return null;
  }
}

interface Halves {
  /** The first column of the agency's half. */
  readonly agency: number;
  readonly cells: readonly GridCell[];
}

/** 'RPJMD' and 'RENSTRA' in the row above the head; null where they do not stand there. */
function halvesAbove(
  rows: ReadonlyMap<number, readonly GridCell[]>,
  row: number,
  widths: ReadonlyMap<string, number>,
): Halves | null {
  const above = rows.get(row - 1) ?? [];
  const governor = above.find(({ text }) => GOVERNOR.test(textKey(text)));
  if (!governor) return null;
  const agency = above.find(({ col, text }) => col > governor.col && AGENCY.test(textKey(text)));
  const merged = widths.get(cellKey(governor));
  if (agency) return { agency: agency.col, cells: above };
  return merged === undefined || above.length > 1 || isTitle(governor, merged, rows.get(row) ?? [])
    ? null
    : { agency: governor.col + merged, cells: above };
}

/** A title reaches over all columns of the head. */
const isTitle = ({ col }: Pick<Span, 'col'>, cols: number, heads: readonly GridCell[]) =>
  heads.every((head) => head.col >= col && head.col < col + cols);
