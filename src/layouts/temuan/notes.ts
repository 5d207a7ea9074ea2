import { textKey } from '../../cascade/text';
import { carriedCell, HEIGHT } from '../../workbook/earlier';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { Cell, Sheet } from '../../workbook/sheet';
import { NOTE } from '../styles';
import { WIDTHS } from './rows';

/** Above notes whose findings are gone. */
export const GONE_TITLE = 'Catatan pada temuan yang sudah tidak ada';

/** The first column right of the table. */
const BESIDE = WIDTHS.length;
const [NO, KODE, NAMA, LETAK, PESAN] = [0, 1, 2, 3, 4];

type Row = ReadonlyMap<number, string>;

/**
 * The findings with what the user wrote on an earlier sheet Temuan: beside a finding it moves with the finding; beside
 * one that is gone it stands below the table, with the finding's words; what stood below stays below.
 */
export function withNotes(plan: SheetPlan, sheet: Sheet): SheetPlan {
  const [before, after] = [tableOf(sheet.cells), tableOf(plan.cells.map(asText))];
  if (!after) return plan;
  // Without a head nobody can tell what is ours: all of it stays.
  if (!before) return withBelow(plan, lineByLine(sheet.cells, plan.rowHeights.length + 1));
  const typed = typedRows(before, after);
  const isNote = ({ row, col }: Cell): boolean =>
    col >= BESIDE || typed.has(row) || (row < before.head && col > NO);
  const notes = sheet.cells.filter(isNote);
  if (notes.length === 0) return plan;
  const places = matched(before, after);
  const placed = notes.flatMap((cell): PlanCell[] => {
    const row = cell.row < before.head ? Math.min(cell.row, after.head - 1) : places.get(cell.row);
    return row === undefined ? [] : [{ ...carriedCell(cell), row }];
  });
  const left = notes.filter(({ row }) => row >= before.head && !places.has(row));
  const below = belowTable(left, sheet.cells, before, plan.rowHeights.length + 1);
  return withBelow(plan, [...placed, ...below]);
}

/** A plan with more cells, some of them below its last row. */
function withBelow(plan: SheetPlan, cells: readonly PlanCell[]): SheetPlan {
  const last = cells.reduce((end, { row }) => Math.max(end, row + 1), plan.rowHeights.length);
  const added = Array.from({ length: last - plan.rowHeights.length }, () => HEIGHT);
  return { ...plan, cells: [...plan.cells, ...cells], rowHeights: [...plan.rowHeights, ...added] };
}

/** Cells from a row on; lines that stood apart stay apart by one. */
function lineByLine(cells: readonly Cell[], first: number): PlanCell[] {
  let [to, before] = [first, -1];
  return cells.map((cell) => {
    if (before >= 0) to += Math.min(cell.row - before, 2);
    before = cell.row;
    return { ...carriedCell(cell), row: to };
  });
}

/** The table of findings: its head, the row behind its last, and its texts by row and column. */
interface Table {
  readonly head: number;
  readonly end: number;
  readonly rows: ReadonlyMap<number, Row>;
}

interface TextCell {
  readonly row: number;
  readonly col: number;
  readonly value: string;
}

function asText({ row, col, value = '' }: PlanCell): TextCell {
  return { row, col, value: String(value) };
}

/** null where the sheet has no head any more. */
function tableOf(
  cells: readonly { readonly row: number; readonly col: number; readonly value: unknown }[],
): Table | null {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, col, value } of cells) {
    if (col >= BESIDE || value === '') continue;
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(col, String(value)));
  }
  const head = [...rows].find(([, texts]) => texts.get(NO) === 'No' && texts.get(KODE) === 'Kode')?.[0];
  if (head === undefined) return null;
  let end = head + 1;
  for (let at = end; ; at += 1) {
    const row = rows.get(at);
    if (!row) return { head, end, rows };
    if (isNumbered(row)) end = at + 1;
  }
}

/** Rows of the user's own from the head on. */
function typedRows(before: Table, after: Table): Set<number> {
  const rows = [...before.rows].filter(([row]) => row > before.head);
  return new Set(
    rows.flatMap(([at, row]) =>
      (at < before.end && isNumbered(row)) || isContinued(row, after) ? [] : [at],
    ),
  );
}

/** A finding has a number, a rule its tingkat. */
function isNumbered(row: Row): boolean {
  return /^\d+$|^(Kesalahan|Peringatan|Saran): /.test(row.get(NO) ?? '');
}

/** The rows of a table that only go on the row above: without number, in words that the new table has too. */
function isContinued(row: Row, { rows }: Table): boolean {
  if (row.has(NO)) return false;
  const said = [...rows.values()];
  return [...row].every(([col, text]) => said.some((one) => one.get(col) === text));
}

/** The row of each earlier row in the new table: by all its words, else by node and fault where only one has these. */
function matched(before: Table, after: Table): Map<number, number> {
  const places = new Map([[before.head, after.head]]);
  const taken = new Set<number>();
  for (const key of [exactKey, looseKey]) {
    const [old, now] = [rowsBy(before, key), rowsBy(after, key)];
    for (const [text, from] of old) {
      const to = (now.get(text) ?? []).filter((row) => !taken.has(row));
      const free = from.filter((row) => !places.has(row));
      if (free.length !== to.length && key === looseKey) continue;
      free.forEach((row, i) => {
        const place = to[i];
        if (place === undefined) return;
        places.set(row, place);
        taken.add(place);
      });
    }
  }
  return places;
}

function rowsBy({ head, end, rows }: Table, key: (row: Row) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let at = head + 1; at < end; at += 1) {
    const row = rows.get(at);
    if (!row) continue;
    const text = key(row);
    found.set(text, [...(found.get(text) ?? []), at]);
  }
  return found;
}

const exactKey = (row: Row): string => wordsOf(row, [KODE, NAMA, LETAK, PESAN]);
const looseKey = (row: Row): string => wordsOf(row, [NAMA, PESAN]);

/** The head of a rule says how many findings it has; the number is none of its words. */
function wordsOf(row: Row, columns: readonly number[]): string {
  const rule = row.get(PESAN) === undefined ? (row.get(NO) ?? '').replace(/ \(\d+\)/, '') : '';
  return [rule, ...columns.map((col) => row.get(col) ?? '')].map(textKey).join('\n');
}

/** What found no place, line by line: beside a finding that is gone with its words, under a title of its own. */
function belowTable(
  notes: readonly Cell[],
  cells: readonly Cell[],
  { end }: Table,
  first: number,
): PlanCell[] {
  const under = lineByLine(
    notes.filter(({ row }) => row >= end),
    first,
  );
  const gone = new Set(notes.filter(({ row }) => row < end).map(({ row }) => row));
  if (gone.size === 0) return under;
  const next = under.reduce((last, { row }) => Math.max(last, row + 2), first);
  const title: PlanCell = { row: next, col: NO, value: GONE_TITLE, style: NOTE };
  const words = cells.filter(({ row, col }) => col > NO && gone.has(row));
  return [...under, title, ...(words.length > 0 ? lineByLine(words, next + 1) : [])];
}
