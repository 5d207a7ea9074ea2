/**
 * How a cell is marked for the eye: a conditional format that always holds and that nobody else would write. It
 * lies over the user's own colours without changing them, and is found again by its formula.
 */
export const MARK_FORMULA = 'N("Cascading Kinerja")=0';

/** 'RRGGBB'; dark on light, and bold, so that it shows on grey paper too. */
export const MARK_FILL = 'FFE699';
export const MARK_INK = '7F6000';

/** Whether the formula of a conditional format is ours, with or without '='. */
export function isEyeMark(formula: string): boolean {
  return formula.trim().replace(/^=/, '') === MARK_FORMULA;
}
