import { parseSpan } from '../../../workbook/address';
import { MOST_FILLS, type Cell, type CellFill, type CellPlace, type Span } from '../../../workbook/sheet';
import { isEyeMark } from '../../shared/eyeMark';
import type { Budget } from '../limits/budget';
import { withAreas, type FormulaArea } from './formulaArea';
import { CellsReader, COLUMNS, type SheetContext, type SilentFormula } from './cells';
import { refusal } from '../limits/refusal';
import { tagName, TagReader } from '../xml/tags';
import { isTrue } from '../xml/xml';

/** Rows and columns that the user hid, by their numbers. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/** What a sheet part holds. */
export interface SheetData {
  readonly cells: Cell[];
  readonly silent: SilentFormula[];
  /** Those of them that the file holds no result of, not even an empty text: nobody has computed them yet. */
  readonly uncomputed: CellPlace[];
  /** None of a sheet with more than `MOST_FILLS` cells. */
  readonly fills: CellFill[];
  /** Where one formula fills many cells: array formulas, spills, data tables. */
  readonly areas: FormulaArea[];
  readonly merges: Span[];
  /** Cells marked for the eye (eyeMark.ts). */
  readonly marked: Span[];
  readonly hidden: Hidden;
}

/** A merge of a whole column or sheet is an accident: it tells nothing, and would mislead who walks it. */
const MERGE_LIMIT = 1_000_000;

const [SHEET_DATA, COLS, COL] = [tagName('sheetData'), tagName('cols'), tagName('col')];
const [MIN, MAX, HIDDEN] = [tagName('min'), tagName('max'), tagName('hidden')];
const [MERGES, MERGE, REFERENCE] = [tagName('mergeCells'), tagName('mergeCell'), tagName('ref')];
const FORMATTING = tagName('conditionalFormatting');
const [RULE, FORMULA, AREAS] = [tagName('cfRule'), tagName('formula'), tagName('sqref')];

/**
 * The filled cells and merges of a sheet part, whatever its used range pretends: nothing is kept for empty
 * cells, so a stray cell at XFD1048576 costs one cell.
 * @throws InputError if it is broken, or holds more than the budget allows.
 */
export function readSheet(part: Uint8Array, context: SheetContext, budget: Budget): SheetData {
  const reader = new TagReader(part);
  const rows = new CellsReader(reader, context, budget);
  const columns = new HiddenColumns();
  const [merges, marked]: [Span[], Span[]] = [[], []];
  if (!reader.next()) throw refusal('rusak');
  for (const child of reader.children()) {
    if (child.is(SHEET_DATA)) rows.readRows();
    else if (child.is(COLS)) for (const col of child.children()) columns.take(col);
    else if (child.is(MERGES)) for (const merge of child.children()) takeMerge(merge, merges, budget);
    else if (child.is(FORMATTING)) takeMarks(child, marked, budget);
  }
  const hidden = { rows: rows.hiddenRows, cols: columns.numbers() };
  const { silent, uncomputed, areas } = rows;
  const cells = withAreas(sorted(rows.cells), areas, (formula) => budget.spend('characters', formula.length));
  const fills = cells.length <= MOST_FILLS ? sorted(rows.fills) : [];
  return { cells, silent, uncomputed, fills, areas, merges, marked, hidden };
}

function takeMerge(merge: TagReader, merges: Span[], budget: Budget): void {
  if (!merge.is(MERGE)) return;
  budget.spend('merges');
  const span = parseSpan(merge.attribute(REFERENCE) ?? '');
  if (span && span.rows * span.cols < MERGE_LIMIT) merges.push(span);
}

/** The cells that a conditional format of ours marks, each by itself. */
function takeMarks(formatting: TagReader, marked: Span[], budget: Budget): void {
  const areas = formatting.attribute(AREAS) ?? '';
  let ours = false;
  for (const rule of formatting.children()) if (rule.is(RULE)) ours = isOurs(rule) || ours;
  if (!ours) return;
  for (const [name] of areas.matchAll(/\S+/g)) {
    budget.spend('marks');
    const span = parseSpan(name);
    if (span) marked.push(span);
  }
}

/** The first formula of a rule is ours. */
function isOurs(rule: TagReader): boolean {
  let first: string | null = null;
  for (const child of rule.children()) if (child.is(FORMULA)) first ??= child.text();
  return isEyeMark(first ?? '');
}

/** The columns that are hidden, however often and in whatever stretches they are said to be. */
class HiddenColumns {
  /** Where hidden stretches begin (+1) and have ended (-1). */
  private readonly edges = new Int32Array(COLUMNS + 1);
  private end = 0;

  take(col: TagReader): void {
    if (!col.is(COL) || !isTrue(col.attribute(HIDDEN))) return;
    const first = Number(col.attribute(MIN)) - 1;
    const end = Math.min(Number(col.attribute(MAX)), COLUMNS);
    if (!Number.isInteger(first) || !Number.isInteger(end) || first < 0 || first >= end) return;
    this.end = Math.max(this.end, end);
    this.edges[first] = (this.edges[first] ?? 0) + 1;
    this.edges[end] = (this.edges[end] ?? 0) - 1;
  }

  numbers(): number[] {
    const numbers: number[] = [];
    let stretches = 0;
    for (let col = 0; col < this.end; col++) {
      stretches += this.edges[col] ?? 0;
      if (stretches > 0) numbers.push(col);
    }
    return numbers;
  }
}

/** Writers keep cells in order; a file that does not, or names one twice (the last counts), is put right. */
function sorted<C extends CellPlace>(cells: C[]): C[] {
  const before = (a: C, b: C): number => a.row - b.row || a.col - b.col;
  const inOrder = cells.every((cell, i) => {
    const previous = cells[i - 1];
    return !previous || before(previous, cell) < 0;
  });
  if (inOrder) return cells;
  const ordered = [...cells].sort(before);
  return ordered.filter((cell, i) => {
    const next = ordered[i + 1];
    return !next || before(cell, next) !== 0;
  });
}
