import type { PlanCell, SheetPlan } from './plan';

/** The most characters that a cell of Excel holds. */
export const MAX_TEXT = 32_767;

/**
 * A plan in which no text is longer than a cell holds: the end of one that is gives way to '…'. A sheet that keeps
 * texts whole has them in further rows before (layouts/data/continued.ts).
 */
export function withinLimit(plan: SheetPlan): SheetPlan {
  const isLong = ({ value, result }: PlanCell) => lengthOf(value) > MAX_TEXT || lengthOf(result) > MAX_TEXT;
  if (!plan.cells.some(isLong)) return plan;
  return { ...plan, cells: plan.cells.map((cell) => (isLong(cell) ? shortened(cell) : cell)) };
}

function lengthOf(value: PlanCell['value']): number {
  return typeof value === 'string' ? value.length : 0;
}

function shortened(cell: PlanCell): PlanCell {
  const { value, result } = cell;
  return {
    ...cell,
    ...(value !== undefined && { value: cut(value) }),
    ...(result !== undefined && { result: cut(result) }),
  };
}

function cut<T extends string | number | boolean>(value: T): T | string {
  if (typeof value !== 'string' || value.length <= MAX_TEXT) return value;
  // Never half of a character.
  return `${value.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
