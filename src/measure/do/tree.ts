import type { Constant, Expression, Part, Variable } from './ast';
import { isCapaian, isJumlah, isLevel, isPercentLevel } from './words';

/** What can be asked of the tree of a formula. */

/** Whether the node or one below it passes. */
export function some(node: Expression, test: (node: Expression) => boolean): boolean {
  if (test(node)) return true;
  return node.kind === 'operasi' && (some(node.left, test) || some(node.right, test));
}

export function isDivision(node: Expression): boolean {
  return node.kind === 'operasi' && node.operator === '÷';
}

/** All variables of the node, in its order. */
export function variablesIn(node: Expression): Variable[] {
  if (node.kind === 'operasi') return [...variablesIn(node.left), ...variablesIn(node.right)];
  return node.kind === 'variabel' ? [node] : [];
}

/** The words of all variables of the node, in its order. */
export function wordsOf(node: Expression): string[] {
  return variablesIn(node).map(({ kata }) => kata);
}

/** The words of all variables that something is divided by. */
export function denominatorsOf(node: Expression): string[] {
  if (node.kind !== 'operasi') return [];
  const below = node.operator === '÷' ? wordsOf(node.right) : [];
  return [...below, ...denominatorsOf(node.left), ...denominatorsOf(node.right)];
}

/** The node, with its places moved: from those of a sentence to those of the text it stands in. */
export function shifted<E extends Expression>(node: E, by: number): E {
  const place = { start: node.start + by, end: node.end + by };
  if (node.kind !== 'operasi') return { ...node, ...place };
  return { ...node, ...place, left: shifted(node.left, by), right: shifted(node.right, by) };
}

/** The node as a percentage. */
export function timesHundred(node: Expression, at: Part = node): Expression {
  const hundred: Constant = { kind: 'angka', value: 100, start: at.end, end: at.end };
  return { kind: 'operasi', operator: '×', left: node, right: hundred, start: node.start, end: at.end };
}

/**
 * Whether a quotient is a share that a percentage shows × 100. 'sudah': it is a percentage as it stands: already
 * × 100 (or × 1.000), or a mean of percentages. 'entah': a division by a number, of what may be counts or levels.
 */
export function shareOf(node: Expression): 'ya' | 'sudah' | 'entah' {
  if (!some(node, isDivision) || isScaled(node)) return 'sudah';
  const below = denominatorsOf(node);
  const above = wordsOf(node).filter((kata) => !below.includes(kata));
  if (below.length > 0) return sharesOf(above, below);
  if (above.every(isLevel)) return 'sudah';
  return above.every((kata) => isJumlah(kata) && !isLevel(kata)) ? 'ya' : 'entah';
}

/** The mean of percentages is one; a quotient of two percentages may be shown either way; 'capaian' may be a count against its target or a percentage. */
function sharesOf(above: readonly string[], below: readonly string[]): 'ya' | 'sudah' | 'entah' {
  if ([...above, ...below].every(isPercentLevel)) return 'entah';
  if (below.some((kata) => isPercentLevel(kata) || isCapaian(kata) || /^target/iu.test(kata))) return 'ya';
  if (above.length > 0 && above.every(isPercentLevel)) return 'sudah';
  return above.some((kata) => isPercentLevel(kata) || isCapaian(kata)) ? 'entah' : 'ya';
}

/** Whether the value is multiplied by 100, 1.000, … as a whole. */
export function isScaled(node: Expression): boolean {
  if (node.kind !== 'operasi') return false;
  const { operator, left, right } = node;
  if (operator === '×') return [left, right].some((side) => isHundred(side) || isScaled(side));
  if (operator === '÷') return isHundred(left) || isScaled(left);
  return isScaled(left) || isScaled(right);
}

/** 100, 1.000, …: makes a percentage, or a rate, of a quotient. */
export function isHundred(node: Expression): boolean {
  return node.kind === 'angka' && /^10{2,}$/.test(String(node.value));
}
