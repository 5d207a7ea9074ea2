import { parseSpan } from '../../../workbook/address';
import type { Cell, Span } from '../../../workbook/sheet';
import { refusal } from '../limits/refusal';
import { isTrue } from '../xml/xml';

/** Cells that one formula fills: none of them can be typed into (ECMA-376 part 1, 18.3.1.40). */
export interface FormulaArea {
  readonly span: Span;
  readonly formula: string;
}

/** The attributes of an `f` element. */
type Attributes = Readonly<Record<string, string>>;

/**
 * The area of an `f` element that fills more than its own cell: an array formula (a spill is written as one) or a
 * data table. Null for every other formula.
 *
 * @example areaOf({ t: 'array', ref: 'C2:C4' }, 'H2:H4*1') // { span: C2:C4, formula: 'H2:H4*1' }
 */
export function areaOf({ t, ref }: Attributes, formula: string): FormulaArea | null {
  const span = (t === 'array' || t === 'dataTable') && ref !== undefined ? parseSpan(ref) : null;
  return span && span.rows * span.cols > 1 ? { span, formula } : null;
}

/**
 * A data table as Excel shows it: its row input cell, then its column input cell.
 *
 * @example tableFormula({ t: 'dataTable', r1: 'H2' }) // 'TABLE(,H2)'
 */
export function tableFormula({ dt2D, dtr, r1 = '', r2 = '' }: Attributes): string {
  if (isTrue(dt2D)) return `TABLE(${r1},${r2})`;
  return isTrue(dtr) ? `TABLE(${r1},)` : `TABLE(,${r1})`;
}

/** Whether a formula elsewhere fills a cell. */
export function isFilled(areas: readonly FormulaArea[], row: number, col: number): boolean {
  return areas.some(
    ({ span }) =>
      row >= span.row && row < span.row + span.rows && col >= span.col && col < span.col + span.cols,
  );
}

/** Columns of all areas together: no workbook has so many; walking more would take seconds. */
const MAX_COLUMNS = 2_000_000;

/**
 * Cells in which those that a formula elsewhere fills have it as theirs, as Excel tells it.
 * @param cells in reading order
 * @param count is told the formula of each such cell, and may end the reading by throwing
 * @throws InputError where a file claims areas beyond reason.
 */
export function withAreas(
  cells: Cell[],
  areas: readonly FormulaArea[],
  count: (formula: string) => void,
): Cell[] {
  if (areas.length === 0) return cells;
  if (areas.reduce((sum, { span }) => sum + span.cols, 0) > MAX_COLUMNS) throw refusal('tidakWajar');
  const waiting = [...areas].sort((a, b) => b.span.row - a.span.row);
  /** By column, the area that began last. */
  const open = new Map<number, FormulaArea>();
  return cells.map((cell) => {
    for (let area = waiting.at(-1); area && area.span.row <= cell.row; area = waiting.at(-1)) {
      waiting.pop();
      for (let i = 0; i < area.span.cols; i++) open.set(area.span.col + i, area);
    }
    const area = cell.formula === undefined ? open.get(cell.col) : undefined;
    if (!area || !isFilled([area], cell.row, cell.col)) return cell;
    count(area.formula);
    return { ...cell, formula: area.formula };
  });
}
