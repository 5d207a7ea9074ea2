import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { Place } from '../../cascade/cascade';
import { MARK_FILL, MARK_FORMULA, MARK_INK } from '../shared/eyeMark';
import type { NewValue } from './content';

/** A plan with values set in its cells; where a cell has a formula, its result. */
export function planWithValues(plan: SheetPlan, values: readonly NewValue[]): SheetPlan {
  const set = new Map(values.map((one) => [`${one.row},${one.col}`, one]));
  const cells = plan.cells.map((cell) => {
    const one = set.get(`${cell.row},${cell.col}`);
    return one ? withValue(cell, one.value) : cell;
  });
  const known = new Set(plan.cells.map(({ row, col }) => `${row},${col}`));
  const added = values
    .filter(({ row, col }) => !known.has(`${row},${col}`))
    .map(({ row, col, value }) => withValue({ row, col, style: styleAt(plan, row, col) }, value));
  return { ...plan, cells: [...cells, ...added] };
}

/** A plan whose cells are marked for the eye. */
export function planWithMarks(plan: SheetPlan, marks: readonly Place[]): SheetPlan {
  const style = { fill: MARK_FILL, color: MARK_INK, bold: true };
  const added = marks.map(({ row, col }) => ({
    span: { row, col, rows: 1, cols: 1 },
    rule: { kind: 'formula' as const, formula: MARK_FORMULA, style },
  }));
  return { ...plan, conditionalFormats: [...(plan.conditionalFormats ?? []), ...added] };
}

function withValue({ row, col, formula, style, link }: PlanCell, value: NewValue['value']): PlanCell {
  const content =
    formula === undefined ? { ...(value !== null && { value }) } : { formula, result: value ?? '' };
  return { row, col, style, ...content, ...(link && { link }) };
}

function styleAt({ areas }: SheetPlan, row: number, col: number): PlanCell['style'] {
  const around = areas.filter(
    (area) => row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols,
  );
  return around.at(-1)?.style ?? {};
}
